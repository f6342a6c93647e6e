package peeler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peeler.finding.Finding;

/** What every engine must do with words that do not stand in the findings as they were typed, and always tell. */
public abstract class UnderstandingContract extends EngineContract {

  @Test
  void whereNoFindingHasAllWordsThoseWithMostAreShownWithWhatIsMissing() {
    SearchEngine engine = over(new Findings().saying("Burglary", "Victims of burglary wait for detectives."));

    Answer answer = engine.answer(words("burglary victims telephone the -fraud"));

    assertThat(answer.total()).isEqualTo(1);
    assertThat(answer.hits().getFirst().missing()).containsExactly("telephone");
    assertThat(answer.notices()).extracting(Answer.Notice::type).containsExactly("words-dropped");
    assertThat(engine.answer(words("burglary telephone -detectives")).total()).isZero();
  }

  @Test
  void wordsJoinedByAndAreAllThereOrNothingIsFound() {
    SearchEngine engine = over(new Findings().saying("Burglary", "Victims of burglary wait for detectives."));

    assertThat(engine.answer(words("burglary AND victims")).total()).isEqualTo(1);
    assertThat(engine.answer(words("burglary AND telephone")).total()).isZero();
    for (String typed : List.of("(burglary AND telephone) victims", "burglary AND telephone OR zebra victims",
        "((burglary AND telephone) detectives) victims")) {
      assertThat(engine.answer(words(typed)).total()).as(typed).isZero();
    }
    Search nested = engine.answer(words("burglary AND victmis detectives")).search();
    assertThat(nested.words()).isEqualTo("(burglary AND victims) detectives");
    assertThat(engine.answer(words("burglary AND victims").matching(Search.Match.ANY)).total()).isEqualTo(1);
    assertThat(engine.answer(words("burglary AND telephone").matching(Search.Match.ANY)).total()).isZero();
    for (String typed : List.of("kind:main-finding burglary AND telephone",
        "kind:main-finding AND burglary AND telephone")) {
      assertThat(engine.answer(words(typed)).search().words()).isEqualTo("burglary AND telephone");
      assertThat(engine.answer(words(typed)).total()).isZero();
    }
    Answer corrected = engine.answer(words("burglary AND victmis"));
    assertThat(corrected.search().words()).isEqualTo("burglary AND victims");
    assertThat(corrected.total()).isEqualTo(1);
  }

  @Test
  void wordsOfANameJoinedByAndStayJoined() {
    SearchEngine engine = over(new Findings().saying(null, "Released at last."));

    Search search = words("released AND under AND investigation").matching(Search.Match.ANY);

    assertThat(engine.answer(search).total()).isZero();
    assertThat(engine.answer(search.matching(Search.Match.ALL)).reading().interpreted())
        .isEqualTo("released AND under AND investigation");
  }

  @Test
  void eachFindingOnAPageTellsWhichWordsItHasNot() {
    Findings findings = new Findings();
    SearchEngine engine = over(findings.saying("Anti-social behaviour", "Victims wait."),
        findings.saying(null, "Antisocial callers by telephone."), findings.saying(null, "Victims were telephoned."));

    Search search = words("antisocial victims telephone");

    assertThat(engine.answer(search).hits())
        .extracting(hit -> hit.finding().text() + " " + String.join(" ", hit.missing()))
        .containsExactlyInAnyOrder("Victims wait. telephone", "Antisocial callers by telephone. victims",
            "Victims were telephoned. antisocial");
  }

