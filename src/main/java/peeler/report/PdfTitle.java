package peeler.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The title of a PDF: what the file states if a person wrote it, else the largest headings of the first page. */
final class PdfTitle {

  /** What programs put there by themselves: names of files and programs, placeholders. */
  private static final Pattern MACHINE_MADE = Pattern.compile(
      "microsoft \\w+ - .*|.*\\.(?:docx?|pdf|indd|pptx?|xlsx?|html?|rtf|odt|tmp)|untitled.*|document\\d*|layout \\d+|"
          + "powerpoint presentation|print|title|slide \\d+|about:blank|https?:.*|file:.*|[^a-z]*|\\S+",
      Pattern.DOTALL);
  private static final int LONGEST = 300;

  private PdfTitle() {}

  /** The title, null where there is neither. */
  static @Nullable String of(PDDocument document, List<Passage> passages) {
    String stated = document.getDocumentInformation().getTitle();
    String title = stated == null ? "" : Spaces.collapse(GlyphText.plain(stated));
    boolean sensible = !title.isEmpty() && title.length() <= LONGEST
        && !MACHINE_MADE.matcher(title.toLowerCase(Locale.ROOT)).matches();
    return sensible ? title : largestHeading(passages);
  }

  /** The first of the largest headings outside boxes, with those that follow it directly. */
  private static @Nullable String largestHeading(List<Passage> passages) {
    List<Passage> page = passages.stream()
        .filter(passage -> !passage.isFurniture() && passage.page() == passages.getFirst().page()).toList();
    double largest = page.stream().filter(PdfTitle::isOpenHeading).mapToDouble(PdfTitle::size).max().orElse(0);
    String title = page.stream()
        .dropWhile(passage -> !isOpenHeading(passage) || size(passage) <= largest - Style.SAME_SIZE)
        .takeWhile(passage -> isOpenHeading(passage) && size(passage) > largest - Style.SAME_SIZE)
        .map(Passage::text).collect(Collectors.joining(" "));
    return title.isBlank() ? null : Spaces.collapse(title);
  }

  private static boolean isOpenHeading(Passage passage) {
    return passage.is(Block.Form.HEADING) && !passage.frame().isBox();
  }

  private static double size(Passage passage) {
    return passage.firstLine().size();
  }
}
