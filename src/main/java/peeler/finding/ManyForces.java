package peeler.finding;

import java.util.List;
import java.util.Optional;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Names;

/** Pages that go through several forces, one heading each, such as the press releases of 2018/19. */
final class ManyForces {

  /** Forces with a heading of their own from which on a page is about several. */
  private static final int SEVERAL = 3;
  /** A heading that names a force says little else. */
  private static final int LONGEST = 8;

  private ManyForces() {}

  static boolean in(ReportText text, Inspectorate inspectorate) {
    return text.headings().map(words -> named(words, inspectorate)).flatMap(Optional::stream).distinct()
        .limit(SEVERAL).count() == SEVERAL;
  }

  /** The one force that a heading names. */
  static Optional<Force> named(String words, Inspectorate inspectorate) {
    List<Force> named = inspectorate.forceNames().in(words).stream().map(Names.Found::thing).distinct().toList();
    return named.size() == 1 && Fold.words(words).size() <= LONGEST ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
