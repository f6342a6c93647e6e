package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Tests the promise on layouts made by chance: every word that was drawn is in the text once, no other is, and each is
 * under exactly one block or piece of furniture. No two words drawn are alike, so none can stand in for another.
 */
class PdfAccountTest {

  private static final int LAYOUTS = 60;

  private final Random chance = new Random(20260103);
  private final List<String> drawn = new ArrayList<>();

  @Test
  void everyWordDrawnIsReadOnceAndAccountedFor() {
    for (int i = 0; i < LAYOUTS; i++) {
      drawn.clear();
      DrawnPdf pdf = layout();

      Report report = pdf.read();

      ReportReaderContract.assertKeepsTheRules("layout " + i, report);
      List<String> read = List.of(report.text().replace("\u2022", " ").strip().split("\\s+"));
      assertThat(without(drawn, read)).as("layout %d: lost", i).isEmpty();
      assertThat(without(read, drawn)).as("layout %d: added", i).isEmpty();
    }
  }

  /** The words of the first list that are not in the second, as often as they are missing there. */
  private static List<String> without(List<String> words, List<String> others) {
    List<String> without = new ArrayList<>(words);
    others.forEach(without::remove);
    return without;
  }

  private DrawnPdf layout() {
    DrawnPdf pdf = new DrawnPdf().plain();
    for (int pages = 1 + chance.nextInt(4); pages > 0; pages--) {
      pdf.page().at(400, 810, word());
      if (chance.nextInt(4) == 0) {
        pdf.turned(560, 400, 90, words(3)).turned(574, 500, 90, word());
      }
      while (pdf.y() < 540) {
        part(pdf);
      }
    }
    return pdf;
  }

  private void part(DrawnPdf pdf) {
    switch (chance.nextInt(9)) {
      case 0 -> pdf.heading(12 + chance.nextInt(14), words(6));
      case 1 -> pdf.item(words(25)).item(words(8));
      case 2 -> pdf.filled(0xE6EDFF, box -> box.text(words(40)));
      case 3 -> pdf.outlined(box -> box.font(DrawnPdf.BOLD, 11, 0).text(words(7)).plain().text(words(30)));
      case 4 -> columns(pdf);
      case 5 -> rows(pdf);
      case 6 -> pdf.label(72, words(2), 0x2E8B57).down(30);
      case 7 -> pdf.font(DrawnPdf.REGULAR, 8, 0).text(words(12)).plain();
      default -> pdf.text(words(60));
    }
  }

  private void columns(DrawnPdf pdf) {
    double top = pdf.y();
    pdf.column(72, 200).text(words(50));
    double left = pdf.y();
    pdf.column(300, 200).to(top).text(words(50)).column(72, 451).to(Math.max(left, pdf.y()));
  }

  private void rows(DrawnPdf pdf) {
    for (int row = 2 + chance.nextInt(4); row > 0; row--) {
      pdf.at(72, words(3)).at(300, words(2)).down(18);
    }
  }

  private String words(int most) {
    List<String> words = new ArrayList<>();
    for (int i = 1 + chance.nextInt(most); i > 0; i--) {
      words.add(word());
    }
    return String.join(" ", words);
  }

  /** A word not used before: its number in the letters b to k, and a vowel after each. */
  private String word() {
    StringBuilder word = new StringBuilder();
    for (int number = drawn.size() + 1; number > 0; number /= 10) {
      word.append((char) ('b' + number % 10)).append("aeiou".charAt(chance.nextInt(5)));
    }
    String used = (chance.nextInt(6) == 0
        ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1)
        : word.toString()) + (chance.nextInt(9) == 0 ? "." : "");
    drawn.add(used);
    return used;
  }
}
