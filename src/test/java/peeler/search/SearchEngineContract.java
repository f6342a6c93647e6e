package peeler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.finding.Facet;
import peeler.finding.Finding;
import peeler.vocabulary.Kind;

/**
 * What every engine must keep: what is found, counted and shown. An engine's test inherits this, and
 * {@link UnderstandingContract}, and says how a list of findings becomes an engine.
 */
public abstract class SearchEngineContract extends EngineContract {

  @Test
  void wordsAreAndedOverHeadingTextAndContext() {
    SearchEngine engine = over(new Findings().saying("Burglary", "Victims wait."),
        new Findings().of("westmere", "2017", null, "overall").saying("Robbery", "Victims wait."));

    assertThat(found(engine, "burglary victims northmoor 2021/22")).containsExactly("Victims wait.");
    assertThat(engine.answer(words("burglary victims westmere")).notices()).extracting(Answer.Notice::type)
        .contains("words-dropped");
  }

  @Test
  void anExportHasEveryFindingInOrder() {
    SearchEngine engine = over(Findings.random(250, 8));
    List<String> ids = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();

    engine.export(words("victims"), answers::add, finding -> ids.add(finding.id()));

    assertThat(answers).extracting(Answer::total).containsExactly((long) ids.size());
    assertThat(ids).hasSize((int) engine.answer(words("victims")).total()).doesNotHaveDuplicates();
    assertThat(ids.subList(0, 20)).isEqualTo(ids(engine, words("victims")));
  }

  @Test
  void anExportIsToldWhatItsAnswerTells() {
    SearchEngine engine = over(
        new Findings().of("westmere", "2017", null, "overall").saying("Robbery", "Victims wait."));
    Search search = words("victims zeppelin").onPage(3);
    List<Answer> answers = new ArrayList<>();

    engine.export(search, answers::add, finding -> {
    });

    assertThat(answers).extracting(Answer::notices).containsExactly(engine.answer(search.onPage(1)).notices());
    assertThat(answers.getFirst().readings()).isNotEmpty();
  }

  @Test
  void aFindingIsShownAsAWholeWithWhatASearchFindsMarked() {
    Findings findings = new Findings();
    Finding finding = findings.saying("Victims wait", "Officers forget a victim. Nobody rings. Calls are late.");
    SearchEngine engine = over(finding);

    assertThat(engine.marked(finding.id(), words("victim calls"))).extracting(EngineContract::marked)
        .containsExactly("[Victims] wait",
            "Officers forget a [victim]. Nobody rings. [Calls] are late.");
    assertThat(engine.marked(finding.id(), words("burglary"))).extracting(EngineContract::marked)
        .containsExactly("Victims wait", finding.text());
    assertThat(engine.marked(finding.id(), words("(\"* OR"))).hasSize(2);
    assertThat(engine.marked("no-such-id", words("victim"))).isEmpty();
    assertThat(engine.marked("x".repeat(40_000), words("victim"))).isEmpty();
  }

  @Test
  void headingsOutrankTextAndTextContext() {
    Findings findings = new Findings();
    Finding context = findings.of("northmoor", "2021-22", null, "investigating-crime").saying("Cases", "Cases wait.");
    Finding text = findings.of("northmoor", "2021-22", null, "overall").saying("Cases", "Some investigating is slow.");
    Finding heading = findings.saying("Investigating slowly", "Cases wait.");

    assertThat(ids(over(context, text, heading), words("investigating"))).containsExactly(heading.id(), text.id(),
        context.id());
  }

  @Test
  void inflectionsAreFoundAndTheFormAsTypedRanksFirst() {
    Findings findings = new Findings();
    Finding plural = findings.saying(null, "Prosecutions are slow here.");
    Finding singular = findings.saying(null, "A prosecution is slow here.");
    SearchEngine engine = over(plural, singular);

    assertThat(ids(engine, words("prosecution"))).containsExactly(singular.id(), plural.id());
    assertThat(ids(engine, words("\"prosecutions are\""))).containsExactly(plural.id());
  }

