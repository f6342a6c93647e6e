package peeler.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.search.Search;
import peeler.search.SearchParameters;

/**
 * The OpenAPI 3.1 description of the program interface. It is written by hand, in {@code web/openapi.json} among the
 * resources; only the facets' parameters are put in from their list, so that a new facet is described, too. The member
 * {@code x-example} of an operation is the query string of a request that answers on any index; {@code {id}} and
 * {@code {other}} stand for findings of the index, {@code {slug}} for a force.
 */
final class ApiDescription {

  private static final String RESOURCE = "/web/openapi.json";
  private static final String PLACE = "#/components/parameters/facets";

  private final List<Facet> facets;
  private final List<String> ranges;
  private @Nullable JsonNode root;

  ApiDescription(List<Facet> facets) {
    this.facets = facets;
    this.ranges = new SearchParameters(facets).names();
  }

  /** All of it; read when first asked for, which a start is not kept waiting for. */
  synchronized JsonNode root() {
    if (root == null) {
      root = described();
    }
    return root;
  }

  private JsonNode described() {
    try (InputStream in = ApiDescription.class.getResourceAsStream(RESOURCE)) {
      JsonNode written = new ObjectMapper().readTree(in);
      for (JsonNode path : written.get("paths")) {
        fill((ObjectNode) path.get("get"));
      }
      ((ObjectNode) written.get("components")).remove("parameters");
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill(ObjectNode operation) {
    ArrayNode filled = operation.arrayNode();
    operation.path("parameters").forEach(parameter -> {
      if (parameter.path("$ref").asText().equals(PLACE)) {
        facets.forEach(facet -> described(facet, filled));
      } else {
        filled.add(parameter);
      }
    });
    operation.set("parameters", filled);
  }

  private void described(Facet facet, ArrayNode parameters) {
    parameter(facet, facet.name(), facet.label() + ": one of these values.", parameters);
    parameter(facet, "not_" + facet.name(), facet.label() + ": none of these values.", parameters);
    ranges.stream().filter(name -> name.startsWith(facet.name() + "_"))
        .forEach(name -> parameters.addObject().put("name", name).put("in", "query")
            .put("description", facet.label() + ": all values in a range.").putObject("schema").put("type", "integer"));
  }

  private static void parameter(Facet facet, String name, String meaning, ArrayNode parameters) {
    List<String> values = new ArrayList<>(facet.values().stream().map(Facet.Value::slug).toList());
    values.add(Search.NONE);
    ObjectNode parameter = parameters.addObject().put("name", name).put("in", "query").put("description", meaning);
    ArrayNode allowed = parameter.putObject("schema").put("type", "array").putObject("items").put("type", "string")
        .putArray("enum");
    values.forEach(allowed::add);
  }
}