  @Test
  void otherNamesAreFoundBothWaysAndTold() {
    Findings findings = new Findings();
    Finding shortForm = findings.saying(null, "Many suspects were RUI.");
    Finding longForm = findings.saying(null, "Many were released under investigation.");
    SearchEngine engine = over(shortForm, longForm);

    assertThat(ids(engine, words("rui"))).containsExactly(shortForm.id(), longForm.id());
    assertThat(ids(engine, words("released under investigation"))).containsExactly(longForm.id(), shortForm.id());
    assertThat(ids(engine, words("\"released under investigation\""))).containsExactly(longForm.id());
    Answer.Notice notice = engine.answer(words("RUI")).notices().getFirst();
    assertThat(notice.type()).isEqualTo("also-searched");
    assertThat(notice.text()).contains("released under investigation").doesNotContain("without bail");
    assertThat(ids(engine, Objects.requireNonNull(notice.search()))).containsExactly(shortForm.id());
  }

  @Test
  void aMisspeltWordIsCorrectedWhereNothingIsFound() {
    SearchEngine engine = over(new Findings().saying("Safeguarding", "Children at risk of domestic abuse."));

    Answer answer = engine.answer(words("safegaurding domestik"));

    assertThat(answer.total()).isEqualTo(1);
    assertThat(answer.search().words()).isEqualTo("safeguarding domestic");
    Answer.Notice notice = answer.notices().getFirst();
    assertThat(notice.type()).isEqualTo("did-you-mean");
    assertThat(engine.answer(Objects.requireNonNull(notice.search())).total()).isZero();
  }

  @Test
  void namesOfForcesAndNumbersAreNeverCorrected() {
    SearchEngine engine = over(new Findings().of(null, null, null, null).saying(null, "Westmore and 1234 things."));

    assertThat(engine.answer(words("westmere")).total()).isZero();
    assertThat(engine.answer(words("1235")).total()).isZero();
    assertThat(engine.answer(words("westmoer")).total()).isEqualTo(1);
  }

  @Test
  void aShortWordIsCorrectedByOneLetterOnly() {
    SearchEngine engine = over(new Findings().saying(null, "Growing demand leaves vulnerable people waiting."));

    assertThat(engine.answer(words("grooming")).total()).isZero();
    assertThat(engine.answer(words("groving")).search().words()).isEqualTo("growing");
    assertThat(engine.answer(words("vulnrabel")).search().words()).isEqualTo("vulnerable");
  }

  @Test
  void wordsOfEverydayUseFindTheWordsOfReportsWhereNothingElseDoes() {
    Findings findings = new Findings();
    Finding delayed = findings.saying("Attendance was delayed", "Victims lost confidence.");
    Finding late = findings.saying(null, "Reports came late.");
    SearchEngine engine = over(delayed, late);

    Answer answer = engine.answer(words("late for the victims"));

    assertThat(answer.hits()).extracting(Answer.Hit::finding).containsExactly(delayed);
    assertThat(answer.notices()).extracting(Answer.Notice::type).containsExactly("also-searched", "words-dropped");
    assertThat(ids(engine, words("late"))).containsExactly(late.id());
    assertThat(engine.answer(words("late for the victims").withoutExpansion()).notices())
        .extracting(Answer.Notice::type).containsExactly("words-dropped");
  }

  @Test
  void aNameThatNoFindingHasAsAWordIsTakenAsAFilterVisibly() {
    Finding vetting = new Findings().of("harbourside", "2021-22", null, null).saying(null, "Vetting is slow.");
    SearchEngine engine = over(vetting);

    Answer answer = engine.answer(words("is vetting slow at HDP?"));

    assertThat(answer.hits()).extracting(Answer.Hit::finding).containsExactly(vetting);
    assertThat(answer.search().filters()).isEqualTo(Map.of("force", List.of("harbourside")));
    assertThat(answer.notices()).extracting(Answer.Notice::type).containsOnly("understood");
  }

