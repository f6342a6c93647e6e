package peeler.lucene;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;

/** The fields words are looked for in, weightiest first. */
enum WordField {
  HEADING(3f), TEXT(1f),
  /** What a finding is about rather than what it says: names of force, area, cycle, kind, grade and report. */
  CONTEXT(0.4f);

  private final float weight;

  WordField(float weight) {
    this.weight = weight;
  }

  /** In the index, and in answers as where words were found. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By how much a word found here counts more than one found in the text. */
  float weight() {
    return weight;
  }

  /** What a finding has in this field, empty for nothing. */
  String of(Finding finding, Inspectorate inspectorate) {
    return switch (this) {
      case HEADING -> Objects.requireNonNullElse(finding.heading(), "");
      case TEXT -> finding.text();
      case CONTEXT -> context(finding, inspectorate);
    };
  }

  /** One line a name, so that phrases do not run from one into the next more than by chance. */
  private static String context(Finding finding, Inspectorate inspectorate) {
    Set<String> names = new LinkedHashSet<>();
    add(names, finding.force() == null ? null : finding.force().name());
    add(names, finding.area() == null ? null : finding.area().name());
    add(names, finding.areaPrinted());
    add(names, finding.cycle() == null ? null : finding.cycle().name());
    add(names, finding.grade() == null ? null : finding.grade().name());
    names.add(inspectorate.name(finding.kind()).name());
    names.add(finding.document().title());
    if (finding.force() != null) {
      finding.force().aliases().stream().filter(name -> name.contains(" ")).forEach(names::add);
    }
    return String.join("\n", names);
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }
}
