package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grades that come with the program: what is shown of them is what the register and the digests say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefaultGradesTest {

  private RunningServer server;
  private List<NamedCsvRecord> register;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    register = records(Files.readString(DefaultData.FOLDER.resolve("grades.csv"))).stream()
        .filter(row -> round(row).matches("20\\d\\d(-\\d\\d)?")).toList();
    server = DefaultData.server(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void theGradesOfEachForceAreTheRowsOfTheRegister() {
    Map<String, Set<String>> rows = new TreeMap<>();
    register.forEach(row -> rows.computeIfAbsent(row.getField("force_slug"), any -> new TreeSet<>())
        .add(round(row) + "|" + row.getField("area_name") + "|" + slug(row.getField("grade"))));

    assertThat(rows).hasSizeGreaterThan(40);
    rows.forEach((force, expected) -> assertThat(grades(force, "grade-register")).as(force).isEqualTo(expected));
  }

  /** Each cell has the grades that the force's list has, no other, and one that is given as the grade is the only one. */
  @ParameterizedTest
  @ValueSource(strings = {"2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25"})
  void theMatrixHasTheGradesOfEachForce(String cycle) {
    JsonNode matrix = json("/api/v1/grades?cycle=" + cycle);
    int graded = 0;

    for (JsonNode row : matrix.get("rows")) {
      Map<String, Set<String>> expected = byArea(row.get("force").asText(), cycle);
      for (int i = 0; i < matrix.get("columns").size(); i++) {
        JsonNode cell = row.get("cells").get(i);
        Set<String> shown = cell.has("grades")
            ? new TreeSet<>(cell.get("grades").findValuesAsText("grade"))
            : cell.get("grade").isNull() ? Set.of() : Set.of(cell.get("grade").asText());
        String area = matrix.get("columns").get(i).get("area").asText();
        assertThat(shown).as(row.get("force") + " " + area).isEqualTo(expected.getOrDefault(area, Set.of()));
        graded += shown.isEmpty() ? 0 : 1;
      }
      assertThat(matrix.get("columns").findValuesAsText("area")).containsAll(expected.keySet());
    }
    assertThat(graded).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cycle=2017&compare_to=2016", "cycle=2018-19&compare_to=2017",
      "cycle=2023-25&compare_to=2021-22"})
  void pageJsonAndCsvSayTheSame(String query) {
    JsonNode matrix = json("/api/v1/grades?" + query);
    Document page = Jsoup.parse(server.get("/grades?" + query).body());
    List<NamedCsvRecord> csv = records(server.get("/api/v1/grades.csv?" + query).body());

    List<Element> rows = page.select(".matrix tbody tr");
    assertThat(rows).hasSize(43);
    int number = 0;
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = matrix.get("rows").get(i);
      List<Element> cells = rows.get(i).select("td");
      for (int j = 0; j < cells.size(); j++) {
        assertSame(cells.get(j), row.get("cells").get(j), csv.get(number++));
      }
    }
    assertThat(csv).hasSize(number);
    assertTotals(page, matrix);
  }

  private static void assertSame(Element shown, JsonNode cell, NamedCsvRecord line) {
    String grade = cell.get("grade").asText("");
    String change = cell.get("change").asText("");
    assertThat(line.getField("grade")).isEqualTo(grade);
    assertThat(line.getField("status")).isEqualTo(cell.get("status").asText());
    assertThat(line.getField("change")).isEqualTo(change);
    assertThat(line.getField("findings")).isEqualTo(cell.get("findings").asText());
    assertThat(shown.select(".cell").hasClass("look-" + (grade.isEmpty() ? cell.get("status").asText() : grade)))
        .isTrue();
    assertThat(shown.select("a.cell").attr("href"))
        .isEqualTo(cell.get("findings").asInt() == 0 ? "" : cell.get("url").asText());
    String sign = Map.of("up", "\u25b2", "down", "\u25bc", "same", "=").getOrDefault(change, "");
    assertThat(shown.select(".arrow").text())
        .isEqualTo(grade.isEmpty() || sign.isEmpty() ? shown.select(".arrow").text() : sign);
  }

  private static void assertTotals(Document page, JsonNode matrix) {
    for (Element total : page.select(".matrix tfoot tr")) {
      String grade = slug(total.select("th").text());
      for (int i = 0; i < matrix.get("totals").size() && matrix.get("totals").get(i).has(grade); i++) {
        assertThat(total.select("td").get(i).text()).as(grade)
            .isEqualTo(matrix.get("totals").get(i).get(grade).asText());
      }
    }
  }

  @Test
  void theNumbersOfAForceAreThoseOfTheSearch() {
    for (JsonNode row : json("/api/v1/grades").get("rows")) {
      String force = row.get("force").asText();
      JsonNode brief = json("/api/v1/forces/" + force);
      JsonNode search = json("/api/v1/search?size=1&force=" + force);

      assertThat(brief.get("total")).as(force).isEqualTo(search.at("/total/value"));
      Map<String, Integer> rounds = new TreeMap<>();
      brief.get("rounds").forEach(round -> rounds.put(round.get("cycle").asText(), round.get("findings").asInt()));
      assertThat(rounds).as(force).isEqualTo(counts(search, "cycle"));
      Map<String, Integer> kinds = new TreeMap<>();
      brief.get("rounds").forEach(round -> round.get("kinds").properties()
          .forEach(kind -> kinds.merge(kind.getKey(), kind.getValue().asInt(), Integer::sum)));
      assertThat(kinds).as(force).isEqualTo(counts(search, "kind"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/forces/kent", "/forces/west-midlands", "/areas/investigating-crime"})
  void whatAPageCountsIsWhatItsLinksFind(String path) {
    Document page = Jsoup.parse(server.get(path).body());
    Map<String, String> counted = new TreeMap<>();
    page.select(".figures div")
        .forEach(figure -> counted.put(figure.select("a").attr("href"), figure.select("dd").text()));
    page.select("a:matches(^[0-9,]+ findings?$)").forEach(link -> counted.put(link.attr("href"), link.text()));
    page.select(".reach tbody tr")
        .forEach(row -> counted.put(row.select("a").attr("href"), row.select(".number").text()));

    assertThat(counted).hasSizeGreaterThan(6);
    counted.forEach((href, number) -> {
      String found = Jsoup.parse(server.get(href).body()).select("#results").text();
      String expected = number.replaceFirst(" .*", "");
      boolean forces = number.contains(" of ");
      assertThat(found).as(href).matches(expected.equals("0")
          ? "No findings match"
          : forces
              ? ".* in " + expected + " forces?"
              : expected + " .*");
    });
  }

  @Test
  void theNumbersOfCoverageAreThoseOfTheSearch() {
    Document page = Jsoup.parse(server.get("/coverage").body());

    assertThat(page.select(".coverage tbody tr")).hasSize(43);
    assertThat(page.select("#kent td").eachText()).startsWith("Register only 4 findings", "Register only 3 findings",
        "Digest 24 findings");
    for (Element cell : page.select("#kent td:has(a)")) {
      int total = json("/api/v1" + cell.select("a").attr("href")).at("/total/value").asInt();
      assertThat(cell.select(".hint").text()).isEqualTo(English.count(total, "finding", "findings"));
    }
  }

  private Map<String, Set<String>> byArea(String force, String cycle) {
    Map<String, Set<String>> grades = new TreeMap<>();
    records(server.get("/api/v1/forces/" + force + ".csv").body()).stream()
        .filter(row -> row.getField("cycle").equals(cycle) && !row.getField("grade").isEmpty())
        .forEach(
            row -> grades.computeIfAbsent(row.getField("area"), any -> new TreeSet<>()).add(row.getField("grade")));
    return grades;
  }

  private Set<String> grades(String force, String documentKind) {
    Set<String> grades = new TreeSet<>();
    records(server.get("/api/v1/forces/" + force + ".csv").body()).stream()
        .filter(row -> row.getField("document_kind").equals(documentKind))
        .forEach(row -> grades
            .add(row.getField("cycle") + "|" + row.getField("area_printed") + "|" + row.getField("grade")));
    return grades;
  }

  private static Map<String, Integer> counts(JsonNode search, String facet) {
    Map<String, Integer> counts = new TreeMap<>();
    search.at("/facets/" + facet + "/values")
        .forEach(value -> counts.put(value.get("value").asText(), value.get("count").asInt()));
    return counts;
  }

  private static String round(NamedCsvRecord row) {
    return row.getField("cycle").replace('/', '-');
  }

  private static String slug(String words) {
    return words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  private static List<NamedCsvRecord> records(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  private JsonNode json(String path) {
    return EndpointsTest.json(server.get(path));
  }
}
