package peeler.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import peeler.search.Answer;

/**
 * Cuts out of a text the passages in which the words stand thickest: whole sentences, {@value #SHORT} to {@value #LONG}
 * characters where the sentences allow it. Of a text without marks, its first sentences.
 */
final class Passages {

  private static final int SHORT = 240;
  private static final int LONG = 320;
  private static final int MOST = 2;
  /** What may stand between the end of a sentence and the space after it. */
  private static final String CLOSING = ".!?)]'\"\u2019\u201d";

  /** A stretch of the text, with how many different words and how many marks are in it. */
  private record Passage(int start, int end, Set<String> words, int marks) {

    boolean overlaps(Passage other) {
      return start < other.end && other.start < end;
    }
  }

  private final String text;
  private final List<Answer.Mark> marks;
  private final List<Integer> bounds;

  private Passages(String text, List<Answer.Mark> marks) {
    this.text = text;
    this.marks = marks;
    this.bounds = bounds(text);
  }

  /** The passages of a text, best first, at least one. Linear in the length of the text and the number of marks. */
  static List<Answer.Snippet> of(String text, List<Answer.Mark> marks) {
    Passages passages = new Passages(text, marks);
    return passages.best().stream().map(passages::snippet).toList();
  }

  /** The best passage, and a second one if it has words that the first has not. */
  private List<Passage> best() {
    List<Passage> best = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < MOST; i++) {
      Passage next = null;
      for (Passage passage : all()) {
        boolean isNew = best.stream().noneMatch(passage::overlaps) && (i == 0 || !seen.containsAll(passage.words()));
        next = isNew && (next == null || isBetter(passage, next, seen)) ? passage : next;
      }
      if (next != null) {
        best.add(next);
        seen.addAll(next.words());
      }
    }
    return best;
  }

  private static boolean isBetter(Passage a, Passage b, Set<String> seen) {
    long newInA = a.words().stream().filter(word -> !seen.contains(word)).count();
    long newInB = b.words().stream().filter(word -> !seen.contains(word)).count();
    return newInA > newInB || (newInA == newInB && a.marks() > b.marks());
  }

  /** A passage from each sentence that has a mark, or from the first. */
  private List<Passage> all() {
    List<Passage> all = new ArrayList<>();
    int from = 0;
    for (Answer.Mark mark : marks) {
      int start = sentence(mark.start());
      if (all.isEmpty() || start > from) {
        all.add(passage(start, mark));
        from = start;
      }
    }
    return all.isEmpty() ? List.of(passage(0, new Answer.Mark(0, 0))) : all;
  }

  /** Sentences from this one on while they fit; a sentence too long by itself is cut around the mark. */
  private Passage passage(int start, Answer.Mark mark) {
    int end = start;
    for (int bound : bounds) {
      boolean fits = bound - start <= LONG && end - start < SHORT;
      end = bound > start && (fits || end == start) ? bound : end;
    }
    int first = start;
    if (end - start > LONG) {
      first = mark.end() - start <= LONG ? start : wordStart(Math.max(start, mark.start() - SHORT / 2));
      end = wordEnd(Math.min(end, Math.max(first + LONG, mark.end())));
    }
    return counted(first, end);
  }

  private Passage counted(int start, int end) {
    Set<String> words = new HashSet<>();
    int count = 0;
    for (Answer.Mark mark : marks) {
      if (mark.start() >= start && mark.end() <= end) {
        words.add(text.substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT));
        count++;
      }
    }
    return new Passage(start, end, words, count);
  }

  private Answer.Snippet snippet(Passage passage) {
    String cut = text.substring(passage.start(), passage.end()).stripTrailing();
    List<Answer.Mark> inside = marks.stream()
        .filter(mark -> mark.start() >= passage.start() && mark.end() <= passage.start() + cut.length())
        .map(mark -> new Answer.Mark(mark.start() - passage.start(), mark.end() - passage.start())).toList();
    return new Answer.Snippet(cut, passage.start(), inside);
  }

  private int sentence(int offset) {
    int start = 0;
    for (int bound : bounds) {
      start = bound <= offset ? bound : start;
    }
    return start;
  }

  private int wordStart(int offset) {
    int space = text.lastIndexOf(' ', offset);
    return space < 0 || offset - space > SHORT / 2 ? offset : space + 1;
  }

  private int wordEnd(int offset) {
    int space = text.lastIndexOf(' ', offset);
    boolean near = space > 0 && offset < text.length() && offset - space < SHORT / 2;
    return near && marks.stream().noneMatch(mark -> mark.start() < offset && mark.end() > space) ? space : offset;
  }

  /**
   * Where sentences begin and the last one ends; a line break ends a sentence too. A scan for full stops that spaces and no
   * small letter follow: enough for cutting, and many times faster than {@link java.text.BreakIterator}, which took a third
   * of the time of showing a hit.
   */
  private static List<Integer> bounds(String text) {
    List<Integer> bounds = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '.' || c == '!' || c == '?') {
        int next = next(text, i + 1);
        boolean ends = c == '\n'
            || (next > i + 1 && !Character.isLowerCase(text.charAt(Math.min(next, text.length() - 1))));
        if (ends && next < text.length()) {
          bounds.add(next);
          i = next - 1;
        }
      }
    }
    bounds.add(text.length());
    return bounds;
  }

  /** The first character after closing marks and spaces; where no space follows, the place itself. */
  private static int next(String text, int end) {
    int next = end;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    int closed = next;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next == closed ? end : next;
  }
}
