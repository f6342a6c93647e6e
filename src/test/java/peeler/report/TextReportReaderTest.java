package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportReaderTest extends ReportReaderContract {

  /** As a converter leaves a report: pages begin with a space, lost pictures are lines of spaces, addresses at the foot. */
  private static final String TORN = """
       Looking after the public\s

      \s

      Exampleshire Police is good at looking after the public.\s

      Area for improvement\s

      \s

      Main findings\s

      The force answers most letters within a week and tells people what it\s

      has done\s

      Letters are opened on the day they come. Staff sort them by what they ask for and\s
      hand them to the right team, which most often replies in five days at the latest.\s

      https://reports.example.org/glossary/letters/
       The force should count the letters that nobody answers\s

      Nobody knows how many there are, and the people who wrote them were\s

      https://reports.example.org/glossary/people/
      https://reports.example.org/glossary/people/
       never told. What was found:\s

      \u2022 two sacks of letters in a\s
      cellar; and\s

      \u2022 no list.\s

      Letters opened and answered between 1 April 2030 and\s

      31 March 2031\s

      \s

      The force has begun to look for more sacks.1 It will\s
      go on until next year.\s

      \s
      1 Postal yearbook: days between receipt and reply.\s

      https://reports.example.org/glossary/sack/
      """;

  @Override
  ReportReader reader() {
    return new TextReportReader();
  }

  @Override
  List<Sample> samples() {
    return List.of(Sample.of("torn.txt", TORN, """
        #? Looking after the public
        Exampleshire Police is good at looking after the public.
        #? Area for improvement
        #? Main findings
        #? The force answers most letters within a week and tells people what it has done
        Letters are opened on the day they come. Staff sort them by what they ask for and \
        hand them to the right team, which most often replies in five days at the latest.
        - address block: https://reports.example.org/glossary/letters/
        #? The force should count the letters that nobody answers
        Nobody knows how many there are, and the people who wrote them were never told. What was found:
        - address block: https://reports.example.org/glossary/people/
        - address block: https://reports.example.org/glossary/people/
        - mark: \u2022
        * two sacks of letters in a cellar; and
        - mark: \u2022
        * no list.
        #? Letters opened and answered between 1 April 2030 and 31 March 2031
        The force has begun to look for more sacks. It will go on until next year.
        - footnote: 1
        - footnote: 1 Postal yearbook: days between receipt and reply.
        - address block: https://reports.example.org/glossary/sack/
        """), Sample.of("lines.txt",
        """
            Exampleshire Police does well, report says
            18 February 2031
            A report on how Exampleshire Police looks after letters has found that it does so quite well in most of its many posts and offices.
            "We are glad," said its postmaster, who has looked after every letter that came in since the force was founded, and some before that.
            """,
        """
            #? Exampleshire Police does well, report says
            #? 18 February 2031
            A report on how Exampleshire Police looks after letters has found that it does so quite well in most of its many posts and offices.
            "We are glad," said its postmaster, who has looked after every letter that came in since the force was founded, and some before that.
            """));
  }

  @Test
  void aPictureIsSeenByTheHoleItLeft() throws UnreadableReportException {
    Report report = reader().read("torn.txt", TORN.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(report.sections().stream().map(Section::heading).filter(h -> h != null && h.layout().picture())
        .map(h -> h.words(report.text()))).containsExactly("Looking after the public", "Area for improvement",
            "Letters opened and answered between 1 April 2030 and 31 March 2031");
  }

  @Test
  void pagesAreCountedByTheSpaceTheyBeginWith() throws UnreadableReportException {
    Report report = reader().read("torn.txt", TORN.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(report.sections().stream().map(Section::heading).filter(h -> h != null)
        .map(h -> h.layout().page())).containsExactly(1, 1, 1, 1, 2, 3);
  }

  /** Each took minutes and more where a line was compared with all others, or with all of the text behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"http://a", "\n\n\n\n\n \n", "\fHead of page\nfoot of page\n"})
  @Timeout(60)
  void whatIsRepeatedWithoutEndIsReadInTheTimeOfOtherText(String repeated) throws UnreadableReportException {
    String text = "Exampleshire\n\n" + repeated.repeat(200_000) + " see";

    assertThat(read(text).text()).hasSameSizeAs(text);
  }

  @Test
  void aFileTooLargeForAReportIsRefused() {
    assertThatThrownBy(() -> read("a b\n".repeat(3_000_000))).isInstanceOf(UnreadableReportException.class)
        .hasMessage("the file is larger than 8 MB");
  }

  @Test
  void windows1252IsReadWhereTheBytesAreNoUtf8() throws UnreadableReportException {
    byte[] bytes = "The force\u2019s letters.".getBytes(java.nio.charset.Charset.forName("windows-1252"));

    assertThat(reader().read("old.txt", bytes).text()).isEqualTo("The force\u2019s letters.");
  }

  @Test
  void runningHeadsAreFurnitureAndRecurringLabelsAreNot() throws UnreadableReportException {
    StringBuilder pages = new StringBuilder();
    for (int page = 1; page <= 6; page++) {
      pages.append("Exampleshire: an inspection\n\n").append(page % 3 == 0 ? "Main findings\n\n" : "")
          .append("A paragraph on page ").append("abcdef".charAt(page - 1)).append(".\n\n").append(page).append("\n\f");
    }

    Report report = reader().read("pages.txt", pages.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(report.furniture()).hasSize(12).allMatch(f -> f.reason() == Furniture.Reason.PAGE_FURNITURE);
    assertThat(report.sections().stream().map(Section::heading).filter(h -> h != null).map(h -> h.words(report.text())))
        .containsExactly("Main findings", "Main findings");
  }

  private Report read(String text) throws UnreadableReportException {
    return reader().read("text.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
