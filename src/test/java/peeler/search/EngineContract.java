package peeler.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import peeler.finding.Finding;

/** What tests of engines share: an engine over some findings, and short ways to ask it. */
public abstract class EngineContract {

  private final List<SearchEngine> opened = new ArrayList<>();

  /** An engine over these findings, in the vocabulary and facets of {@link Findings}. */
  protected abstract SearchEngine engine(List<Finding> findings);

  /** An engine over these findings that is closed after the test. */
  protected final SearchEngine over(List<Finding> findings) {
    SearchEngine engine = engine(findings);
    opened.add(engine);
    return engine;
  }

  /** An engine over these findings that is closed after the test. */
  protected final SearchEngine over(Finding... findings) {
    return over(List.of(findings));
  }

  @AfterEach
  void close() {
    opened.forEach(SearchEngine::close);
  }

  /** The search that a person who types these words makes. */
  protected static Search words(String typed) {
    return new SearchParameters(Findings.facets()).parse(Map.of("q", List.of(typed))).search();
  }

  /** Ids of the hits, in order. */
  protected static List<String> ids(SearchEngine engine, Search search) {
    return engine.answer(search).hits().stream().map(hit -> hit.finding().id()).toList();
  }

  /** Texts of the hits, sorted. */
  protected static List<String> found(SearchEngine engine, String typed) {
    return engine.answer(words(typed)).hits().stream().map(hit -> hit.finding().text()).sorted().toList();
  }

  /** The snippet with its marks in square brackets. */
  protected static String marked(Answer.Snippet snippet) {
    StringBuilder marked = new StringBuilder(snippet.text());
    for (Answer.Mark mark : snippet.marks().reversed()) {
      marked.insert(mark.end(), "]").insert(mark.start(), "[");
    }
    return marked.toString();
  }
}
