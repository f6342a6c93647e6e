package peeler.search;

import org.jspecify.annotations.Nullable;

/**
 * A search that what was typed so far may become.
 *
 * @param kind   {@code phrase}, {@code abbreviation}, or the facet whose value it is, such as {@code force}
 * @param text   as shown, such as "Kent Police" or "RUI: released under investigation"
 * @param why    the other name that was typed, null where the text itself was
 * @param total  findings it leads to
 * @param search where it leads
 */
public record Suggestion(String kind, String text, @Nullable String why, long total, Search search) {}
