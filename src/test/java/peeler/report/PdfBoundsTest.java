package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Tests that {@link PdfReportReader} names what it cannot read, and gives up on what has no end. */
class PdfBoundsTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static String refusal(byte[] bytes) {
    return refusal(ReadingLimits.STANDARD, bytes);
  }

  private static String refusal(ReadingLimits limits, byte[] bytes) {
    UnreadableReportException refusal = org.assertj.core.api.Assertions
        .catchThrowableOfType(UnreadableReportException.class, () -> new PdfReportReader(limits).read("x.pdf", bytes));
    assertThat(refusal).isNotNull();
    return String.valueOf(refusal.getMessage());
  }

  /** A file without a table of its objects, which PDFBox finds by itself. */
  private static byte[] file(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    for (int i = 0; i < objects.length; i++) {
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    return file.append("trailer <</Root 1 0 R>>\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String stream(String content) {
    return "<</Length " + content.length() + ">> stream\n" + content + "\nendstream";
  }

  private static DrawnPdf pages(int count) {
    DrawnPdf pdf = new DrawnPdf().plain();
    for (int page = 1; page <= count; page++) {
      pdf.page().text("Page number " + page + " of the report has some words.");
    }
    return pdf;
  }

  private static ReadingLimits limits(int bytes, long unpacked, int pages, int glyphs, Duration time) {
    return new ReadingLimits(bytes, unpacked, pages, glyphs, 100, time);
  }

  @Test
  void whatIsNoPdfIsNamed() {
    assertThat(refusal(new byte[0])).isEqualTo("empty file");
    assertThat(refusal("<!doctype html><p>A page".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("not a PDF file: it does not begin with %PDF, it looks like a web page");
    assertThat(refusal("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("not a PDF file: it does not begin with %PDF");
    assertThat(refusal("%PDF-1.7\nnothing follows".getBytes(StandardCharsets.UTF_8)))
        .startsWith("not a whole PDF file: ");
    byte[] whole = pages(1).bytes();
    assertThat(refusal(Arrays.copyOf(whole, 60))).startsWith("not a whole PDF file: ");
  }

  @Test
  void aLockedFileIsNamed() {
    assertThat(refusal(pages(1).locked("secret").bytes())).isEqualTo("encrypted, opens only with a password");
  }

  @Test
  void pagesWithoutTextAreNamed() {
    DrawnPdf pdf = pages(1).page().page().fill(72, 72, 400, 600, 0x333333).page().page().text("Words.").page();

    assertThat(pdf.read().remarks()).containsExactly("no text layer on pages 2-4, 6");
    assertThat(refusal(new DrawnPdf().page().page().bytes())).isEqualTo("no text layer on pages 1-2");
    assertThat(refusal(new DrawnPdf().page().bytes())).isEqualTo("no text layer on page 1");
  }

  @Test
  void aBrokenPageIsNamedAndTheOthersAreRead() {
    DrawnPdf pdf = pages(2).page().text("The third page begins well.").raw("BT /Nofont 12 Tf (lost) Tj [ << ET\n");

    Report report = pdf.read();
    assertThat(report.text()).contains("The third page begins well.");
    assertThat(Accounting.of(report).faults()).isEmpty();
  }

  @Test
  void aPageTreeWithoutEndHasNoPages() {
    assertThat(refusal(file("<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Count 9 /Kids [2 0 R 3 0 R]>>",
        "<</Type /Pages /Count 9 /Kids [2 0 R 3 0 R]>>"))).isEqualTo("no pages");
  }

  @Test
  void tooMuchOfAnythingIsNamed() {
    byte[] bytes = pages(3).bytes();

    assertThat(refusal(limits(1 << 20, 1 << 30, 2, 1000, MINUTE), bytes)).isEqualTo("more than 2 pages");
    assertThat(refusal(limits(1 << 20, 1 << 30, 9, 50, MINUTE), bytes)).isEqualTo("more than 50 characters");
    assertThat(refusal(limits(1 << 20, 1 << 30, 9, 1000, Duration.ZERO), bytes))
        .isEqualTo("takes longer to read than 0 seconds");
    assertThat(refusal(limits(1 << 20, 1 << 30, 9, 1000, MINUTE), Arrays.copyOf(bytes, (1 << 20) + 1)))
        .isEqualTo("larger than 1 MB");
  }

  @Test
  void formsThatDrawEachOtherWithoutEndAreGivenUp() {
    String[] objects = new String[40];
    objects[0] = "<</Type /Catalog /Pages 2 0 R>>";
    objects[1] = "<</Type /Pages /Count 1 /Kids [3 0 R]>>";
    objects[2] = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources <</XObject <</F 5 0 R>>>>>>";
    objects[3] = stream("/F Do");
    for (int i = 4; i < objects.length; i++) {
      int next = i + 2 > objects.length ? 5 : i + 2;
      objects[i] = "<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</F " + next
          + " 0 R>>>> /Length 29>> stream\n/F Do /F Do /F Do /F Do /F Do\nendstream";
    }

    assertThat(refusal(limits(1 << 20, 1 << 30, 9, 1000, Duration.ofMillis(200)), file(objects)))
        .isEqualTo("takes longer to read than 0 seconds");
  }

  @Test
  void aWidthForMillionsOfSignsAndSignsWithoutMeaningAreLeftOut() {
    byte[] bytes = file("<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Count 1 /Kids [3 0 R]>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>",
        stream("BT /F 9 Tf 9 9 Td <0041> Tj ET"),
        "<</Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R]>>",
        "<</Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo <<>> /W [0 2147483647 500]>>");

    assertThat(refusal(bytes)).isEqualTo(
        "no text layer on page 1; letters without a meaning in the file's fonts left out on page 1");
  }

  @Test
  void whatUnpacksWithoutMeasureIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(new byte[8 << 20]);
    }
    String stream = "<</Filter /FlateDecode /Length " + packed.size() + ">> stream\n"
        + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
    byte[] bytes = file("<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Count 1 /Kids [3 0 R]>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents [4 0 R 4 0 R]>>", stream);

    assertThat(refusal(limits(1 << 20, 4 << 20, 9, 1000, MINUTE), bytes))
        .isEqualTo("its packed parts come to more than 4 MB");
    assertThat(refusal(limits(1 << 20, 64 << 20, 9, 1000, MINUTE), bytes)).isEqualTo("no text layer on page 1");
  }

  @Test
  void objectsThatUnpackWithoutMeasureAreRefused() throws IOException {
    String bomb = packed("9 0 " + " ".repeat(8 << 20) + "null");
    byte[] bytes = file("<</Type /Catalog /Pages 9 0 R>>",
        "<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + bomb.length() + ">> stream\n" + bomb
            + "\nendstream");

    assertThat(refusal(limits(1 << 20, 4 << 20, 9, 1000, MINUTE), bytes))
        .isEqualTo("its packed parts come to more than 4 MB");
  }

  @Test
  void objectsWithoutNumberAreReadWithinMemory() {
    StringBuilder file = new StringBuilder("""
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Count 0 /Kids []>> endobj
        """);
    for (int i = 3; i < 200_000; i++) {
      file.append(i).append(" 0 obj[]endobj\n");
    }
    file.append("trailer <</Root 1 0 R>>\n%%EOF\n");

    assertThat(refusal(file.toString().getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("no pages");
  }

  @Test
  void streamsPackedTwiceAreMeasuredAtTheirFullSize() throws IOException {
    String bomb = packed(packed("q ".repeat(32 << 20)));
    for (String type : List.of("", "/Note /Image")) {
      byte[] bytes = file("<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Count 1 /Kids [3 0 R]>>",
          "<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R>>",
          "<<" + type + " /Filter [/FlateDecode /FlateDecode] /Length " + bomb.length() + ">> stream\n" + bomb
              + "\nendstream");

      assertThat(refusal(limits(1 << 20, 4 << 20, 9, 1000, MINUTE), bytes)).as(type)
          .isEqualTo("its packed parts come to more than 4 MB");
    }
  }

  private static String packed(String content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return packed.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aRefusalIsOneLine() {
    assertThatExceptionOfType(UnreadableReportException.class)
        .isThrownBy(() -> new PdfReportReader().read("x.pdf", "%PDF-1.4\n\n\ntrailer\n<<".getBytes(
            StandardCharsets.UTF_8)))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
  }
}
