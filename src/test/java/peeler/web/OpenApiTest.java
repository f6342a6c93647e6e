package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import peeler.search.SearchParameters;

/** The description of the program interface. That answers are as described is checked by every test, see {@link OpenApi}. */
class OpenApiTest extends OverSamples {

  @Test
  void everyDescribedAddressAnswers() {
    JsonNode description = EndpointsTest.json(server.get("/api/openapi.json"));

    assertThat(description.get("openapi").asText()).isEqualTo("3.1.0");
    for (String path : (Iterable<String>) description.get("paths")::fieldNames) {
      String id = path.replace("{id}", "exampleshire-2021-22-victims").replace("{slug}", "northmoor");
      HttpResponse<String> response = server
          .get(path.endsWith("compare") ? id + "?id=northmoor-sample-1&id=northmoor-sample-2" : id);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      assertThat(description.get("paths").get(path).at("/get/responses/200/content").fieldNames().next())
          .isEqualTo(response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", ""));
    }
  }

  @Test
  void everyParameterOfASearchIsDescribed() {
    JsonNode description = EndpointsTest.json(server.get("/api/openapi.json"));
    List<String> described = new ArrayList<>(
        description.at("/paths/~1api~1v1~1search/get/parameters").findValuesAsText("name"));
    described.removeAll(List.of("cursor", "facets"));

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(new SearchParameters(Samples.FACETS).names());
    assertThat(description.toString()).doesNotContain("#/components/parameters");
  }
}
