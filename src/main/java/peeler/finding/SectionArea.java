package peeler.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.AreaName;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/**
 * Maps what a report prints (question, heading, infographic label, wording of a grade sentence) to an area. Names of the
 * report's own cycle go before names of other cycles; among those the nearest year's.
 */
final class SectionArea {

  private static final Pattern NUMBER = Pattern.compile("^(?:(?:question )?\\d+(?: \\d+)* |overview |summary )");
  /** First characters of what {@link #NUMBER} matches. */
  private static final String LEADS = "0123456789qos";
  private static final Pattern BODY = Pattern.compile("\\b(?:constabulary|police service|service)\\b");
  private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "and", "to", "at", "in", "is", "are",
      "its",
      "it", "how", "what", "extent", "does", "do", "force", "well", "good", "with", "for", "all", "that", "those",
      "who",
      "effective", "effectively", "x", "police", "has", "have");
  /** Share of content words two wordings must have in common to count as the same name. */
  private static final double ALIKE = 0.8;

  private record Name(AreaName name, @Nullable Cycle cycle, Set<String> words) {}

  private final Map<String, List<Name>> exact = new HashMap<>();
  private final List<Name> all = new ArrayList<>();
  /** Places in {@link #all} of the names with a content word. */
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Inspectorate inspectorate;

  SectionArea(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
    for (AreaName areaName : inspectorate.areaNames()) {
      for (String alternative : areaName.printed().split(" / ")) {
        if (!alternative.contains("{")) {
          add(areaName, alternative);
        }
      }
    }
  }

  private void add(AreaName areaName, String alternative) {
    String folded = folded(alternative, null);
    Name name = new Name(areaName, inspectorate.cycleNames().exact(areaName.cycle()).orElse(null), content(folded));
    exact.computeIfAbsent(folded, k -> new ArrayList<>()).add(name);
    name.words().forEach(word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(all.size()));
    all.add(name);
  }

  /** The area of exactly that name, numbering and the force's name aside. */
  Optional<AreaMatch> named(String printed, @Nullable Cycle cycle, @Nullable Force force) {
    return named(printed, folded(printed, force), cycle);
  }

  private Optional<AreaMatch> named(String printed, String folded, @Nullable Cycle cycle) {
    List<Name> names = exact.getOrDefault(folded, List.of()).stream()
        .filter(name -> isTelling(name, cycle)).toList();
    return nearest(names, cycle).map(name -> match(name, printed));
  }

  /** The area of that name, or of the one name that has nearly all content words in common with it. Linear in names. */
  Optional<AreaMatch> alike(String printed, @Nullable Cycle cycle, @Nullable Force force) {
    String folded = folded(printed, force);
    Optional<AreaMatch> named = named(printed, folded, cycle);
    if (named.isPresent()) {
      return named;
    }
    List<Name> alike = alike(content(folded)).filter(name -> isTelling(name, cycle)).toList();
    return nearest(alike, cycle).map(name -> match(name, printed));
  }

  /** The names that have at least two content words, and nearly all, in common with these. */
  private Stream<Name> alike(Set<String> words) {
    int[] common = new int[all.size()];
    words.forEach(word -> byWord.getOrDefault(word, List.of()).forEach(name -> common[name]++));
    return IntStream.range(0, common.length).filter(name -> common[name] >= 2)
        .filter(name -> share(common[name], words.size(), all.get(name).words().size()) >= ALIKE).mapToObj(all::get);
  }

  private static double share(int common, int one, int other) {
    return (double) common / (one + other - common);
  }

  /** A name of another programme ("Overall judgment", "Resources and skills") tells nothing unless it says a lot. */
  private static boolean isTelling(Name name, @Nullable Cycle cycle) {
    boolean peel = name.cycle() != null && name.cycle().isPeel();
    return peel || (name.cycle() != null && name.cycle().equals(cycle)) || name.words().size() >= 4;
  }

  private static AreaMatch match(Name name, String printed) {
    return new AreaMatch(name.name().area(), name.name().area().slug() + ":" + name.name().key(), printed,
        !name.name().graded().equals("no"));
  }

  private static Optional<Name> nearest(List<Name> names, @Nullable Cycle cycle) {
    return names.stream().min(java.util.Comparator.comparingInt(name -> distance(name.cycle(), cycle)));
  }

  /** Years between two cycles; a programme outside PEEL is farther than any. */
  private static int distance(@Nullable Cycle a, @Nullable Cycle b) {
    if (a == null) {
      return 1000;
    }
    return b == null ? 0 : Math.abs(a.year() - b.year()) + (a.tiers() == b.tiers() ? 0 : 10) + (a.equals(b) ? 0 : 1);
  }

  private static Set<String> content(String folded) {
    Set<String> words = new HashSet<>(List.of(folded.split(" ")));
    words.removeAll(EMPTY_WORDS);
    words.remove("");
    return words;
  }

  /** Folded, without number, with the body's name and "constabulary" read as "force". */
  private static String folded(String printed, @Nullable Force force) {
    String folded = Fold.fold(printed);
    if (LEADS.indexOf(folded.isEmpty() ? ' ' : folded.charAt(0)) >= 0) {
      folded = NUMBER.matcher(folded).replaceFirst("");
    }
    if (force != null) {
      folded = folded.replace(Fold.fold(force.name()), "the force").replace("the the", "the");
    }
    boolean body = folded.contains("constabulary") || folded.contains("service");
    folded = folded.replace("anti social", "antisocial");
    return body ? BODY.matcher(folded).replaceAll("force") : folded;
  }
}
