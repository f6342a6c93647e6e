/**
 * The commands. This is where the program is wired together, with {@code new}.
 */
@NullMarked
package peeler.cli;

import org.jspecify.annotations.NullMarked;
