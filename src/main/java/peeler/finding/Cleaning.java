package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.report.Span;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Opening;

/** Takes out of a passage what is no finding: standard introductions, boilerplate, signatures, grade labels. */
final class Cleaning {

  private static final Pattern LETTER_HEAD = Pattern
      .compile("(?i)(?:from|to|cc|copy to|sent on|date)\\s*:.*|dear .{0,60}");

  private final Headings headings;
  private final GradeSentence grades;
  private final ReportText text;
  private final boolean letter;
  private final Openings openings;
  private final Account account;

  Cleaning(Rules rules, ReportText text, boolean letter, Account account) {
    headings = rules.headings();
    grades = rules.grades();
    openings = rules.openings();
    this.text = text;
    this.letter = letter;
    this.account = account;
  }

  /** The blocks of a passage that are left, in order. What is taken out goes to the account, with its reason. */
  List<Block> clean(Passage passage) {
    List<Block> clean = new ArrayList<>();
    List<Block> body = passage.body();
    for (int i = 0; i < body.size(); i++) {
      String words = text.words(body.get(i));
      String next = i + 1 < body.size() ? text.words(body.get(i + 1)) : "";
      if (letter && words.length() < 200 && LETTER_HEAD.matcher(words).matches()) {
        account.aside(body.get(i), Reason.TITLE);
      } else if (headings.isSignature(words, next)) {
        account.aside(body.get(i), Reason.SIGNATURE);
      } else if (passage.intro() && grades.isGradeLine(words)) {
        account.aside(body.get(i), Reason.GRADE_LABEL);
      } else {
        clean.addAll(sentences(body.get(i)));
      }
    }
    return clean;
  }

  /** The grade that a block of a section's introduction states as a label on its own. */
  Optional<Grade> gradeLabel(Passage passage, Block block) {
    return passage.intro() && block.form() == Block.Form.PARAGRAPH ? grades.label(text.words(block)) : Optional.empty();
  }

  private List<Block> sentences(Block block) {
    if (!openings.mayStandIn(text.folded(block))) {
      return List.of(block);
    }
    Optional<Opening> whole = openings.of(text.words(block));
    if (whole.isPresent() && whole.get().reason().equals("boilerplate")) {
      account.aside(block, Reason.BOILERPLATE);
      return List.of();
    }
    List<Span> left = new ArrayList<>();
    boolean cut = false;
    for (Block sentence : Sentences.of(block, text.whole())) {
      if (openings.of(sentence.words(text.whole())).isPresent()) {
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
}
