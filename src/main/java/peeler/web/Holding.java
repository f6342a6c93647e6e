package peeler.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import peeler.finding.Finding;
import peeler.vocabulary.Area;
import peeler.vocabulary.Kind;

/** What the index holds of one force in one round. Filled while the census is taken, not changed after. */
final class Holding {

  static final Holding NOTHING = new Holding();

  private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
  private final Map<String, Long> areas = new HashMap<>();
  private final Map<String, HeldDocument> documents = new LinkedHashMap<>();
  private final List<Grading> reports = new ArrayList<>();
  private final List<Grading> register = new ArrayList<>();

  void add(Finding finding) {
    Area area = finding.area();
    Grading grading = finding.kind() == Kind.JUDGMENT ? Grading.of(finding) : null;
    kinds.merge(finding.kind(), 1L, Long::sum);
    documents.computeIfAbsent(finding.document().slug(), any -> new HeldDocument(finding.document())).add(finding);
    if (area != null) {
      areas.merge(area.slug(), 1L, Long::sum);
    }
    if (grading != null) {
      (grading.register() ? register : reports).add(grading);
    }
  }

  long findings() {
    return kinds.values().stream().mapToLong(Long::longValue).sum();
  }

  long findings(Kind kind) {
    return kinds.getOrDefault(kind, 0L);
  }

  long findings(Area area) {
    return areas.getOrDefault(area.slug(), 0L);
  }

  /** The grades stated of an area, by reports before the register. */
  List<Grading> gradings(Area area) {
    return gradings().filter(grading -> grading.area().equals(area)).toList();
  }

  /** All grades stated, by reports before the register. */
  Stream<Grading> gradings() {
    return Stream.concat(reports.stream(), register.stream());
  }

  Collection<HeldDocument> documents() {
    return Collections.unmodifiableCollection(documents.values());
  }

  Form form() {
    return Form.of(documents.values());
  }
}
