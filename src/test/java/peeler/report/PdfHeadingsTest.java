package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests what {@link PdfReportReader} takes for a heading, and of which level. */
class PdfHeadingsTest {

  private static final String TEXT = "Ordinary text is what most letters of a report are set in, whatever its size may be.";

  private static DrawnPdf page() {
    return new DrawnPdf().title("Headings of a report").plain().page().text(TEXT);
  }

  private static String listed(String between) {
    return "title: Headings of a report\n" + TEXT + "\n" + between + "\n" + TEXT + "\n";
  }

  @Test
  void sizesGiveLevels() {
    DrawnPdf pdf = page().heading(24, "Largest").heading(18, "Large").heading(18.2, "As large").heading(13, "Smaller")
        .font(DrawnPdf.BOLD, 11, 0).text("Bold only").plain().text(TEXT);

    assertThat(pdf.listing())
        .isEqualTo(listed("# Largest\n## Large\n## As large\n### Smaller\n#### Bold only"));
  }

  @Test
  void headingsWrap() {
    DrawnPdf pdf = page()
        .heading(16, "How effective is the force at protecting those who are vulnerable from harm, and "
            + "supporting victims?")
        .text(TEXT);

    assertThat(pdf.listing())
        .isEqualTo(listed("# How effective is the force at protecting those who are vulnerable from "
            + "harm, and supporting victims?"));
  }

  @Test
  void aHeadingInColourOnly() {
    DrawnPdf pdf = page().font(DrawnPdf.REGULAR, 11, DrawnPdf.BLUE).text("A heading in blue").plain().text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("# A heading in blue"));
  }

  @Test
  void aHeadingInCapitals() {
    DrawnPdf pdf = page().text("MAIN FINDINGS").text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("# MAIN FINDINGS"));
  }

  @Test
  void aLinkInItsColourIsNoHeading() {
    DrawnPdf pdf = page();
    pdf.link(72, pdf.y(), 200, 14, "https://www.example.org/plan").font(DrawnPdf.REGULAR, 11, 0x0000EE)
        .text("The plan of the force").plain().text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("The plan of the force"));
  }

  @Test
  void aSentenceInBoldOrInLargeLettersIsNoHeading() {
    DrawnPdf pdf = page().font(DrawnPdf.BOLD, 11, 0).text("Exampleshire Police is good at planning.")
        .font(DrawnPdf.REGULAR, 14, 0).text("Its people know what is expected of them. They do it.").plain().text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed(
        "Exampleshire Police is good at planning.\nIts people know what is expected of them. They do it."));
  }

  @Test
  void boldWordsAtTheStartOfAParagraphAreNoHeading() {
    DrawnPdf pdf = page();
    pdf.font(DrawnPdf.BOLD, 11, 0).at(72, "Recommendation 1");
    double end = 72 + pdf.widthOf("Recommendation 1 ");
    pdf.plain().at(end, "The force should write down what it decides, and tell those who").down(13.75)
        .text("asked.").text(TEXT);

    assertThat(pdf.listing()).isEqualTo(
        listed("Recommendation 1 The force should write down what it decides, and tell those who asked."));
  }

  @Test
  void lettersDrawnTwiceAreBold() {
    DrawnPdf pdf = page();
    for (double shift : new double[]{0, 0.3, 0.3}) {
      pdf.at(72 + shift, "Drawn twice to look bold");
    }
    pdf.down(24).text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("# Drawn twice to look bold"));
  }

  @Test
  void lettersFilledAndOutlinedAreBold() {
    DrawnPdf pdf = page().raw("2 Tr\n").line("Outlined to look bold").raw("0 Tr\n").down(10).text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("# Outlined to look bold"));
  }

  @Test
  void lettersSetApartAreWords() {
    DrawnPdf pdf = page().font(DrawnPdf.BOLD, 14, 0).raw("4 Tc\n").line("Overview of findings").raw("0 Tc\n").down(10)
        .plain();
    pdf.font(DrawnPdf.BOLD, 14, 0).line("O V E R V I E W").down(10).plain().text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("# Overview of findings\n# OVERVIEW"));
  }

  @Test
  void aBoxMayHaveASmallerSizeOfItsOwn() {
    DrawnPdf pdf = page().filled(0xE6EDFF, box -> box.font(DrawnPdf.BOLD, 9, 0).text("Bold in the box")
        .font(DrawnPdf.REGULAR, 9, 0).text("The words of the box are smaller than those of the page.")).plain()
        .text(TEXT);

    assertThat(pdf.listing())
        .isEqualTo(listed("[1] # Bold in the box\n[1] The words of the box are smaller than those of the page."));
  }

  @Test
  void aNameInBoldAboveAnOfficeIsNoHeading() {
    DrawnPdf pdf = page().font(DrawnPdf.BOLD, 11, 0).line("Alex Sample").plain().line("HM Inspector of Constabulary")
        .heading(16, "Next").text(TEXT);

    assertThat(pdf.listing()).isEqualTo(listed("Alex Sample\nHM Inspector of Constabulary\n# Next"));
  }

  @Test
  void theTitleIsTheLargestHeadingOfTheFirstPageWhereTheFileHasNoneWorthIt() {
    DrawnPdf pdf = new DrawnPdf().title("Microsoft Word - report_v2.docx").plain();
    pdf.page().heading(12, "Exampleshire").heading(22, "PEEL 2021/22").heading(22, "Police effectiveness").text(TEXT)
        .heading(22, "Another");

    assertThat(pdf.read().title()).isEqualTo("PEEL 2021/22 Police effectiveness");
    assertThat(page().read().title()).isEqualTo("Headings of a report");
    assertThat(new DrawnPdf().plain().page().text(TEXT).read().title()).isNull();
  }
}
