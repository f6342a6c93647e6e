package peeler.web;

import peeler.search.Answer;
import peeler.search.Search;

/** Names an answer in one line. */
final class SearchTitle {

  private SearchTitle() {}

  /** Words, number of findings, and the page where there are several. */
  static String of(Answer answer) {
    Search search = answer.search();
    String words = search.words().isBlank() ? "All findings" : search.words();
    String page = answer.pages() == 1
        ? ""
        : " (page " + search.page() + " of " + English.number(answer.pages()) + ")";
    return words + ": " + English.count(answer.total(), "finding", "findings") + page;
  }
}
