package peeler.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code manifest.csv} beside a file says of it ({@code file,url,force,cycle,published,document_kind,title}). What it
 * gives decides; a null leaves the question to the report itself.
 *
 * @param url          public address
 * @param force        slug of the force
 * @param cycle        slug of the cycle
 * @param published    day of publication
 * @param documentKind such as {@code transcript}
 * @param title        of the report
 */
public record Manifest(@Nullable String url, @Nullable String force, @Nullable String cycle,
    @Nullable LocalDate published, @Nullable String documentKind, @Nullable String title) {

  /** Nothing given. */
  public static final Manifest NONE = new Manifest(null, null, null, null, null, null);
}
