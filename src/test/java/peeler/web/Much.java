package peeler.web;

import java.util.function.Consumer;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** Gives away each finding of an export of all so often: more than the buffers between server and client can take. */
record Much(SearchEngine engine) implements PassingOn {

  private static final int TIMES = 5_000;

  @Override
  public void export(Search search, Consumer<Answer> answered, Consumer<Finding> each) {
    engine.export(search, answered, finding -> {
      for (int i = 0; i < (search.words().isEmpty() ? TIMES : 1); i++) {
        each.accept(finding);
      }
    });
  }
}
