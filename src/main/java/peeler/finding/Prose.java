package peeler.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding.GradeBasis;
import peeler.report.Block;
import peeler.report.Furniture.Reason;
import peeler.vocabulary.Area;
import peeler.vocabulary.Force;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * Cuts running prose: transcripts, press releases, news. A paragraph is a finding; a sentence in it that states the grade of
 * another area opens a new one, so that no grade leaks. Quotations of one speaker stay together.
 */
final class Prose {

  private static final Pattern NOTES = Pattern.compile("(?i)ends|notes(?: to editors)?:?|-?\\s*ends\\s*-?");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}\\b.*");
  private static final Pattern GREETING = Pattern.compile("(?i)^(?:hello|good (?:morning|afternoon|evening)|hi)\\b.*");
  private static final Pattern FOUND_THAT = Pattern.compile("(?i).*\\bfound (?:that )?.{0,60}:$");
  private static final Pattern SAID = Pattern
      .compile("(?is).*\\b(?:said|says|added|commented)\\s*:\\s*[\"\\u201C\\u2018]?.*");
  private static final Pattern SAID_ONLY = Pattern.compile("(?is).*\\b(?:said|says|added|commented)\\s*:$");
  private static final Pattern CONTRAST = Pattern
      .compile("(?i)^(?:but|however|yet|although|despite|it (?:said|comes|also))\\b.*|^(?:\\S+\\s){1,3}though,.*");
  private static final Pattern INSPECTOR = Pattern
      .compile("(?is).*\\b(?:inspector|HMI)\\b.*\\b(?:said|says|added|commented)\\b.*");

  private final GradeSentence grades;
  private final Topics topics;
  private final SectionArea areas;
  private final Inspectorate inspectorate;
  private final ReportText text;
  private final ReportSubject subject;
  private final Account account;
  private final List<Part> parts = new ArrayList<>();
  private @Nullable Force current;

  /** A finding in the making. */
  private static final class Part {
    private final List<Block> blocks = new ArrayList<>();
    private final Kind kind;
    private final boolean quoted;
    private final @Nullable Force force;
    private @Nullable Grade grade;
    private @Nullable Area stated;
    private boolean closed;

    Part(Kind kind, boolean quoted, @Nullable Force force) {
      this.kind = kind;
      this.quoted = quoted;
      this.force = force;
    }
  }

  Prose(Rules rules, ReportText text, ReportSubject subject, Account account) {
    inspectorate = rules.inspectorate();
    areas = rules.areas();
    grades = rules.grades();
    topics = rules.topics();
    this.text = text;
    this.subject = subject;
    this.account = account;
  }

  /** The drafts in reading order. */
  List<Draft> drafts() {
    boolean listed = false;
    boolean begun = false;
    boolean manyForces = ManyForces.in(text, inspectorate);
    for (Block block : text.blocks()) {
      String words = text.words(block);
      Optional<Force> named = manyForces && block.form() == Block.Form.HEADING
          ? ManyForces.named(words, inspectorate)
          : Optional.empty();
      if (NOTES.matcher(words).matches()) {
        account.aside(block, Reason.BOILERPLATE);
        current = null;
        parts.add(new Part(Kind.NARRATIVE, false, null));
      } else if (named.isPresent()) {
        account.aside(block, Reason.SECTION_TITLE);
        current = named.get();
        parts.add(new Part(Kind.NARRATIVE, false, current));
      } else if (isTitle(block, words, begun)) {
        account.aside(block, Reason.TITLE);
      } else if (!begun && GREETING.matcher(words).matches()) {
        account.aside(block, Reason.BOILERPLATE);
      } else if (FOUND_THAT.matcher(words).matches() && block.form() != Block.Form.ITEM) {
        account.aside(block, Reason.STANDARD_INTRODUCTION);
        listed = true;
        begun = true;
      } else {
        listed &= block.form() == Block.Form.ITEM;
        add(block, words, listed);
        begun = true;
      }
    }
    return parts.stream().filter(part -> !part.blocks.isEmpty()).map(this::draft).toList();
  }

  private boolean isTitle(Block block, String words, boolean begun) {
    boolean dated = words.length() < 60 && (DateLine.of(words) != null || CLOCK.matcher(words).matches());
    return dated || (block.form() == Block.Form.HEADING && (!begun || block.level() == 1));
  }

  private void add(Block block, String words, boolean listed) {
    Part last = parts.isEmpty() ? null : parts.getLast();
    if (listed) {
      open(Kind.MAIN_FINDING, false);
      addSentences(block, false);
    } else if (last != null && (isOpenQuote(last) || goesOn(last, block, words))) {
      addTo(last, block, words);
    } else {
      open(kind(words), SAID.matcher(words).matches());
      addSentences(block, SAID.matcher(words).matches() && subject.kind() == DocumentKind.NEWS_ARTICLE);
    }
    parts.getLast().closed = words.endsWith("\"") || words.endsWith("\u201D");
  }

  private void addTo(Part last, Block block, String words) {
    boolean newSubject = subject.kind() != DocumentKind.NEWS_ARTICLE && last.quoted && !lastIsLeadIn(last)
        && topics.of(words).isPresent() && !topics.of(words).equals(Optional.ofNullable(area(last)));
    if (newSubject) {
      open(last.kind, true);
    }
    addSentences(block, subject.kind() == DocumentKind.NEWS_ARTICLE);
  }

  private boolean lastIsLeadIn(Part part) {
    return part.blocks.size() == 1 && SAID_ONLY.matcher(text.words(part.blocks.getFirst())).matches();
  }

  private static boolean isOpenQuote(Part part) {
    return part.quoted && !part.closed;
  }

  /** Whether a paragraph carries on what the one before says: a list, or in news the same subject or judgment. */
  private boolean goesOn(Part last, Block block, String words) {
    if (block.form() == Block.Form.ITEM) {
      return !last.blocks.isEmpty();
    }
    if (subject.kind() != DocumentKind.NEWS_ARTICLE || last.quoted || CONTRAST.matcher(words).matches()
        || SAID.matcher(words).matches()) {
      return false;
    }
    Set<String> shared = topics.subjects(words);
    shared.retainAll(topics.subjects(words(last)));
    Optional<GradeStatement> statement = statement(words);
    boolean sameGrade = statement.isPresent() && statement.get().grade() != null
        && statement.get().grade().equals(last.grade)
        && Optional.ofNullable(area(last)).equals(areaOf(statement.get(), words));
    return sameGrade || (!shared.isEmpty() && statement.isEmpty() && Sentences.of(block, text.whole()).size() == 1);
  }

  private void open(Kind kind, boolean quoted) {
    parts.add(new Part(kind, quoted, current));
  }

  private Kind kind(String words) {
    return switch (subject.kind()) {
      case TRANSCRIPT -> Kind.OBSERVATION;
      case NEWS_ARTICLE -> Kind.REPORTED;
      default -> !SAID.matcher(words).matches()
          ? Kind.NARRATIVE
          : INSPECTOR.matcher(words).matches() ? Kind.OBSERVATION : Kind.REPORTED;
    };
  }

  /** Adds a block sentence by sentence; a sentence that grades another area opens a new part unless all is one quotation. */
  private void addSentences(Block block, boolean whole) {
    int from = block.start();
    for (Block sentence : Sentences.of(block, text.whole())) {
      String words = sentence.words(text.whole());
      Optional<GradeStatement> statement = statement(words).filter(s -> s.grade() != null);
      Part part = parts.getLast();
      if (statement.isPresent()) {
        Area area = areaOf(statement.get(), words).orElse(null);
        boolean other = sentence.start() > block.start() && area != null
            && !area.equals(areaBefore(part, block, from, sentence.start()));
        if (other && !whole) {
          part.blocks.addAll(Sentences.part(block, from, sentence.start()));
          open(part.kind, part.quoted);
          from = sentence.start();
          part = parts.getLast();
        }
        if (part.grade == null) {
          part.grade = statement.get().grade();
          part.stated = area;
        }
      }
    }
    parts.getLast().blocks.addAll(Sentences.part(block, from, block.end()));
  }

  private @Nullable Area areaBefore(Part part, Block block, int from, int to) {
    if (part.stated != null) {
      return part.stated;
    }
    StringBuilder before = new StringBuilder(words(part));
    Sentences.part(block, from, to).forEach(b -> before.append(' ').append(b.words(text.whole())));
    return topics.of(before.toString()).orElse(null);
  }

  /** The first statement of a grade that is this report's; an aspect's ("the investigation is good") counts in prose. */
  private Optional<GradeStatement> statement(String words) {
    return Sentences.of(whole(words), words).stream().flatMap(s -> grades.in(s.words(words), subject.cycle()).stream())
        .filter(s -> s.status() == GradeStatement.Status.STATED && s.grade() != null).findFirst();
  }

  private static Block whole(String words) {
    return new Block(Block.Form.PARAGRAPH, 0, List.of(new peeler.report.Span(0, words.length())),
        peeler.report.Layout.NONE);
  }

  private Optional<Area> areaOf(GradeStatement statement, String words) {
    return areas.alike(statement.area(), subject.cycle(), subject.force()).map(AreaMatch::area)
        .or(() -> statement.area().isEmpty() ? topics.of(words) : topics.of(statement.area()));
  }

  private @Nullable Area area(Part part) {
    return part.stated != null ? part.stated : part.grade != null ? null : topics.of(words(part)).orElse(null);
  }

  private String words(Part part) {
    StringBuilder words = new StringBuilder();
    part.blocks.forEach(block -> words.append(words.isEmpty() ? "" : " ").append(text.words(block)));
    return words.toString();
  }

  private Draft draft(Part part) {
    Area area = area(part);
    Area shown = area != null ? area : inspectorate.area(Area.OVERALL).orElse(null);
    return new Draft(part.kind, force(part), subject.cycle(),
        new AreaMatch(shown, shown == null ? "" : shown.slug(), null, true), part.grade,
        part.grade == null ? null : GradeBasis.STATED, null, part.blocks, null);
  }

  /** What a press release says without naming the force is about all forces. */
  private @Nullable Force force(Part part) {
    String words = words(part);
    boolean national = subject.kind() == DocumentKind.PRESS_RELEASE && part.kind == Kind.NARRATIVE
        && inspectorate.forceNames().in(words).isEmpty() && !words.contains("the force");
    return part.force != null ? part.force : national ? null : subject.force();
  }
}
