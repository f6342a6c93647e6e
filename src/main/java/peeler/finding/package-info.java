/**
 * From sections to findings: what a report says. {@link peeler.finding.FindingExtractor} orders the steps; each step is a
 * class of its own. The promise of this package: every word of a report is in exactly one finding or is accounted for.
 */
@NullMarked
package peeler.finding;

import org.jspecify.annotations.NullMarked;
