package peeler.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;

/**
 * A finding's place among the results of the search it was reached from.
 *
 * @param results  address of that page of results
 * @param place    such as "21 of 41", empty where the finding is not on that page any more
 * @param previous the result before, null for the first
 * @param next     the result after, null for the last
 */
public record ResultPlace(String results, String place, @Nullable Link previous, @Nullable Link next) {

  /** Cost: the search, and once more at either edge of a page of results. */
  static ResultPlace of(String id, Search search, SearchEngine engine) {
    Answer answer = engine.answer(search);
    List<Finding> page = findings(answer);
    int at = page.stream().map(Finding::id).toList().indexOf(id);
    if (at < 0) {
      return new ResultPlace(Links.search(search), "", null, null);
    }
    long number = (long) (search.page() - 1) * search.size() + at + 1;
    Optional<Link> before = at > 0
        ? Optional.of(link(page.get(at - 1), search))
        : edge(search, search.page() - 1, answer.pages(), false, engine);
    Optional<Link> after = at + 1 < page.size()
        ? Optional.of(link(page.get(at + 1), search))
        : edge(search, search.page() + 1, answer.pages(), true, engine);
    return new ResultPlace(Links.search(search), English.number(number) + " of " + English.number(answer.total()),
        before.orElse(null), after.orElse(null));
  }

  /** The first or the last result of a neighbouring page. */
  private static Optional<Link> edge(Search search, int page, int pages, boolean first, SearchEngine engine) {
    if (page < 1 || page > pages) {
      return Optional.empty();
    }
    Search there = search.onPage(page);
    List<Finding> findings = findings(engine.answer(there));
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(link(first ? findings.getFirst() : findings.getLast(), there));
  }

  private static List<Finding> findings(Answer answer) {
    return answer.hits().stream().map(Answer.Hit::finding).toList();
  }

  private static Link link(Finding finding, Search from) {
    return new Link(Links.finding(finding.id(), from), CardView.title(finding));
  }
}
