package peeler.report;

/**
 * The file a report was read from.
 *
 * @param name   file name, without folders
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param format {@code text}, {@code html}, {@code pdf} or {@code register}
 */
public record SourceFile(String name, String sha256, String format) {}
