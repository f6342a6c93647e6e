package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grade matrix and the comparison over HTTP. */
class GradesTest extends OverSamples {

  @Test
  void theMatrixHasACellForEachForceAndArea() {
    JsonNode matrix = json("/api/v1/grades?cycle=2023-25&compare_to=2021-22");

    assertThat(matrix.get("columns").toString()).isEqualTo("""
        [{"area":"investigating-crime","label":"Investigating crime"}]""");
    assertThat(matrix.get("rows").get(2).toString()).isEqualTo("""
        {"force":"northmoor","force_name":"Northmoor Constabulary","cells":[{"grade":"adequate","status":"graded",\
        "previous":"good","change":"down","findings":16,\
        "url":"/search?area=investigating-crime&cycle=2023-25&force=northmoor"}]}""");
    assertThat(matrix.get("totals").toString()).isEqualTo("""
        [{"area":"investigating-crime","outstanding":0,"good":0,"adequate":1,"requires-improvement":0,"inadequate":0,\
        "several":0,"none":2}]""");
    assertThat(matrix.get("comparable").asBoolean()).isTrue();
    assertThat(matrix.get("caution").asText()).contains("not directly comparable");
  }

  @Test
  void acrossTheScalesNothingIsCompared() {
    JsonNode matrix = json("/api/v1/grades?cycle=2021-22&compare_to=2018-19");

    assertThat(matrix.get("comparable").asBoolean()).isFalse();
    assertThat(matrix.get("rows").get(2).get("cells").get(0).get("change").asText()).isEqualTo("not-comparable");
  }

  @ParameterizedTest
  @CsvSource({"exampleshire, 2023-25, not-graded", "hostile, 2023-25, not-graded", "hostile, 2021-22, not-in-index",
      "northmoor, 2018-19, graded"})
  void aCellWithoutAGradeSaysWhy(String force, String cycle, String status) {
    for (JsonNode row : json("/api/v1/grades?cycle=" + cycle).get("rows")) {
      if (row.get("force").asText().equals(force)) {
        assertThat(row.get("cells").get(0).get("status").asText()).isEqualTo(status);
      }
    }
  }

  @Test
  void theUsualRoundIsTheNewestThatHasGrades() {
    assertThat(json("/api/v1/grades").get("cycle").asText()).isEqualTo("2023-25");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/grades?cycle=2050, cycle", "/api/v1/grades?compare_to=x, compare_to",
      "/api/v1/grades?force=kent, force", "/api/v1/compare, id", "/api/v1/compare?id=a&id=b, id",
      "/api/v1/compare?id=northmoor-sample-1&x=1, x"})
  void aWrongParameterIsNamed(String path, String parameter) {
    assertThat(server.get(path).statusCode()).isEqualTo(400);
    assertThat(json(path).get("errors").findValuesAsText("parameter")).contains(parameter);
  }

  @Test
  void findingsStandSideBySide() {
    JsonNode comparison = json("/api/v1/compare?id=northmoor-sample-1&id=northmoor-sample-2");

    assertThat(comparison.get("items").toString()).isEqualTo("""
        ["northmoor-sample-1","northmoor-sample-2"]""");
    assertThat(comparison.get("rows").get(0).toString()).isEqualTo("""
        {"field":"force","values":["northmoor","northmoor"],"same":true}""");
    assertThat(comparison.get("rows").get(3).toString()).isEqualTo("""
        {"field":"grade","values":["adequate","good"],"same":false}""");
    assertThat(comparison.get("text_diff").get("texts").get(0).toString()).isEqualTo("""
        [{"op":"only","text":"Sample 1 "},{"op":"same","text":"on response\\n\\nPatrols answer sample call "},\
        {"op":"only","text":"1 "},{"op":"same","text":"in time. The control room knows why."}]""");
    assertThat(comparison.get("comparable").get("value").asBoolean()).isTrue();
  }

  @Test
  void moreThanSixAreTooMany() {
    String ids = "id=1&id=2&id=3&id=4&id=5&id=6&id=7";

    assertThat(server.get("/api/v1/compare?" + ids).statusCode()).isEqualTo(422);
  }

  @Test
  void theIndexSaysWhatItHolds() {
    JsonNode index = json("/api/v1/index");

    assertThat(index.get("generation").asInt()).isEqualTo(1);
    assertThat(index.get("total").asInt()).isEqualTo(56);
    assertThat(index.get("reports").toString()).isEqualTo("{\"indexed\":3,\"failed\":0}");
    assertThat(index.get("findings").toString()).isEqualTo("""
        {"cause-of-concern":2,"recommendation":1,"area-for-improvement":1,"innovative-practice":23,"judgment":4,\
        "main-finding":24,"narrative":1}""");
  }

  private static JsonNode json(String path) {
    return EndpointsTest.json(server.get(path));
  }
}
