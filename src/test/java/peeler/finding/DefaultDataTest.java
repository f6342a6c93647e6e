package peeler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import peeler.report.Report;
import peeler.report.Section;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** The data that comes with the program: 181 digests and the grade register. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefaultDataTest {

  private static final Path DATA = Path.of("index-data");

  private final FindingExtractor extractor = new FindingExtractor(Inspectorate.load("hmicfrs"));
  private final List<Extraction> digests = SharedData.files(DATA.resolve("reports"), ".html").stream()
      .map(file -> extractor.extract(SharedData.read(file), Manifest.NONE)).toList();
  private final Extraction register = extractor.extract(SharedData.read(DATA.resolve("grades.csv")), Manifest.NONE);

  @Test
  void thePromisesHoldOnEveryDigestAndTheRegister() {
    assertThat(digests).hasSize(181);
    digests.forEach(ExtractionContract::assertKept);
    ExtractionContract.assertKept(register);
  }

  @Test
  void everyForceAndCycleIsKnownAndNothingIsInDoubt() {
    Set<String> forces = new HashSet<>();
    for (Extraction digest : digests) {
      assertThat(digest.doubts()).as(digest.document().slug()).isEmpty();
      assertThat(digest.findings()).allSatisfy(finding -> {
        forces.add(Slugs.force(finding));
        assertThat(digest.report().source().name()).startsWith(Slugs.force(finding) + "-" + Slugs.cycle(finding));
        assertThat(finding.source().url()).startsWith("http");
      });
    }
    assertThat(forces).hasSize(43);
  }

  @Test
  void everyFindingOfADigestIsOneFinding() {
    for (Extraction digest : digests) {
      Set<String> headings = new HashSet<>();
      digest.findings().stream().filter(finding -> finding.heading() != null).forEach(f -> headings.add(f.heading()));
      for (String heading : findingHeadings(digest.report())) {
        assertThat(headings).as(digest.document().slug()).contains(heading);
      }
    }
  }

  private static List<String> findingHeadings(Report report) {
    return report.sections().stream().map(Section::heading).filter(heading -> heading != null && heading.level() == 4)
        .map(heading -> heading.words(report.text())).toList();
  }

  @Test
  void theRegisterGivesAJudgmentForEveryRowOfAKnownForce() {
    assertThat(register.findings()).hasSizeGreaterThan(700).allMatch(finding -> finding.kind() == Kind.JUDGMENT)
        .allMatch(finding -> finding.grade() != null && finding.area() != null && finding.source().url() != null);
    assertThat(register.doubts()).allMatch(doubt -> doubt.kind() == Doubt.Kind.FORCE_UNKNOWN);
  }

  /** Two independent readings of the same published grades: the digests' sentences and the register's rows. */
  @Test
  void theGradesOfTheDigestsAreThoseOfTheRegister() {
    Map<String, Set<String>> registered = new HashMap<>();
    register.findings()
        .forEach(f -> registered.computeIfAbsent(areaOfForce(f), k -> new HashSet<>()).add(Slugs.grade(f)));
    int compared = 0;

    for (Extraction digest : digests) {
      for (Finding finding : digest.findings()) {
        Set<String> grades = registered.get(areaOfForce(finding));
        if (finding.grade() != null && grades != null) {
          compared++;
          assertThat(grades).as(finding.toString()).contains(Slugs.grade(finding));
        }
      }
    }
    assertThat(compared).isGreaterThan(900);
  }

  private static String areaOfForce(Finding finding) {
    return Slugs.force(finding) + " " + Slugs.cycle(finding) + " " + Slugs.area(finding);
  }
}
