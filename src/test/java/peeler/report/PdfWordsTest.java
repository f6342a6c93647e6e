package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** Tests which words {@link PdfReportReader} reads from letters: none added, none lost. */
class PdfWordsTest {

  /** A font that has ligatures; PDFBox brings it along. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static String read(String operators) {
    return new DrawnPdf().plain().page().raw("BT /F1 11 Tf 72 700 Td " + operators + " ET\n").listing().strip();
  }

  private static DrawnPdf lines(String... lines) {
    DrawnPdf pdf = new DrawnPdf().plain().page();
    for (String line : lines) {
      pdf.line(line);
    }
    return pdf;
  }

  private static String listing(String... lines) {
    return lines(lines).listing().strip();
  }

  @Test
  void wordsArePartedByGapsWhereTheFileHasNoSpaces() throws IOException {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page();
    double x = 72;
    for (String word : "Words without any space between them are told by the gap".split(" ", -1)) {
      pdf.at(x, word);
      x += pdf.widthOf(word) + 2.4;
    }

    assertThat(pdf.listing().strip()).isEqualTo("Words without any space between them are told by the gap");
  }

  @Test
  void kerningPartsNoWords() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page();
    double x = 72;
    for (String letter : "T,o, ,w,a,v,e, ,A,V,A".split(",", -1)) {
      pdf.at(x, letter);
      x += pdf.widthOf(letter) + (letter.equals("T") ? -1 : 0.5);
    }

    assertThat(pdf.listing().strip()).isEqualTo("To wave AVA");
  }

  @Test
  void lettersAreReadByPlaceAndNotByTheirOrderInTheFile() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().at(72 + pdf.widthOf("first "), "second").at(72, "first").at(72, 94, "third");

    assertThat(pdf.listing().strip()).isEqualTo("first second third");
  }

  @Test
  void ligaturesBecomeLetters() throws IOException, UnreadableReportException {
    Report report = new PdfReportReader().read("ligatures.pdf",
        withFont("The \uFB01rm \uFB01led a \uFB02ow of \uFB01les"));

    assertThat(report.text()).isEqualTo("The firm filed a flow of files");
  }

  private static byte[] withFont(String text) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream font = PDFont.class.getResourceAsStream(FONT);
        var out = new java.io.ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFont with = PDType0Font.load(document, font);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.beginText();
        stream.setFont(with, 11);
        stream.newLineAtOffset(72, 700);
        stream.showText(text);
        stream.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aWordBrokenAtTheEndOfALineIsJoined() {
    assertThat(listing("Each investigation has a plan. Some investi-", "gations have none."))
        .isEqualTo("Each investigation has a plan. Some investigations have none.");
  }

  @Test
  void aCompoundKeepsItsHyphen() {
    assertThat(listing("Some victims could be helped by evidence-", "led prosecution, and it led to more evidence."))
        .isEqualTo("Some victims could be helped by evidence-led prosecution, and it led to more evidence.");
    assertThat(listing("The force works with partners on anti-", "social behaviour in the towns of the county."))
        .isEqualTo("The force works with partners on anti-social behaviour in the towns of the county.");
    assertThat(listing("It shares this work with Dyfed-", "Powys and in the year 2021-", "22 with all."))
        .isEqualTo("It shares this work with Dyfed-Powys and in the year 2021-22 with all.");
    assertThat(listing("The force has short-", "and long-term plans for the teams that need them."))
        .isEqualTo("The force has short- and long-term plans for the teams that need them.");
  }

  @Test
  void aWordBrokenOverThePageIsWholeBeforeWhatStandsBetween() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().line("Every investigation has a plan; the force knows of one investi-").at(290, 800, "1").page()
        .line("gation that had none.");

    assertThat(pdf.listing()).isEqualTo("""
        Every investigation has a plan; the force knows of one investigation that had none.
        - page furniture: 1
        """);
    assertThat(pdf.read().text()).contains("investigation\n1\nthat had none.");
  }

  @Test
  void softHyphensWithinALineAreNotSeen() throws IOException, UnreadableReportException {
    Report report = new PdfReportReader().read("soft.pdf", withFont("neighbour\u00ADhood policing"));

    assertThat(report.text()).isEqualTo("neighbourhood policing");
  }

  @Test
  void aTextThatTheFileGivesForItsSignsCounts() {
    assertThat(read("/Span <</ActualText (Office)>> BDC (Oce) Tj EMC ( hours) Tj")).isEqualTo("Office hours");
  }

  @Test
  void raisedMarksOfFootnotesArePartOfNoWord() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().noted("The force compares well with others in Wales.", "1");

    assertThat(pdf.listing()).isEqualTo("""
        The force compares well with others in Wales.
        - footnote: 1
        """);
  }

  @Test
  void aMarkBeforeAStopStandsBehindIt() {
    DrawnPdf pdf = new DrawnPdf().plain();
    double end = 72 + pdf.widthOf("The force compares well with Wales");
    pdf.page().at(72, "The force compares well with Wales").font(DrawnPdf.REGULAR, 6, 0).at(end, "12").plain()
        .at(end + 7, ", which is small.");

    Report report = pdf.read();
    assertThat(report.text()).isEqualTo("The force compares well with Wales,12 which is small.");
    assertThat(Listing.of(report)).isEqualTo("""
        The force compares well with Wales, which is small.
        - footnote: 12
        """);
  }

  @Test
  void otherRaisedSignsStay() {
    DrawnPdf pdf = new DrawnPdf().plain();
    double end = 72 + pdf.widthOf("On the 1");
    pdf.page().at(72, "On the 1").font(DrawnPdf.REGULAR, 6, 0).at(end, "st").plain()
        .at(end + 6 + 2.5, "of May it had 20km");
    pdf.font(DrawnPdf.REGULAR, 6, 0).at(end + 8.5 + 11 * 8.6, "2");

    assertThat(pdf.listing().strip()).startsWith("On the 1st of May");
  }

  @Test
  void linksCarryTheWordsTheyStandUnder() {
    DrawnPdf pdf = new DrawnPdf().plain();
    double from = 72 + pdf.widthOf("Officers use ");
    pdf.page().link(from, 70, pdf.widthOf("the risk tool"), 16, "https://www.example.org/glossary/thrive/")
        .link(72, 90, 50, 14, "javascript:alert(1)").line("Officers use the risk tool well.")
        .line("See https://www.example.org/plan, which is new.");

    Report report = pdf.read();
    assertThat(report.links()).map(link -> link.span().of(report.text()) + " -> " + link.target()).containsExactly(
        "the risk tool -> https://www.example.org/glossary/thrive/",
        "https://www.example.org/plan -> https://www.example.org/plan");
  }

  @Test
  void anAddressBrokenAtTheEndOfALineIsOne() {
    assertThat(listing("The framework is published at https://www.example.org/publications/peel-",
        "assessment-framework/ and is new.")).isEqualTo("The framework is published at "
            + "https://www.example.org/publications/peel-assessment-framework/ and is new.");
  }

  @Test
  void wordsOutsideThePageAreNotRead() {
    assertThat(lines("Seen").at(2000, "not seen").listing().strip()).isEqualTo("Seen");
  }
}
