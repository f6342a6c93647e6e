package peeler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;

class GradeSentenceTest {

  private static final Inspectorate HMICFRS = Inspectorate.load("hmicfrs");
  private static final Cycle CYCLE = HMICFRS.cycle("2017").orElseThrow();

  private final GradeSentence sentences = new GradeSentence(HMICFRS);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Kent Police is good at recording crime.                         | good at recording crime
      The force is outstanding at operating efficiently.              | outstanding at operating efficiently
      The constabulary is adequate at managing offenders.             | adequate at managing offenders
      Kent Police is inadequate at responding to the public.          | inadequate at responding to the public
      Kent Police requires improvement at investigating crime.        | requires-improvement at investigating crime
      Gwent Police is requires improvement at investigating crime.    | requires-improvement at investigating crime
      Exampleshire Police is good at looking after letters.           | good at looking after letters
      The force is judged to be good at planning.                     | good at planning
      Kent Police is judged to require improvement for its use of resources. | requires-improvement at use of resources
      The force has been assessed as good in respect of the efficiency with which it works. | good at the efficiency with which it works
      Kent Police requires improvement in some aspects of treating its workforce with respect. | requires-improvement at treating its workforce with respect
      We found the force is outstanding in terms of understanding demand. | outstanding at understanding demand
      It is also good at tackling organised crime with its neighbours. | good at tackling organised crime with its neighbours
      """)
  void aGradeOfTheForceIsRead(String sentence, String expected) {
    assertThat(statements(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The extent to which the force is effective at keeping people safe is good. | good at the force is effective at keeping people safe
      The extent to which Kent Police is efficient at its work is: good.     | good at kent police is efficient at its work
      The extent to which the force is legitimate at its work requires improvement. | requires-improvement at the force is legitimate at its work
      The extent to which Northumbria Police is effective at reducing crime good. | good at northumbria police is effective at reducing crime
      """)
  void theExtentToWhichIsRead(String sentence, String expected) {
    assertThat(statements(sentence)).isEqualTo(expected);
  }

  @Test
  void severalAreasInOneSentenceAreReadClauseByClause() {
    assertThat(
        statements("The force's understanding of demand is judged to be good; its use of resources to manage demand is"
            + " assessed to require improvement; and its planning for future demand is judged to be good."))
        .isEqualTo("good at the force's understanding of demand, requires-improvement at its use of resources to manage"
            + " demand, good at its planning for future demand");
  }

  @Test
  void severalGradesOfTheForceInOneSentenceAreRead() {
    assertThat(
        statements("In general, the force is good at reducing crime, good at investigating offending and requires"
            + " improvement in tackling disorder."))
        .isEqualTo(
            "good at reducing crime, good at investigating offending, requires-improvement at tackling disorder");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The overall judgment is the same as last year, when we judged the force to be good at its work.",
      "In 2015 we judged the force as good at investigating crime.",
      "This question was not inspected in 2017. ", "The 2016 grade of good still stands.",
      "Our judgment from the 2016 inspection has been carried over.",
      "The extent to which the force is legitimate at its work: not yet graded.",
      "We don't make a graded judgment in this overall area.",
      "It comes after Kent Police was the only force ranked as \"outstanding\" at its work."})
  void whatIsNotThisReportsGradeGivesNone(String sentence) {
    assertThat(sentences.in(sentence, CYCLE)).allMatch(statement -> statement.grade() == null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Officers have a good understanding of what is expected.",
      "Its performance is good for offences of violence against the person.",
      "There are many outstanding suspects and warrants.",
      "The county is known for areas of outstanding natural beauty.",
      "The force has adequate resources in its control room.", "Good.", "The service to victims needs to be better."})
  void ordinaryWordsAreNoGrades(String sentence) {
    assertThat(sentences.in(sentence, CYCLE).stream().filter(GradeStatement::ofForce)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Good, good", "Requires improvement, requires-improvement", "Judgment: Outstanding, outstanding",
      "OUTSTANDING, outstanding", "Graded inadequate, inadequate"})
  void aGradeAloneOnALineIsALabel(String line, String grade) {
    assertThat(sentences.label(line)).hasValueSatisfying(found -> assertThat(found.slug()).isEqualTo(grade));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good practice", "The force is good", "Good work", "Improvement", ""})
  void otherLinesAreNoLabels(String line) {
    assertThat(sentences.label(line)).isEmpty();
  }

  private String statements(String sentence) {
    return sentences.in(sentence, CYCLE).stream().filter(statement -> statement.grade() != null)
        .map(statement -> Slugs.grade(statement.grade()) + " at " + statement.area()).collect(Collectors.joining(", "));
  }
}
