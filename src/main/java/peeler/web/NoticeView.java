package peeler.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peeler.search.Answer;
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

  static List<NoticeView> of(List<Answer.Notice> notices) {
    return notices.stream().limit(MOST).map(NoticeView::of).toList();
  }

  private static NoticeView of(Answer.Notice notice) {
    Search search = notice.search();
    String before = notice.type().equals("syntax-relaxed") ? "We could not read part of your search. " : "";
    return new NoticeView(before + notice.text(),
        search == null ? null : new Link(Links.search(search), action(notice, search)));
  }

  private static String action(Answer.Notice notice, Search search) {
    return switch (notice.type()) {
      case "also-searched" -> "Search only for the words as typed";
      case "understood" -> "Apply as a filter";
      default -> search.words().isEmpty() ? "Show all findings" : "Search for " + search.words();
    };
  }
}
