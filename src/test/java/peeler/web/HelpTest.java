package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.cli.DefaultIndex;
import peeler.finding.Facets;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;

/** The help page. */
class HelpTest {

  @Test
  void everyFacetIsNamedAndEveryExampleIsRight(@TempDir Path folder) {
    try (RunningServer server = RunningServer.overSamples(folder)) {
      Document page = Jsoup.parse(server.get("/help").body());

      assertThat(page.select("#examples a").eachText()).containsExactlyElementsOf(HelpPage.EXAMPLES.keySet());
      assertThat(page.select("#facets code").eachText())
          .containsExactlyElementsOf(Samples.FACETS.stream().map(facet -> facet.name()).toList());
      assertThat(page.text()).contains("./peeler index FOLDER", "restated in our own words",
          "4 grades PEEL 2018/19", "5 grades PEEL 2021/22 PEEL 2023-25");
    }
  }

  @Test
  void everyExampleFindsSomethingInTheIndexThatWeShip() {
    SearchParameters parameters = new SearchParameters(Facets.of(Inspectorate.load("hmicfrs")));

    try (SearchEngine engine = DefaultIndex.open()) {
      assertThat(HelpPage.EXAMPLES.keySet()).allSatisfy(query -> {
        Search search = parameters.parse(Map.of("q", List.of(query))).orThrow();
        assertThat(engine.answer(search).total()).isPositive();
        assertThat(engine.answer(search).notices()).extracting(notice -> notice.type()).doesNotContain("words-dropped");
      });
    }
  }
}
