package peeler.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import peeler.search.Search;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;

/** Makes every address of this server; all are paths from the root. */
final class Links {

  static final String HOME = "/";
  static final String HELP = "/help";
  static final String SEARCH_JSON = "/api/v1/search";
  static final String FORCES = "/forces";
  static final String AREAS = "/areas";
  static final String GRADES = "/grades";
  static final String COVERAGE = "/coverage";
  static final String API = "/api";
  static final String SUGGEST = "/api/v1/suggest";
  static final String OPEN_SEARCH = "/opensearch.xml";

  private Links() {}

  /** The page that answers a search. */
  static String search(Search search) {
    return "/search" + query(search.parameters());
  }

  /** The JSON that answers a search. */
  static String searchJson(Search search) {
    return SEARCH_JSON + query(search.parameters());
  }

  /** A page of JSON by its cursor. */
  static String searchJson(String cursor) {
    return SEARCH_JSON + query(Map.of("cursor", List.of(cursor)));
  }

  /** The feed of a search. */
  static String feed(Search search) {
    return "/search.atom" + query(search.parameters());
  }

  /** All findings of a search as a file; its page and size do not matter. */
  static String export(Search search, ExportOptions options) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(search.parameters());
    parameters.keySet().removeAll(List.of("page", "size"));
    parameters.putAll(options.parameters());
    return "/api/v1/export." + options.form() + query(parameters);
  }

  /** The page of a finding. */
  static String finding(String id) {
    return "/findings/" + encoded(id);
  }

  /** The page of a finding, with the search it is reached from so that the way back is there. */
  static String finding(String id, Search from) {
    return finding(id) + query(from.parameters());
  }

  /** The JSON of a finding. */
  static String findingJson(String id) {
    return "/api/v1/findings/" + encoded(id);
  }

  /** The page of a force. */
  static String force(Force force) {
    return FORCES + "/" + force.slug();
  }

  /** The JSON of a force. */
  static String forceJson(Force force) {
    return "/api/v1/forces/" + force.slug();
  }

  /** The grades of a force as CSV. */
  static String forceCsv(Force force) {
    return forceJson(force) + ".csv";
  }

  /** The page of an area, with the forces by their grade in the newest round. */
  static String area(Area area) {
    return AREAS + "/" + area.slug();
  }

  /** The page of an area, with the forces by their grade in that round. */
  static String area(Area area, Cycle cycle) {
    return area(area) + query(Map.of("cycle", List.of(cycle.slug())));
  }

  /** The page of the grade matrix in an order; without another round it says so, for there is a usual one. */
  static String grades(GradesRequest request, GradeOrder order) {
    Map<String, List<String>> parameters = request.parameters();
    parameters.putIfAbsent(GradesRequest.OTHER, List.of(GradesPage.ALONE));
    parameters.putAll(order.parameters());
    return GRADES + query(parameters);
  }

  /** The page that sets things side by side. */
  static String compare(Comparing.Sides sides) {
    return "/compare" + query(parameters(sides));
  }

  /** The same as JSON. */
  static String compareJson(Comparing.Sides sides) {
    return "/api/v1/compare" + query(parameters(sides));
  }

  private static Map<String, List<String>> parameters(Comparing.Sides sides) {
    return switch (sides) {
      case Comparing.Findings findings -> Map.of(Comparing.ID, findings.ids());
      case Comparing.Forces forces -> {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(Judgments.FORCE, forces.forces().stream().map(Force::slug).toList());
        parameters.put(Judgments.AREA, List.of(forces.area().slug()));
        yield parameters;
      }
    };
  }

  /** The grade matrix as JSON. */
  static String gradesJson(GradesRequest request) {
    return "/api/v1/grades" + query(request.parameters());
  }

  /** The grade matrix as CSV. */
  static String gradesCsv(GradesRequest request) {
    return "/api/v1/grades.csv" + query(request.parameters());
  }

  /** The page that explains a type of problem; also the type's identifier in {@code application/problem+json}. */
  static String problem(ProblemType type) {
    return "/problems/" + type.slug();
  }

  /** A static file in the version of that hash, so that it may be kept for ever. */
  static String asset(String hash, String name) {
    return "/static/" + hash + "/" + name;
  }

  /** Parameters as a query string with its question mark, empty for none. */
  static String query(Map<String, List<String>> parameters) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    parameters.forEach(
        (name, values) -> values.forEach(value -> query.add(pair(name, value))));
    return query.toString();
  }

  /** A parameter in a query string. */
  static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
