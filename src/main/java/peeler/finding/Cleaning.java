package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.report.Span;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Opening;

/** Takes out of a passage what is no finding: standard introductions, boilerplate, signatures, grade labels. */
final class Cleaning {

  private static final int BEGINNING = 2;
  private static final Pattern LETTER_HEAD = Pattern
      .compile("(?i)(?:from|to|cc|copy to|sent on|date)\\s*:.*|dear .{0,60}");

  private final Inspectorate inspectorate;
  private final Headings headings;
  private final GradeSentence grades;
  private final String text;
  private final boolean letter;
  /** The first words of every opening, without the commas that may follow them. */
  private final List<String> beginnings;
  private final Account account;

  Cleaning(Inspectorate inspectorate, Headings headings, GradeSentence grades, String text, boolean letter,
      Account account) {
    this.inspectorate = inspectorate;
    beginnings = inspectorate.openings().stream()
        .map(opening -> String.join(" ", List.of(opening.opening().split(" ")).subList(0, BEGINNING))).distinct()
        .toList();
    this.headings = headings;
    this.grades = grades;
    this.text = text;
    this.letter = letter;
    this.account = account;
  }

  /** The blocks of a passage that are left, in order. What is taken out goes to the account, with its reason. */
  List<Block> clean(Passage passage) {
    List<Block> clean = new ArrayList<>();
    List<Block> body = passage.body();
    for (int i = 0; i < body.size(); i++) {
      String words = body.get(i).words(text);
      String next = i + 1 < body.size() ? body.get(i + 1).words(text) : "";
      if (letter && words.length() < 200 && LETTER_HEAD.matcher(words).matches()) {
        account.aside(body.get(i), Reason.TITLE);
      } else if (headings.isSignature(words, next)) {
        account.aside(body.get(i), Reason.SIGNATURE);
      } else if (passage.intro() && grades.isGradeLine(words)) {
        account.aside(body.get(i), Reason.GRADE_LABEL);
      } else {
        clean.addAll(sentences(body.get(i), words));
      }
    }
    return clean;
  }

  /** The grade that a block of a section's introduction states as a label on its own. */
  Optional<Grade> gradeLabel(Passage passage, Block block) {
    return passage.intro() && block.form() == Block.Form.PARAGRAPH ? grades.label(block.words(text)) : Optional.empty();
  }

  private List<Block> sentences(Block block, String words) {
    if (!mayOpen(words)) {
      return List.of(block);
    }
    Optional<Opening> whole = opening(words);
    if (whole.isPresent() && whole.get().reason().equals("boilerplate")) {
      account.aside(block, Reason.BOILERPLATE);
      return List.of();
    }
    List<Span> left = new ArrayList<>();
    boolean cut = false;
    for (Block sentence : Sentences.of(block, text)) {
      if (opening(sentence.words(text)).isPresent()) {
        account.aside(sentence, Reason.STANDARD_INTRODUCTION);
        cut = true;
      } else {
        left.addAll(sentence.spans());
      }
    }
    if (!cut) {
      return List.of(block);
    }
    return left.isEmpty() ? List.of() : List.of(new Block(block.form(), block.level(), left, block.layout()));
  }

  /** Whether an opening can stand in these words at all: most paragraphs are told apart by this look at them. */
  private boolean mayOpen(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    return beginnings.stream().anyMatch(low::contains);
  }

  private Optional<Opening> opening(String words) {
    String folded = Fold.fold(words.length() > 200 ? words.substring(0, 200) : words);
    return inspectorate.openings().stream().filter(opening -> folded.startsWith(opening.opening())).findFirst();
  }
}
