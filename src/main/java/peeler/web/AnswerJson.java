package peeler.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.search.Answer;
import peeler.search.Search;

/**
 * An answer as the JSON object that the endpoint and the command line share.
 *
 * @param query  the question as it was understood
 * @param total  how much matches
 * @param items  this page's findings
 * @param facets counts by facet name
 * @param page   where this page stands
 * @param links  other forms of the same answer
 * @param index  the generation that answered
 */
public record AnswerJson(Query query, Total total, List<Item> items, Map<String, FacetJson> facets, Page page,
    Map<String, String> links, IndexJson index) {

  /** The question: words as typed and as read, chosen values, values left out, order, other names searched for. */
  public record Query(String q, String interpreted, Map<String, List<String>> filters,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> without, String match,
      String sort, boolean expand, Map<String, List<String>> expansions,
      List<NoticeJson> notices) {

    static Query of(Answer answer) {
      Search search = answer.search();
      return new Query(search.words(), answer.reading().interpreted(), search.filters(), search.without(),
          search.match().slug(), search.sort().slug(), search.expand(), answer.reading().expansions(),
          answer.notices().stream().map(NoticeJson::of).toList());
    }
  }

  /** Something to tell the person who asked, with the search that it proposes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record NoticeJson(String type, String text, @Nullable String q, @Nullable String url) {

    static NoticeJson of(Answer.Notice notice) {
      Search search = notice.search();
      return new NoticeJson(notice.type(), notice.text(), search == null ? null : search.words(),
          search == null ? null : Links.searchJson(search));
    }
  }

  /** Findings and forces that match; both numbers are exact. */
  public record Total(long value, String relation, long forces) {}

  /** A finding that matches; members of the finding stand beside these. */
  public record Item(@JsonUnwrapped FindingJson finding, List<SnippetJson> snippets, List<String> matchedIn,
      float score, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String explanation,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> missing) {

    static Item of(Answer.Hit hit) {
      return new Item(FindingJson.of(hit.finding()), hit.snippets().stream().map(SnippetJson::of).toList(),
          hit.matchedIn(), hit.score(), hit.explanation(), hit.missing());
    }
  }

  /** Where this page stands; addresses are null where there is no such page. */
  public record Page(int number, int size, int pages, @Nullable String next, @Nullable String prev,
      @Nullable String cursor) {

    static Page of(Answer answer) {
      int number = answer.search().page();
      String next = number < answer.pages() ? cursor(answer, number + 1) : null;
      String prev = number > 1 && number <= answer.pages() ? cursor(answer, number - 1) : null;
      return new Page(number, answer.search().size(), answer.pages(), next == null ? null : Links.searchJson(next),
          prev == null ? null : Links.searchJson(prev), next);
    }

    private static String cursor(Answer answer, int page) {
      return Cursor.of(answer.search().onPage(page), answer.generation());
    }
  }

  /** The object of an answer. */
  public static AnswerJson of(Answer answer) {
    return of(answer, facet -> true);
  }

  /** The object of an answer with the counts of these facets only. */
  static AnswerJson of(Answer answer, Predicate<Facet> wanted) {
    Search search = answer.search();
    Map<String, FacetJson> facets = new LinkedHashMap<>();
    answer.facets().stream().filter(counts -> wanted.test(counts.facet()))
        .forEach(counts -> facets.put(counts.facet().name(), FacetJson.of(counts, search)));
    return new AnswerJson(Query.of(answer), new Total(answer.total(), "eq", answer.forces()),
        answer.hits().stream().map(Item::of).toList(), facets, Page.of(answer),
        links(search), IndexJson.of(answer.generation()));
  }

  private static Map<String, String> links(Search search) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.searchJson(search));
    links.put("html", Links.search(search));
    links.put("atom", Links.feed(search));
    links.put("csv", Links.export(search, ExportOptions.csv()));
    links.put("ndjson", Links.export(search, ExportOptions.ndjson()));
    return links;
  }
}
