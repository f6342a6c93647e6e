package peeler.web;

import java.util.List;
import java.util.Optional;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Generation;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** Asks another engine, but for what is overridden. */
interface PassingOn extends SearchEngine {

  SearchEngine engine();

  @Override
  default Answer answer(Search search) {
    return engine().answer(search);
  }

  @Override
  default Optional<Finding> finding(String id) {
    return engine().finding(id);
  }

  @Override
  default List<Finding> ofReport(String documentSlug) {
    return engine().ofReport(documentSlug);
  }

  @Override
  default Generation generation() {
    return engine().generation();
  }

  @Override
  default void close() {
    engine().close();
  }
}
