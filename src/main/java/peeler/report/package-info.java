/**
 * From a file to sections: what a report looks like, not what it means. A {@link peeler.report.ReportReader} for each
 * format turns bytes into a {@link peeler.report.Report}: plain text, blocks with their place in it, and furniture with
 * the reason why it is furniture. Nothing here knows of forces, areas or grades.
 */
@NullMarked
package peeler.report;

import org.jspecify.annotations.NullMarked;
