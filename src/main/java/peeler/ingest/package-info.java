/**
 * From sources to a generation of the index: walk, read, extract, build, verify, switch, and a tally of every outcome.
 */
@NullMarked
package peeler.ingest;

import org.jspecify.annotations.NullMarked;
