package peeler.report;

import org.jspecify.annotations.Nullable;

/**
 * One drawn sign of a page: mostly a letter, sometimes several that are drawn as one (a ligature).
 *
 * @param text       what it stands for, never empty; a single space where it only parts words
 * @param left       where its advance begins
 * @param right      where it ends
 * @param baseline   y of the line it stands on
 * @param style      how it is set
 * @param spaced     whether the file has a space before it
 * @param raised     whether it is a small sign above the line, such as the mark of a footnote
 * @param pagination whether the file itself says that it is a running head or foot
 * @param link       address it leads to
 */
record Glyph(String text, double left, double right, double baseline, Style style, boolean spaced, boolean raised,
    boolean pagination, @Nullable String link) {

  /** Part of the em above the baseline that letters of ordinary text fill. */
  private static final double ASCENT = 0.75;
  /** Part of the em below it. */
  private static final double DESCENT = 0.2;

  double size() {
    return style.size();
  }

  double top() {
    return baseline - ASCENT * size();
  }

  double bottom() {
    return baseline + DESCENT * size();
  }

  double width() {
    return right - left;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  Glyph asSpaced() {
    return new Glyph(text, left, right, baseline, style, true, raised, pagination, link);
  }

  Glyph asRaised() {
    return new Glyph(text, left, right, baseline, style, spaced, true, pagination, link);
  }

  Glyph asBold() {
    return new Glyph(text, left, right, baseline, style.asBold(), spaced, raised, pagination, link);
  }

  /** This sign with another text, reaching to there. */
  Glyph reading(String newText, double newRight) {
    return new Glyph(newText, left, newRight, baseline, style, spaced, raised, pagination, link);
  }

  Glyph leadingTo(String target) {
    return new Glyph(text, left, right, baseline, style, spaced, raised, pagination, target);
  }
}
