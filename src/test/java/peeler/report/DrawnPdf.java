package peeler.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws a report for a test as a word processor would: a cursor runs down A4 pages, paragraphs wrap in a column. Places
 * are in points from the page's top left corner. The same calls give the same bytes.
 */
final class DrawnPdf {

  static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  static final int BLUE = 0x1B4F72;
  static final int WHITE = 0xFFFFFF;
  private static final double LEADING = 1.25;
  private static final double INDENT = 18;
  private static final double PADDING = 9;

  private interface Stroke {

    void draw(PDPageContentStream page) throws IOException;
  }

  private record Page(PDRectangle size, int rotation, List<Stroke> ground, List<Stroke> ink,
      List<PDAnnotationLink> links) {

    private Page(PDRectangle size, int rotation) {
      this(size, rotation, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private final List<Page> pages = new ArrayList<>();
  private String title = "";
  private String password = "";
  private double left = 72;
  private double width = 451;
  private double y = 72;
  private PDFont font = REGULAR;
  private double size = 11;
  private int colour;

  /** Begins a page; the cursor goes to its top. */
  DrawnPdf page() {
    return page(PDRectangle.A4, 0);
  }

  DrawnPdf page(PDRectangle pageSize, int rotation) {
    pages.add(new Page(pageSize, rotation));
    return column(72, 451).to(72);
  }

  DrawnPdf title(String stated) {
    title = stated;
    return this;
  }

  /** Locks the file: it opens only with that password. */
  DrawnPdf locked(String with) {
    password = with;
    return this;
  }

  /** Sets the column in which text wraps. */
  DrawnPdf column(double from, double wide) {
    left = from;
    width = wide;
    return this;
  }

  /** Moves the cursor to that height. */
  DrawnPdf to(double height) {
    y = height;
    return this;
  }

  double y() {
    return y;
  }

  DrawnPdf down(double by) {
    y += by;
    return this;
  }

  DrawnPdf font(PDFont with, double of, int inColour) {
    font = with;
    size = of;
    colour = inColour;
    return this;
  }

  /** Ordinary text: Helvetica 11 in black. */
  DrawnPdf plain() {
    return font(REGULAR, 11, 0);
  }

  /** A paragraph, and room below. */
  DrawnPdf text(String words) {
    wrap(words).forEach(this::line);
    return down(0.5 * size);
  }

  /** A line with a raised mark behind it, and room below. */
  DrawnPdf noted(String words, String mark) {
    double end = left + widthOf(words);
    PDFont with = font;
    double of = size;
    at(left, words).font(with, 0.6 * of, colour).at(end, y, mark);
    return font(with, of, colour).down(1.75 * of);
  }

  /** A bold heading of that size; afterwards text is plain. */
  DrawnPdf heading(double of, String words) {
    return down(0.4 * of).font(BOLD, of, 0).text(words).plain();
  }

  /** An item with a hanging indent. */
  DrawnPdf item(String words) {
    at(left, "\u2022");
    return column(left + INDENT, width - INDENT).text(words).column(left - INDENT, width + INDENT);
  }

  /** One line at the cursor, as it is. */
  DrawnPdf line(String words) {
    at(left, words);
    return down(LEADING * size);
  }

  /** Words at that x on the cursor's line; the cursor stays. */
  DrawnPdf at(double x, String words) {
    return at(x, y, words);
  }

  DrawnPdf at(double x, double height, String words) {
    return turned(x, height, 0, words);
  }

  /** Words that run at an angle, in degrees against the clock. */
  DrawnPdf turned(double x, double height, double degrees, String words) {
    PDFont with = font;
    double of = size;
    int inColour = colour;
    return ink(stream -> {
      stream.beginText();
      stream.setFont(with, (float) of);
      stream.setNonStrokingColor(new java.awt.Color(inColour));
      stream.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) up(height + of)));
      stream.showText(words);
      stream.endText();
    });
  }

  /** Anything else, in the file's own coordinates. */
  DrawnPdf raw(String operators) {
    return ink(stream -> rawOperators(stream, operators));
  }

  @SuppressWarnings("deprecation") // the one way to write operators that no method writes
  private static void rawOperators(PDPageContentStream stream, String operators) throws IOException {
    stream.appendRawCommands(operators);
  }

