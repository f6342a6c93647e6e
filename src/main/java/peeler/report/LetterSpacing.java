package peeler.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where words part on a line. Many files have no spaces: words are told by the gaps between letters, and a heading may
 * be set with a gap after every letter. So a gap counts by what it has beyond the line's usual gap.
 */
final class LetterSpacing {

  /** A word space, in ems, is some 0.25; justified lines press it to 0.17. Kerning pulls letters apart by up to 0.05. */
  private static final double WORD_GAP = 0.15;
  /** The same where the file has a space there. */
  private static final double STATED_GAP = 0.05;
  /** A wider gap than this, in ems, is never one between letters of a word. */
  private static final double WIDEST_TRACKING = 0.55;
  /** Share of a line's gaps that are no wider than the gap between letters of its words. */
  private static final double QUANTILE = 0.35;
  /** With fewer gaps nothing is known of a line's usual gap. */
  private static final int FEW = 3;

  private final List<Glyph> glyphs;
  private final boolean spelled;
  private final double tracking;

  private LetterSpacing(List<Glyph> glyphs) {
    this.glyphs = glyphs;
    this.spelled = isSpelled();
    this.tracking = tracking();
  }

  /** For each letter whether a new word begins with it. */
  static boolean[] spaces(List<Glyph> glyphs) {
    LetterSpacing spacing = new LetterSpacing(glyphs);
    boolean[] spaces = new boolean[glyphs.size()];
    for (int i = 1; i < spaces.length; i++) {
      spaces[i] = spacing.isSpaceBefore(i);
    }
    return spaces;
  }

  private boolean isSpaceBefore(int glyph) {
    double gap = gap(glyph) - tracking;
    return gap > (glyphs.get(glyph).spaced() && !spelled ? STATED_GAP : WORD_GAP + tracking * 0.6);
  }

  /** Whether the line is a word or more typed with a space after every letter: "O V E R V I E W". */
  private boolean isSpelled() {
    return glyphs.size() > FEW && IntStream.range(1, glyphs.size()).allMatch(i -> glyphs.get(i).spaced())
        && glyphs.stream().allMatch(glyph -> Character.isLetter(glyph.text().codePointAt(0)));
  }

  /** The usual gap between letters that are not parted by a space of the file, in ems, not negative. */
  private double tracking() {
    double[] gaps = IntStream.range(1, glyphs.size()).filter(i -> spelled || !glyphs.get(i).spaced())
        .mapToDouble(this::gap).sorted().toArray();
    if (gaps.length < FEW) {
      return 0;
    }
    double usual = gaps[(int) (gaps.length * QUANTILE)];
    return usual > WIDEST_TRACKING ? 0 : Math.max(0, usual);
  }

  private double gap(int glyph) {
    Glyph before = glyphs.get(glyph - 1);
    Glyph here = glyphs.get(glyph);
    return (here.left() - before.right()) / Math.max(before.size(), here.size());
  }
}
