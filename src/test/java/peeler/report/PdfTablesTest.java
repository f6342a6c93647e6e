package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests how {@link PdfReportReader} reads tables and lists. */
class PdfTablesTest {

  private static final String TEXT = "The force was inspected in nine areas of policing, and graded in eight of them.";
  private static final String ROWS = """
      | Preventing crime | Good
      | Responding to the public | Requires improvement
      | Managing offenders | Adequate
      """;

  private static DrawnPdf page() {
    return new DrawnPdf().title("Tables of a report").plain().page().text(TEXT).to(120);
  }

  private static String listed(String table) {
    return "title: Tables of a report\n" + TEXT + "\n" + table + TEXT + "\n";
  }

  private static DrawnPdf cells(DrawnPdf pdf) {
    return pdf.at(78, "Preventing crime").at(300, "Good").down(20).at(78, "Responding to the public")
        .at(300, "Requires improvement").down(20).at(78, "Managing offenders").at(300, "Adequate").down(40);
  }

  @Test
  void cellsThatStandLevelAreRows() {
    assertThat(cells(page()).text(TEXT).listing()).isEqualTo(listed(ROWS));
  }

  @Test
  void linesBetweenCells() {
    DrawnPdf pdf = page();
    for (int line = 0; line < 4; line++) {
      pdf.rule(72, 116 + 20 * line, 450, 116 + 20 * line);
    }
    for (int x : new int[]{72, 294, 450}) {
      pdf.rule(x, 116, x, 176);
    }

    assertThat(cells(pdf).text(TEXT).listing()).isEqualTo(listed(ROWS));
  }

  @Test
  void stripesAreNoBoxes() {
    DrawnPdf pdf = page().fill(72, 116, 400, 20, 0xDDE6F0).fill(72, 156, 400, 20, 0xDDE6F0);

    assertThat(cells(pdf).text(TEXT).listing()).isEqualTo(listed(ROWS));
  }

  @Test
  void colouredGradesAreCells() {
    DrawnPdf pdf = page().fill(290, 116, 160, 18, 0xCCE8CC).fill(290, 136, 160, 18, 0xF5D0A9).fill(290, 156, 160, 18,
        0xFFF3B0);

    assertThat(cells(pdf).text(TEXT).listing()).isEqualTo(listed(ROWS));
  }

  @Test
  void wordsThatWrapInACellStayInIt() {
    DrawnPdf pdf = page().at(78, "Preventing crime and").at(300, "Good").down(13).at(78, "anti-social behaviour")
        .down(24)
        .at(78, "Protecting vulnerable").at(300, "Requires").down(13).at(78, "people").at(300, "improvement").down(24)
        .at(78, "Managing offenders").at(300, "Adequate").down(40).text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("""
        | Preventing crime and anti-social behaviour | Good
        | Protecting vulnerable people | Requires improvement
        | Managing offenders | Adequate
        """));
  }

  @Test
  void linesUnderRowsPartThem() {
    DrawnPdf pdf = page().rule(72, 116, 450, 116).at(78, "Preventing crime and anti-").at(300, "Good").down(13)
        .at(78, "social behaviour").down(15).rule(72, 146, 450, 146).at(78, "Responding to the public").at(300, "Good")
        .down(17).rule(72, 163, 450, 163).at(78, "Managing offenders").at(300, "Adequate").down(40).text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("""
        | Preventing crime and anti-social behaviour | Good
        | Responding to the public | Good
        | Managing offenders | Adequate
        """));
  }

  @Test
  void threeColumnsWithAHead() {
    DrawnPdf pdf = page().font(DrawnPdf.BOLD, 11, 0).at(78, "Outcome").at(250, "Exampleshire").at(380, "England")
        .down(18)
        .plain().at(78, "Charged").at(250, "14.1").at(380, "12.0").down(18).at(78, "Cautioned").at(250, "3.1")
        .at(380, "3.2").down(40).text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("""
        | Outcome | Exampleshire | England
        | Charged | 14.1 | 12.0
        | Cautioned | 3.1 | 3.2
        """));
  }

  @Test
  void aTableEndsBeforeAHeadingUnderIt() {
    DrawnPdf pdf = cells(page()).heading(14, "What we found").text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed(ROWS + "# What we found\n"));
  }

  @Test
  void wideGapsInJustifiedLinesAreNoTable() {
    DrawnPdf pdf = page().at(72, "The force has").at(155, "a good understanding").at(275, "of the demand").down(13.75)
        .at(72, "that it will face").at(162, "in the coming years,").at(280, "but it cannot").down(13.75)
        .at(72, "meet it with what it has got.").down(24).text(TEXT);

    assertThat(pdf.listing()).doesNotContain("|");
  }

  @Test
  void numbersAndLevelsOfItems() {
    DrawnPdf pdf = page().text("The force should:").line("1. review its plans; and").line("2. publish them.").down(8)
        .text("It should also:").item("look at").column(90, 433).item("calls; and").item("visits;").column(72, 451)
        .item("tell everyone.").text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("""
        The force should:
        - mark: 1.
        * review its plans; and
        - mark: 2.
        * publish them.
        It should also:
        - mark: \u2022
        * look at
        - mark: \u2022
        ** calls; and
        - mark: \u2022
        ** visits;
        - mark: \u2022
        * tell everyone.
        """));
  }

  @Test
  void dashesAreBulletsOnlyWhereSomethingBegins() {
    DrawnPdf pdf = page().line("HMIC found that the force:").line("- treats people with respect; and")
        .line("- acts within the law.").down(8)
        .line("It does so in every borough \u2013 and there are many of them, large")
        .line("\u2013 and small, as one may think \u2013 with the same care.").down(8).text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed(
        """
            HMIC found that the force:
            - mark: -
            * treats people with respect; and
            - mark: -
            * acts within the law.
            It does so in every borough \u2013 and there are many of them, large \u2013 and small, as one may think \u2013 with the same care.
            """));
  }
}
