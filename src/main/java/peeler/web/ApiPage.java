package peeler.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;

/** Describes the program interface, from the same description that programs read, with requests that are answered now. */
final class ApiPage implements Handler {

  /** More values than that are counted, not listed. */
  private static final int LISTED = 12;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.])\\s+(?=[A-Z])");

  private final ApiDescription description;
  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final Views views;

  ApiPage(ApiDescription description, SearchEngine engine, Inspectorate inspectorate, Views views) {
    this.description = description;
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.views = views;
  }

  @Override
  public void handle(Context context) {
    context.header("Cache-Control", "no-cache");
    JsonNode root = description.root();
    Map<String, String> names = names();
    views.show(context, "api", new ApiView(views.frame("For programs"),
        SENTENCE.splitAsStream(root.at("/info/description").asText()).toList(),
        root.get("paths").properties().stream().map(path -> operation(path, names)).toList(),
        Stream.of(ProblemType.values()).map(type -> new Link(Links.problem(type), type.title())).toList(),
        Origin.of(context)));
  }

  /** What stands for the placeholders: two findings of this index and a force. */
  private Map<String, String> names() {
    Search severe = Search.everything().sortedBy(Search.Sort.SEVERITY).ofSize(2);
    List<String> ids = engine.answer(severe).hits().stream().map(Answer.Hit::finding).map(Finding::id).toList();
    return Map.of("{id}", ids.isEmpty() ? "" : ids.getFirst(), "{other}", ids.isEmpty() ? "" : ids.getLast(),
        "{slug}", inspectorate.forces().getFirst().slug());
  }

  private static ApiView.Operation operation(Map.Entry<String, JsonNode> path, Map<String, String> names) {
    JsonNode get = path.getValue().get("get");
    List<ApiView.Parameter> parameters = new ArrayList<>();
    get.path("parameters").forEach(parameter -> parameters.add(new ApiView.Parameter(parameter.get("name").asText(),
        parameter.path("description").asText(), allowed(parameter.path("schema")))));
    String example = path.getKey() + get.path("x-example").asText();
    for (Map.Entry<String, String> name : names.entrySet()) {
      example = example.replace(name.getKey(), name.getValue());
    }
    return new ApiView.Operation(path.getKey().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""), path.getKey(),
        get.get("summary").asText(), parameters, example);
  }

  private static String allowed(JsonNode schema) {
    JsonNode values = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
    List<String> all = StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList();
    if (all.isEmpty()) {
      return schema.has("maximum") ? schema.path("minimum").asText() + " to " + schema.get("maximum").asText() : "";
    }
    return all.size() <= LISTED ? String.join(", ", all) : all.size() + " values, such as " + all.getFirst();
  }
}
