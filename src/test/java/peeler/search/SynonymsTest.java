package peeler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peeler.vocabulary.Abbreviation;
import peeler.vocabulary.Everyday;

class SynonymsTest {

  private final Synonyms synonyms = new Synonyms(List.of(
      new Abbreviation("CSE", "child sexual exploitation", List.of("sexual exploitation of children")),
      new Abbreviation("CSAE", "child sexual abuse and exploitation", List.of("CSE")),
      new Abbreviation("APP", "authorised professional practice", List.of()),
      new Abbreviation("S136", "section 136 of the Mental Health Act", List.of("section 136")),
      new Abbreviation("workforce", "officers and other employees", List.of("staff")),
      new Abbreviation("PND", "police national database", List.of("(also a penalty notice)"))));
  private final TextQueryParser parser = new TextQueryParser(Findings.facets());

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      CSE                             | CSE: child sexual exploitation, sexual exploitation of children
      cse victims                     | cse: child sexual exploitation, sexual exploitation of children
      child sexual exploitation cases | child sexual exploitation: CSE, sexual exploitation of children
      CSAE                            | CSAE: child sexual abuse and exploitation, CSE
      APP                             | APP: authorised professional practice
      app                             | ``
      authorised professional practice | authorised professional practice: APP
      s.136                           | s.136: section 136 of the Mental Health Act, section 136
      section 136                     | section 136: S136, section 136 of the Mental Health Act
      workforce                       | workforce: officers and other employees, staff
      staff                           | ``
      PND                             | PND: police national database
      "child sexual exploitation"     | ``
      -CSE                            | ``
      """)
  void otherNamesAreAdded(String typed, String added) {
    Map<String, List<String>> names = Synonyms.added(synonyms.expand(parser.parse(typed).query()));

    assertThat(names.entrySet().stream().map(e -> e.getKey() + ": " + String.join(", ", e.getValue())))
        .containsExactlyElementsOf(added.isEmpty() ? List.of() : List.of(added));
  }

  @Test
  void whatIsTypedIsKept() {
    TextQuery query = parser.parse("(CSE OR fraud) child sexual exploitation force:northmoor").query();

    assertThat(TextQuery.typed(synonyms.expand(query))).isEqualTo(
        "(CSE OR fraud) (child sexual exploitation) force:northmoor");
  }

  @Test
  void wordsOfEverydayUseMeanThoseOfReportsAndNotTheOtherWayRound() {
    Synonyms everyday = synonyms.withEveryday(
        List.of(new Everyday(List.of("hung up", "rang off"), List.of("abandoned", "abandonment"))));

    assertThat(Synonyms.added(everyday.expand(parser.parse("callers rang off CSE").query()))).isEqualTo(
        Map.of("rang off", List.of("abandoned", "abandonment"),
            "CSE", List.of("child sexual exploitation", "sexual exploitation of children")));
    assertThat(Synonyms.added(everyday.expand(parser.parse("abandoned").query()))).isEmpty();
    assertThat(Synonyms.added(synonyms.expand(parser.parse("rang off").query()))).isEmpty();
  }
}
