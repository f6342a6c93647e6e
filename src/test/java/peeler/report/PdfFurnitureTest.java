package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests what {@link PdfReportReader} tells from a report's own words: heads, feet, notes, contents, captions. */
class PdfFurnitureTest {

  private static final String TEXT = "The force knows its communities and works with them on what troubles them most. Its "
      + "officers meet residents every month, in halls and in schools, and tell them afterwards what came of it; those "
      + "who cannot come may write.";

  private static DrawnPdf pages(int count, java.util.function.ObjIntConsumer<DrawnPdf> drawn) {
    DrawnPdf pdf = new DrawnPdf().title("Furniture of a report").plain();
    for (int page = 1; page <= count; page++) {
      drawn.accept(pdf.page(), page);
      pdf.plain();
    }
    return pdf;
  }

  private static String listing(DrawnPdf pdf) {
    return pdf.listing().replace("title: Furniture of a report\n", "");
  }

  @Test
  void whatStandsAtTheSamePlaceOnSeveralPagesRuns() {
    DrawnPdf pdf = pages(3, (page, number) -> page.text(TEXT).font(DrawnPdf.REGULAR, 9, 0)
        .at(number % 2 == 0 ? 72 : 400, 30, "PEEL: Exampleshire Police").at(72, 800, "Page " + number + " of 3"));

    String page = "- page furniture: PEEL: Exampleshire Police\n" + TEXT + "\n- page furniture: Page %d of 3\n";
    assertThat(listing(pdf)).isEqualTo(page.formatted(1) + page.formatted(2) + page.formatted(3));
  }

  @Test
  void aSectionThatBeginsOnEachPageDoesNotRun() {
    DrawnPdf pdf = pages(4, (page, number) -> page.heading(16, "Section " + "ABCD".charAt(number - 1))
        .text("In this section we set out our main findings."));

    assertThat(listing(pdf)).isEqualTo("""
        # Section A
        In this section we set out our main findings.
        # Section B
        In this section we set out our main findings.
        # Section C
        In this section we set out our main findings.
        # Section D
        In this section we set out our main findings.
        """);
  }

  @Test
  void aHeadingOnTwoPagesOfSixDoesNotRun() {
    DrawnPdf pdf = pages(6, (page, number) -> {
      if (number == 2 || number == 5) {
        page.font(DrawnPdf.BOLD, 11, 0).text("Main findings").plain();
      }
      page.text(TEXT);
    });

    assertThat(listing(pdf)).isEqualTo(
        TEXT + "\n# Main findings\n" + (TEXT + "\n").repeat(3) + "# Main findings\n" + (TEXT + "\n").repeat(2));
  }

  @Test
  void bareNumbersAtTheEdgeOfAPageAreItsNumber() {
    DrawnPdf pdf = pages(2, (page, number) -> page.text(TEXT).at(500, 810, number == 1 ? "iv" : "\u2013 17 \u2013"));

    assertThat(listing(pdf))
        .isEqualTo(TEXT + "\n- page furniture: iv\n" + TEXT + "\n- page furniture: \u2013 17 \u2013\n");
  }

  @Test
  void whatTheFileMarksAsHeadOrFootRuns() {
    DrawnPdf pdf = pages(1, (page, number) -> page.text(TEXT).raw("/Artifact <</Type /Pagination>> BDC\n")
        .at(72, 30, "Printed on a Monday").raw("EMC\n"));

    assertThat(listing(pdf)).isEqualTo("- page furniture: Printed on a Monday\n" + TEXT + "\n");
  }

  @Test
  void smallLinesBelowAShortRuleAreFootnotes() {
    DrawnPdf pdf = pages(1, (page, number) -> page.text(TEXT).rule(72, 730, 216, 730).to(735)
        .font(DrawnPdf.REGULAR, 8, 0)
        .line("1 The survey was made in the autumn, with the help of the universities of the")
        .line("county, and is on our website.").line("2 Exampleshire Police, letter to the inspectorate."));

    assertThat(listing(pdf)).isEqualTo(
        TEXT + """

            - footnote: 1 The survey was made in the autumn, with the help of the universities of the county, and is on our \
            website.
            - footnote: 2 Exampleshire Police, letter to the inspectorate.
            """);
  }

  @Test
  void smallLinesThatBeginWithAMarkAreFootnotes() {
    DrawnPdf pdf = pages(1, (page, number) -> page.text(TEXT).to(740).font(DrawnPdf.REGULAR, 5, 0).at(72, 739, "3")
        .font(DrawnPdf.REGULAR, 8, 0).at(76, "The survey was made in the autumn."));

    assertThat(listing(pdf)).isEqualTo(TEXT + "\n- footnote: 3 The survey was made in the autumn.\n");
  }

