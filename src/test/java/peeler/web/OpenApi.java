package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Holds answers against the OpenAPI description. Stricter than it is for clients: a member that is not described is a
 * fault of the description.
 */
final class OpenApi {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode description;
  private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  OpenApi() {
    try (InputStream in = OpenApi.class.getResourceAsStream("/web/openapi.json")) {
      description = MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    description.get("components").get("schemas").properties()
        .forEach(schema -> close(schema.getValue(), !schema.getKey().equals("Finding")));
  }

  /** Fails if the description has no such answer, or another. Answers of addresses outside of it are let pass. */
  void check(String path, HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (path.startsWith("/api/v1/") && type.startsWith("application/") && !response.body().isEmpty()) {
      JsonNode schema = switch (type) {
        case Json.PROBLEM -> named("Problem");
        case "application/x-ndjson" -> named("Finding");
        default -> answer(path, response.statusCode(), type);
      };
      response.body().lines()
          .forEach(line -> assertThat(registry.getSchema(schema).validate(json(line))).as(path).isEmpty());
    }
  }

  private JsonNode answer(String path, int status, String type) {
    JsonNode operation = operation(path).orElseThrow(() -> new AssertionError("not described: " + path)).get("get");
    JsonNode content = operation.at("/responses/" + status + "/content").path(type);
    assertThat(content.isMissingNode()).as("%s answers %s %s, which is not described", path, status, type).isFalse();
    return inDescription(content.get("schema"));
  }

  private JsonNode named(String schema) {
    return inDescription(MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + schema));
  }

  private Optional<JsonNode> operation(String path) {
    String address = path.replaceFirst("\\?.*", "");
    return StreamSupport.stream(description.get("paths").properties().spliterator(), false)
        .filter(entry -> address.matches(entry.getKey().replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
        .map(entry -> entry.getValue()).findFirst();
  }

  private JsonNode inDescription(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.get("components"));
    return whole;
  }

  /** Forbids members that are not described, in this schema if it stands by itself, and in all within. */
  private static void close(JsonNode schema, boolean byItself) {
    boolean describes = schema.has("allOf") || (schema.has("properties") && !schema.has("additionalProperties"));
    if (describes && byItself && schema instanceof ObjectNode object) {
      object.put("unevaluatedProperties", false);
    }
    schema.properties().forEach(member -> {
      boolean parts = member.getKey().equals("allOf");
      if (member.getValue().isArray()) {
        member.getValue().forEach(part -> close(part, !parts));
      } else {
        close(member.getValue(), true);
      }
    });
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
