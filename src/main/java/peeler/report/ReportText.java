package peeler.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes passages as one plain text, and notes where each block, each piece of furniture and each link stands in it.
 * Paragraphs are parted by an empty line, items and rows by a line end, cells by a tab.
 */
final class ReportText {

  private static final Pattern ADDRESS = Pattern
      .compile("https?://[^\\s<>\"\u201C\u201D]{0,2000}[^\\s<>\"\u201C\u201D.,;:!?)\\]\u2019']");

  private final Hyphens hyphens;
  private final HeadingLevels levels;
  private final StringBuilder text = new StringBuilder();
  private final Sections sections = new Sections();
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<Report.Link> links = new ArrayList<>();
  private final Map<Frame, Integer> frames = new HashMap<>();
  private @Nullable String target;
  private int linkStart;

  private ReportText(List<Passage> passages, HeadingLevels levels) {
    this.hyphens = new Hyphens(passages.stream().flatMap(passage -> passage.lines().stream()).toList());
    this.levels = levels;
  }

  /** What was written. */
  record Written(String text, List<Section> sections, List<Furniture> furniture, List<Report.Link> links) {}

  /** Writes those passages in their order. */
  static Written of(List<Passage> passages, HeadingLevels levels) {
    ReportText report = new ReportText(passages, levels);
    Passage before = null;
    for (Passage passage : passages) {
      report.part(before, passage);
      report.write(passage);
      before = passage;
    }
    report.addPrintedAddresses();
    return new Written(report.text.toString(), report.sections.done(), report.furniture, report.links);
  }

  private void part(@Nullable Passage before, Passage passage) {
    if (before != null && !text.isEmpty()) {
      boolean tight = before.form() == passage.form()
          && (passage.form() == Block.Form.ITEM || passage.form() == Block.Form.ROW);
      text.append(tight ? "\n" : "\n\n");
    }
  }

  private void write(Passage passage) {
    Furniture.Reason reason = passage.reason();
    PdfLine mark = passage.mark();
    if (mark != null) {
      writeFurniture(List.of(mark), reason == null ? Furniture.Reason.MARK : reason);
      text.append(' ');
    }
    if (reason == null) {
      writeBlock(passage);
    } else {
      writeFurniture(passage.lines(), reason);
    }
  }

  private void writeFurniture(List<PdfLine> lines, Furniture.Reason reason) {
    int start = text.length();
    for (LineWords.Word word : LineWords.of(lines, hyphens)) {
      text.append(text.length() == start ? "" : " ");
      word.letters().forEach(this::write);
      word.marks().forEach(this::write);
    }
    endLink();
    furniture.add(new Furniture(new Span(start, text.length()), reason));
  }

  private void writeBlock(Passage passage) {
    List<Span> spans = new ArrayList<>();
    boolean row = passage.form() == Block.Form.ROW;
    List<List<PdfLine>> lines = passage.parts().stream().map(Passage.Part::lines).toList();
    List<List<LineWords.Word>> words = row
        ? lines.stream().map(cell -> LineWords.of(cell, hyphens)).toList()
        : LineWords.ofParts(lines, hyphens);
    for (int i = 0; i < words.size(); i++) {
      text.append(i == 0 ? "" : row ? "\t" : "\n");
      for (Passage between : passage.parts().get(i).before()) {
        write(between);
        text.append('\n');
      }
      writeWords(words.get(i), spans);
    }
    if (!spans.isEmpty()) {
      Layout layout = new Layout(passage.page(), passage.width(), frame(passage.frame()), null);
      int level = passage.form() == Block.Form.HEADING ? levels.of(passage) : passage.level();
      sections.add(new Block(passage.form(), level, spans, layout));
    }
  }

  /** Writes words, marks of footnotes behind them as furniture; adds the spans between marks. */
  private void writeWords(List<LineWords.Word> words, List<Span> spans) {
    int start = text.length();
    boolean first = true;
    for (LineWords.Word word : words) {
      text.append(first ? "" : " ");
      start = start == text.length() - 1 && !first && isBlank(start) ? text.length() : start;
      first = false;
      word.letters().forEach(this::write);
      if (!word.marks().isEmpty()) {
        addSpan(spans, start);
        int mark = text.length();
        word.marks().forEach(this::write);
        endLink();
        furniture.add(new Furniture(new Span(mark, text.length()), Furniture.Reason.FOOTNOTE));
        start = text.length();
      }
    }
    endLink();
    addSpan(spans, start);
  }

  private boolean isBlank(int at) {
    return Spaces.isSpace(text.charAt(at));
  }

  private void addSpan(List<Span> spans, int start) {
    if (text.length() > start) {
      spans.add(new Span(start, text.length()));
    }
  }

  private void write(Glyph glyph) {
    String link = glyph.link();
    if (target != null && !target.equals(link)) {
      endLink();
    }
    if (link != null && target == null) {
      target = link;
      linkStart = text.length();
    }
    text.append(glyph.text());
  }

  private void endLink() {
    if (target != null) {
      int end = text.length();
      while (end > linkStart && isBlank(end - 1)) {
        end--;
      }
      links.add(new Report.Link(new Span(linkStart, end), target));
    }
    target = null;
  }

  /** Boxes are numbered as they are met; 0 is none. */
  private int frame(Frame frame) {
    return frame.isBox() ? frames.computeIfAbsent(frame, key -> frames.size() + 1) : 0;
  }

  /** Addresses that are printed and no links lead to themselves. */
  private void addPrintedAddresses() {
    Matcher address = ADDRESS.matcher(text);
    int next = 0;
    List<Report.Link> known = List.copyOf(links);
    while (address.find()) {
      while (next < known.size() && known.get(next).span().end() <= address.start()) {
        next++;
      }
      if (next == known.size() || known.get(next).span().start() >= address.end()) {
        links.add(new Report.Link(new Span(address.start(), address.end()), address.group()));
      }
    }
    links.sort(Comparator.comparingInt(link -> link.span().start()));
  }
}
