package peeler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryParserTest {

  private final TextQueryParser parser = new TextQueryParser(Findings.facets());

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      burglary victims                     | (burglary victims)
      a OR b                               | (a OR b)
      a b OR c                             | (a (b OR c))
      a OR b AND c                         | (a OR (b AND c))
      a AND b c                            | ((a AND b) c)
      a AND NOT b                          | (a AND -b)
      a -b                                 | (a -b)
      NOT a                                | -a
      -(a b)                               | -(a b)
      (a OR b) c                           | ((a OR b) c)
      "prosecution file"                   | "prosecution file"
      “prosecution file”~5                 | "prosecution file"~5
      "a b"~999                            | "a b"~50
      vulnerab*                            | vulnerab*
      force:northmoor                      | force:northmoor
      force:"Northmoor Constabulary"       | force:northmoor
      grade:(good OR adequate) x           | ((grade:good OR grade:adequate) x)
      -grade:good                          | -grade:good
      grade:none                           | grade:none
      """)
  void theLanguageIsReadIntoATree(String typed, String tree) {
    ParsedQuery parsed = parser.parse(typed);

    assertThat(parsed.query()).hasToString(tree);
    assertThat(parsed.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"s.136", "2021/22", "24/7", "+/-", "Who's", "A&E", "outcome 16", "999", "is it good?",
      "force(s)", "10:30", "https://example.org/a?b=c", "£5m", "evidence-led", "- a", "a - b", "stop and search", "a+b",
      "50%", "#1", "R&D;", "{x}", "[1]", "a^2", "a~", "!a", "a\\b", "'quoted'", "...", "a || b", "*", "\"\"", "<b>"})
  void whatPeopleTypeIsNoMistake(String typed) {
    assertThat(parser.parse(typed).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      (stop search              | query-syntax       | 0  | 1 | stop search
      stop search)              | query-syntax       | 11 | 1 | stop search
      stop () search            | query-syntax       | 5  | 1 | stop search
      "stop search              | query-syntax       | 0  | 1 | stop search
      AND stop                  | query-syntax       | 0  | 3 | stop
      stop OR                   | query-syntax       | 5  | 2 | stop
      stop OR OR search         | query-syntax       | 8  | 2 | stop OR search
      NOT NOT stop              | query-syntax       | 0  | 3 | -stop
      st*p                      | query-syntax       | 2  | 1 | st p
      st*                       | wildcard-too-broad | 0  | 3 | st
      forse:northmoor           | query-syntax       | 0  | 6 | force
      force:nortmoor            | unknown-value      | 6  | 8 | northmoor
      """)
  void aMistakeHasItsPlaceAndWhatToTypeInstead(String typed, String code, int position, int length, String suggestion) {
    assertThat(parser.parse(typed).problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.position()).isEqualTo(position);
      assertThat(problem.length()).isEqualTo(length);
      assertThat(problem.suggestion()).isEqualTo(suggestion);
    });
  }

  @Test
  void severalMistakesAreReportedInOrder() {
    assertThat(parser.parse("OR a ) st* (b").problems()).extracting(Problem::position).containsExactly(0, 5, 7, 11);
  }

  @Test
  void tooManyWordsAreLeftOut() {
    ParsedQuery parsed = parser.parse("a ".repeat(200));

    assertThat(parsed.problems()).extracting(Problem::code).containsExactly("too-many-clauses");
    assertThat(((TextQuery.And) parsed.query()).parts()).hasSize(TextQuery.MOST_CLAUSES);
  }

  @Test
  void aRepairedQueryIsRightAndMeansTheSame() {
    List<String> pieces = List.of("a", "burglary", "(", ")", "\"", "AND", "OR", "NOT", "-", "*", "force:", "grade:good",
        "foo:bar", " ", " ", " ", "~5", "\u201c", "\u2014", "/", "\\", "[", "{", "^", ":", "&", "\u0000", "\ud800",
        "\n",
        "x*", "vul*", "force:(", "none", "'", "\u00a0", "+", "A*ND", "area:\"x y\"");
    Random random = new Random(1);
    for (int i = 0; i < 6_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int j = random.nextInt(14); j >= 0; j--) {
        typed.append(pieces.get(random.nextInt(pieces.size())));
      }

      ParsedQuery parsed = parser.parse(typed.toString());
      ParsedQuery again = parser.parse(parsed.repaired());

      assertThat(again.problems()).as("%s -> %s", typed, parsed.repaired()).isEmpty();
      assertThat(again.query()).as("%s -> %s", typed, parsed.repaired()).isEqualTo(parsed.query());
      String written = TextQuery.typed(parsed.query());
      assertThat(parser.parse(written).query()).as(written).isEqualTo(parsed.query());
      assertThat(parsed.problems()).allSatisfy(problem -> assertThat(problem.position()).isBetween(0, typed.length()));
    }
  }

  @Test
  void depthIsBounded() {
    assertThat(parser.parse("(".repeat(20_000) + "a" + ")".repeat(20_000)).query()).hasToString("a");
  }
}
