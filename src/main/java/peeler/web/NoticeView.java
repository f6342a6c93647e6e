package peeler.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.search.Answer;
import peeler.search.Problem;
import peeler.search.Search;

/**
 * Something to tell the person who searches.
 *
 * @param text one sentence
 * @param link what to do about it, null for nothing
 */
public record NoticeView(String text, @Nullable Link link) {

  /** More would push the results out of sight. */
  private static final int MOST = 3;

  /** What was wrong with the words comes first, then what the engine says. */
  static List<NoticeView> of(List<Problem> relaxed, Search search, List<Answer.Notice> notices) {
    List<NoticeView> views = new ArrayList<>();
    relaxed.forEach(problem -> views.add(of(problem, search)));
    notices.forEach(notice -> views.add(of(notice)));
    return views.stream().limit(MOST).toList();
  }

  private static NoticeView of(Problem problem, Search search) {
    String place = problem.position() < 0 ? "" : " (at character " + (problem.position() + 1) + ")";
    String repaired = problem.suggestion();
    return new NoticeView("We could not read part of your search: " + problem.detail() + place,
        repaired == null ? null : new Link(Links.search(search.forWords(repaired)), "Search for " + repaired));
  }

  private static NoticeView of(Answer.Notice notice) {
    Search search = notice.search();
    return new NoticeView(notice.text(),
        search == null ? null : new Link(Links.search(search), action(notice, search)));
  }

  private static String action(Answer.Notice notice, Search search) {
    return switch (notice.type()) {
      case "also-searched" -> "Search only for the words as typed";
      case "understood" -> "Apply as a filter";
      default -> "Search for " + search.words();
    };
  }
}
