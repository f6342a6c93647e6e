package peeler.web;

/**
 * A link.
 *
 * @param href where to
 * @param text as shown
 */
public record Link(String href, String text) {}
