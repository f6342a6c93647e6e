package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peeler.report.TextLine.Mark;

/** The numbers that refer to footnotes, glued to the word before them by the converter ("Wales.1"). */
final class FootnoteMarks {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private FootnoteMarks() {}

  /** Where the mark of that number stands in a line, -1 if nowhere. */
  static int find(String text, TextLine line, String number) {
    if (text.indexOf(number, line.start(), line.end()) < 0) {
      return -1;
    }
    Matcher mark = Pattern.compile("(?<=[\\p{L})\\u2019\\u201D][.,;:]?)" + number + "(?=\\s|$|[.,;:])").matcher(text)
        .region(line.start(), line.end());
    return mark.find() ? mark.start() : -1;
  }

  /** All marks in the body whose footnote stands on the same page, in order of place. */
  static List<Span> of(String text, List<TextLine> lines) {
    List<Span> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean first = lines.get(i).mark() == Mark.FOOTNOTE && (i == 0 || lines.get(i - 1).mark() != Mark.FOOTNOTE);
      if (first) {
        Matcher number = NUMBER.matcher(lines.get(i).of(text));
        if (number.lookingAt()) {
          above(text, lines, i, number.group(), marks);
        }
      }
    }
    marks.sort(java.util.Comparator.comparingInt(Span::start));
    return marks;
  }

  private static void above(String text, List<TextLine> lines, int footnote, String number, List<Span> marks) {
    for (int j = footnote - 1; j >= 0 && lines.get(j).page() == lines.get(footnote).page(); j--) {
      int at = lines.get(j).isWords() ? find(text, lines.get(j), number) : -1;
      if (at >= 0) {
        marks.add(new Span(at, at + number.length()));
        return;
      }
    }
  }
}
