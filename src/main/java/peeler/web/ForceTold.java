package peeler.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/** Makes the list of what a force was told by round and area. For one page: it counts the lines as it goes. */
final class ForceTold {

  static final String NOT_KNOWN = "Round not known";

  /** Lines that are printed, newest round first: with the grades they fill four sides. */
  private static final int PRINTED = 60;
  /** Lines of one round that are shown: more than any report has. */
  private static final int MOST = 100;

  private final ForceBrief brief;
  private final Inspectorate inspectorate;
  private int lines;

  ForceTold(ForceBrief brief, Inspectorate inspectorate) {
    this.brief = brief;
    this.inspectorate = inspectorate;
  }

  /** Newest first. */
  List<ForceView.Told> rounds() {
    Map<String, List<Finding>> byRound = new LinkedHashMap<>();
    brief.said().forEach(finding -> byRound.computeIfAbsent(slug(finding.cycle()), any -> new ArrayList<>())
        .add(finding));
    List<ForceView.Told> rounds = new ArrayList<>();
    byRound.forEach((round, findings) -> rounds.add(round(round, findings)));
    return rounds;
  }

  /** How much of it is printed, once the rounds were made; empty for all. */
  String paper() {
    return lines > PRINTED ? "On paper the newest " + PRINTED + " of " + English.number(lines) + " are listed." : "";
  }

  private static String slug(@Nullable Cycle cycle) {
    return cycle == null ? Search.NONE : cycle.slug();
  }

  private ForceView.Told round(String round, List<Finding> findings) {
    Map<String, List<ForceView.Item>> areas = new LinkedHashMap<>();
    findings.stream().limit(MOST).forEach(finding -> areas.computeIfAbsent(Described.area(finding),
        any -> new ArrayList<>()).add(item(finding)));
    int left = findings.size() - MOST;
    String all = Links.search(search(round));
    return new ForceView.Told(inspectorate.cycle(round).map(Cycle::name).orElse(NOT_KNOWN),
        new Link(all, English.count(findings.size(), "finding", "findings")),
        areas.entrySet().stream().map(area -> new ForceView.About(area.getKey(), area.getValue())).toList(),
        left > 0 ? new Link(all, English.number(left) + " more") : null);
  }

  private Search search(String round) {
    return Search.everything().filteredBy(Map.of(Judgments.FORCE, List.of(brief.force().slug()), Judgments.CYCLE,
        List.of(round), Judgments.KIND, ForceBrief.KINDS.stream().map(Kind::slug).toList()));
  }

  private ForceView.Item item(Finding finding) {
    return new ForceView.Item(Tag.of(finding, inspectorate),
        new Link(Links.finding(finding.id()), CardView.title(finding)), ++lines > PRINTED);
  }
}