  /** A box filled in that colour around what is drawn in it. */
  DrawnPdf filled(int ground, Consumer<DrawnPdf> content) {
    return boxed(content, top -> fill(left - PADDING, top, width + 2 * PADDING, y - top, ground));
  }

  /** An outlined box around what is drawn in it. */
  DrawnPdf outlined(Consumer<DrawnPdf> content) {
    return boxed(content, top -> outline(left - PADDING, top, width + 2 * PADDING, y - top));
  }

  private DrawnPdf boxed(Consumer<DrawnPdf> content, Consumer<Double> box) {
    double top = y;
    down(PADDING);
    column(left + PADDING, width - 2 * PADDING);
    content.accept(this);
    column(left - PADDING, width + 2 * PADDING);
    down(PADDING / 2);
    column(left + PADDING, width - 2 * PADDING);
    box.accept(top);
    return column(left - PADDING, width + 2 * PADDING).down(PADDING);
  }

  /** Words on a small ground of their own, as a grade is shown. */
  DrawnPdf label(double x, String words, int ground) {
    double wide = widthOf(words) + 16;
    fill(x, y, wide, size + 10, ground);
    int before = colour;
    font(font, size, WHITE).at(x + 8, y + 4, words).font(font, size, before);
    return this;
  }

  DrawnPdf fill(double x, double top, double wide, double high, int inColour) {
    double bottom = up(top + high);
    last().ground().add(stream -> {
      stream.setNonStrokingColor(new java.awt.Color(inColour));
      stream.addRect((float) x, (float) bottom, (float) wide, (float) high);
      stream.fill();
    });
    return this;
  }

  DrawnPdf outline(double x, double top, double wide, double high) {
    return rule(x, top, x + wide, top).rule(x, top + high, x + wide, top + high).rule(x, top, x, top + high)
        .rule(x + wide, top, x + wide, top + high);
  }

  DrawnPdf rule(double x1, double y1, double x2, double y2) {
    double from = up(y1);
    double to = up(y2);
    last().ground().add(stream -> {
      stream.moveTo((float) x1, (float) from);
      stream.lineTo((float) x2, (float) to);
      stream.stroke();
    });
    return this;
  }

  /** A place that leads to an address. */
  DrawnPdf link(double x, double top, double wide, double high, String address) {
    PDAnnotationLink link = new PDAnnotationLink();
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    link.setAction(action);
    link.setRectangle(new PDRectangle((float) x, (float) up(top + high), (float) wide, (float) high));
    last().links().add(link);
    return this;
  }

  double widthOf(String words) {
    try {
      return font.getStringWidth(words) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.setDocumentId(1L);
      if (!title.isEmpty()) {
        document.getDocumentInformation().setTitle(title);
      }
      for (Page page : pages) {
        draw(document, page);
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the reader makes of it. */
  Report read() {
    try {
      return new PdfReportReader().read("report.pdf", bytes());
    } catch (UnreadableReportException e) {
      throw new AssertionError(e);
    }
  }

  /** The listing of what the reader makes of it, with nothing lost on the way. */
  String listing() {
    Report report = read();
    ReportReaderContract.assertKeepsTheRules("drawn", report);
    return Listing.of(report);
  }

  private static void draw(PDDocument document, Page page) throws IOException {
    PDPage drawn = new PDPage(page.size());
    drawn.setRotation(page.rotation());
    document.addPage(drawn);
    drawn.getAnnotations().addAll(page.links());
    if (page.ground().isEmpty() && page.ink().isEmpty()) {
      return;
    }
    try (PDPageContentStream stream = new PDPageContentStream(document, drawn, AppendMode.OVERWRITE, false)) {
      for (Stroke stroke : page.ground()) {
        stroke.draw(stream);
      }
      for (Stroke stroke : page.ink()) {
        stroke.draw(stream);
      }
    }
  }

  private DrawnPdf ink(Stroke stroke) {
    last().ink().add(stroke);
    return this;
  }

  private Page last() {
    return pages.getLast();
  }

  private double up(double fromTop) {
    return last().size().getHeight() - fromTop;
  }

  private List<String> wrap(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && widthOf(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
