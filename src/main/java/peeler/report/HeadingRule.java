package peeler.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes lines a heading: they are larger than ordinary text, or bold, or coloured, or all in capitals where it is
 * not, and they are short and end in no full stop. A sentence set large or bold is a paragraph. Letters on a small ground
 * of their own are a label and no heading.
 */
final class HeadingRule {

  private static final int MOST_LINES = 6;
  private static final int MOST_LETTERS = 350;
  /** Ends of sentences, and of what goes on. */
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.;,][\u201D\u2019\"')]?", Pattern.DOTALL);
  /** Shorter words in capitals are abbreviations. */
  private static final int CAPITALS = 6;
  /** Difference between a colour's strongest and weakest part from which it is no grey. */
  private static final int CHROMA = 0x30;
  /** A label has at most so many words, its ground is at most this part of the page's usual lines wide. */
  private static final int LABEL_WORDS = 4;
  private static final double LABEL_HEIGHT = 3.2;
  private static final double LABEL_MARGIN = 5;

  private final Typography typography;

  HeadingRule(Typography typography) {
    this.typography = typography;
  }

  /** Whether lines that are set alike are a heading. */
  boolean isHeading(List<PdfLine> lines, Frame frame) {
    String text = lines.stream().map(PdfLine::unmarked).collect(Collectors.joining(" "));
    boolean brief = lines.size() <= MOST_LINES && text.length() <= MOST_LETTERS
        && text.chars().anyMatch(Character::isLetter) && !ENDS_SENTENCE.matcher(text).matches();
    return brief && !isLabel(lines, frame) && standsOut(lines.getFirst(), text, frame);
  }

  /** Whether the line is set as headings are: it cannot go on with an ordinary line. */
  boolean standsOut(PdfLine line, Frame frame) {
    Style body = typography.body(frame);
    return line.style().isLargerThan(body) || isBold(line, body) || isColoured(line, body, frame);
  }

  private boolean standsOut(PdfLine first, String text, Frame frame) {
    Style body = typography.body(frame);
    if (first.style().isLargerThan(body)) {
      return true;
    }
    boolean leadsOn = text.endsWith(":");
    return !leadsOn && (isBold(first, body) || isColoured(first, body, frame) || isCapitals(first, text, body));
  }

  private static boolean isBold(PdfLine line, Style body) {
    return line.style().bold() && !body.bold() && !line.style().isSmallerThan(body);
  }

  /** Links are coloured too, and words on a dark ground are light. */
  private static boolean isColoured(PdfLine line, Style body, Frame frame) {
    int colour = line.style().colour();
    boolean link = line.glyphs().stream().anyMatch(glyph -> glyph.link() != null);
    return colour != PdfLine.MIXED && !link && !line.style().isSmallerThan(body)
        && !Colours.areAlike(colour, body.colour())
        && (chroma(colour) >= CHROMA || (frame.isFilled() && Colours.isLighter(colour, frame.colour())));
  }

  private static boolean isCapitals(PdfLine line, String text, Style body) {
    long letters = text.chars().filter(Character::isLetter).count();
    return letters >= CAPITALS && text.chars().noneMatch(Character::isLowerCase) && text.indexOf(' ') > 0
        && !line.style().isSmallerThan(body);
  }

  private static int chroma(int colour) {
    int red = colour >> 16 & 0xFF;
    int green = colour >> 8 & 0xFF;
    int blue = colour & 0xFF;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }

  /** A few words that a filled box fits closely: a grade. A bar over a column is no label. */
  private static boolean isLabel(List<PdfLine> lines, Frame frame) {
    Rectangle words = lines.stream().map(PdfLine::bounds).reduce(Rectangle::union).orElseThrow();
    double size = lines.getFirst().size();
    long count = lines.stream().mapToLong(line -> line.text().chars().filter(c -> c == ' ').count() + 1).sum();
    return frame.isFilled() && count <= LABEL_WORDS && frame.bounds().height() <= LABEL_HEIGHT * size * lines.size()
        && frame.bounds().width() <= words.width() + LABEL_MARGIN * size;
  }
}