  @Test
  void smallLinesWhoseNumberIsAMarkInTheTextAreFootnotes() {
    DrawnPdf pdf = pages(1, (page, number) -> page.text(TEXT).noted("Calls are answered fast.", "7").to(740)
        .font(DrawnPdf.REGULAR, 8, 0).line("7 The survey was made in the autumn."));

    assertThat(listing(pdf)).isEqualTo(TEXT + """

        Calls are answered fast.
        - footnote: 7
        - footnote: 7 The survey was made in the autumn.
        """);
  }

  @Test
  void smallWordsWithoutRuleOrMarkStay() {
    DrawnPdf pdf = pages(1, (page, number) -> page.text(TEXT).to(740).font(DrawnPdf.REGULAR, 8, 0)
        .line("Promoting improvements in policing to make everyone safer"));

    assertThat(listing(pdf)).isEqualTo(TEXT + "\nPromoting improvements in policing to make everyone safer\n");
  }

  @Test
  void aContentsPageWithoutLeadersIsKnownByItsHeading() {
    DrawnPdf pdf = pages(1, (page, number) -> page.heading(16, "Contents").at(72, "Introduction").at(500, "3").down(16)
        .at(72, "How effective is the force at preventing crime?").at(500, "5").down(16)
        .at(72, "Annex A").at(496, "12").down(40).heading(16, "Introduction").text(TEXT));

    assertThat(listing(pdf)).isEqualTo("""
        - contents: Contents
        - contents: Introduction 3
        - contents: How effective is the force at preventing crime? 5
        - contents: Annex A 12
        # Introduction
        """ + TEXT + "\n");
  }

  @Test
  void captionsAreFurnitureAndSentencesAboutFiguresAreNot() {
    DrawnPdf pdf = pages(1, (page, number) -> page.text(TEXT).text("Figure 2: Calls by month")
        .font(DrawnPdf.REGULAR, 8, 0).text("Source: Home Office").font(DrawnPdf.BOLD, 9, 0)
        .text("Table 4 Calls by year")
        .plain().text("Figure 2 shows that calls have risen.").text("Table manners are not our concern."));

    assertThat(listing(pdf)).isEqualTo(TEXT + """

        - caption: Figure 2: Calls by month
        - caption: Source: Home Office
        - caption: Table 4 Calls by year
        Figure 2 shows that calls have risen.
        Table manners are not our concern.
        """);
  }

  @Test
  void anAddressOnItsOwnIsFurniture() {
    DrawnPdf pdf = pages(1, (page, number) -> page.text(TEXT).text("www.example.org/peel https://example.org/force"));

    assertThat(listing(pdf)).isEqualTo(TEXT + "\n- address block: www.example.org/peel https://example.org/force\n");
  }

  @Test
  void boldWordsAboveAChartAreItsCaptionAndItsLabelsGoWithIt() {
    DrawnPdf pdf = pages(1, (page, number) -> {
      page.text(TEXT).font(DrawnPdf.BOLD, 11, 0).text("Calls answered in time, by month").plain();
      double top = page.y();
      for (int bar = 0; bar < 5; bar++) {
        page.fill(80 + 60 * bar, top + 10 * bar, 40, 110 - 10 * bar, 0x3366AA).font(DrawnPdf.REGULAR, 8, 0)
            .at(85 + 60 * bar, top + 114, "May");
      }
      page.plain().to(top + 140).text(TEXT);
    });

    assertThat(listing(pdf)).isEqualTo(TEXT + """

        - caption: Calls answered in time, by month
        %s
        - caption: May May May May May
        """.formatted(TEXT));
  }

  @Test
  void boldWordsAboveAPhotographAreItsCaptionAndASectionsTitleIsNot() {
    String photograph = "q 300 0 0 120 72 %d cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u00ff EI Q\n";
    DrawnPdf pdf = pages(1, (page, number) -> page.font(DrawnPdf.BOLD, 11, 0).to(100).text("Proportion of cases solved")
        .raw(photograph.formatted(600)).plain().to(250).text(TEXT).to(330).heading(16, "Investigating crime")
        .raw(photograph.formatted(360)).to(500).text(TEXT));

    assertThat(listing(pdf))
        .isEqualTo("- caption: Proportion of cases solved\n" + TEXT + "\n# Investigating crime\n" + TEXT
            + "\n");
  }
}
