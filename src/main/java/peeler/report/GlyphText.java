package peeler.report;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** What the signs of a font stand for, in plain letters. */
final class GlyphText {

  /** The Latin ligatures of Unicode, U+FB00 ff to U+FB06 st, and the long s inside the fifth. */
  private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

  private GlyphText() {}

  /** The text of a sign; a space where it is a control, empty where the font does not say. */
  static String of(PDFont font, int code) throws IOException {
    if (isNumberOnly(font)) {
      return "";
    }
    String text = font.toUnicode(code);
    if (text == null) {
      // as Acrobat does: codes of simple fonts are mostly Latin letters; those of composite fonts mean nothing
      return font instanceof PDSimpleFont ? plain(String.valueOf((char) code)) : "";
    }
    return plain(text);
  }

  /**
   * Whether codes are the numbers of signs in a font that is not in the file: PDFBox would name whatever sign has that
   * number in another font.
   */
  private static boolean isNumberOnly(PDFont font) {
    return font instanceof PDType0Font && !font.isEmbedded() && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
        && String.valueOf(font.getCOSObject().getNameAsString(COSName.ENCODING)).startsWith("Identity");
  }

  /** Ligatures as letters, controls as spaces. */
  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return cleaned(text);
      }
    }
    return text;
  }

  /** Most text by far is of these. */
  private static boolean isPlain(int c) {
    return c >= ' ' && c <= '~';
  }

  private static String cleaned(String text) {
    String letters = LIGATURE.matcher(text).replaceAll(match -> Normalizer.normalize(match.group(),
        Normalizer.Form.NFKC));
    StringBuilder plain = new StringBuilder(letters.length());
    letters.codePoints().filter(Character::isDefined).filter(GlyphText::isText)
        .forEach(c -> plain.appendCodePoint(Character.isISOControl(c) || Spaces.isSpace(c) ? ' ' : c));
    return plain.toString();
  }

  /** Whether that is an accent that belongs over the letter before. */
  static boolean isAccent(String text) {
    return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
  }

  /** A letter and an accent as one letter, where there is such a one. */
  static String accented(String letter, String accent) {
    return Normalizer.normalize(letter + accent, Normalizer.Form.NFC);
  }

  /** The text that a file gives for a stretch of signs instead of their own, null for none. */
  static @Nullable String replacement(@Nullable String actualText) {
    return actualText == null ? null : plain(actualText);
  }

  private static boolean isText(int c) {
    return Character.getType(c) != Character.SURROGATE && c != 0;
  }
}
