package peeler.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Which fonts of a page are bold: by name, else by what their descriptor says. */
final class FontWeight {

  private static final Pattern BOLD_NAME = Pattern.compile("bold|black|heavy|demi");
  /** Weight from which a font counts as bold: 600 is semi-bold (PDF 32000-1, table 122). */
  private static final double BOLD_WEIGHT = 600;

  private final Map<PDFont, Boolean> known = new HashMap<>();

  private @Nullable PDFont last;
  private boolean lastBold;

  /** Asked for every letter; the font seldom changes, and fonts are slow to look up. */
  @SuppressWarnings("ReferenceEquality")
  boolean isBold(PDFont font) {
    if (font != last) {
      last = font;
      lastBold = known.computeIfAbsent(font, FontWeight::looksBold);
    }
    return lastBold;
  }

  private static boolean looksBold(PDFont font) {
    String name = font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (name != null && BOLD_NAME.matcher(name.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }
}
