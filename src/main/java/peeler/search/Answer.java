package peeler.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Finding;

/**
 * What an engine found.
 *
 * @param search     the question as it was answered
 * @param reading    how its words were read
 * @param total      findings that match, exact
 * @param forces     forces among them, exact
 * @param hits       this page's
 * @param facets     counts, in the order of the facet list
 * @param notices    what was added, left out or understood, for the person who asked
 * @param generation which build of the index answered
 */
public record Answer(Search search, Reading reading, long total, long forces, List<Hit> hits, List<Counts> facets,
    List<Notice> notices,
    Generation generation) {

  public Answer {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notices = List.copyOf(notices);
  }

  /** Number of pages, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + search.size() - 1) / search.size());
  }

  /**
   * How the words of a search were read.
   *
   * @param interpreted the words without what only makes a question of them, corrected, in the language of
   *                    {@link TextQuery}; empty for all findings
   * @param expansions  other names that were searched for too, by what was typed
   */
  public record Reading(String interpreted, Map<String, List<String>> expansions) {

    public Reading {
      expansions = Collections.unmodifiableMap(new LinkedHashMap<>(expansions));
    }
  }

  /**
   * A finding that matches.
   *
   * @param finding     it
   * @param snippets    passages of its text or heading with the words marked, best first, at least one
   * @param matchedIn   of {@code heading}, {@code text}, {@code context}: where words were found; empty without words
   * @param score       only comparable within one answer; 0 where the order is not by relevance
   * @param explanation how the score came about, null unless asked for
   * @param missing     words of the search that this finding has not, as typed; empty unless all words together found
   *                    nothing
   */
  public record Hit(Finding finding, List<Snippet> snippets, List<String> matchedIn, float score,
      @Nullable String explanation, List<String> missing) {

    public Hit {
      snippets = List.copyOf(snippets);
      matchedIn = List.copyOf(matchedIn);
      missing = List.copyOf(missing);
    }

    /** A finding with all the words. */
    public Hit(Finding finding, List<Snippet> snippets, List<String> matchedIn, float score,
        @Nullable String explanation) {
      this(finding, snippets, matchedIn, score, explanation, List.of());
    }
  }

  /**
   * A passage of a finding's text.
   *
   * @param text  plain, as in the finding, not escaped
   * @param start UTF-16 offset in the finding's text; -1 for the heading
   * @param marks stretches of {@code text} that matched, in order, without overlaps
   */
  public record Snippet(String text, int start, List<Mark> marks) {

    public Snippet {
      marks = List.copyOf(marks);
    }

    /** A finding's heading, if it has one, and its whole text, without any mark. */
    public static List<Snippet> whole(Finding finding) {
      String heading = finding.heading();
      Snippet text = new Snippet(finding.text(), 0, List.of());
      return heading == null ? List.of(text) : List.of(new Snippet(heading, -1, List.of()), text);
    }
  }

  /**
   * A stretch to mark.
   *
   * @param start UTF-16 offset in the snippet
   * @param end   after it
   */
  public record Mark(int start, int end) {}

  /**
   * Counts of one facet. They ignore the facet's own selection: each equals the total one would get by choosing that
   * value alone.
   *
   * @param facet   which
   * @param missing findings without a value
   * @param values  in the facet's order; values that count nothing are listed only where chosen
   */
  public record Counts(Facet facet, long missing, List<Count> values) {

    public Counts {
      values = List.copyOf(values);
    }
  }

  /**
   * Count of one value.
   *
   * @param value    which
   * @param count    findings
   * @param selected whether the search has it chosen
   */
  public record Count(Facet.Value value, long count, boolean selected) {}

  /**
   * Something to tell the person who asked.
   *
   * @param type    {@code did-you-mean}: a word was or may be misspelt; {@code syntax-relaxed}: the query was repaired;
   *               {@code also-searched}: synonyms were added; {@code words-dropped}: not all words were required;
   *               {@code understood}: a name among the words may be meant as a filter
   * @param text    one sentence
   * @param search  the search that a link beside it leads to, null for none
   * @param isOffer whether it only offers that search; what was found is found as typed
   */
  public record Notice(String type, String text, @Nullable Search search, boolean isOffer) {

    /** How the words were read, other than as typed. */
    public Notice(String type, String text, @Nullable Search search) {
      this(type, text, search, false);
    }

    /** A search that may have been meant. */
    public static Notice offer(String type, String text, Search search) {
      return new Notice(type, text, search, true);
    }
  }

  /** How the words were read where that is not as typed: the notices that are no offers. */
  public List<Notice> readings() {
    return notices.stream().filter(notice -> !notice.isOffer()).toList();
  }
}
