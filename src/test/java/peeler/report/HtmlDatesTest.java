package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlDatesTest {

  @Test
  void daysInEveryFormThatPagesPrint() {
    LocalDate day = LocalDate.of(2016, 2, 8);

    assertThat(HtmlDates.day("2016-02-08")).contains(day);
    assertThat(HtmlDates.day("2016-02-08T23:30:00+00:00")).contains(day);
    assertThat(HtmlDates.day("08/02/2016")).contains(day);
    assertThat(HtmlDates.day("8.2.2016")).contains(day);
    assertThat(HtmlDates.day("8 February 2016")).contains(day);
    assertThat(HtmlDates.day("8th of FEBRUARY, 2016")).contains(day);
    assertThat(HtmlDates.day("Monday 8 Feb. 2016")).contains(day);
    assertThat(HtmlDates.day("February 8, 2016")).contains(day);
    assertThat(HtmlDates.day("Feb 8th 2016")).contains(day);
  }

  @Test
  void whatIsNoDayOfAReportIsNone() {
    assertThat(HtmlDates.day("31/02/2016")).isEmpty();
    assertThat(HtmlDates.day("02/18/2016")).isEmpty();
    assertThat(HtmlDates.day("8 February")).isEmpty();
    assertThat(HtmlDates.day("February 2016")).isEmpty();
    assertThat(HtmlDates.day("08/02/16")).isEmpty();
    assertThat(HtmlDates.day("1 January 1970")).isEmpty();
    assertThat(HtmlDates.day("1 January 9999")).isEmpty();
    assertThat(HtmlDates.day("108/02/20165")).isEmpty();
    assertThat(HtmlDates.day("")).isEmpty();
  }

  @Test
  void statementsOfPublication() {
    LocalDate day = LocalDate.of(2016, 2, 18);

    assertThat(HtmlDates.published("Published on 18 February 2016")).contains(day);
    assertThat(HtmlDates.published("Published: 18 February 2016")).contains(day);
    assertThat(HtmlDates.published("First published Thursday 18 February 2016 at 00:01")).contains(day);
    assertThat(HtmlDates.published("Publication date 18/02/2016")).contains(day);
    assertThat(HtmlDates.published("published 2016-02-18")).contains(day);
    assertThat(HtmlDates.published("Published on 18 February 2016 | Last updated 20/02/2016")).contains(day);
  }

  @Test
  void statementsOfChange() {
    LocalDate day = LocalDate.of(2016, 2, 12);

    assertThat(HtmlDates.updated("Last updated 12/02/2016")).contains(day);
    assertThat(HtmlDates.updated("Page last updated: 12 February 2016.")).contains(day);
    assertThat(HtmlDates.updated("This page was updated on 12 February 2016")).contains(day);
    assertThat(HtmlDates.updated("Published 2 February 2016. Updated 12 February 2016")).contains(day);
  }

  @Test
  void sentencesAreNoStatements() {
    assertThat(HtmlDates.isStatement("Published reports of 2016 say otherwise")).isFalse();
    assertThat(HtmlDates.isStatement("This page was updated on 12 February 2016 with our findings on custody"))
        .isFalse();
    assertThat(HtmlDates.isStatement("The plan was last updated on 12 February 2016")).isFalse();
    assertThat(HtmlDates.isStatement("Published")).isFalse();
  }
}
