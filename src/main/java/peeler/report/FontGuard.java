package peeler.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Sets fonts as PDFBox does, but takes away a table of widths that gives one width to millions of signs: PDFBox would
 * write it out, sign by sign, until memory ends.
 */
final class FontGuard extends SetFontAndSize {

  /** No font has more signs than a sign's number has values. */
  private static final int MOST_SIGNS = 1 << 16;

  private final Set<COSDictionary> checked = new HashSet<>();

  FontGuard(PDFStreamEngine engine) {
    super(engine);
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      COSDictionary fonts = getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      check(fonts == null ? null : fonts.getCOSDictionary(name));
    }
    super.process(operator, operands);
  }

  private void check(@Nullable COSDictionary font) {
    if (font == null || !checked.add(font)) {
      return;
    }
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant
        && isEndless(descendant.getCOSArray(COSName.W))) {
      descendant.removeItem(COSName.W);
    }
  }

  /** Entries are a first sign and an array of widths, or first sign, last sign and their width. */
  private static boolean isEndless(@Nullable COSArray widths) {
    long signs = 0;
    int i = 0;
    while (widths != null && i + 2 < widths.size() && signs <= MOST_SIGNS) {
      boolean range = widths.getObject(i + 1) instanceof COSNumber;
      if (range && widths.getObject(i) instanceof COSNumber first
          && widths.getObject(i + 1) instanceof COSNumber last) {
        signs += Math.max(0, (long) last.intValue() - first.intValue());
      }
      i += range ? 3 : widths.getObject(i) instanceof COSNumber ? 2 : 1;
    }
    return signs > MOST_SIGNS;
  }
}
