package peeler.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import peeler.finding.Facet;

/**
 * Reads a {@link Search} from parameters: the one parser for page, JSON, feed, export and command line.
 * <table>
 * <caption>Parameters</caption>
 * <tr><td>{@code q}</td><td>the words, in the language of {@link TextQuery}, at most {@value Search#LONGEST_QUERY}
 * characters</td></tr>
 * <tr><td>a facet's name</td><td>a value of it, or {@code none}; may be repeated: any of them</td></tr>
 * <tr><td>{@code not_} and a facet's name</td><td>a value to leave out; may be repeated</td></tr>
 * <tr><td>a numeric facet's name and {@code _from}, {@code _to}</td><td>all its values in that range: {@code year_from=2018}
 * chooses 2018 and later</td></tr>
 * <tr><td>{@code sort}</td><td>{@code relevance}, {@code newest}, {@code oldest}, {@code force}, {@code severity}</td></tr>
 * <tr><td>{@code page}, {@code size}</td><td>which page, findings on it</td></tr>
 * <tr><td>{@code match}</td><td>{@code all} of the words, {@code most} or {@code any}</td></tr>
 * <tr><td>{@code expand}</td><td>{@code off}: without synonyms</td></tr>
 * <tr><td>{@code explain}</td><td>{@code true}: how each score came about</td></tr>
 * </table>
 * An empty value, as forms send it, is no value.
 */
public final class SearchParameters {

  private final List<Facet> facets;
  private final TextQueryParser language;

  public SearchParameters(List<Facet> facets) {
    this.facets = List.copyOf(facets);
    this.language = new TextQueryParser(facets);
  }

  /**
   * What was read.
   *
   * @param search   the search that the readable part makes
   * @param problems what was wrong, in the order of the parameters; a strict caller throws, a lenient one shows them
   */
  public record Parsed(Search search, List<Problem> problems) {

    public Parsed {
      problems = List.copyOf(problems);
    }

    /** The search of a strict caller. Throws {@link BadSearchException} where anything was wrong. */
    public Search orThrow() {
      if (!problems.isEmpty()) {
        throw new BadSearchException(problems);
      }
      return search;
    }
  }

  /** Reads parameters as they come, each with all its values; never throws. */
  public Parsed parse(Map<String, List<String>> parameters) {
    ParameterReading reading = new ParameterReading(facets, language);
    parameters.forEach(reading::read);
    return reading.result();
  }

  /** The names of all parameters, for help and for the nearest right one. */
  public List<String> names() {
    List<String> names = new ArrayList<>(ParameterReading.PLAIN);
    for (Facet facet : facets) {
      names.add(facet.name());
      names.add("not_" + facet.name());
      if (ValueRange.isNumeric(facet)) {
        names.add(facet.name() + ValueRange.FROM);
        names.add(facet.name() + ValueRange.TO);
      }
    }
    return names;
  }
}
