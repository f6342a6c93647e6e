package peeler.web;

/**
 * A word in a frame, such as a kind. The word says it; the colour only helps.
 *
 * @param slug what the style sheet goes by
 * @param name as shown
 */
public record Tag(String slug, String name) {}
