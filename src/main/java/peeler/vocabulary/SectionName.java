package peeler.vocabulary;

/**
 * The name of a section that is about no single area.
 *
 * @param name  as printed
 * @param holds {@code summary}, {@code observation} (the inspector's own words) or {@code method} (text about all forces)
 */
public record SectionName(String name, String holds) {}