  @Test
  void mostOrAnyOfTheWordsAreEnoughWhereThatIsAsked() {
    Findings findings = new Findings();
    Finding one = findings.saying(null, "Burglary is common.");
    Finding two = findings.saying(null, "Burglary victims wait.");
    Finding three = findings.saying(null, "Burglary victims wait for detectives.");
    SearchEngine engine = over(one, two, three);
    Search asked = words("burglary victims detectives");

    assertThat(ids(engine, asked)).containsExactly(three.id());
    assertThat(ids(engine, asked.matching(Search.Match.MOST))).containsExactly(three.id(), two.id());
    assertThat(ids(engine, asked.matching(Search.Match.ANY))).containsExactly(three.id(), two.id(), one.id());
    assertThat(engine.answer(asked.matching(Search.Match.ANY)).hits()).extracting(Answer.Hit::missing)
        .containsExactly(List.of(), List.of("detectives"), List.of("victims", "detectives"));
    assertThat(ids(engine, words("").matching(Search.Match.MOST))).hasSize(3);
    assertThat(engine.answer(words("burglary helicopters").matching(Search.Match.ANY)).notices()).isEmpty();
  }

  @Test
  void aQuestionIsUnderstoodVisibly() {
    SearchEngine engine = over(new Findings().of("northmoor", "2021-22", "good", "crime-data-integrity")
        .saying("Recording is a strength", "Crimes are recorded well."));

    Answer answer = engine.answer(words("Is Northmoor good at recording crimes?"));

    assertThat(answer.total()).isEqualTo(1);
    assertThat(answer.search().filters()).isEmpty();
    assertThat(answer.notices()).extracting(Answer.Notice::type).containsOnly("understood");
    assertThat(answer.notices()).extracting(Answer.Notice::text).anySatisfy(
        text -> assertThat(text).contains("Force: Northmoor Constabulary"));
    assertThat(answer.notices().stream().flatMap(n -> Stream.ofNullable(n.search())))
        .allSatisfy(search -> assertThat(engine.answer(search).total()).isPositive());
  }

  @Test
  void suggestionsAreNamesThenFrequentPhrasesThatFindSomething() {
    Findings findings = new Findings();
    SearchEngine engine = over(findings.saying("Domestic abuse cases", "Victims wait."),
        findings.saying("Domestic abuse cases", "Victims were released under investigation."),
        findings.saying("Domestic abuse cases", "Victims wait longer."));

    assertThat(suggested(engine, "north")).first().isEqualTo("force Northmoor Constabulary 3 {force=[northmoor]}");
    assertThat(suggested(engine, "northmoor pol")).first()
        .isEqualTo("force Northmoor Constabulary 3 {force=[northmoor]}");
    assertThat(suggested(engine, "rui")).containsExactly("abbreviation RUI: released under investigation 1 {q=[RUI]}");
    assertThat(suggested(engine, "Domestic A")).containsExactly("phrase domestic abuse 3 {q=[\"domestic abuse\"]}",
        "phrase domestic abuse cases 3 {q=[\"domestic abuse cases\"]}");
    assertThat(suggested(engine, "westm")).isEmpty();
    assertThat(suggested(engine, "x".repeat(10_000))).isEmpty();
    assertThat(suggested(engine, "(\"*")).isEmpty();
  }

  @Test
  void similarFindingsNameTheSharedWordsOtherForcesFirst() {
    Findings findings = new Findings();
    Finding one = findings.saying("Digital forensics backlog", "Phones wait months for examination.");
    Finding own = findings.saying("Digital forensics backlog again", "Phones still wait months for examination.");
    Finding other = findings.of("westmere", "2021-22", null, null).saying("Phones",
        "Digital examination is a backlog.");
    Finding unlike = findings.saying("Stop and search", "Grounds are recorded.");
    SearchEngine engine = over(one, own, other, unlike);

    List<Similar> similar = engine.similar(one.id(), 5);

    assertThat(similar).extracting(Similar::finding).containsExactly(other, own);
    assertThat(similar.getFirst().shared()).contains("digital", "backlog", "phones", "examination");
    assertThat(engine.similar("no-such-id", 5)).isEmpty();
  }

  private static List<String> suggested(SearchEngine engine, String typed) {
    return engine.suggest(typed, 5).stream()
        .map(s -> s.kind() + " " + s.text() + " " + s.total() + " " + s.search().parameters()).toList();
  }
}
