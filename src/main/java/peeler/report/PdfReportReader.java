package peeler.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF by its layout: columns and boxes in the order of reading, headings by size, weight and colour, running heads,
 * footnotes, captions and contents pages told from the report's own words.
 *
 * <p>Steps: {@link PageReader} takes letters and drawings from the file, {@link LinePieces} makes lines of letters,
 * {@link PageLayout} orders each page, {@link Passages} parts it into headings, paragraphs, items and rows,
 * {@link Continuations} joins what goes over a page, {@link ReportText} writes it all down.
 */
public final class PdfReportReader implements ReportReader {

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  /** The header stands in the first so many bytes (PDF 32000-1, annex H, note 13). */
  private static final int HEADER_WITHIN = 1024;
  /** Of what a file needs for itself so much is held in memory, more goes to the disk up to the second. */
  private static final long IN_MEMORY = 16L << 20;
  private static final long ON_DISK = 256L << 20;

  static {
    BundledFonts.install();
  }

  private final ReadingLimits limits;

  public PdfReportReader() {
    this(ReadingLimits.STANDARD);
  }

  PdfReportReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  @Override
  public Report read(String fileName, byte[] bytes) throws UnreadableReportException {
    ReadingBudget budget = new ReadingBudget(limits);
    try {
      budget.checkBytes(bytes.length);
      checkHeader(bytes);
      PackedStreams.charge(bytes, budget);
      return read(new SourceFile(fileName, sha256(bytes), "pdf"), bytes, budget);
    } catch (ReadingBudget.SpentException e) {
      throw new UnreadableReportException(String.valueOf(e.getMessage()), e);
    } catch (InvalidPasswordException e) {
      throw new UnreadableReportException("encrypted, opens only with a password", e);
    } catch (IOException | RuntimeException e) {
      // PDFBox meets broken files with whatever it stumbles over
      throw new UnreadableReportException("not a whole PDF file: " + firstLine(e), e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new UnreadableReportException("takes more memory to read than there is", e);
    }
  }

  private static void checkHeader(byte[] bytes) throws UnreadableReportException {
    if (bytes.length == 0) {
      throw new UnreadableReportException("empty file");
    }
    String start = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    if (!start.contains(new String(HEADER, StandardCharsets.US_ASCII))) {
      String looks = start.stripLeading().startsWith("<") ? ", it looks like a web page" : "";
      throw new UnreadableReportException("not a PDF file: it does not begin with %PDF" + looks);
    }
  }

  private static Report read(SourceFile source, byte[] bytes, ReadingBudget budget)
      throws IOException, UnreadableReportException {
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null,
        MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
      PageReader pages = new PageReader(budget);
      for (PDPage page : document.getPages()) {
        pages.read(page);
      }
      if (!pages.hasText()) {
        throw new UnreadableReportException(
            pages.remarks().isEmpty() ? "no pages" : String.join("; ", pages.remarks()));
      }
      return report(source, document, pages, budget);
    }
  }

  private static Report report(SourceFile source, PDDocument document, PageReader pages, ReadingBudget budget) {
    List<Sheet> sheets = new ArrayList<>();
    for (PdfPage page : pages.layers()) {
      budget.checkTime();
      sheets.add(new Sheet(page, LinePieces.of(page)));
    }
    Typography typography = Typography.of(sheets.stream().flatMap(sheet -> sheet.pieces().stream()).toList());
    Set<PdfLine> running = PdfRunningLines.in(sheets, pages.count(), typography);
    List<Region> regions = new ArrayList<>();
    Gutters gutters = new Gutters();
    for (Sheet sheet : sheets) {
      budget.checkTime();
      regions.addAll(PageLayout.of(sheet, running, typography, gutters));
    }
    List<Passage> passages = Continuations.joined(
        Captions.marked(Contents.marked(Passages.of(regions, typography)), typography));
    ReportText.Written written = ReportText.of(passages, new HeadingLevels(passages));
    return new Report(source, PdfTitle.of(document, passages), null, null, null, written.text(), written.sections(),
        written.furniture(), written.links(), pages.remarks());
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.length() > 200 ? message.substring(0, 200) : message;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
