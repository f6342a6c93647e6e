package peeler.report;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import peeler.report.ReadingBudget.SpentException;

/** Reads the pages of an open PDF one after the other and remembers what could not be read. */
final class PageReader {

  private final ReadingBudget budget;
  private final List<PdfPage> layers = new ArrayList<>();
  private final SortedSet<Integer> withoutText = new TreeSet<>();
  private final SortedSet<Integer> broken = new TreeSet<>();
  private final SortedSet<Integer> garbled = new TreeSet<>();
  private int count;

  PageReader(ReadingBudget budget) {
    this.budget = budget;
  }

  /** Reads the next page. */
  void read(PDPage page) {
    count++;
    budget.checkPages(count);
    try {
      layers.addAll(layers(page));
    } catch (SpentException e) {
      throw e;
    } catch (RuntimeException e) {
      // PDFBox meets broken objects with whatever it stumbles over; the other pages may be sound
      broken.add(count);
    }
  }

  /** The layers of all pages in order. */
  List<PdfPage> layers() {
    return layers;
  }

  /** How many pages were read. */
  int count() {
    return count;
  }

  /** Whether any page has letters. */
  boolean hasText() {
    return !layers.isEmpty();
  }

  /** What could not be read, a sentence each, pages named. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remark(remarks, "no text layer on ", withoutText);
    remark(remarks, "broken and not read in full: ", broken);
    remark(remarks, "letters without a meaning in the file's fonts left out on ", garbled);
    return remarks;
  }

  private List<PdfPage> layers(PDPage page) {
    PDRectangle crop = page.getCropBox();
    Rectangle seen = page.getRotation() % 180 == 0
        ? new Rectangle(0, 0, crop.getWidth(), crop.getHeight())
        : new Rectangle(0, 0, crop.getHeight(), crop.getWidth());
    AffineTransform display = display(crop, page.getRotation());
    PageLetters letters = new PageLetters(seen);
    Sketch sketch = new Sketch(budget);
    run(page, new PageCanvas(page, display, letters, sketch, budget));
    note(letters);
    return letters.directions().stream().map(direction -> layer(page, direction, sketch, display)).toList();
  }

  private PdfPage layer(PDPage page, PageLetters.Direction direction, Sketch sketch, AffineTransform display) {
    AffineTransform reading = new AffineTransform(direction.levelling());
    reading.concatenate(display);
    List<Glyph> glyphs = LinkAreas.of(page, reading).linked(direction.glyphs());
    Drawing drawing = direction.slanted() ? Drawing.EMPTY : sketch.drawing(reading);
    return new PdfPage(count, direction.bounds(), direction.slanted(), glyphs, drawing);
  }

  /** What was drawn before a page breaks off is kept. */
  private void run(PDPage page, PageCanvas canvas) {
    try {
      canvas.processPage(page);
    } catch (SpentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      broken.add(count);
    }
  }

  private void note(PageLetters letters) {
    if (letters.unreadable() > 0) {
      garbled.add(count);
    }
    if (letters.directions().isEmpty()) {
      withoutText.add(count);
    }
  }

  /** From the file's coordinates (y upwards, page perhaps turned) to the page as seen, y downwards. */
  private static AffineTransform display(PDRectangle crop, int rotation) {
    return switch (Math.floorMod(rotation, 360)) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
      case 180 -> new AffineTransform(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
      case 270 -> new AffineTransform(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
      default -> new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
    };
  }

  private static void remark(List<String> remarks, String what, SortedSet<Integer> pages) {
    if (!pages.isEmpty()) {
      remarks.add(what + PageNumbers.of(List.copyOf(pages)));
    }
  }
}
