package peeler.vocabulary;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of one inspectorate, read from its folder of CSV files. To add an inspectorate:
 * <ol>
 * <li>make a folder {@code src/main/resources/inspectorates/NAME} with the CSV files that {@code hmicfrs} has;
 * <li>add {@code Inspectorate.load("NAME")} where {@code peeler.cli} wires the program.
 * </ol>
 * Immutable; loading takes some milliseconds.
 */
public final class Inspectorate {

  private final Map<String, Force> forces;
  private final Map<String, Area> areas;
  private final Map<String, Cycle> cycles;
  private final Map<String, Grade> grades;
  private final Map<Kind, KindName> kinds;
  private final List<AreaName> areaNames;
  private final List<Abbreviation> abbreviations;
  private final List<Everyday> everyday;
  private final List<SectionName> sectionNames;
  private final List<Opening> openings;
  private final List<Topic> topics;
  private final Names<Force> forceNames = new Names<>();
  private final Names<Cycle> cycleNames = new Names<>();

  private Inspectorate(String folder) {
    forces = new CsvFile(folder, "forces.csv").keyed(Inspectorate::force, Force::slug);
    AtomicInteger order = new AtomicInteger();
    areas = new CsvFile(folder, "canonical-areas.csv").keyed(row -> area(row, order.getAndIncrement()), Area::slug);
    cycles = new CsvFile(folder, "cycles.csv").keyed(Inspectorate::cycle, Cycle::slug);
    grades = new CsvFile(folder, "grades.csv").keyed(Inspectorate::grade, Grade::slug);
    kinds = new CsvFile(folder, "kinds.csv").keyed(Inspectorate::kindName, KindName::kind);
    areaNames = new CsvFile(folder, "areas.csv").rows(this::areaName);
    abbreviations = new CsvFile(folder, "abbreviations.csv").rows(Inspectorate::abbreviation);
    everyday = new CsvFile(folder, "everyday.csv")
        .rows(row -> new Everyday(CsvFile.list(row.getField("said")), CsvFile.list(row.getField("meant"))));
    sectionNames = new CsvFile(folder, "sections.csv")
        .rows(row -> new SectionName(row.getField("name"), row.getField("holds")));
    openings = new CsvFile(folder, "boilerplate.csv")
        .rows(row -> new Opening(row.getField("reason"), Fold.fold(row.getField("opening"))));
    topics = new CsvFile(folder, "topics.csv").rows(this::topic);
    for (Force force : forces.values()) {
      names(force).forEach(name -> forceNames.add(name, force));
    }
    cycles.values().forEach(cycle -> cycle.names().forEach(name -> cycleNames.add(name, cycle)));
  }

  /** Reads the folder of that name. Throws {@link VocabularyException} naming file and line of a mistake. */
  public static Inspectorate load(String folder) {
    return new Inspectorate(folder);
  }

  /** All forces, A to Z by name. */
  public List<Force> forces() {
    return List.copyOf(forces.values());
  }

  /** The force of that slug. */
  public Optional<Force> force(@Nullable String slug) {
    return Optional.ofNullable(slug).map(forces::get);
  }

  /** Every name and alias of every force. */
  public Names<Force> forceNames() {
    return forceNames;
  }

  /** All areas in the inspectorate's own order. */
  public List<Area> areas() {
    return List.copyOf(areas.values());
  }

  /** The area of that canonical slug. */
  public Optional<Area> area(@Nullable String slug) {
    return Optional.ofNullable(slug).map(areas::get);
  }

  /** Every name of every area in every cycle, in the order of {@code areas.csv}. */
  public List<AreaName> areaNames() {
    return areaNames;
  }

  /** All cycles, oldest first, programmes outside PEEL last. */
  public List<Cycle> cycles() {
    return List.copyOf(cycles.values());
  }

  /** The cycle of that slug. */
  public Optional<Cycle> cycle(@Nullable String slug) {
    return Optional.ofNullable(slug).map(cycles::get);
  }

