package peeler.vocabulary;

/**
 * A word or phrase that speaks for an area, where a text has no headings.
 *
 * @param area   the area
 * @param term   folded; the last word may go on ("vulnerab")
 * @param weight how much one mention counts
 */
public record Topic(Area area, String term, int weight) {}
