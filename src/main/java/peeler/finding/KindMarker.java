package peeler.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peeler.vocabulary.Kind;

/**
 * Tells areas for improvement, causes of concern and practice from main findings. Where labels stand right over what they
 * announce, the label decides. Where a conversion tore labels and boxes apart, evidence is weighed:
 * <table>
 * <caption>Evidence that a passage stood in a box</caption>
 * <tr><td>its longest line fits a box, the page's column is wider</td><td>2; far against it if a line is too long</td></tr>
 * <tr><td>it is drawn in a frame</td><td>4</td></tr>
 * <tr><td>its heading demands something</td><td>up to 2, 1 against it if not</td></tr>
 * <tr><td>it stands between box label and the label of the main findings</td><td>2, 1 against it if after</td></tr>
 * <tr><td>it ends its page; boxes do</td><td>1, 3 against it if running text follows on the page</td></tr>
 * <tr><td>a practice label stands on its page</td><td>2 in the tail of the page</td></tr>
 * </table>
 * A singular label stands for exactly one box. Conflicts are doubts.
 */
final class KindMarker {

  /** A box's column is about 95 % of the page's in reports of 2021 on: 436 of 460 points were the extremes measured. */
  private static final double BOX_SHARE = 0.951;
  /** From this weight on a passage is a box. */
  private static final int BOX = 2;

  private final double column;
  private final ReportText text;
  private final Account account;
  private final Map<Passage, Integer> demands = new HashMap<>();

  /**
   * @param column width of the report's column in points, 0 where unknown
   */
  KindMarker(double column, ReportText text, Account account) {
    this.column = column;
    this.text = text;
    this.account = account;
  }

  /** The kind of each passage of one area's section; {@code passages} and {@code labels} in reading order. */
  Map<Passage, Kind> kinds(List<Passage> passages, List<Outline.Placed> labels) {
    List<Passage> headed = passages.stream().filter(p -> p.heading() != null).toList();
    return isTorn(labels) ? weighed(headed, labels) : labelled(passages);
  }

  /** Boxes stood elsewhere than their labels if a label has nothing under it but a hole or the next label. */
  private static boolean isTorn(List<Outline.Placed> labels) {
    for (int i = 0; i < labels.size(); i++) {
      Outline.Placed placed = labels.get(i);
      boolean nextLabel = i + 1 < labels.size() && labels.get(i + 1).passagesBefore() == placed.passagesBefore() + 1;
      if (placed.label().isBox() && (placed.heading().layout().picture() || (placed.bare() && nextLabel))) {
        return true;
      }
    }
    return false;
  }

  private Map<Passage, Kind> labelled(List<Passage> passages) {
    Map<Passage, Kind> kinds = new HashMap<>();
    int spent = -1;
    for (Passage passage : passages) {
      Label label = passage.label();
      boolean level = passage.heading() != null && passage.heading().level() > 0;
      if (label == null || (spent == passage.labelAt() && label.one() && label.isBox() && !level)) {
        kinds.put(passage, Kind.MAIN_FINDING);
        doubtIfDemanding(passage, label);
      } else {
        kinds.put(passage, label.kind());
        spent = passage.labelAt();
      }
    }
    return kinds;
  }

  private void doubtIfDemanding(Passage passage, @Nullable Label label) {
    if (label != null && passage.heading() != null && demand(passage) == 2) {
      account.doubt(Doubt.Kind.KIND_UNCERTAIN,
          "Reads like an area for improvement, but the label before it announces only one.", passage.heading());
    }
  }

  private Map<Passage, Kind> weighed(List<Passage> passages, List<Outline.Placed> labels) {
    Map<Passage, Integer> weights = new HashMap<>();
    passages.forEach(passage -> weights.put(passage, weight(passage, passages, labels)));
    List<Label> boxes = labels.stream().map(Outline.Placed::label).filter(Label::isBox).toList();
    List<Passage> chosen = chosen(passages, weights, boxes);
    Map<Passage, Kind> kinds = new HashMap<>();
    passages.forEach(passage -> kinds.put(passage, Kind.MAIN_FINDING));
    name(chosen, boxes, kinds);
    passages.stream()
        .filter(p -> Math.abs(weights.getOrDefault(p, 0) - BOX) <= 0 || (demand(p) == 2 && !chosen.contains(p)
            && p.width() == 0))
        .forEach(this::doubtKind);
    return kinds;
  }

  private void doubtKind(Passage passage) {
    account.doubt(Doubt.Kind.KIND_UNCERTAIN, "Box or main finding: the evidence is nearly even.",
        passageStart(passage));
  }

  private static peeler.report.Block passageStart(Passage passage) {
    return passage.heading() == null ? passage.body().getFirst() : passage.heading();
  }