  @Test
  void aPhraseIsAdjacentAndInOrder() {
    Findings findings = new Findings();
    SearchEngine engine = over(findings.saying(null, "Victim contact is poor."),
        findings.saying(null, "Contact with the victim is poor."));

    assertThat(found(engine, "\"victim contact\"")).containsExactly("Victim contact is poor.");
    assertThat(found(engine, "\"victim contact\"~5")).hasSize(2);
  }

  @Test
  void operatorsBracketsAndPrefixesWork() {
    Findings findings = new Findings();
    SearchEngine engine = over(findings.saying(null, "Burglary and vulnerability."),
        findings.saying(null, "Robbery of vulnerable people."), findings.saying(null, "Fraud."));

    assertThat(found(engine, "burglary OR fraud")).containsExactly("Burglary and vulnerability.", "Fraud.");
    assertThat(found(engine, "vulnerab* -burglary")).containsExactly("Robbery of vulnerable people.");
    assertThat(found(engine, "(burglary OR robbery) people")).containsExactly("Robbery of vulnerable people.");
    assertThat(found(engine, "NOT burglary NOT robbery")).containsExactly("Fraud.");
  }

  @Test
  void hyphensQuotesAndDashesAreFolded() {
    Findings findings = new Findings();
    SearchEngine engine = over(findings.saying(null, "Evidence-led work on anti-social behaviour."),
        findings.saying(null, "Antisocial behaviour and co\u2011ordinated work on the victim\u2019s terms."));

    assertThat(List.of("evidence led", "evidence-led", "evidence\u2013led", "evidence\u00a0led", "\"evidence led\""))
        .allSatisfy(typed -> assertThat(found(engine, typed)).hasSize(1));
    assertThat(List.of("antisocial", "anti-social", "antiso*", "\"anti-social behaviour\"", "\"antisocial behaviour\""))
        .allSatisfy(typed -> assertThat(found(engine, typed)).hasSize(2));
    assertThat(List.of("coordinate", "co-ordinate", "victim's terms", "victim\u2019s", "\u2018terms\u2019"))
        .allSatisfy(typed -> assertThat(found(engine, typed)).isNotEmpty());
  }

  @Test
  void numbersAndSignsAreSearchable() {
    Findings findings = new Findings().of(null, null, null, null);
    SearchEngine engine = over(
        findings.saying(null, "Under s.136 powers in 2021/22, outcome 16 was used; 999 calls, 24/7."),
        findings.saying(null, "A saving of £5m, or 96.7%, of 10,000 cases about R&D in 1998/99."));

    assertThat(List.of("s.136", "s136", "2021/22", "outcome 16", "999", "24/7", "\"outcome 16\""))
        .allSatisfy(typed -> assertThat(found(engine, typed)).singleElement().asString().startsWith("Under"));
    assertThat(List.of("£5m", "5m", "96.7", "96.7%", "10000", "10,000", "R&D", "1998-99"))
        .allSatisfy(typed -> assertThat(found(engine, typed)).singleElement().asString().startsWith("A saving"));
  }

  @Test
  void noWordIsTooCommon() {
    Findings findings = new Findings();
    SearchEngine engine = over(findings.saying(null, "To be or not to be."), findings.saying(null, "Nothing."));

    assertThat(found(engine, "to be or not")).containsExactly("To be or not to be.");
  }

  @Test
  void aFieldInTheWordsIsTheSameAsTickingTheFilter() {
    SearchEngine engine = over(Findings.random(60, 1));
    Search ticked = words("victims").filteredBy(Map.of("force", List.of("northmoor")));

    Answer typed = engine.answer(words("victims force:northmoor"));

    assertThat(typed.search()).isEqualTo(ticked);
    assertThat(typed.facets()).isEqualTo(engine.answer(ticked).facets());
    assertThat(found(engine, "force:\"Northmoor Constabulary\" victims"))
        .isEqualTo(found(engine, "victims force:northmoor"));
  }

