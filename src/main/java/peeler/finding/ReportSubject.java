package peeler.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;

/**
 * Who a report is about and when.
 *
 * @param kind      of document, see {@link DocumentKind}
 * @param force     null for a national report, or where it could not be told
 * @param cycle     null where it could not be told
 * @param published day, null where unknown
 * @param url       public address, null where unknown
 * @param title     as shown
 */
record ReportSubject(DocumentKind kind, @Nullable Force force, @Nullable Cycle cycle, @Nullable LocalDate published,
    @Nullable String url, String title) {}
