package peeler.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/**
 * Makes the filter panel of an answer. A range of values that lies without a gap is shown in the two fields of the range
 * and not as ticks, so that changing the range does not narrow what was ticked before.
 */
final class FilterPanel {

  /** A list that is shown at first must not push the next ones out of sight. */
  private static final int SHORT_LIST = 10;
  private static final String FROM = "_from";
  private static final String TO = "_to";

  private final Answer answer;
  private final Search search;
  private final List<ErrorView.Mistake> mistakes;
  private final Map<String, List<String>> typed;
  private final List<String> ranged;
  private final Map<String, List<Force>> regions = new TreeMap<>();

  /**
   * The panel of an answer.
   *
   * @param mistakes wrong parameters, shown beside their fields
   * @param typed    the parameters as they came
   * @param ranged   names of all parameters, among them those of ranges
   */
  FilterPanel(Answer answer, List<ErrorView.Mistake> mistakes, Map<String, List<String>> typed, List<String> ranged,
      Inspectorate inspectorate) {
    this.answer = answer;
    this.search = answer.search();
    this.mistakes = mistakes;
    this.typed = typed;
    this.ranged = ranged;
    inspectorate.forces().stream().filter(Force::isTerritorial)
        .forEach(force -> regions.computeIfAbsent(force.regionName(), name -> new ArrayList<>()).add(force));
  }

  /** The facets, without those that have nothing to choose from. */
  List<FilterView> filters() {
    return answer.facets().stream().map(this::filter).filter(filter -> !filter.options().isEmpty()).toList();
  }

  private FilterView filter(Answer.Counts counts) {
    Facet facet = counts.facet();
    FilterView.Range range = range(facet);
    boolean inFields = range != null && !range.from().value().isEmpty();
    List<FilterView.Option> options = options(counts, inFields);
    int chosen = search.chosen(facet.name()).size()
        + search.without().getOrDefault(facet.name(), List.of()).size();
    boolean wrong = range != null && !range.wrong().isEmpty();
    boolean isShort = options.size() <= SHORT_LIST && range == null;
    return new FilterView(facet.name(), facet.label(), options, chosen, chosen > 0 || wrong || isShort,
        facet.name().equals(Judgments.FORCE) ? groups() : List.of(), range);
  }

  /**
   * All values in the facet's own order, those without findings in a long list last, then what is not stated. Values that
   * the index has and the vocabulary has not stand after it.
   */
  private List<FilterView.Option> options(Answer.Counts counts, boolean inFields) {
    Facet facet = counts.facet();
    Map<String, FilterView.Option> options = new LinkedHashMap<>();
    Map<String, Long> totals = new LinkedHashMap<>();
    counts.values().forEach(count -> totals.put(count.value().slug(), count.count()));
    boolean isShort = facet.values().size() <= SHORT_LIST;
    Stream.concat(facet.values().stream(), counts.values().stream().map(Answer.Count::value))
        .filter(value -> !value.slug().equals(Search.NONE))
        .sorted(Comparator.comparing(value -> !isShort && totals.getOrDefault(value.slug(), 0L) == 0))
        .forEach(value -> options.putIfAbsent(value.slug(),
            option(facet, value, totals.getOrDefault(value.slug(), 0L), inFields)));
    if (counts.missing() > 0 || search.chosen(facet.name()).contains(Search.NONE)) {
      options.put(Search.NONE, option(facet, new Facet.Value(Search.NONE, "Not stated"), counts.missing(), inFields));
    }
    return totals.isEmpty() && !options.containsKey(Search.NONE) ? List.of() : List.copyOf(options.values());
  }

  private FilterView.Option option(Facet facet, Facet.Value value, long count, boolean inFields) {
    boolean chosen = !inFields && search.chosen(facet.name()).contains(value.slug());
    String group = facet.name().equals(Judgments.FORCE) ? region(value.slug()) : "";
    return new FilterView.Option(facet.name() + "-" + value.slug(), value.slug(), value.label(), English.number(count),
        count == 1 ? "finding" : "findings", chosen, count == 0, group);
  }

  private String region(String force) {
    return regions.values().stream().flatMap(List::stream).filter(each -> each.slug().equals(force))
        .map(Force::region).findFirst().orElse("");
  }

  private List<FilterView.Group> groups() {
    return regions.entrySet().stream().filter(region -> region.getValue().size() > 1).map(region -> {
      Map<String, List<String>> chosen = new LinkedHashMap<>(search.filters());
      chosen.put(Judgments.FORCE, region.getValue().stream().map(Force::slug).toList());
      return new FilterView.Group(region.getValue().getFirst().region(),
          new Link(Links.search(search.filteredBy(chosen)), region.getKey()));
    }).toList();
  }

  private FilterView.@Nullable Range range(Facet facet) {
    if (!ranged.contains(facet.name() + FROM)) {
      return null;
    }
    List<String> values = facet.values().stream().map(Facet.Value::slug).sorted(Comparator.comparing(Long::valueOf))
        .toList();
    List<String> chosen = search.chosen(facet.name()).stream().filter(values::contains)
        .sorted(Comparator.comparing(Long::valueOf)).toList();
    boolean withoutGap = chosen.size() > 1
        && values.indexOf(chosen.getLast()) - values.indexOf(chosen.getFirst()) == chosen.size() - 1
        && chosen.size() == search.chosen(facet.name()).size();
    String wrong = wrong(facet);
    return new FilterView.Range(field(facet.name() + FROM, withoutGap ? chosen.getFirst() : "", wrong),
        field(facet.name() + TO, withoutGap ? chosen.getLast() : "", wrong),
        values.getFirst() + " to " + values.getLast(), wrong);
  }

  private String wrong(Facet facet) {
    return mistakes.stream().filter(mistake -> mistake.parameter().startsWith(facet.name() + "_"))
        .map(ErrorView.Mistake::detail).findFirst().orElse("");
  }

  /** What was typed wrongly is kept, so that it can be put right. */
  private FilterView.Field field(String name, String value, String wrong) {
    return new FilterView.Field(name,
        wrong.isEmpty() ? value : String.join("", typed.getOrDefault(name, List.of()).stream().limit(1).toList()));
  }
}
