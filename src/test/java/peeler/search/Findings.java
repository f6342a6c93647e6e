package peeler.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * Makes findings about invented forces, in the words of the vocabulary {@code examples} among the test resources:
 * {@code findings.of("northmoor", "2021-22", "good", "investigating-crime").saying("Heading", "Text.")}.
 */
public final class Findings {

  /** The invented inspectorate: four forces, six areas, three cycles. */
  public static final Inspectorate EXAMPLES = Inspectorate.load("examples");

  private static final List<String> VOCABULARY = List.of("victims", "burglary", "evidence-led", "prosecution",
      "supervision", "officers", "calls", "timely", "domestic", "abuse", "safeguarding", "records", "anti-social",
      "behaviour", "the", "of", "and", "is", "2021/22", "s.136");

  private static final List<Kind> KINDS = List.of(Kind.values());

  private int made;
  private @Nullable String force = "northmoor";
  private @Nullable String cycle = "2021-22";
  private @Nullable String grade;
  private @Nullable String area = "investigating-crime";
  private Kind kind = Kind.MAIN_FINDING;

  /** The facets of the invented inspectorate. */
  public static List<Facet> facets() {
    return Facets.of(EXAMPLES);
  }

  /** Sets what the next findings are about; null for none. */
  public Findings of(@Nullable String force, @Nullable String cycle, @Nullable String grade, @Nullable String area) {
    this.force = force;
    this.cycle = cycle;
    this.grade = grade;
    this.area = area;
    return this;
  }

  /** Sets the kind of the next findings. */
  public Findings as(Kind kind) {
    this.kind = kind;
    return this;
  }

  /** A finding with these words and an id that counts up: {@code northmoor-2021-22-1}. */
  public Finding saying(@Nullable String heading, String text) {
    made++;
    String report = (force == null ? "all" : force) + "-" + (cycle == null ? "undated" : cycle);
    return new Finding(report + "-" + made, kind, EXAMPLES.force(force).orElse(null),
        EXAMPLES.cycle(cycle).orElse(null), EXAMPLES.area(area).orElse(null), null, EXAMPLES.grade(grade).orElse(null),
        grade == null ? null : Finding.GradeBasis.SECTION, heading, text,
        new Finding.Document(report + "-peel", "Inspection of " + report, "inspection-report",
            made % 3 == 0 ? null : LocalDate.of(2022, 1, 1).plusDays(made)),
        new Finding.Source(report + ".html", "00", null, "html", null, null, made * 100, made * 100 + 50), null,
        List.of());
  }

  /** That many findings with all values drawn by chance, also none; the same for the same seed. */
  public static List<Finding> random(int count, long seed) {
    Random random = new Random(seed);
    Findings findings = new Findings();
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      findings.of(draw(random, EXAMPLES.forces().stream().map(f -> f.slug()).toList()),
          draw(random, EXAMPLES.cycles().stream().map(c -> c.slug()).toList()),
          draw(random, EXAMPLES.grades().stream().map(g -> g.slug()).toList()),
          draw(random, EXAMPLES.areas().stream().map(a -> a.slug()).toList()))
          .as(KINDS.get(random.nextInt(KINDS.size())));
      all.add(findings.saying(random.nextInt(5) == 0 ? null : words(random, 4), words(random, 20) + "."));
    }
    return all;
  }

  private static @Nullable String draw(Random random, List<String> values) {
    int drawn = random.nextInt(values.size() + 1);
    return drawn == values.size() ? null : values.get(drawn);
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
    }
    return String.join(" ", words);
  }
}
