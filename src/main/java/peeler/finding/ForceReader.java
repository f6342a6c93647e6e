package peeler.finding;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.report.Block;
import peeler.vocabulary.Folded;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Names;

/**
 * Finds the force a report is about. An address or title that names one decides. Else names in the text are counted:
 * one force must be named far more often than any other, since reports name partner forces and alliances too.
 */
final class ForceReader {

  private static final Pattern SLUG = Pattern.compile("[a-z]+(?:-[a-z]+)*");
  /** How much more often than the next a force is named that a report is about. */
  private static final int FAR_MORE = 2;
  /** Full names of forces ("Kent Police") count as much as this many bare areas ("Kent"), which may be the place. */
  private static final int FULL_NAME = 4;

  private final Inspectorate inspectorate;

  ForceReader(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  /** The force, empty where none or several. Linear in the length of the text. */
  Optional<Force> read(ReportText text, @Nullable String url) {
    Optional<Force> addressed = Optional.ofNullable(url).flatMap(this::inAddress);
    Optional<Force> titled = Optional.ofNullable(text.report().title()).flatMap(this::only);
    return addressed.or(() -> titled).or(() -> mostNamed(text));
  }

  /** The force whose slug a step of the address's path is, or begins with before a cycle. */
  private Optional<Force> inAddress(String url) {
    for (String step : url.replaceFirst("^[a-z]+://[^/]*", "").split("[/?#]")) {
      Matcher slug = SLUG.matcher(step);
      if (slug.lookingAt()) {
        Optional<Force> force = inspectorate.force(slug.group())
            .or(() -> inspectorate.forceNames().exact(slug.group().replace('-', ' ')));
        if (force.isPresent() && slug.group().length() > 3) {
          return force;
        }
      }
    }
    return Optional.empty();
  }

  /** The one force named in these words. */
  private Optional<Force> only(String words) {
    List<Force> forces = inspectorate.forceNames().in(words).stream().map(Names.Found::thing).distinct().toList();
    return forces.size() == 1 ? Optional.of(forces.getFirst()) : Optional.empty();
  }

  private static boolean isFull(String name) {
    return name.contains("Police") || name.contains("Constabulary") || name.contains("Service");
  }

  private Optional<Force> mostNamed(ReportText text) {
    IdentityHashMap<Force, Integer> named = new IdentityHashMap<>();
    for (Block block : text.blocks()) {
      Folded words = text.folded(block);
      for (Names.Found<Force> found : inspectorate.forceNames().in(words)) {
        boolean full = isFull(words.text().substring(found.start(), found.end()));
        named.merge(found.thing(), full ? FULL_NAME : 1, Integer::sum);
      }
    }
    List<Map.Entry<Force, Integer>> most = named.entrySet().stream()
        .filter(e -> e.getKey().isTerritorial() || e.getValue() > 4)
        .sorted(Map.Entry.<Force, Integer>comparingByValue().reversed()).limit(2).toList();
    boolean clear = !most.isEmpty()
        && (most.size() == 1 || most.get(0).getValue() >= FAR_MORE * most.get(1).getValue());
    return clear ? Optional.of(most.getFirst().getKey()) : Optional.empty();
  }
}
