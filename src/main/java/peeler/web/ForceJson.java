package peeler.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Kind;

/**
 * What a force was told, as JSON.
 *
 * @param force    slug
 * @param name     legal name
 * @param aliases  other names, historic ones too
 * @param region   slug of the region
 * @param total    findings on it
 * @param rounds   of which anything is in the index, newest first
 * @param grades   by area, a cell for each PEEL round, oldest first
 * @param findings causes of concern, recommendations, areas for improvement, innovative practice
 * @param links    other forms
 * @param index    the generation it was read from
 */
record ForceJson(String force, String name, List<String> aliases, String region, long total, List<Round> rounds,
    List<Area> grades, List<Said> findings, Map<String, String> links, IndexJson index) {

  /** What is in of a round; {@code form} is report, digest, other or register. */
  record Round(String cycle, String name, int tiers, String form, long findings, Map<String, Long> kinds,
      List<Document> documents) {}

  /** A document as far as it is about the force in the round. */
  record Document(String report, String title, String kind, @Nullable String published, long findings,
      @Nullable String url) {}

  /** An area's grades. */
  record Area(String area, String label, List<Cell> cells) {}

  /** A grade, null where there is none or more than one; {@code grades} are those stated, each with its source. */
  record Cell(String cycle, @Nullable String grade, String status,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GradingJson> grades, long findings, String url) {}

  /** A finding in short. */
  record Said(String id, String kind, @Nullable String cycle, @Nullable String area, String title, String url) {}

  static ForceJson of(ForceBrief brief) {
    Force force = brief.force();
    return new ForceJson(force.slug(), force.name(), force.aliases().stream().sorted().toList(), force.region(),
        brief.findings(), brief.rounds().stream().map(cycle -> round(cycle, brief.in(cycle))).toList(),
        brief.grades().rows().stream().map(ForceJson::area).toList(),
        brief.said().stream().map(ForceJson::said).toList(),
        links(force), IndexJson.of(brief.book().generation()));
  }

  private static Round round(Cycle cycle, Holding holding) {
    Map<String, Long> kinds = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      if (holding.findings(kind) > 0) {
        kinds.put(kind.slug(), holding.findings(kind));
      }
    }
    return new Round(cycle.slug(), cycle.name(), cycle.tiers(), holding.form().slug(), holding.findings(), kinds,
        holding.documents().stream().map(ForceJson::document).toList());
  }

  private static Document document(HeldDocument document) {
    var published = document.published();
    return new Document(document.slug(), document.title(), document.kind(),
        published == null ? null : published.toString(), document.findings(),
        document.addresses().stream().findFirst().orElse(null));
  }

  private static Area area(ForceGrades.Row row) {
    return new Area(row.area().slug(), row.area().name(), row.cells().stream().map(ForceJson::cell).toList());
  }

  private static Cell cell(GradeCell cell) {
    Grade grade = cell.grade();
    return new Cell(cell.cycle().slug(), grade == null ? null : grade.slug(), cell.status().slug(),
        GradingJson.of(cell.grades()), cell.findings(), Links.search(cell.search()));
  }

  private static Said said(Finding finding) {
    var cycle = finding.cycle();
    var area = finding.area();
    return new Said(finding.id(), finding.kind().slug(), cycle == null ? null : cycle.slug(),
        area == null ? null : area.slug(), CardView.title(finding), Links.finding(finding.id()));
  }

  private static Map<String, String> links(Force force) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.forceJson(force));
    links.put("html", Links.force(force));
    links.put("csv", Links.forceCsv(force));
    links.put("search", Links.searchJson(ForceBrief.search(force)));
    return links;
  }
}