  /** Every name of every cycle. */
  public Names<Cycle> cycleNames() {
    return cycleNames;
  }

  /** The grades, best first. */
  public List<Grade> grades() {
    return List.copyOf(grades.values());
  }

  /** The grade of that slug. */
  public Optional<Grade> grade(@Nullable String slug) {
    return Optional.ofNullable(slug).map(grades::get);
  }

  /** How the inspectorate names a kind. */
  public KindName name(Kind kind) {
    return Optional.ofNullable(kinds.get(kind))
        .orElseThrow(() -> new VocabularyException("kinds.csv has no row for " + kind.slug()));
  }

  /** Abbreviations and synonyms, in the order of the CSV. */
  public List<Abbreviation> abbreviations() {
    return abbreviations;
  }

  /** How people say what reports say otherwise, in the order of the CSV. */
  public List<Everyday> everyday() {
    return everyday;
  }

  /** Names of sections that are about no single area. */
  public List<SectionName> sectionNames() {
    return sectionNames;
  }

  /** First words of sentences that are no finding. */
  public List<Opening> openings() {
    return openings;
  }

  /** Words that speak for an area. */
  public List<Topic> topics() {
    return topics;
  }

  private static Set<String> names(Force force) {
    Set<String> names = new HashSet<>(force.aliases());
    names.add(force.name());
    names.add(force.shortName());
    names.add(force.slug());
    return names;
  }

  private static Force force(NamedCsvRecord row) {
    String region = row.getField("region");
    return new Force(row.getField("slug"), row.getField("name"), row.getField("short_name"),
        CsvFile.list(row.getField("aliases")), slug(region), region, row.getField("type"));
  }

  private static Area area(NamedCsvRecord row, int order) {
    return new Area(row.getField("slug"), row.getField("name"), order);
  }

  private static Cycle cycle(NamedCsvRecord row) {
    return new Cycle(row.getField("slug"), row.getField("name"), Integer.parseInt(row.getField("year")),
        Integer.parseInt(row.getField("tiers")), date(row.getField("from")), date(row.getField("to")),
        CsvFile.list(row.getField("also")));
  }

  private static Grade grade(NamedCsvRecord row) {
    return new Grade(row.getField("slug"), row.getField("name"), row.getField("letter"),
        Integer.parseInt(row.getField("rank")), CsvFile.list(row.getField("wordings")),
        CsvFile.list(row.getField("tiers")).stream().map(Integer::valueOf).toList());
  }

  private static KindName kindName(NamedCsvRecord row) {
    Kind kind = Kind.of(row.getField("slug")).orElseThrow(() -> new IllegalArgumentException("unknown kind"));
    return new KindName(kind, row.getField("name"), row.getField("plural"), CsvFile.list(row.getField("one")),
        CsvFile.list(row.getField("many")));
  }

  private Topic topic(NamedCsvRecord row) {
    String slug = row.getField("area");
    Area area = area(slug).orElseThrow(() -> new IllegalArgumentException("unknown area " + slug));
    return new Topic(area, Fold.fold(row.getField("term")), Integer.parseInt(row.getField("weight")));
  }

  private AreaName areaName(NamedCsvRecord row) {
    String slug = row.getField("canonical_area");
    Area area = area(slug).orElseThrow(() -> new IllegalArgumentException("unknown area " + slug));
    String printed = row.getField("area_name_in_report").replaceAll("\\s*\\([^)]*\\)", "").strip();
    return new AreaName(row.getField("cycle"), row.getField("area_key"), printed, row.getField("graded"), area);
  }

  private static Abbreviation abbreviation(NamedCsvRecord row) {
    return new Abbreviation(row.getField("abbreviation"), row.getField("expansion"),
        CsvFile.list(row.getField("also")));
  }

  private static @Nullable LocalDate date(String field) {
    return field.isEmpty() ? null : LocalDate.parse(field);
  }

  private static String slug(String name) {
    return Fold.fold(name.toLowerCase(Locale.ROOT)).replace(' ', '-');
  }
}
