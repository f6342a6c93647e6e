package peeler.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import peeler.finding.Facet;

class SearchParametersTest {

  private final SearchParameters parameters = new SearchParameters(Findings.facets());

  @Test
  void allParametersAreRead() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("q", List.of(" victim contact "));
    given.put("force", List.of("westmere", "northmoor", "westmere"));
    given.put("not_grade", List.of("good", "none"));
    given.put("sort", List.of("oldest"));
    given.put("page", List.of("3"));
    given.put("size", List.of("50"));
    given.put("expand", List.of("off"));
    given.put("explain", List.of("true"));

    SearchParameters.Parsed parsed = parameters.parse(given);

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.search())
        .isEqualTo(new Search("victim contact", Map.of("force", List.of("northmoor", "westmere")),
            Map.of("grade", List.of("good", "none")), Search.Sort.OLDEST, 3, 50, false, true, Search.Match.ALL));
  }

  @Test
  void emptyValuesAsFormsSendThemAreNone() {
    assertThat(parse("q", "", "force", " ", "page", ""))
        .isEqualTo(new SearchParameters.Parsed(Search.everything(), List.of()));
  }

  @Test
  void whatItWritesItReadsBack() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      Search search = random(random);

      SearchParameters.Parsed parsed = parameters.parse(search.parameters());

      assertThat(parsed.search()).isEqualTo(search);
    }
  }

  @Test
  void everyProblemIsReportedAtOnceInOrderWithTheNearestRightName() {
    SearchParameters.Parsed parsed = parse("forse", "northmoor", "force", "nortmoor", "page", "0", "size", "201",
        "sort",
        "newset", "expand", "yes", "q", "(burglary");

    assertThat(parsed.problems())
        .extracting(Problem::code, Problem::parameter, Problem::suggestion, Problem::position)
        .containsExactly(
            tuple("unknown-parameter", "forse", "force", -1),
            tuple("unknown-value", "force", "northmoor", -1),
            tuple("bad-number", "page", "1", -1),
            tuple("bad-number", "size", "20", -1),
            tuple("unknown-value", "sort", "newest", -1),
            tuple("unknown-value", "expand", null, -1),
            tuple("query-syntax", "q", "burglary", 0));
    assertThat(parsed.search()).isEqualTo(relevance("(burglary"));
    assertThatThrownBy(parsed::orThrow).isInstanceOf(BadSearchException.class);
  }

  @Test
  void aLabelIsNoValueButSuggestsIt() {
    assertThat(parse("force", "Northmoor Constabulary").problems()).singleElement()
        .satisfies(problem -> assertThat(problem.suggestion()).isEqualTo("northmoor"));
  }

  @Test
  void absurdNumbersAreRefused() {
    for (String number : List.of("-1", "1.5", "99999999999", "1e3", "\u0661", "0x1", "+1", "100001")) {
      assertThat(parse("page", number).problems()).as(number).extracting(Problem::code).containsExactly("bad-number");
    }
  }

  @Test
  void longWordsAreCutAndReported() {
    SearchParameters.Parsed parsed = parse("q", "a".repeat(511) + "\ud83d\ude00" + "b".repeat(500));

    assertThat(parsed.search().words()).isEqualTo("a".repeat(511));
    assertThat(parsed.problems()).extracting(Problem::code).containsExactly("too-long");
  }

  @Test
  void aRangeOfYearsChoosesThem() {
    assertThat(parse("year_from", "2018").search().filters()).isEqualTo(Map.of("year", List.of("2021", "2023")));
    assertThat(parse("year_from", "2021", "year_to", "2021").search().filters())
        .isEqualTo(Map.of("year", List.of("2021")));
    assertThat(parse("year_to", "2020", "year_from", "2022").problems()).extracting(Problem::code)
        .containsExactly("range-reversed");
    assertThat(parse("year_from", "soon").problems()).extracting(Problem::code).containsExactly("bad-number");
  }

  @Test
  void hostileNamesAndValuesAreShownShort() {
    SearchParameters.Parsed parsed = parse("x".repeat(5000), "1", "force", "\u0000<script>" + "y".repeat(5000));

    assertThat(parsed.problems()).hasSize(2)
        .allSatisfy(problem -> assertThat(problem.detail()).hasSizeLessThan(300).doesNotContain("\u0000"));
  }

  private SearchParameters.Parsed parse(String... namesAndValues) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      given.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return parameters.parse(given);
  }

  private static Search relevance(String words) {
    return new Search(words, Map.of(), Map.of(), Search.Sort.RELEVANCE, 1, 20, true, false, Search.Match.ALL);
  }

  private static Search random(Random random) {
    List<String> words = List.of("", "burglary", " (a OR", "\"x", "force:northmoor y", "\u00e9\u0000z", "a+b&c=d");
    return new Search(words.get(random.nextInt(words.size())), values(random), values(random),
        List.of(Search.Sort.values()).get(random.nextInt(5)), 1 + random.nextInt(9), 1 + random.nextInt(200),
        random.nextBoolean(),
        random.nextBoolean(), Search.Match.ALL);
  }

  private static Map<String, List<String>> values(Random random) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Facet facet : Findings.facets()) {
      List<String> chosen = new ArrayList<>();
      facet.values().stream().filter(value -> random.nextInt(6) == 0).forEach(value -> chosen.add(value.slug()));
      values.put(facet.name(), chosen);
    }
    return values;
  }
}
