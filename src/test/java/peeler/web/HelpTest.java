package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import peeler.search.SearchParameters;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The help page. */
class HelpTest {

  @Test
  void everyExampleIsRightAndEveryFacetIsNamed(@TempDir Path folder) {
    try (RunningServer server = RunningServer.overSamples(folder)) {
      Document page = Jsoup.parse(server.get("/help").body());
      SearchParameters parameters = new SearchParameters(Samples.FACETS);

      assertThat(page.select(".examples a")).hasSize(7).allSatisfy(example -> {
        assertThat(parameters.parse(Map.of("q", List.of(example.text()))).problems()).isEmpty();
        assertThat(server.get(example.attr("href")).statusCode()).isEqualTo(200);
      });
      assertThat(page.select(".examples dt > code").eachText())
          .containsExactlyElementsOf(Samples.FACETS.stream().map(facet -> facet.name()).toList());
      assertThat(page.text()).contains("./peeler index FOLDER", "restated in our own words");
    }
  }
}
