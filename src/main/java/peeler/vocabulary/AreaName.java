package peeler.vocabulary;

/**
 * One name an area goes by in one cycle: a question, a heading, an infographic label or the wording of a grade sentence.
 *
 * @param cycle   the cycle as {@code areas.csv} prints it, which may be a programme outside PEEL ("custody")
 * @param key     the area's key within that cycle, such as {@code fairness-public}
 * @param printed the name as reports print it, without the remarks in brackets of the CSV
 * @param graded  {@code yes}, {@code no} or {@code varies}
 * @param area    the canonical area
 */
public record AreaName(String cycle, String key, String printed, String graded, Area area) {}
