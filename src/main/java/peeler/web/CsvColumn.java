package peeler.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;

/**
 * A column of an export.
 *
 * @param name in the header
 * @param cell the finding's value, null where it has none
 */
public record CsvColumn(String name, Function<Finding, @Nullable Object> cell) {

  /** What the finding object holds, under the same names; the members of its source stand beside the others. */
  public static List<CsvColumn> standard() {
    return List.of(column("id", FindingJson::id), column("kind", FindingJson::kind),
        column("force", FindingJson::force), column("force_name", FindingJson::forceName),
        column("region", FindingJson::region), column("cycle", FindingJson::cycle), column("year", FindingJson::year),
        column("area", FindingJson::area), column("area_printed", FindingJson::areaPrinted),
        column("grade", FindingJson::grade), column("grade_basis", FindingJson::gradeBasis),
        column("heading", FindingJson::heading), column("text", FindingJson::text),
        column("published", FindingJson::published), column("document_kind", FindingJson::documentKind),
        column("report", FindingJson::report), column("title", FindingJson::title),
        column("file", json -> json.source().file()), column("sha256", json -> json.source().sha256()),
        column("url", json -> json.source().url()), column("format", json -> json.source().format()),
        column("page", json -> json.source().page()), column("anchor", json -> json.source().anchor()),
        column("start", json -> json.source().start()), column("end", json -> json.source().end()),
        column("deep_link", FindingJson::deepLink), column("cause", FindingJson::cause),
        column("tags", json -> String.join(";", json.tags())));
  }

  /** What a force's action tracker starts from: words instead of slugs, and empty columns to fill in. */
  public static List<CsvColumn> tracker(Inspectorate inspectorate) {
    Stream<CsvColumn> known = Stream.of(column("ref", FindingJson::id),
        new CsvColumn("type", finding -> inspectorate.name(finding.kind()).name()),
        column("force", FindingJson::forceName), column("cycle", FindingJson::cycle),
        new CsvColumn("area", Described::area), column("area_as_printed", FindingJson::areaPrinted),
        new CsvColumn("grade", finding -> finding.grade() == null ? null : finding.grade().name()),
        column("grade_basis", FindingJson::gradeBasis), new CsvColumn("title", CardView::title),
        column("text", FindingJson::text), column("published", FindingJson::published),
        column("source_url", FindingJson::deepLink), column("page", json -> json.source().page()));
    Stream<CsvColumn> empty = Stream.of("owner", "rag", "due", "progress", "evidence")
        .map(name -> new CsvColumn(name, finding -> null));
    return Stream.concat(known, empty).toList();
  }

  private static CsvColumn column(String name, Function<FindingJson, @Nullable Object> member) {
    return new CsvColumn(name, finding -> member.apply(FindingJson.of(finding)));
  }
}
