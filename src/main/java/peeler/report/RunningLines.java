package peeler.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import peeler.report.TextLine.Mark;

/**
 * Finds what is no part of the text by comparing lines with one another: running heads and feet, which repeat where a
 * page begins or ends, and footnotes, whose number stands glued to a word above.
 */
final class RunningLines {

  private static final Pattern FOOTNOTE = Pattern.compile("(\\d{1,2}) (?=\\p{L}|[\"\\u201C\\u2018(]).*");
  private static final Pattern NUMBERS_AND_SPACES = Pattern.compile("[\\d\\s]+");
  private static final String CONTENTS = "contents";
  /** How often a line stands at the edge of a page before it is taken to run along. */
  private static final int OFTEN = 3;

  private final String text;
  private final List<TextLine> lines;

  private RunningLines(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = new ArrayList<>(lines);
  }

  /** The same lines, with running heads, feet and footnotes marked as such. Linear in their number. */
  static List<TextLine> marked(String text, List<TextLine> lines) {
    RunningLines running = new RunningLines(text, lines);
    running.markContents();
    running.markRepeated();
    running.markClosingTitle();
    running.markFootnotes();
    return running.lines;
  }

  /** Entries of a contents list that run over two lines end in the leaders of the second; the list has its title above. */
  private void markContents() {
    for (int i = lines.size() - 2; i >= 0; i--) {
      TextLine line = lines.get(i);
      boolean entry = line.mark() == Mark.TEXT && lines.get(i + 1).mark() == Mark.CONTENTS;
      boolean title = line.mark() == Mark.TEXT && isContentsTitle(line) && contentsFollow(i);
      if (entry || title) {
        lines.set(i, line.as(Mark.CONTENTS));
      }
    }
  }

  private boolean isContentsTitle(TextLine line) {
    return line.end() - line.start() == CONTENTS.length()
        && text.regionMatches(true, line.start(), CONTENTS, 0, CONTENTS.length());
  }

  private boolean contentsFollow(int i) {
    int next = i + 1;
    while (next < lines.size() && !lines.get(next).isWords() && lines.get(next).mark() != Mark.CONTENTS) {
      next++;
    }
    return next < lines.size() && lines.get(next).mark() == Mark.CONTENTS;
  }

  /** A running line stands on at least three pages and nearly one after the other; a label that recurs does not. */
  private void markRepeated() {
    Map<String, List<Integer>> edges = new HashMap<>();
    edges().forEach(i -> edges.computeIfAbsent(key(lines.get(i)), k -> new ArrayList<>()).add(i));
    for (List<Integer> places : edges.values()) {
      List<Integer> running = IntStream.range(0, places.size()).filter(at -> hasNeighbour(places, at))
          .mapToObj(places::get).toList();
      if (running.size() >= OFTEN) {
        running.forEach(i -> lines.set(i, lines.get(i).as(Mark.PAGE_FURNITURE)));
      }
    }
  }

  /** Whether the same line stands one or two pages (left and right ones may differ) before or after. */
  private boolean hasNeighbour(List<Integer> places, int at) {
    int line = places.get(at);
    return (at > 0 && near(line, places.get(at - 1)))
        || (at + 1 < places.size() && near(line, places.get(at + 1)));
  }

  private boolean near(int i, int j) {
    int pages = Math.abs(lines.get(i).page() - lines.get(j).page());
    return pages == 1 || pages == 2;
  }

  /** Places of the first and last line of words on each page. */
  private List<Integer> edges() {
    List<Integer> edges = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).mark() == Mark.TEXT) {
        if (last < 0 || lines.get(i).page() != lines.get(last).page()) {
          edges.add(i);
          if (last >= 0) {
            edges.add(last);
          }
        }
        last = i;
      }
    }
    return edges.stream().distinct().sorted().toList();
  }

  private String key(TextLine line) {
    return NUMBERS_AND_SPACES.matcher(line.of(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** A set-in last line that repeats the opening words is the foot of a single page. */
  private void markClosingTitle() {
    int last = lines.size() - 1;
    while (last > 0 && !lines.get(last).isWords()) {
      last--;
    }
    if (last <= 0) {
      return;
    }
    TextLine line = lines.get(last);
    String words = Spaces.collapse(line.of(text));
    boolean setIn = line.start() > line.lineStart() && line.mark() == Mark.TEXT;
    if (setIn && !words.isEmpty()
        && Spaces.collapse(text.substring(0, Math.min(line.start(), 4 * words.length() + 40))).contains(words)) {
      lines.set(last, line.as(Mark.PAGE_FURNITURE));
    }
  }

  private void markFootnotes() {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).mark() != Mark.TEXT || !Character.isDigit(text.charAt(lines.get(i).start()))) {
        continue;
      }
      Matcher footnote = FOOTNOTE.matcher(lines.get(i).of(text));
      if (footnote.matches() && !lines.get(i - 1).isWords() && atFoot(i) && markAbove(i, footnote.group(1))) {
        for (int j = i; j < lines.size() && lines.get(j).isWords(); j++) {
          lines.set(j, lines.get(j).as(Mark.FOOTNOTE));
        }
      }
    }
  }

  /** Whether only footnotes, addresses and page furniture follow on the page, or the rule above a footnote stands before. */
  private boolean atFoot(int i) {
    if (lines.get(i - 1).mark() == Mark.PICTURE) {
      return true;
    }
    if (lines.get(i).page() == 0) {
      return false;
    }
    int page = lines.get(i).page();
    for (int j = i + 1; j < lines.size() && lines.get(j).page() == page; j++) {
      boolean ownLine = lines.get(j).isWords() && !lines.get(j - 1).isWords();
      if (ownLine && !FOOTNOTE.matcher(lines.get(j).of(text)).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word above, on the same page, carries the number as a mark. */
  private boolean markAbove(int i, String number) {
    for (int j = i - 1; j >= 0 && lines.get(j).page() == lines.get(i).page(); j--) {
      if (lines.get(j).isWords() && FootnoteMarks.find(text, lines.get(j), number) >= 0) {
        return true;
      }
    }
    return false;
  }
}
