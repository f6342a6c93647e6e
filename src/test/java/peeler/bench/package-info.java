/** Commands that measure and strain the program with more findings and requests than a build has time for. */
@NullMarked
package peeler.bench;

import org.jspecify.annotations.NullMarked;
