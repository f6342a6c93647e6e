package peeler.web;

import org.jspecify.annotations.Nullable;
import peeler.search.Generation;
import peeler.search.SearchEngine;
import peeler.vocabulary.Inspectorate;

/** Keeps the gradebook of the serving generation, made when it is first asked for. For many threads. */
final class Gradebooks {

  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private volatile @Nullable Gradebook kept;

  Gradebooks(SearchEngine engine, Inspectorate inspectorate) {
    this.engine = engine;
    this.inspectorate = inspectorate;
  }

  /** Costs a walk through all findings once in a generation; who comes meanwhile waits for it. */
  Gradebook current() {
    Gradebook book = kept;
    return book != null && isOf(book, engine.generation()) ? book : renewed();
  }

  private synchronized Gradebook renewed() {
    Gradebook book = kept;
    if (book == null || !isOf(book, engine.generation())) {
      book = new Gradebook(Census.of(engine), inspectorate);
      kept = book;
    }
    return book;
  }

  private static boolean isOf(Gradebook book, Generation generation) {
    return book.generation().equals(generation);
  }
}
