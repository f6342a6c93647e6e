/**
 * The embedded engine, both halves: whoever writes a field here is the one who reads it. Generations of the index stand
 * side by side on disk; a switch is one atomic rename.
 */
@NullMarked
package peeler.lucene;

import org.jspecify.annotations.NullMarked;
