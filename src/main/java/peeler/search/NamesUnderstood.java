package peeler.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Names;

/**
 * Finds names of forces, cycles and grades among the words and offers them as filters. They are only offered: the words
 * may be meant as words.
 */
public final class NamesUnderstood {

  /** A value of a facet and where its name stands among the words. */
  private record Named(String facet, String value, int start, int end) {}

  /** A grade and what finds its names. */
  private record Wordings(Grade grade, List<Pattern> patterns) {}

  private static final Pattern YEAR = Pattern.compile("(?<![\\w/-])\\d{4}(?![\\w/-])");

  /** A word that only leads to a name, which is left over without it. */
  private static final Pattern LEADING = Pattern.compile("(?i)(?<!\\S)(in|at|for|of|by|from|about|during|within)\\s+$");
  private static final Pattern STRUCTURE = Pattern.compile("(?U)[\"()*:\u201c\u201d]|(?<!\\S)AND(?!\\S)");
  /** What stands before a name that is excluded, or is one of several. */
  private static final Pattern BOUND_BEFORE = Pattern.compile("(?U)((?<!\\S)(NOT|OR)\\s+|-)$");
  private static final Pattern BOUND_AFTER = Pattern.compile("(?U)^\\s+OR(?!\\S)");
  private static final Pattern OWNED = Pattern.compile("['\u2019]s(?!\\p{L})");
  private static final Pattern POSSESSIVE = Pattern.compile("^['\u2019]s?(?!\\p{L})");

  private final Inspectorate inspectorate;
  private final List<Facet> facets;
  private final List<Wordings> grades;

  public NamesUnderstood(Inspectorate inspectorate, List<Facet> facets) {
    this.inspectorate = inspectorate;
    this.facets = List.copyOf(facets);
    this.grades = inspectorate.grades().stream().map(grade -> new Wordings(grade, patterns(grade))).toList();
  }

  private static List<Pattern> patterns(Grade grade) {
    return grade.wordings().stream()
        .map(wording -> Pattern.compile("(?i)(?<!\\p{L})" + Pattern.quote(wording) + "(?!\\p{L})")).toList();
  }

  /** One notice for each name, with the search that has it as a filter instead; quoted and structured words are left alone. */
  public List<Answer.Notice> in(Search search) {
    if (STRUCTURE.matcher(search.words()).find()) {
      return List.of();
    }
    return names(search.words()).filter(named -> !search.filters().containsKey(named.facet()))
        .filter(named -> isFree(named, search.words()))
        .filter(named -> Facets.named(facets, named.facet()).isPresent())
        .map(named -> offer(named, search)).toList();
  }

  /** Whether what is left without a name asks for the same. */
  private static boolean isFree(Named named, String words) {
    return !BOUND_BEFORE.matcher(words.substring(0, named.start())).find()
        && !BOUND_AFTER.matcher(words.substring(named.end())).find();
  }

  /** The search with every name in it as a filter instead, empty where there is none. */
  public Optional<Search> asFilters(Search search) {
    return in(search).stream().map(Answer.Notice::search).flatMap(Stream::ofNullable).findFirst()
        .map(one -> asFilters(one).orElse(one));
  }

  private Stream<Named> names(String typed) {
    String words = OWNED.matcher(typed).replaceAll("  ");
    List<Named> all = new ArrayList<>();
    for (Names.Found<Force> found : inspectorate.forceNames().in(words)) {
      all.add(new Named("force", found.thing().slug(), found.start(), found.end()));
    }
    for (Names.Found<Cycle> found : inspectorate.cycleNames().in(words)) {
      all.add(new Named("cycle", found.thing().slug(), found.start(), found.end()));
    }
    years(words, all);
    grades.forEach(grade -> grade(words, grade.grade(), grade.patterns(), all));
    return all.stream().sorted(Comparator.comparingInt(Named::start))
        .collect(Collectors.toMap(Named::facet, named -> named, (a, b) -> a, LinkedHashMap::new))
        .values().stream();
  }

  /** A year that opened a cycle, unless it is part of a cycle's name. */
  private void years(String words, List<Named> all) {
    Matcher year = YEAR.matcher(words);
    while (year.find()) {
      int number = Integer.parseInt(year.group());
      if (inspectorate.cycles().stream().anyMatch(cycle -> cycle.year() == number)
          && all.stream().noneMatch(named -> named.facet().equals("cycle"))) {
        all.add(new Named("year", year.group(), year.start(), year.end()));
      }
    }
  }

  /** A grade is named by its wording as whole words; the first one that fits counts. */
  private static void grade(String words, Grade grade, List<Pattern> wordings, List<Named> all) {
    for (Pattern wording : wordings) {
      Matcher match = wording.matcher(words);
      if (match.find()) {
        all.add(new Named("grade", grade.slug(), match.start(), match.end()));
        return;
      }
    }
  }

  private Answer.Notice offer(Named named, Search search) {
    String words = (LEADING.matcher(search.words().substring(0, named.start())).replaceFirst("")
        + POSSESSIVE.matcher(search.words().substring(named.end())).replaceFirst("")).replaceAll("\\s+", " ");
    Map<String, List<String>> filters = new LinkedHashMap<>(search.filters());
    filters.put(named.facet(), List.of(named.value()));
    Facet facet = Facets.named(facets, named.facet()).orElseThrow();
    String label = facet.label() + ": " + facet.label(named.value());
    return Answer.Notice.offer("understood", "\"" + search.words().substring(named.start(), named.end())
        + "\" can be a filter, " + label + ".", search.forWords(words).filteredBy(filters));
  }
}
