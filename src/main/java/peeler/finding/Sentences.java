package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peeler.report.Block;
import peeler.report.Span;

/** Cuts a block into its sentences, each a block of the same form over its part of the spans. */
final class Sentences {

  /** A stop, closing marks, white space, and then what begins a sentence. */
  private static final Pattern END = Pattern
      .compile("[.!?]+[\"\u201D\u2019')\\]]*\\s+(?=[\"\u201C\u2018'(\\[]?[\\p{Lu}\\d\u00A3])");
  /** A stop after one of these, or after a lone letter, ends no sentence. */
  private static final Set<String> ABBREVIATIONS = Set.of("No", "Mr", "Mrs", "Ms", "Dr", "St", "e.g", "i.e", "vs");

  private Sentences() {}

  /** The sentences in order; a heading or row is one. */
  static List<Block> of(Block block, String text) {
    List<Block> sentences = new ArrayList<>();
    int from = block.start();
    Matcher end = END.matcher(text).region(block.start(), block.end());
    while (end.find()) {
      if (!isAbbreviation(text, end.start(), from)) {
        add(sentences, block, from, end.end());
        from = end.end();
      }
    }
    add(sentences, block, from, block.end());
    return sentences;
  }

  /** The part of a block in {@code [from,to)}, none if no words of it stand there. */
  static List<Block> part(Block block, int from, int to) {
    List<Span> spans = new ArrayList<>();
    for (Span span : block.spans()) {
      int start = Math.max(span.start(), from);
      int end = Math.min(span.end(), to);
      if (start < end) {
        spans.add(new Span(start, end));
      }
    }
    return spans.isEmpty() ? List.of() : List.of(new Block(block.form(), block.level(), spans, block.layout()));
  }

  private static boolean isAbbreviation(String text, int stop, int from) {
    int start = stop;
    while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return ABBREVIATIONS.contains(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }

  private static void add(List<Block> sentences, Block block, int from, int to) {
    sentences.addAll(part(block, from, to));
  }
}
