package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Tests the order in which {@link PdfReportReader} reads columns, boxes and pages, and what it joins across them. */
class PdfReadingOrderTest {

  private static final String LEFT = "The left column is read first from its top to its bottom, and only then the right one, "
      + "however level their lines may stand on the page of the report.";
  private static final String RIGHT = "The right column follows. Whoever sorts lines by their height alone reads across the "
      + "gap, and makes sentences that nobody wrote.";

  @Test
  void theLeftColumnComesBeforeTheRight() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().heading(16, "A heading over both columns that is wide enough to reach over both");
    double top = pdf.y();
    pdf.column(72, 210).text(LEFT).column(310, 210).to(top).text(RIGHT).column(72, 451).down(30)
        .text("What stands below both columns is read at the end, over the full width of the page again.");

    assertThat(pdf.listing()).isEqualTo("""
        title: A heading over both columns that is wide enough to reach over both
        # A heading over both columns that is wide enough to reach over both
        """ + LEFT + "\n" + RIGHT + """

        What stands below both columns is read at the end, over the full width of the page again.
        """);
  }

  @Test
  void columnsMayBeginAndEndAtDifferentHeights() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().column(72, 210).to(100).text(LEFT).font(DrawnPdf.BOLD, 11, 0).text("A heading in the left column")
        .plain()
        .text(LEFT);
    pdf.column(310, 210).to(79).text(RIGHT);

    assertThat(pdf.listing()).endsWith(LEFT + "\n# A heading in the left column\n" + LEFT + "\n" + RIGHT + "\n");
  }

  @Test
  void aParagraphGoesOnInTheNextColumn() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().column(72, 210).text(LEFT)
        .text("Neighbourhood officers know their streets, but they are taken away from "
            + "them so often that")
        .column(310, 210).to(72)
        .text("problems grow. " + RIGHT).text(RIGHT);

    assertThat(pdf.listing())
        .isEqualTo(LEFT + "\nNeighbourhood officers know their streets, but they are taken away from "
            + "them so often that problems grow. " + RIGHT + "\n" + RIGHT + "\n");
  }

  @Test
  void threeColumnsAreReadOneAfterTheOther() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().column(72, 135).text("First. " + LEFT).column(230, 135).to(72).text("Second. " + LEFT).column(388, 135)
        .to(72).text("Third. " + LEFT);

    assertThat(pdf.listing()).isEqualTo("First. " + LEFT + "\nSecond. " + LEFT + "\nThird. " + LEFT + "\n");
  }

  @Test
  void aBoxBesideTheTextIsReadAfterIt() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().column(72, 250).text(LEFT).column(350, 150).to(72)
        .filled(0xEEEEEE, box -> box.font(DrawnPdf.BOLD, 10, 0).text("In numbers").font(DrawnPdf.REGULAR, 10, 0)
            .text("The county has two cities and a long coast that people visit in summer."))
        .plain().column(72, 451).to(200)
        .text("Below the box the text has its full width again, as it had on the page before.");

    assertThat(pdf.listing()).isEqualTo(LEFT + """

        [1] # In numbers
        [1] The county has two cities and a long coast that people visit in summer.
        Below the box the text has its full width again, as it had on the page before.
        """);
  }

  @Test
  void aBoxAmongTheLinesOfAParagraphComesAfterIt() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().title("Boxes of a report").text("The force has a plan for its contact centre, and says that it will put")
        .filled(0xDBE9F4, box -> box.text("A practice that others could follow."))
        .text("more people into it before the summer begins.").text("That is welcome.");

    assertThat(pdf.listing()).isEqualTo(
        """
            title: Boxes of a report
            The force has a plan for its contact centre, and says that it will put more people into it before the summer begins.
            [1] A practice that others could follow.
            That is welcome.
            """);
  }

  @Test
  void aParagraphAndAnItemGoOnOnTheNextPage() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().text("Supervisors are meant to look at each case").at(290, 800, "1").page()
        .text("every week, and they do.").text("They should:").item("read the").at(290, 800, "2").page()
        .text("whole file; and").item("write down what they think of it.").at(290, 800, "3");

    assertThat(pdf.listing()).isEqualTo("""
        Supervisors are meant to look at each case every week, and they do.
        - page furniture: 1
        They should:
        - mark: \u2022
        * read the whole file; and
        - page furniture: 2
        - mark: \u2022
        * write down what they think of it.
        - page furniture: 3
        """);
  }

  @Test
  void aParagraphGoesOnBehindTheBoxAtTheFootOfThePage() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().text("The force is not yet sure how many victims")
        .outlined(
            box -> box.font(DrawnPdf.BOLD, 11, 0).text("The force should count them").plain().text("It does not."))
        .page().text("wait for more than a month.");

    assertThat(pdf.listing()).isEqualTo("""
        The force is not yet sure how many victims wait for more than a month.
        [1] # The force should count them
        [1] It does not.
        """);
  }

  @Test
  void aNewSentenceOrAHeadingIsNotJoined() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().text("This paragraph ends here.").page().text("iPads are used by every officer.").page()
        .text("This one does not end").page().heading(16, "but a heading follows").text("and more.");

    assertThat(pdf.listing()).isEqualTo("""
        This paragraph ends here.
        iPads are used by every officer.
        This one does not end
        # but a heading follows
        and more.
        """);
  }

  @Test
  void pagesThatAreTurnedAreReadAsTheyAreSeen() {
    for (int rotation : new int[]{90, 180, 270}) {
      DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.BOLD, 16, 0);
      PDRectangle sheet = PDRectangle.A4;
      pdf.page(sheet, rotation);
      double angle = rotation;
      for (int line = 0; line < 2; line++) {
        double along = 100 + 20 * line;
        double x = rotation == 180 ? 500 : rotation == 90 ? along : 595 - along;
        double y = rotation == 180 ? 842 - along - 16 : rotation == 90 ? 700 - 16 : 100 - 16;
        pdf.turned(x, y, angle, line == 0 ? "A page that lies" : "on its side");
      }

      assertThat(pdf.listing()).as("turned by %d", rotation).isEqualTo("A page that lies on its side\n");
    }
  }

  @Test
  void linesThatRunUpwardsAreReadAfterThePage() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().text("The page itself has more words than what is set sideways.")
        .turned(300, 600, 90, "Set sideways first,")
        .turned(314, 600, 90, "and then its second line.").turned(328, 600, 90, "A third.");

    assertThat(pdf.listing()).isEqualTo("""
        The page itself has more words than what is set sideways.
        Set sideways first, and then its second line. A third.
        """);
  }

  @Test
  void aStampAcrossThePageIsFurniture() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().text("A draft went to the force, which checked it for mistakes of fact.")
        .font(DrawnPdf.BOLD, 60, 0xDDDDDD)
        .turned(100, 600, 45, "DRAFT");

    assertThat(pdf.listing()).isEqualTo("""
        A draft went to the force, which checked it for mistakes of fact.
        - page furniture: DRAFT
        """);
  }
}
