/**
 * Question and answer, free of any engine: a {@link peeler.search.Search} is parsed once, from the same parameters for
 * page, JSON and command line, and a {@link peeler.search.SearchEngine} answers it.
 */
@NullMarked
package peeler.search;

import org.jspecify.annotations.NullMarked;