  /** As many boxes as the labels announce: exactly so many where all are singular, at least two for each plural one. */
  private List<Passage> chosen(List<Passage> passages, Map<Passage, Integer> weights, List<Label> boxes) {
    List<Passage> chosen = new ArrayList<>(passages.stream().filter(p -> weights.getOrDefault(p, 0) >= BOX).toList());
    int least = boxes.stream().mapToInt(label -> label.one() ? 1 : 2).sum();
    boolean exact = boxes.stream().allMatch(Label::one);
    if (chosen.size() == least || (chosen.size() > least && !exact)) {
      return chosen;
    }
    account.doubt(Doubt.Kind.BOX_COUNT_MISMATCH,
        "The labels announce " + (exact ? "" : "at least ") + least + " boxes, "
            + chosen.size() + " look like boxes.");
    if (chosen.size() > least) {
      chosen.sort(Comparator.comparingInt((Passage p) -> weights.getOrDefault(p, 0)).reversed());
      return passages.stream().filter(chosen.subList(0, least)::contains).toList();
    }
    return chosen;
  }

  /** Names each box: by its wording where that agrees with the labels' numbers, else in the order of the labels. */
  private void name(List<Passage> chosen, List<Label> boxes, Map<Passage, Kind> kinds) {
    List<Kind> announced = boxes.stream().map(Label::kind).distinct().toList();
    if (announced.size() == 1) {
      chosen.forEach(passage -> kinds.put(passage, announced.getFirst()));
      return;
    }
    boolean inOrder = boxes.stream().allMatch(Label::one) && boxes.size() == chosen.size();
    for (int i = 0; i < chosen.size(); i++) {
      Passage passage = chosen.get(i);
      kinds.put(passage, inOrder ? boxes.get(i).kind() : byWording(passage, announced));
      if (inOrder && demand(passage) == 2 && boxes.get(i).kind() == Kind.INNOVATIVE_PRACTICE) {
        doubtKind(passage);
      }
    }
  }

  private Kind byWording(Passage passage, List<Kind> announced) {
    boolean practice = demand(passage) == 0 && announced.contains(Kind.INNOVATIVE_PRACTICE);
    return practice
        ? Kind.INNOVATIVE_PRACTICE
        : announced.stream().filter(kind -> kind != Kind.INNOVATIVE_PRACTICE).findFirst().orElse(announced.getFirst());
  }

  private int weight(Passage passage, List<Passage> all, List<Outline.Placed> labels) {
    int demand = demand(passage);
    return byWidth(passage) + byFrame(passage, all) + (demand == 0 ? -1 : demand) + byLabels(passage, labels)
        + byTail(passage, all) + byPractice(passage, all, labels);
  }

  private int byWidth(Passage passage) {
    if (column == 0 || passage.width() == 0) {
      return 0;
    }
    return passage.width() <= BOX_SHARE * column ? 2 : -5;
  }

  private static int byFrame(Passage passage, List<Passage> all) {
    boolean frames = all.stream().anyMatch(p -> p.frame() > 0);
    return passage.frame() > 0 ? 4 : frames ? -3 : 0;
  }

  private static int byLabels(Passage passage, List<Outline.Placed> labels) {
    int at = passageStart(passage).start();
    boolean afterMain = labels.stream()
        .anyMatch(l -> l.label().kind() == Kind.MAIN_FINDING && l.heading().start() < at);
    boolean mainLater = labels.stream()
        .anyMatch(l -> l.label().kind() == Kind.MAIN_FINDING && l.heading().start() > at);
    return afterMain ? -1 : mainLater ? 2 : 0;
  }

  /** Boxes end their page: what runs on after one on the same page would stand before it. */
  private int byTail(Passage passage, List<Passage> all) {
    if (passage.page() == 0) {
      return 0;
    }
    List<Passage> later = all.subList(all.indexOf(passage) + 1, all.size()).stream()
        .filter(p -> p.page() == passage.lastPage()).toList();
    if (later.stream().anyMatch(p -> byWidth(p) < 0)) {
      return -3;
    }
    return later.isEmpty() ? 1 : 0;
  }

  private int byPractice(Passage passage, List<Passage> all, List<Outline.Placed> labels) {
    boolean labelled = labels.stream().anyMatch(l -> l.label().kind() == Kind.INNOVATIVE_PRACTICE
        && l.heading().layout().page() == passage.page());
    return labelled && demand(passage) == 0 && byTail(passage, all) >= 0 && byWidth(passage) >= 0 ? 2 : 0;
  }

  private int demand(Passage passage) {
    return demands.computeIfAbsent(passage,
        asked -> asked.heading() == null ? 0 : BoxWording.demand(text.words(asked.heading())));
  }
}
