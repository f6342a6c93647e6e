package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Finding;
import peeler.finding.Finding.GradeBasis;
import peeler.lucene.LuceneIndex;
import peeler.vocabulary.Kind;

/**
 * Areas with more than one grade: sources that disagree on one question, and one area that was two questions. The
 * vocabulary knows one question of investigating crime in 2021/22, and none of responding to the public.
 */
class SeveralGradesTest {

  private static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path folder) {
    LuceneIndex index = new LuceneIndex(folder, Samples.INSPECTORATE, Samples.FACETS);
    RunningServer.build(index, List.of(
        judgment(1, "northmoor", "2021-22", "investigating-crime", "Investigating crime", "good", "digest"),
        judgment(2, "northmoor", "2021-22", "investigating-crime", "Crime", "inadequate", "grade-register"),
        judgment(3, "exampleshire", "2021-22", "investigating-crime", "Crime", "good", "grade-register"),
        judgment(4, "exampleshire", "2021-22", "investigating-crime", "Investigating crime", "good", "digest"),
        judgment(5, "northmoor", "2021-22", "responding-to-the-public", "Answering calls", "good", "digest"),
        judgment(6, "northmoor", "2021-22", "responding-to-the-public", "Going there", "adequate", "digest"),
        judgment(7, "northmoor", "2023-25", "responding-to-the-public", "Responding", "adequate", "digest")));
    server = new RunningServer(index.open());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aCellWhereSourcesDisagreeSaysSoAndNamesBoth() {
    Document page = page("/grades?cycle=2021-22");

    assertThat(page.select(".matrix tbody tr:last-child td:nth-of-type(1)").text()).isEqualTo(
        "Northmoor Constabulary, Investigating crime: Good / Inadequate, sources disagree, 2 findings G / I "
            + "Sources disagree. Good: Investigating crime, says PEEL: northmoor "
            + "Inadequate: Crime, says the grade register");
    assertThat(page("/forces/northmoor").select(".grades tbody tr:first-child").text()).contains("Sources disagree.");
    assertThat(page("/coverage").select("#doubts ~ ul").text()).isEqualTo("Sources disagree on the grade of Northmoor "
        + "Constabulary, Investigating crime, PEEL 2021/22");
  }

  @Test
  void theJsonGivesNoGradeThenButAllThatAreStated() {
    JsonNode cell = cell("2021-22", 0);

    assertThat(cell.get("grade").isNull()).isTrue();
    assertThat(cell.get("status").asText()).isEqualTo("sources-disagree");
    assertThat(cell.get("grades").findValuesAsText("grade")).containsExactly("good", "inadequate");
    assertThat(cell.get("grades").findValuesAsText("document_kind")).containsExactly("digest", "grade-register");
    assertThat(server.get("/api/v1/grades.csv?cycle=2021-22").body()).contains("northmoor,Northmoor Constabulary,north,"
        + "investigating-crime,Investigating crime,sources-disagree,,\"good (Investigating crime, PEEL: northmoor); "
        + "inadequate (Crime, grade-register northmoor)\"");
  }

  @Test
  void anAreaThatWasTwoQuestionsHasBothGradesAndANote() {
    Document page = page("/grades?cycle=2021-22");

    assertThat(page.select(".matrix tbody tr:last-child td:nth-of-type(2)").text()).isEqualTo(
        "Northmoor Constabulary, Responding to the public: Good / Adequate, several grades, 2 findings G / A Note 1");
    assertThat(page.select("#note-1").text())
        .isEqualTo("Northmoor Constabulary, Responding to the public, PEEL 2021/22. "
            + "Good: Answering calls, says PEEL: northmoor Adequate: Going there, says PEEL: northmoor");
    assertThat(cell("2021-22", 1).get("status").asText()).isEqualTo("several-grades");
  }

  @Test
  void sourcesThatAgreeAreOneGrade() {
    assertThat(page("/grades?cycle=2021-22").select(".matrix tbody tr:first-child td:nth-of-type(1)").text())
        .isEqualTo("Exampleshire Police, Investigating crime: Good, 2 findings G");
  }

  @Test
  void aGradeIsNotComparedWithSeveral() {
    JsonNode cell = EndpointsTest.json(server.get("/api/v1/grades?cycle=2023-25&compare_to=2021-22")).get("rows").get(2)
        .get("cells").get(1);

    assertThat(cell.get("change").asText()).isEqualTo("not-comparable");
    assertThat(cell.get("previous").isNull()).isTrue();
    assertThat(cell.get("previous_grades").findValuesAsText("grade")).containsExactly("good", "adequate");
    assertThat(page("/grades").select(".matrix tbody tr:last-child td:last-child").text())
        .contains("not comparable with good and adequate in PEEL 2021/22");
  }

  @Test
  void severalGradesAreCountedByThemselves() {
    assertThat(page("/grades?cycle=2021-22").select(".matrix tfoot tr").eachText()).containsExactly("Outstanding 0 0",
        "Good 1 0", "Adequate 0 0", "Requires improvement 0 0", "Inadequate 0 0", "Several grades 0 1",
        "Sources disagree 1 0", "Not in the index 1 2");
  }

  private static JsonNode cell(String cycle, int column) {
    return EndpointsTest.json(server.get("/api/v1/grades?cycle=" + cycle)).get("rows").get(2).get("cells").get(column);
  }

  private static Document page(String path) {
    return Jsoup.parse(server.get(path).body());
  }

  private static Finding judgment(int number, String force, String cycle, String area, String printed, String grade,
      String documentKind) {
    boolean register = documentKind.equals("grade-register");
    String title = (register ? "grade-register " : "PEEL: ") + force;
    return new Finding("judgment-" + number, Kind.JUDGMENT, Samples.INSPECTORATE.force(force).orElseThrow(),
        Samples.INSPECTORATE.cycle(cycle).orElseThrow(), Samples.INSPECTORATE.area(area).orElseThrow(), printed,
        Samples.INSPECTORATE.grade(grade).orElseThrow(), register ? GradeBasis.REGISTER : GradeBasis.STATED, null,
        printed + " is " + grade + ".",
        new Finding.Document(documentKind + "-" + force, title, documentKind, LocalDate.of(2022, 5, 6)),
        new Finding.Source("a.html", "d".repeat(64), "https://reports.example.org/" + number, "html", null, null,
            number * 10, number * 10 + 9),
        null, List.of());
  }
}
