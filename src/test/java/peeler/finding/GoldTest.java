package peeler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Inspectorate;

/**
 * Compares what is extracted from the real documents with the hand labels: a finding is matched with the labelled one of
 * its file with which it has most words in common; then heading, kind, area and grade are compared.
 */
class GoldTest {

  /** Words in common over words in either from which on two findings are the same passage. */
  private static final double SAME = 0.8;
  private static final Pattern UNCLEAN = Pattern.compile("https?://|^1 BBC|HM Inspector of Constabulary$");

  private final FindingExtractor extractor = new FindingExtractor(Inspectorate.load("hmicfrs"));
  private final List<String> misses = new ArrayList<>();
  private final Map<String, Double> score = new HashMap<>();

  @Test
  void theHandLabelsAreMatched() throws IOException {
    JsonNode gold = new ObjectMapper().readTree(SharedData.path("gold/findings.json").toFile());

    for (JsonNode document : gold.get("documents")) {
      compare(document);
    }

    System.out.println("gold: " + score + misses.stream().reduce("", (a, b) -> a + "\n  " + b));
    assertThat(misses).isEmpty();
  }

  private void compare(JsonNode document) {
    Path file = SharedData.path("reports").resolve(document.get("file").asText());
    List<Finding> found = extractor.extract(SharedData.read(file), Manifest.NONE).findings();
    assertThat(found).allSatisfy(f -> assertThat(f.words()).doesNotContainPattern(UNCLEAN));
    for (JsonNode label : document.get("findings")) {
      if (label.get("required").asBoolean()) {
        compare(label, found);
      }
    }
  }

  private void compare(JsonNode label, List<Finding> found) {
    String id = label.get("id").asText();
    String words = (label.get("heading").isNull() ? "" : label.get("heading").asText()) + " "
        + label.get("text").asText();
    Optional<Finding> match = found.stream().max(Comparator.comparingDouble(f -> common(f.words(), words)))
        .filter(f -> common(f.words(), words) >= SAME);
    count(id, "found", match.isPresent() ? 1 : 0);
    match.ifPresent(finding -> compare(id, label, finding));
  }

  private void compare(String id, JsonNode label, Finding finding) {
    String heading = label.get("heading").isNull() ? null : label.get("heading").asText();
    count(id, "heading", java.util.Objects.equals(heading, finding.heading()) ? 1 : 0);
    count(id, "kind", accepts(label, "accept_kinds", finding.kind().slug())
        ? 1
        : accepts(label, "half_kinds", finding.kind().slug()) ? 0.5 : 0);
    count(id, "area", accepts(label, "accept_areas", finding.area() == null ? null : finding.area().slug()) ? 1 : 0);
    count(id, "grade",
        accepts(label, "accept_grades", finding.grade() == null ? null : finding.grade().slug()) ? 1 : 0);
    count(id, "text", common(finding.text(), label.get("text").asText()) == 1 ? 1 : 0);
  }

  private void count(String id, String what, double points) {
    score.merge(what, points, Double::sum);
    score.merge(what + " of", 1.0, Double::sum);
    if (points < 1) {
      misses.add(id + ": " + what);
    }
  }

  private static boolean accepts(JsonNode label, String field, @Nullable String value) {
    return StreamSupport.stream(label.get(field).spliterator(), false)
        .anyMatch(node -> node.isNull() ? value == null : node.asText().equals(value));
  }

  /** Words in common over words in either, each counted as often as it stands there. */
  private static double common(String a, String b) {
    Map<String, Integer> counts = new HashMap<>();
    List<Fold.Word> left = Fold.words(a);
    left.forEach(word -> counts.merge(word.word(), 1, Integer::sum));
    int both = 0;
    List<Fold.Word> right = Fold.words(b);
    for (Fold.Word word : right) {
      if (counts.merge(word.word(), -1, Integer::sum) >= 0) {
        both++;
      }
    }
    return (double) both / Math.max(1, left.size() + right.size() - both);
  }
}