  @Test
  void countsAndTotalsEqualThoseOfALoop() {
    List<Finding> all = Findings.random(300, 2);
    NaiveSearch naive = new NaiveSearch(all, Findings.facets());
    SearchEngine engine = over(all);
    Random random = new Random(3);
    for (int i = 0; i < 150; i++) {
      Search search = randomFilters(random);

      Answer answer = engine.answer(search);

      List<Finding> expected = naive.matching(search);
      assertThat(answer.total()).as(search.toString()).isEqualTo(expected.size());
      assertThat(answer.forces()).isEqualTo(
          expected.stream().filter(f -> f.force() != null).map(f -> f.force().slug()).distinct().count());
      answer.facets().forEach(counts -> assertThat(asMap(counts)).as(search + " " + counts.facet().name())
          .isEqualTo(naive.counts(search, counts.facet())));
    }
  }

  @Test
  void aCountIsTheTotalOneGetsByChoosingThatValueAlone() {
    SearchEngine engine = over(Findings.random(200, 4));
    Random random = new Random(5);
    for (int i = 0; i < 5; i++) {
      Search search = randomFilters(random).forWords("victims");
      for (Answer.Counts counts : engine.answer(search).facets()) {
        for (Answer.Count count : counts.values()) {
          Map<String, List<String>> alone = new HashMap<>(search.filters());
          alone.put(counts.facet().name(), List.of(count.value().slug()));
          assertThat(engine.answer(search.filteredBy(alone)).total()).isEqualTo(count.count());
        }
      }
    }
  }

  @Test
  void valuesAreInTheOrderOfTheVocabulary() {
    Answer answer = over(Findings.random(300, 6)).answer(Search.everything());

    for (Answer.Counts counts : answer.facets()) {
      List<String> order = counts.facet().values().stream().map(Facet.Value::slug).toList();
      assertThat(counts.values()).extracting(count -> order.indexOf(count.value().slug())).isSorted();
    }
    assertThat(answer.facets()).extracting(counts -> counts.facet().name())
        .isEqualTo(Findings.facets().stream().map(Facet::name).toList());
  }

  @Test
  void everyPageIsReachableOnceInEveryOrder() {
    List<Finding> all = Findings.random(53, 7);
    SearchEngine engine = over(all);
    for (Search.Sort sort : Search.Sort.values()) {
      List<String> ids = new ArrayList<>();
      for (int page = 1; page <= 8; page++) {
        ids.addAll(ids(engine, new Search("", Map.of(), Map.of(), sort, page, 7, true, false, Search.Match.ALL)));
      }

      assertThat(ids).as(sort.slug()).doesNotHaveDuplicates().hasSize(53);
      assertThat(engine.answer(new Search("", Map.of(), Map.of(), sort, 9, 7, true, false, Search.Match.ALL)).hits())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"victims", "victims OR force:northmoor", "victims OR -officers", "-victims",
      "force:northmoor OR -officers",
      "vict* OR kind:narrative", "\"the force\" OR (victims -officers)",
      "(force:northmoor OR victims) (calls OR officers)",
      "victims officers OR calls", "nothing OR grade:good"})
  void whatIsCountedIsShown(String words) {
    SearchEngine engine = over(Findings.random(90, 11));
    for (Search.Match match : Search.Match.values()) {
      Search search = words(words).matching(match).ofSize(100);

      Answer answer = engine.answer(search);

      assertThat(answer.hits()).as(match.slug()).hasSize((int) answer.total());
      assertThat(answer.total()).isPositive();
      assertThat(ids(engine, search)).doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(ids(engine, search.sortedBy(Search.Sort.OLDEST)));
    }
  }

  /** What an engine remembers of earlier searches must not show. */
  @ParameterizedTest
  @ValueSource(strings = {"victims", "vict*", "\"calls victims\"", "victims calls -officers", "victims OR officers"})
  void aSearchIsAnsweredAlikeHoweverOftenItIsAsked(String words) {
    SearchEngine engine = over(Findings.random(90, 12));
    List<Search> searches = List.of(words(words), words(words).matching(Search.Match.ANY),
        words(words).toggling("kind", "narrative"),
        words(words).toggling("grade", "good").toggling("kind", "narrative"),
        words(words).sortedBy(Search.Sort.NEWEST));
    List<Answer> first = searches.stream().map(engine::answer).toList();

    for (int i = 0; i < 12; i++) {
      assertThat(searches.stream().map(engine::answer)).isEqualTo(first);
    }
  }

