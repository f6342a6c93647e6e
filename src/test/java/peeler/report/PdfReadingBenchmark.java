package peeler.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import peeler.Pace;

/**
 * Speed of reading PDFs of 40 pages, drawn here, beside PDFBox's own plain text of the same files in the same run. Not a test;
 * after {@code mvn package -DskipTests} run it with {@code java -XX:ActiveProcessorCount=1 -cp
 * "target/classes:target/test-classes:target/lib/*" peeler.report.PdfReadingBenchmark}. Prints pages a second and megabytes
 * of text a second of both, medians of alternated rounds.
 */
public final class PdfReadingBenchmark {

  private static final int FILES = 3;
  private static final int PAGES = 40;
  private static final double BOTTOM = 700;
  private static final String[] WORDS = ("the force should make sure that its officers and staff understand how to "
      + "record crime so victims get the service they need in every part of Northmoor where calls are answered by "
      + "people who know the area and its risks").split(" ");

  private final Random chance = new Random(20260106);

  private PdfReadingBenchmark() {}

  public static void main(String[] arguments) {
    PdfReadingBenchmark benchmark = new PdfReadingBenchmark();
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(benchmark.report().bytes());
    }
    long size = files.stream().mapToLong(file -> read(file).text().getBytes(StandardCharsets.UTF_8).length).sum();
    List<Double> rates = Pace.megabytesASecond(size, List.of( //
        () -> files.stream().mapToLong(PdfReadingBenchmark::strip).sum(),
        () -> files.stream().mapToLong(file -> read(file).sections().size()).sum()));
    double pages = FILES * PAGES / (size / 1e6);
    System.out.printf("plain text by PDFBox %.2f MB/s (%.0f pages/s), reading %.2f MB/s (%.0f pages/s), ratio %.2f%n",
        rates.get(0), rates.get(0) * pages, rates.get(1), rates.get(1) * pages, rates.get(1) / rates.get(0));
  }

  private static int strip(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report read(byte[] file) {
    try {
      return new PdfReportReader().read("report.pdf", file);
    } catch (UnreadableReportException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A report in the shape of those of 2016: headings, paragraphs, lists, boxes, a running head and page numbers. */
  private DrawnPdf report() {
    DrawnPdf pdf = new DrawnPdf().plain();
    for (int page = 1; page <= PAGES; page++) {
      pdf.page().font(DrawnPdf.REGULAR, 9, 0).at(72, 36, "PEEL: Police effectiveness 2016").at(500, 800, "" + page)
          .plain();
      while (pdf.y() < BOTTOM) {
        part(pdf);
      }
    }
    return pdf;
  }

  private void part(DrawnPdf pdf) {
    switch (chance.nextInt(8)) {
      case 0 -> pdf.heading(14, words(6));
      case 1 -> pdf.item(words(25)).item(words(12));
      case 2 -> pdf.filled(0xE6EDFF, box -> box.text("Areas for improvement").item(words(20)).item(words(16)));
      default -> pdf.text(words(80));
    }
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder("The force");
    for (int i = 0; i < count; i++) {
      words.append(' ').append(WORDS[chance.nextInt(WORDS.length)]);
    }
    return words.append('.').toString();
  }
}
