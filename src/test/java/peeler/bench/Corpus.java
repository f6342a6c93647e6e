package peeler.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.vocabulary.Area;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * Findings made up by chance, for measuring: real names of forces, areas, cycles and grades, texts of 40 to 160 words that
 * are as unevenly frequent as those of a language (Zipf's law), the words of the vocabulary among the frequent ones. They
 * say nothing and are never shown to users. The same seed gives the same findings; the first of many are those of few.
 */
public final class Corpus {

  /** Different words there are: about as many as 200 reports have. */
  private static final int WORDS = 30_000;
  private static final int HEADING_WORDS = 8;
  private static final int FEWEST_WORDS = 40;
  private static final int MORE_WORDS = 120;
  private static final List<String> SYLLABLES = List.of("ba", "cor", "de", "fin", "gra", "hol", "in", "ker", "lo",
      "mis", "nor", "op", "per", "qua", "ret", "sus", "tor", "un", "ver", "win");

  private final Inspectorate inspectorate;
  private final List<String> words;
  private final Random random;

  public Corpus(Inspectorate inspectorate, long seed) {
    this.inspectorate = inspectorate;
    this.random = new Random(seed);
    this.words = words(inspectorate);
  }

  /** Makes that many findings, one after another. */
  public void make(int count, Consumer<Finding> each) {
    for (int i = 0; i < count; i++) {
      each.accept(finding(i));
    }
  }

  private Finding finding(int number) {
    Force force = one(inspectorate.forces());
    Cycle cycle = one(inspectorate.cycles());
    Area area = one(inspectorate.areas());
    Grade grade = random.nextInt(4) == 0 ? null : one(inspectorate.grades());
    String report = force.slug() + "-" + cycle.slug() + "-peel";
    return new Finding(force.slug() + "-" + cycle.slug() + "-" + Integer.toString(number, Character.MAX_RADIX),
        one(List.of(Kind.values())), force, cycle, area, area.name(), grade,
        grade == null ? null : Finding.GradeBasis.SECTION, sentence(HEADING_WORDS),
        sentence(FEWEST_WORDS + random.nextInt(MORE_WORDS)) + ".", document(report, number),
        new Finding.Source(report + ".html", "0".repeat(64), null, "html", null, null,
            number * 1_000L > Integer.MAX_VALUE
                ? number
                : number * 1_000,
            number * 1_000L > Integer.MAX_VALUE ? number + 1 : number * 1_000 + 900),
        null, List.of());
  }

  private static Finding.Document document(String report, int number) {
    return new Finding.Document(report, "A report made up for measuring", "inspection-report",
        LocalDate.of(2014, 1, 1).plusDays(number % 4_000));
  }

  /** Words one after another, the first with a capital. */
  String sentence(int count) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < count; i++) {
      sentence.append(i == 0 ? "" : " ").append(word());
    }
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** A word by chance: the one at rank r about r times as seldom as the first. */
  String word() {
    double skewed = Math.pow(WORDS, random.nextDouble()) - 1;
    return words.get(Math.min(words.size() - 1, (int) skewed));
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<String> words(Inspectorate inspectorate) {
    Set<String> words = new LinkedHashSet<>(
        List.of("the", "of", "to", "and", "is", "its", "in", "for", "force", "police"));
    Stream.of(inspectorate.topics().stream().map(topic -> topic.term()),
        inspectorate.abbreviations().stream().map(abbreviation -> abbreviation.expansion()),
        inspectorate.everyday().stream().map(everyday -> everyday.meant()).flatMap(Collection::stream))
        .flatMap(names -> names).flatMap(name -> Fold.words(name).stream()).map(Fold.Word::word).forEach(words::add);
    Random spelling = new Random(WORDS);
    while (words.size() < WORDS) {
      words.add(syllable(spelling) + syllable(spelling) + syllable(spelling) + syllable(spelling));
    }
    return new ArrayList<>(words);
  }

  private static @Nullable String syllable(Random spelling) {
    return SYLLABLES.get(spelling.nextInt(SYLLABLES.size()));
  }
}
