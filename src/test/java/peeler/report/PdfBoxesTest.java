package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests which drawn rectangles {@link PdfReportReader} takes for boxes around words. */
class PdfBoxesTest {

  private static final String WORDS = "The force should look at how it meets the demand on its teams, and tell them what it "
      + "has found and what it will do.";

  private static DrawnPdf page() {
    return new DrawnPdf().title("Boxes of a report").plain().page().text("Before the box.");
  }

  private static String around(String boxed) {
    return "title: Boxes of a report\nBefore the box.\n" + boxed + "\nBehind the box.\n";
  }

  @Test
  void aFilledRectangleIsABox() {
    DrawnPdf pdf = page().filled(0xE6EDFF, box -> box.text(WORDS)).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("[1] " + WORDS));
  }

  @Test
  void fourLinesAreABox() {
    DrawnPdf pdf = page().outlined(box -> box.text(WORDS)).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("[1] " + WORDS));
  }

  @Test
  void aStrokedRectangleIsABox() {
    DrawnPdf pdf = page().raw("60 700 480 45 re S\n").column(72, 440).to(108).text(WORDS).to(160)
        .text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("[1] " + WORDS));
  }

  @Test
  void sidesInManyThinPiecesAreABox() {
    StringBuilder pieces = new StringBuilder("0 g\n");
    for (int x = 60; x < 540; x += 60) {
      pieces.append(x).append(" 745 60 0.5 re f\n").append(x).append(" 700 60 0.5 re f\n");
    }
    for (int y = 700; y < 745; y += 15) {
      pieces.append("60 ").append(y).append(" 0.5 15.5 re f\n").append("539.5 ").append(y).append(" 0.5 15.5 re f\n");
    }
    DrawnPdf pdf = page().raw(pieces.toString()).column(72, 440).to(108).text(WORDS).to(160).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("[1] " + WORDS));
  }

  @Test
  void aRectangleFilledButForASmallerOneIsABox() {
    DrawnPdf pdf = page().raw("0.2 0.3 0.6 rg 60 700 480 45 re 62 702 476 41 re f* 0 g\n").column(72, 440).to(108)
        .text(WORDS).to(160).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("[1] " + WORDS));
  }

  @Test
  void paragraphsShadedOneByOneAreOneBoxWithTheBarAboveThem() {
    DrawnPdf pdf = page().fill(60, 110, 470, 20, 0x1B4F72).fill(60, 130, 470, 30, 0xDBE9F4).fill(60, 160, 470, 40,
        0xDBE9F4);
    pdf.to(114).font(DrawnPdf.BOLD, 11, DrawnPdf.WHITE).line("Areas for improvement").plain().to(136)
        .text("The first passage of the box.").to(166).text(WORDS).to(220).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around(
        "[1] # Areas for improvement\n[1] The first passage of the box.\n[1] " + WORDS));
  }

  @Test
  void boxesUnderOneAnotherAreSeveral() {
    DrawnPdf pdf = page().outlined(box -> box.text(WORDS)).outlined(box -> box.text(WORDS)).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("[1] " + WORDS + "\n[2] " + WORDS));
  }

  @Test
  void aBoxInABoxHasANumberOfItsOwn() {
    DrawnPdf pdf = page().outlined(box -> box.text(WORDS).filled(0xE3F0DC, inner -> inner.text("A box of its own."))
        .text("The outer box goes on.")).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("[1] " + WORDS + "\n[2] A box of its own.\n[1] The outer box goes on."));
  }

  @Test
  void aBoxThatGoesOverThePageIsOne() {
    DrawnPdf pdf = page().filled(0xE6EDFF, box -> box.font(DrawnPdf.BOLD, 11, 0).text("A heading in the box").plain()
        .text(WORDS)).page().filled(0xE6EDFF, box -> box.text(WORDS)).filled(0xE6EDFF, box -> box
            .font(DrawnPdf.BOLD, 11, 0).text("Another box").plain().text(WORDS))
        .text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("[1] # A heading in the box\n[1] " + WORDS + "\n[1] " + WORDS
        + "\n[2] # Another box\n[2] " + WORDS));
  }

  @Test
  void theGroundAndTheBorderOfAPageAreNoBoxes() {
    DrawnPdf pdf = new DrawnPdf().title("Boxes of a report").plain();
    pdf.page().fill(0, 0, 595, 842, 0xFFF8E0).outline(20, 20, 555, 802).fill(0, 95, 595, 60, 0x1B4F72)
        .text("Before the box.").to(105).font(DrawnPdf.BOLD, 20, DrawnPdf.WHITE).line("A band across the page").plain()
        .to(180).filled(0xFFFFFF, box -> box.text(WORDS)).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around("# A band across the page\n[1] " + WORDS));
  }

  @Test
  void aMarkersColourBehindWordsIsNoBox() {
    DrawnPdf pdf = page();
    double x = 72 + pdf.widthOf("The force ");
    pdf.fill(x, pdf.y() - 1, pdf.widthOf("should look"), 15, 0xFFFF00).text(WORDS).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around(WORDS));
  }

  @Test
  void aLinkUnderlinedAndARuleAcrossAreNoBoxes() {
    DrawnPdf pdf = page().rule(72, 100, 520, 100).text(WORDS).rule(72, 140, 520, 140).text("Behind the box.");

    assertThat(pdf.listing()).isEqualTo(around(WORDS));
  }

  @Test
  void aGradeBesideAQuestionIsALabelOfItsOwn() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().font(DrawnPdf.BOLD, 14, 0).at(72, "How well does the force plan?").font(DrawnPdf.BOLD, 12, 0)
        .label(430, "Good", 0x2E8B57).down(30).plain().text("The force has a plan for the years to come.").text(WORDS);

    assertThat(pdf.listing()).isEqualTo("""
        title: How well does the force plan?
        # How well does the force plan?
        [1] Good
        The force has a plan for the years to come.
        """ + WORDS + "\n");
  }
}
