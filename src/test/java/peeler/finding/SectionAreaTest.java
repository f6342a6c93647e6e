package peeler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.vocabulary.Area;
import peeler.vocabulary.AreaName;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;

class SectionAreaTest {

  private static final Inspectorate HMICFRS = Inspectorate.load("hmicfrs");

  private final SectionArea areas = new SectionArea(HMICFRS);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2014    | How effective is the force at tackling anti-social behaviour? | preventing-crime-and-asb
      2015    | How effective is the force at investigating crime and managing offenders? | investigating-crime
      2016    | How effective is Kent Police at tackling serious and organised crime? | serious-and-organised-crime
      2016    | 3. How well does the constabulary use its resources to manage current demand? | understanding-and-meeting-demand
      2017    | How effective is the force\u2019s specialist capabilities? | -
      2017    | How effective are the force\u2019s specialist capabilities? | strategic-policing-requirement
      2018-19 | Ethical and lawful workforce behaviour | ethical-and-lawful-workforce
      2021-22 | Engaging with and treating the public with fairness and respect | treating-the-public-fairly
      2021-22 | Preventing crime and antisocial behaviour | preventing-crime-and-asb
      2021-22 | prevention and deterrence | preventing-crime-and-asb
      2021-22 | Victim services assessment | service-to-victims
      2021-22 | Treatment of the public | treating-the-public-fairly
      2023-25 | Leadership and force management | leadership-and-force-management
      2023-25 | Overall judgment | -
      2023-25 | Resources and skills | -
      2025-27 | How good is the force at leadership and force management? | leadership-and-force-management
      """)
  void namesOfACycleAreKnown(String cycle, String printed, String area) {
    assertThat(named(printed, cycle)).isEqualTo(area);
  }

  /** Kept as printed by the caller, never forced onto an area. */
  @ParameterizedTest
  @ValueSource(strings = {"Harnessing the future of policing",
      "Main findings", "Results of investigations", "Working with partners to make people safer"})
  void whatIsNoNameIsNoArea(String printed) {
    assertThat(named(printed, "2023-25")).isEqualTo("-");
    assertThat(areas.alike(printed, HMICFRS.cycle("2023-25").orElseThrow(), null)).isEmpty();
  }

  @Test
  void everyNameOfEveryPeelCycleLeadsToItsArea() {
    for (AreaName name : HMICFRS.areaNames()) {
      Optional<Cycle> cycle = HMICFRS.cycleNames().exact(name.cycle()).filter(Cycle::isPeel);
      cycle.ifPresent(c -> assertThat(named(name.printed().replaceFirst(" / .*", ""), c.slug())).as(name.printed())
          .isEqualTo(name.area().slug()));
    }
  }

  @Test
  void questionsOfOneAreaKeepApartByTheirKey() {
    Cycle cycle = HMICFRS.cycle("2017").orElseThrow();

    AreaMatch demand = areas.named("Efficiency: understanding demand", cycle, null).orElseThrow();
    AreaMatch resources = areas.named("Efficiency: use of resources", cycle, null).orElseThrow();

    assertThat(demand.isSameArea(resources)).isTrue();
    assertThat(demand.key()).isNotEqualTo(resources.key());
  }

  private String named(String printed, String cycle) {
    return areas.named(printed, HMICFRS.cycle(cycle).orElseThrow(), HMICFRS.force("kent").orElseThrow())
        .map(AreaMatch::area).map(Area::slug).orElse("-");
  }
}
