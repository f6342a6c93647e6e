package peeler.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import peeler.finding.Finding;

/**
 * Answers searches over the serving generation, which it picks up when it is switched. To add an engine:
 * <ol>
 * <li>write a package with a class that implements this interface and a {@link FindingIndex};
 * <li>no type of the engine leaks through it;
 * <li>inherit {@code SearchEngineContract} in its test;
 * <li>wire it in {@code peeler.cli}.
 * </ol>
 * For many threads; an answer is never of two generations.
 */
public interface SearchEngine extends AutoCloseable {

  /** The answer. Throws {@link BadSearchException} where the words cannot be searched for. */
  Answer answer(Search search);

  /** The finding of that id. */
  Optional<Finding> finding(String id);

  /** All findings of a report, in reading order; empty if there is no such report. */
  List<Finding> ofReport(String documentSlug);

  /**
   * All findings that a search finds, in its order, however many: first told the answer, which says how many they are and
   * how the words were read, then each. Page and size of the search are ignored; the answer has some of its hits. Of one
   * generation throughout. Throws {@link BadSearchException} as {@link #answer} does.
   */
  default void export(Search search, Consumer<Answer> answered, Consumer<Finding> each) {
    Answer first = answer(search.onPage(1));
    answered.accept(first);
    for (int page = 1; page <= first.pages(); page++) {
      answer(search.onPage(page)).hits().forEach(hit -> each.accept(hit.finding()));
    }
  }

  /** All findings that a search finds, without the answer. */
  default void export(Search search, Consumer<Finding> each) {
    export(search, answer -> {
    }, each);
  }

  /**
   * Searches that begin with what was typed: forces and values of other facets by any of their names, abbreviations,
   * frequent words and phrases. Best first; none where the engine has no suggestions.
   */
  default List<Suggestion> suggest(String typed, int limit) {
    return List.of();
  }

  /** Findings like the one of that id, those of other forces first; none where there is no such finding. */
  default List<Similar> similar(String id, int limit) {
    return List.of();
  }

  /**
   * A finding's heading, if it has one, and its whole text, with what a search found in them marked; nothing is marked
   * where the search does not find it. Empty where there is no such finding. Throws {@link BadSearchException} as
   * {@link #answer} does.
   */
  default List<Answer.Snippet> marked(String id, Search search) {
    return finding(id).map(Answer.Snippet::whole).orElse(List.of());
  }

  /** A finding that an earlier generation had and the serving one has not, where the engine still knows it. */
  default Optional<Finding> removed(String id) {
    return Optional.empty();
  }

  /** The serving generation. */
  Generation generation();

  /**
   * Does some work during which this thread is answered from one generation only, whatever is switched meanwhile: the one
   * that serves when the work first asks. For what is put together from several answers. Within such work it adds nothing.
   * An engine whose index is never switched need not do anything for it.
   */
  default <E extends Exception> void holding(Work<E> work) throws E {
    work.run();
  }

  /** Something that asks the engine. */
  interface Work<E extends Exception> {
    void run() throws E;
  }

  @Override
  void close();
}
