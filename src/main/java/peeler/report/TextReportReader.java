package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads plain text, mostly what a converter made of a PDF or a web page. Headings are told by their form alone (short, no
 * stop at the end); their level stays unknown. Time and memory grow with the length of the text.
 */
public final class TextReportReader implements ReportReader {

  /** In bytes: the longest report known has under one million characters, and without pictures that is all. */
  private static final int LARGEST = 8 << 20;

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".md");
  }

  @Override
  public Report read(String fileName, byte[] bytes) throws UnreadableReportException {
    if (bytes.length > LARGEST) {
      throw new UnreadableReportException("the file is larger than " + (LARGEST >> 20) + " MB");
    }
    String text = Decoding.text(bytes);
    List<TextLine> lines = RunningLines.marked(text, TextLines.of(text));
    TextBlocks blocks = new TextBlocks(text, lines);
    Sections sections = new Sections();
    blocks.blocks().forEach(sections::add);
    return new Report(SourceFile.of(fileName, bytes, "text"), null, null, null, null, text, sections.done(),
        blocks.furniture(), links(text, lines), List.of());
  }

  private static List<Report.Link> links(String text, List<TextLine> lines) {
    List<Report.Link> links = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.mark() == TextLine.Mark.ADDRESS) {
        links.add(new Report.Link(new Span(line.start(), line.end()), line.of(text)));
      }
    }
    return links;
  }
}