  @Test
  void ordersAreByTimeForceAndSeverity() {
    Findings findings = new Findings();
    Finding old = findings.of("westmere", "2017", null, null).as(Kind.NARRATIVE).saying(null, "Old.");
    Finding recent = findings.of("exampleshire", "2023-25", null, null).as(Kind.MAIN_FINDING).saying(null, "New.");
    Finding undated = findings.of(null, null, null, null).as(Kind.CAUSE_OF_CONCERN).saying(null, "Undated.");
    SearchEngine engine = over(old, recent, undated);

    assertThat(ids(engine, sorted(Search.Sort.NEWEST))).containsExactly(recent.id(), old.id(), undated.id());
    assertThat(ids(engine, sorted(Search.Sort.OLDEST))).containsExactly(old.id(), recent.id(), undated.id());
    assertThat(ids(engine, sorted(Search.Sort.FORCE))).containsExactly(recent.id(), old.id(), undated.id());
    assertThat(ids(engine, sorted(Search.Sort.SEVERITY))).containsExactly(undated.id(), recent.id(), old.id());
  }

  @Test
  void marksAreTheWordsThatMatched() {
    Answer.Hit hit = over(new Findings().saying("Slow investigations", "The force investigates. Victims wait long."))
        .answer(words("investigation \"victims wait\"")).hits().getFirst();

    assertThat(hit.matchedIn()).contains("heading", "text");
    assertThat(hit.snippets()).extracting(SearchEngineContract::marked)
        .containsExactly("Slow [investigations]", "The force [investigates]. [Victims wait] long.");
    assertThat(hit.snippets()).extracting(Answer.Snippet::start).containsExactly(-1, 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      investig*                       | The force [investigates] anti-social behaviour of victims.
      "force behaviour"~5             | The [force investigates anti-social behaviour] of victims.
      "force investigate anti-social" | The [force investigates anti-social] behaviour of victims.
      antisocial                      | The force investigates [anti]-[social] behaviour of victims.
      force victim                    | The [force] investigates anti-social behaviour of [victims].
      behaviours OR burglary -robbery | The force investigates anti-social [behaviour] of victims.
      """)
  void marksAreWhatWasAskedFor(String words, String marked) {
    SearchEngine engine = over(new Findings().saying("Heading", marked.replace("[", "").replace("]", "")));

    assertThat(engine.answer(words(words)).hits().getFirst().snippets()).extracting(SearchEngineContract::marked)
        .containsExactly(marked);
  }

  @Test
  void withoutWordsTheFirstSentencesAreShown() {
    String sentence = "This sentence has exactly sixty characters with its full stop. ";
    Answer.Hit hit = over(new Findings().saying("H", sentence.repeat(20).strip())).answer(Search.everything()).hits()
        .getFirst();

    assertThat(hit.snippets()).singleElement().satisfies(snippet -> {
      assertThat(snippet.start()).isZero();
      assertThat(snippet.text().length()).isBetween(240, 320);
      assertThat(snippet.marks()).isEmpty();
    });
  }

  @Test
  void aScoreIsExplainedWhereAsked() {
    SearchEngine engine = over(new Findings().saying("Burglary", "Victims wait."));
    Search asked = new Search("burglary", Map.of(), Map.of(), Search.Sort.RELEVANCE, 1, 20, true, true,
        Search.Match.ALL);

    assertThat(engine.answer(asked).hits().getFirst().explanation()).contains("heading:burglary");
    assertThat(engine.answer(words("burglary")).hits().getFirst().explanation()).isNull();
  }

  @Test
  void aFindingIsFoundByItsIdAndThoseOfAReportInReadingOrder() {
    Findings findings = new Findings();
    Finding first = findings.saying("One", "First.");
    Finding second = findings.saying("Two", "Second.");
    SearchEngine engine = over(second, first);

    assertThat(engine.finding(first.id())).contains(first);
    assertThat(engine.finding("no-such-id")).isEmpty();
    assertThat(engine.ofReport("northmoor-2021-22-peel")).containsExactly(first, second);
    assertThat(engine.ofReport("no-such-report")).isEmpty();
  }

  @Test
  void whatCannotBeUnderstoodIsLeftOutWithANotice() {
    Answer answer = over(new Findings().saying("Burglary", "Victims wait.")).answer(words("(burglary"));

    assertThat(answer.total()).isEqualTo(1);
    assertThat(answer.notices()).extracting(Answer.Notice::type).containsExactly("syntax-relaxed");
    assertThat(answer.notices().getFirst().search()).isEqualTo(words("burglary"));
  }

  @Test
  void whateverIsTypedIsAnswered() {
    List<String> pieces = List.of("victims", "evidence-led", "(", ")", "\"", " AND ", " OR ", " NOT ", " -", "*",
        "vic*",
        "force:", "grade:good", " ", " ", "~9", "\u201c", "/", "\\", "[", "^2", ":", "&", "\u0000", "\ud83d", "\n",
        "s.136",
        "DVPO", "is", "?", "northmoor", "2021/22", "\u0130", "\ufb01", "\u0301", "anti-social", "safegaurding",
        "a-b-c-d",
        "release under investigation", "'s", "1,000.5");
    SearchEngine engine = over(Findings.random(40, 9));
    Random random = new Random(10);
    for (int i = 0; i < 250; i++) {
      StringBuilder typed = new StringBuilder();
      for (int j = random.nextInt(20); j >= 0; j--) {
        typed.append(pieces.get(random.nextInt(pieces.size())));
      }

      Answer answer = engine.answer(words(typed.toString()));

      assertThat(answer.hits().size()).as("%s", typed).isEqualTo((int) Math.min(20, answer.total()));
    }
  }

  @Test
  void absurdQueriesAreBounded() {
    SearchEngine engine = over(Findings.random(40, 11));
    for (String absurd : List.of("(".repeat(20_000) + "victims", "victims ".repeat(5_000),
        "\"" + "the ".repeat(200) + "\"",
        "a-".repeat(200), "vic* ".repeat(100), "\ud83d\ude00".repeat(300), "x".repeat(100_000), "-a ".repeat(150))) {
      assertThat(engine.answer(words(absurd)).pages()).isPositive();
    }
  }

  @Test
  void anEmptyIndexAnswers() {
    Answer answer = over().answer(words("burglary"));

    assertThat(answer.total()).isZero();
    assertThat(answer.hits()).isEmpty();
    assertThat(answer.pages()).isEqualTo(1);
  }

  private static Search sorted(Search.Sort sort) {
    return new Search("", Map.of(), Map.of(), sort, 1, 20, true, false, Search.Match.ALL);
  }

  private static Map<String, Long> asMap(Answer.Counts counts) {
    Map<String, Long> map = new TreeMap<>();
    counts.values().stream().filter(count -> count.count() > 0)
        .forEach(count -> map.put(count.value().slug(), count.count()));
    if (counts.missing() > 0) {
      map.put(Search.NONE, counts.missing());
    }
    return map;
  }

  /** A search with up to two values in up to three facets, and now and then one left out. */
  private static Search randomFilters(Random random) {
    Map<String, List<String>> filters = new HashMap<>();
    Map<String, List<String>> without = new HashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Facet facet = Findings.facets().get(random.nextInt(Findings.facets().size()));
      (random.nextInt(4) == 0 ? without : filters).put(facet.name(), List.copyOf(values(random, facet)));
    }
    return new Search("", filters, without, Search.Sort.NEWEST, 1, 1, true, false, Search.Match.ALL);
  }

  private static Set<String> values(Random random, Facet facet) {
    Set<String> values = new TreeSet<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      int drawn = random.nextInt(facet.values().size() + 1);
      values.add(drawn == facet.values().size() ? Search.NONE : facet.values().get(drawn).slug());
    }
    return values;
  }
}
