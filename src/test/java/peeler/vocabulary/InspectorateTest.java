package peeler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests {@link Inspectorate} on the vocabulary that Peeler comes with, and that vocabulary. */
class InspectorateTest {

  private static final Inspectorate HMICFRS = Inspectorate.load("hmicfrs");

  @Test
  void anUnknownFolderIsNamed() {
    assertThatThrownBy(() -> Inspectorate.load("narnia")).isInstanceOf(VocabularyException.class)
        .hasMessage("/inspectorates/narnia/forces.csv: no such file among the resources");
  }

  @Test
  void allFortyThreeForcesAreThere() {
    assertThat(HMICFRS.forces().stream().filter(Force::isTerritorial)).hasSize(43);
    assertThat(HMICFRS.forces().stream().filter(Force::isTerritorial)).isSortedAccordingTo(
        Comparator.comparing(Force::slug));
    assertThat(HMICFRS.force("kent")).get().extracting(Force::name, Force::shortName, Force::region, Force::regionName)
        .containsExactly("Kent Police", "Kent", "south-east", "South East");
    assertThat(HMICFRS.force("narnia")).isEmpty();
    assertThat(HMICFRS.force(null)).isEmpty();
  }

  @Test
  void everyForceGoesByEachOfItsNames() {
    for (Force force : HMICFRS.forces()) {
      Stream.concat(Stream.of(force.slug(), force.name(), force.shortName()), force.aliases().stream()).forEach(
          name -> assertThat(HMICFRS.forceNames().exact(name)).as(name).contains(force));
    }
  }

  @Test
  void historicNamesAreThoseOfTheForceOfToday() {
    assertThat(HMICFRS.forceNames().exact("Hampshire Constabulary")).map(Force::slug)
        .contains("hampshire-and-isle-of-wight");
    assertThat(HMICFRS.forceNames().exact("hampshire")).map(Force::slug).contains("hampshire-and-isle-of-wight");
  }

  @Test
  void cyclesGoByEachOfTheirNames() {
    assertThat(HMICFRS.cycles().stream().filter(Cycle::isPeel).map(Cycle::slug)).containsExactly("2014", "2015", "2016",
        "2017", "2018-19", "2021-22", "2023-25", "2025-27");
    for (Cycle cycle : HMICFRS.cycles()) {
      cycle.names().forEach(name -> assertThat(HMICFRS.cycleNames().exact(name)).as(name).contains(cycle));
    }
  }

  @Test
  void aCyclesYearIsTheNumberItOpensWithAndItsDaysFollowEachOther() {
    List<Cycle> peel = HMICFRS.cycles().stream().filter(Cycle::isPeel).toList();

    assertThat(peel).allMatch(cycle -> cycle.slug().startsWith(Integer.toString(cycle.year())));
    assertThat(peel).allMatch(cycle -> cycle.tiers() == (cycle.year() < 2021 ? 4 : 5));
    assertThat(peel.stream().flatMap(cycle -> Stream.of(cycle.from(), cycle.to())).toList()).doesNotContainNull()
        .isSorted();
  }

  @Test
  void gradesAreBestFirst() {
    assertThat(HMICFRS.grades().stream().map(grade -> grade.rank() + " " + grade.slug())).containsExactly(
        "1 outstanding",
        "2 good", "3 adequate", "4 requires-improvement", "5 inadequate");
  }

  @Test
  void everyKindHasItsNames() {
    for (Kind kind : Kind.values()) {
      assertThat(HMICFRS.name(kind).kind()).isEqualTo(kind);
      assertThat(Kind.of(kind.slug())).contains(kind);
    }
    assertThat(HMICFRS.name(Kind.AREA_FOR_IMPROVEMENT).one()).contains("Area for improvement");
    assertThat(Kind.of("areas")).isEmpty();
  }

  @Test
  void areasAreInTheInspectoratesOrder() {
    assertThat(HMICFRS.areas().stream().map(Area::order)).isSorted().startsWith(0, 1, 2);
    assertThat(HMICFRS.area(Area.OVERALL)).isPresent();
    assertThat(HMICFRS.area("investigating-crime")).get().extracting(Area::name).isEqualTo("Investigating crime");
  }

  @Test
  void namesOfAreasHaveNoRemarks() {
    assertThat(HMICFRS.areaNames()).isNotEmpty().allSatisfy(name -> {
      assertThat(name.printed()).isNotBlank().doesNotContain("(");
      assertThat(name.graded()).isIn("yes", "no", "varies");
    });
  }

  @Test
  void abbreviationsStandForSomething() {
    assertThat(HMICFRS.abbreviations()).isNotEmpty()
        .allMatch(abbreviation -> !abbreviation.term().isBlank() && !abbreviation.expansion().isBlank());
    assertThat(HMICFRS.abbreviations().stream().map(Abbreviation::term)).contains("RUI", "DVPO");
  }

  @Test
  void theRegisterOfGradesSpeaksThisVocabulary() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("index-data", "grades.csv"));

    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
      String area = cells.get(2).replace("\"", "");
      assertThat(HMICFRS.force(cells.get(0))).as(line).isPresent();
      assertThat(HMICFRS.cycleNames().exact(cells.get(1))).as(line).isPresent();
      assertThat(HMICFRS.grades()).as(line).anyMatch(grade -> grade.wordings().contains(cells.get(3)));
      assertThat(HMICFRS.areaNames()).as(line)
          .anyMatch(name -> name.cycle().equals(cells.get(1)) && name.printed().equals(area));
    }
  }

  @Test
  void theDigestsAreOfKnownForcesAndCycles() throws IOException {
    try (Stream<Path> digests = Files.list(Path.of("index-data", "reports"))) {
      assertThat(digests.map(digest -> digest.getFileName().toString().replace(".html", "")))
          .allMatch(name -> HMICFRS.forces().stream().anyMatch(force -> name.startsWith(force.slug() + "-")
              && HMICFRS.cycle(name.substring(force.slug().length() + 1)).isPresent()));
    }
  }
}
