package peeler.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * The facets, one entry each. To add a facet, add one entry to {@link #of}: it is then indexed, counted, drillable,
 * linked, on the page, in the JSON, on the command line and in the docs. The list is passed on through constructors.
 */
public final class Facets {

  private Facets() {}

  /** The facets of an inspectorate's findings, in the order in which they are shown. */
  public static List<Facet> of(Inspectorate inspectorate) {
    return List.of(new Facet("force", "Force", f -> f.force() == null ? null : f.force().slug(), forces(inspectorate)),
        new Facet("kind", "Type of finding", f -> f.kind().slug(), kinds(inspectorate)),
        new Facet("area", "Area", f -> f.area() == null ? null : f.area().slug(), areas(inspectorate)),
        new Facet("grade", "Grade of the area", f -> f.grade() == null ? null : f.grade().slug(), grades(inspectorate)),
        new Facet("cycle", "Inspection round", f -> f.cycle() == null ? null : f.cycle().slug(), cycles(inspectorate)),
        new Facet("year", "Year", Facets::year, years(inspectorate)),
        new Facet("region", "Region", f -> f.force() == null ? null : f.force().region(), regions(inspectorate)));
  }

  /** The facet of that name. */
  public static Optional<Facet> named(List<Facet> facets, String name) {
    return facets.stream().filter(facet -> facet.name().equals(name)).findFirst();
  }

  private static @Nullable String year(Finding finding) {
    return finding.cycle() == null ? null : Integer.toString(finding.cycle().year());
  }

  private static List<Facet.Value> forces(Inspectorate inspectorate) {
    return inspectorate.forces().stream().sorted(Comparator.comparing(f -> f.name()))
        .map(f -> new Facet.Value(f.slug(), f.name())).toList();
  }

  private static List<Facet.Value> kinds(Inspectorate inspectorate) {
    return Stream.of(Kind.values()).map(kind -> new Facet.Value(kind.slug(), inspectorate.name(kind).name())).toList();
  }

  private static List<Facet.Value> areas(Inspectorate inspectorate) {
    return inspectorate.areas().stream().map(area -> new Facet.Value(area.slug(), area.name())).toList();
  }

  private static List<Facet.Value> grades(Inspectorate inspectorate) {
    return inspectorate.grades().stream().map(grade -> new Facet.Value(grade.slug(), grade.name())).toList();
  }

  private static List<Facet.Value> cycles(Inspectorate inspectorate) {
    return newestFirst(inspectorate).map(cycle -> new Facet.Value(cycle.slug(), cycle.name())).toList();
  }

  private static List<Facet.Value> years(Inspectorate inspectorate) {
    return newestFirst(inspectorate).map(cycle -> Integer.toString(cycle.year())).distinct()
        .map(year -> new Facet.Value(year, year)).toList();
  }

  private static Stream<Cycle> newestFirst(Inspectorate inspectorate) {
    return inspectorate.cycles().stream()
        .sorted(Comparator.comparingInt(Cycle::year).thenComparing(Cycle::isPeel).reversed());
  }

  private static List<Facet.Value> regions(Inspectorate inspectorate) {
    TreeMap<String, Facet.Value> regions = new TreeMap<>();
    inspectorate.forces()
        .forEach(force -> regions.putIfAbsent(force.region(), new Facet.Value(force.region(), force.regionName())));
    return List.copyOf(regions.values());
  }
}
