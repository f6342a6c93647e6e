package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of lines, those broken at the end of a line put together. */
final class LineWords {

  /** Signs that are raised in themselves. */
  private static final Pattern RAISED = Pattern.compile("[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+");
  /** "m2" and "km2" are units, no marks. */
  private static final Pattern UNIT = Pattern.compile("(?:.*[\\d\\s])?[ckm]?m");
  private static final String SOFT_HYPHEN = "\u00AD";

  /**
   * A word.
   *
   * @param letters its signs; empty where only a mark stands
   * @param marks   signs raised behind it that refer to a footnote
   */
  record Word(List<Glyph> letters, List<Glyph> marks) {

    String text() {
      StringBuilder text = new StringBuilder();
      letters.forEach(letter -> text.append(letter.text()));
      return text.toString();
    }

    /** This word and the start of the next line as one. */
    private Word joined(Word next, boolean withoutHyphen) {
      List<Glyph> all = new ArrayList<>(letters);
      if (withoutHyphen) {
        Glyph last = all.removeLast();
        String shorter = last.text().substring(0, last.text().length() - 1);
        if (!shorter.isEmpty()) {
          all.add(last.reading(shorter, last.right()));
        }
      }
      all.addAll(next.letters);
      List<Glyph> allMarks = new ArrayList<>(marks);
      allMarks.addAll(next.marks);
      return new Word(all, allMarks);
    }
  }

  private final Hyphens hyphens;
  private final List<Word> words = new ArrayList<>();

  private LineWords(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /** The words of those lines. */
  static List<Word> of(List<PdfLine> lines, Hyphens hyphens) {
    LineWords found = new LineWords(hyphens);
    lines.forEach(found::add);
    return found.words;
  }

  /**
   * The words of several stretches with something between them. A word broken between two stands in the first whole.
   */
  static List<List<Word>> ofParts(List<List<PdfLine>> parts, Hyphens hyphens) {
    List<List<Word>> all = new ArrayList<>();
    for (List<PdfLine> part : parts) {
      List<Word> words = of(part, hyphens);
      if (!all.isEmpty() && !words.isEmpty() && !all.getLast().isEmpty()) {
        join(all.getLast(), words, hyphens);
      }
      all.add(words);
    }
    return all;
  }

  private static void join(List<Word> before, List<Word> words, Hyphens hyphens) {
    Word left = before.getLast();
    Word right = words.getFirst();
    Hyphens.Break end = end(left, right, hyphens);
    if (end != Hyphens.Break.SPACE) {
      before.set(before.size() - 1, left.joined(right, end == Hyphens.Break.DROP));
      words.removeFirst();
    }
  }

  private static Hyphens.Break end(Word left, Word right, Hyphens hyphens) {
    boolean wordless = left.letters().isEmpty() || right.letters().isEmpty() || !left.marks().isEmpty();
    return wordless ? Hyphens.Break.SPACE : hyphens.at(left.text(), right.text());
  }

  private void add(PdfLine line) {
    List<Word> added = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.glyphs().size(); i++) {
      if (i == line.glyphs().size() || line.isSpaceBefore(i)) {
        addWord(added, line.glyphs().subList(from, i), i == line.glyphs().size());
        from = i;
      }
    }
    if (!words.isEmpty() && !added.isEmpty()) {
      join(words, added, hyphens);
    }
    words.addAll(added);
  }

  private static void addWord(List<Word> added, List<Glyph> glyphs, boolean last) {
    List<Glyph> letters = new ArrayList<>();
    List<Glyph> marks = new ArrayList<>();
    for (int i = 0; i < glyphs.size();) {
      int end = raisedEnd(glyphs, i);
      if (end > i && isMark(glyphs.subList(i, end), letters)) {
        marks.addAll(glyphs.subList(i, end));
        i = end;
      } else {
        letters.add(glyphs.get(i++));
      }
    }
    dropSoftHyphens(letters, last && marks.isEmpty());
    if (!letters.isEmpty() || !marks.isEmpty()) {
      added.add(new Word(letters, marks));
    }
  }

  /** A soft hyphen within a line is not seen; one at its end is for {@link Hyphens}. */
  private static void dropSoftHyphens(List<Glyph> letters, boolean keepLast) {
    for (int i = letters.size() - (keepLast ? 2 : 1); i >= 0; i--) {
      Glyph letter = letters.get(i);
      String visible = letter.text().replace(SOFT_HYPHEN, "");
      if (visible.isEmpty()) {
        letters.remove(i);
      } else {
        letters.set(i, letter.reading(visible, letter.right()));
      }
    }
  }

  private static int raisedEnd(List<Glyph> glyphs, int from) {
    int end = from;
    while (end < glyphs.size() && isRaised(glyphs.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isRaised(Glyph glyph) {
    return glyph.raised() || (glyph.text().charAt(0) > '~' && RAISED.matcher(glyph.text()).matches());
  }

  private static boolean isMark(List<Glyph> raised, List<Glyph> before) {
    String sign = new Word(raised, List.of()).text();
    return Footnotes.isMark(sign) && !UNIT.matcher(new Word(before, List.of()).text()).matches();
  }
}
