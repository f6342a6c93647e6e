package peeler.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import peeler.finding.GradeStatement.Status;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Folded;
import peeler.vocabulary.Grade;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Names;

/**
 * Reads grade sentences. Wordings seen in reports of 2014 to 2025, with X the force, Y what is graded, G a grade:
 * <table>
 * <caption>Wordings</caption>
 * <tr><td>X is G at Y; X is judged to be G at Y; X has been assessed as G in respect of Y</td><td>of the force</td></tr>
 * <tr><td>X requires improvement at Y; X is judged to require improvement in Y; "is requires improvement"</td><td>of the
 * force</td></tr>
 * <tr><td>X is G at Y, G at Y and requires improvement in Y (2014)</td><td>of the force, one statement each</td></tr>
 * <tr><td>the extent to which X ... is G; ... is: G; ... requires improvement; the verb may be missing</td><td>of the
 * force</td></tr>
 * <tr><td>the force's Y is judged to be G; its Y is assessed to require improvement</td><td>of an aspect</td></tr>
 * <tr><td>G alone on a line</td><td>a label, see {@link #label}</td></tr>
 * </table>
 * A sentence that speaks of an earlier inspection or of a grade still to come states none.
 */
final class GradeSentence {

  private static final String G = "[\"'\u2018\u2019\u201C]?(outstanding|good|adequate|inadequate)[\"'\u2018\u2019\u201D]?";
  private static final String LINK = "(?:at|for|in terms of|in respect of|with respect to|in)\\s+";
  private static final String JUDGED = "(?:(?:also|again|still|now|generally|overall|therefore)\\s+|"
      + "(?:judged|assessed|graded|rated|found|considered)\\s+(?:to be\\s+|as\\s+)?)*";
  private static final Pattern IS_GOOD_AT = Pattern
      .compile("\\b(?:is|are|was|be|been|as)\\s+" + JUDGED + G + "\\s+" + LINK);
  private static final Pattern REQUIRES_IMPROVEMENT_AT = Pattern.compile("(?:\\b(?:is|was|be)\\s+)?"
      + "(?:(?:judged|assessed|found|said)\\s+(?:to\\s+|as\\s+)?)?[\"'\u2018\u201C]?\\b(?:require[sd]?|requiring|need(?:s|ed)?)"
      + "\\s+improvement[\"'\u2019\u201D]?\\s+(?:with\\s+|" + LINK + ")");
  private static final Pattern AND_GOOD_AT = Pattern.compile("(?:,|;|\\band)\\s+(?:and\\s+)?" + G + "\\s+" + LINK);
  private static final Pattern ENDS_GOOD = Pattern.compile(
      "^(.*?)[\\s:]+(?:(?:is|are|was)\\b[\\s:]*)?(?:(?:judged|assessed|graded)\\s+(?:to be\\s+|as\\s+)?)?" + G
          + "\\W*$");
  private static final Pattern ENDS_REQUIRES = Pattern.compile(
      "^(.*?)[\\s:]+(?:(?:is|are|was)\\b[\\s:]*)?(?:(?:judged|assessed|found)\\s+to\\s+)?[\"'\u2018\u201C]?require[sd]?\\s+improvement\\W*$");
  private static final Pattern ACHIEVED = Pattern.compile(
      "\\b(?:achieved|awarded|given|received)\\s+(?:an?\\s+)?(?:overall\\s+)?" + G
          + "\\s+(?:grade|rating|judgment)(?:\\s+(?:in|for)\\s+)?");
  private static final Pattern GRADED_IT = Pattern.compile("\\b(?:graded|rated|ranked|judged) (?:it|them|the force) "
      + "(?:as |to be )?(?:generally )?" + G + "|\\b(?:rating|grade) of " + G + "|\\b(?:grade|rating|judge?ment) is "
      + G);
  /** "good in two areas" counts areas and grades none. */
  private static final Pattern COUNT = Pattern.compile(
      "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|most|some|all|several|many|\\d+)\\b|(?:\\w+ ){0,2}areas?\\b).*");
  private static final Pattern NO_GRADE_LINE = Pattern
      .compile("(?:this area is |this question is )?(?:ungraded|not graded|not inspected|to be graded)");
  private static final Pattern EXTENT = Pattern
      .compile(
          "(?:^|.*\\s)(?:the )?(?:extent to which|efficiency with which|effectiveness with which|legitimacy with which)\\b.*");
  private static final Pattern FORCE_SUBJECT = Pattern.compile(
      "(?:.*\\b)?(?:the force|the constabulary|the service|the met|this force|force|\\p{L}+ (?:police|constabulary)|police service|it|that it|they|hmic|hmicfrs)(?:,.*)?$");

  private static final Pattern LABEL_LEAD = Pattern.compile("^(?:judg(?:e)?ment|graded?|our judg(?:e)?ment) (?:is )?");
  private static final Pattern CLAUSE_END = Pattern
      .compile("(?<=;)|(?<=, )(?=and |but )|(?<= )(?=and (?:the|it|its) )");
  private static final Pattern VERB = Pattern.compile(".*\\b(?:is|are|judged|assessed|graded)\\b.*");

  private static final Pattern BEFORE_VERB = Pattern.compile("[\\s,]+(?:also|again|has|have|which)?\\s*$");
  private static final Pattern AUXILIARY = Pattern
      .compile("\\s+(?:also|again|has|have|which|has again|has been|have been|in general|overall|to)$");
  private static final Pattern CONJUNCTION = Pattern.compile("^(?:and|but)\\s+");
  private static final Pattern AREA_START = Pattern
      .compile("^(?:some )?(?:aspects of )?(?:its |the way (?:in which )?it )?");
  private static final Pattern AREA_END = Pattern.compile("[\\s,;.]+(?:and|but|while|although)?\\s*$");
  private static final Pattern AFTER_AREA = Pattern.compile("[.;].*$");

  /** A sentence with neither one of these nor {@link #IMPROVEMENT} states no grade. */
  private static final Signs GOOD = Signs.of("good", "adequate", "outstanding");
  private static final String IMPROVEMENT = "improvement";
  /** What {@link #ACHIEVED} and {@link #GRADED_IT} have in common. */
  private static final Signs NOUN_SIGNS = Signs.of("grade", "rate", "rating", "rank", "judg");
  /** Characters on a line that is nothing but a label, at most. */
  private static final int LONGEST_LABEL = 100;

  private final Inspectorate inspectorate;
  private final List<Grade> grades;
  private final Map<String, Grade> labels = new HashMap<>();

  GradeSentence(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
    grades = inspectorate.grades();
    grades.forEach(grade -> labels.putIfAbsent(Fold.fold(grade.name()), grade));
  }

  /** The grade that stands alone in these words, as a label on a line of its own. */
  Optional<Grade> label(String words) {
    return words.length() > LONGEST_LABEL ? Optional.empty() : folded(Fold.fold(words));
  }

  private Optional<Grade> folded(String label) {
    return Optional.ofNullable(labels.get(LABEL_LEAD.matcher(label).replaceFirst("")));
  }

  /** A title without the grade that a page prints behind it ("Investigating crime Good"); other words as they are. */
  String withoutGrade(String title) {
    return gradeBehind(title).map(grade -> title.substring(0, title.length() - grade.name().length()).strip())
        .orElse(title);
  }

  /** The grade behind the words of a title, capital letter first as labels have it. */
  Optional<Grade> gradeBehind(String title) {
    return grades.stream().filter(grade -> title.endsWith(grade.name()) && isOwnWord(title, grade.name())).findFirst();
  }

  /** Whether the words a title ends in have a space before them. */
  private static boolean isOwnWord(String title, String end) {
    int before = title.length() - end.length() - 1;
    return before >= 0 && title.charAt(before) == ' ';
  }

  /** Whether these words are a line of their own that states a grade, or that there is none. */
  boolean isGradeLine(String words) {
    if (words.length() > LONGEST_LABEL) {
      return false;
    }
    String folded = Fold.fold(words);
    return folded(folded).isPresent() || NO_GRADE_LINE.matcher(folded).matches();
  }

  /** What a sentence states, in order; empty if it is no grade sentence. Linear in its length. */
  List<GradeStatement> in(String sentence, @Nullable Cycle cycle) {
    String low = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean good = GOOD.anyIn(low);
    boolean improvement = low.contains(IMPROVEMENT);
    Status without = GradeStatus.without(low);
    List<GradeStatement> found = List.of();
    if (good || improvement) {
      found = ofForce(sentence, low, predicates(low, good, improvement));
      found = found.isEmpty() ? ofClauses(low) : found;
    }
    if (without != Status.STATED) {
      return found.isEmpty() ? List.of(new GradeStatement(null, without, "", 0, true)) : all(found, without);
    }
    return found.isEmpty() ? found : all(found, GradeStatus.of(low, cycle));
  }

  private static List<GradeStatement> all(List<GradeStatement> statements, Status status) {
    return statements.stream().map(statement -> statement.as(status)).toList();
  }

  /** Whether a sentence of this text may say anything of a grade; most paragraphs are told apart by this look. */
  static boolean mayStandIn(Folded text) {
    String words = text.toString();
    return words.contains(IMPROVEMENT) || GOOD.anyIn(words) || GradeStatus.mayStandIn(words);
  }

  /** {@code free}: names the force itself, whatever the subject. */
  private record Predicate(Grade grade, int start, int end, boolean free) {}

  /** "X is G at Y" and its kin: statements whose subject is the force. */
  private List<GradeStatement> ofForce(String sentence, String low, List<Predicate> predicates) {
    List<GradeStatement> statements = new ArrayList<>();
    boolean subject = false;
    for (int i = 0; i < predicates.size(); i++) {
      Predicate predicate = predicates.get(i);
      int from = i == 0 ? 0 : predicates.get(i - 1).end();
      subject = predicate.free() || isForce(sentence, low, from, predicate.start())
          || (subject && joins(low, from, predicate.start()));
      int end = i + 1 < predicates.size() ? predicates.get(i + 1).start() : low.length();
      if (COUNT.matcher(area(low, predicate.end(), end)).matches()) {
        return List.of();
      }
      if (subject) {
        int to = i + 1 < predicates.size() ? predicates.get(i + 1).start() : low.length();
        statements.add(new GradeStatement(predicate.grade(), Status.STATED, area(low, predicate.end(), to),
            statements.isEmpty() ? 0 : predicate.start(), true));
      }
    }
    return statements;
  }

  private List<Predicate> predicates(String low, boolean good, boolean improvement) {
    List<Predicate> predicates = new ArrayList<>();
    if (good) {
      add(predicates, IS_GOOD_AT, low);
    }
    if (improvement) {
      add(predicates, REQUIRES_IMPROVEMENT_AT, low);
    }
    if (good && !predicates.isEmpty()) {
      add(predicates, AND_GOOD_AT, low);
    }
    if (good && NOUN_SIGNS.anyIn(low)) {
      add(predicates, ACHIEVED, low);
      add(predicates, GRADED_IT, low);
    }
    predicates.sort(java.util.Comparator.comparingInt(Predicate::start));
    List<Predicate> apart = new ArrayList<>();
    for (Predicate predicate : predicates) {
      if (apart.isEmpty() || predicate.start() >= apart.getLast().end()) {
        apart.add(predicate);
      }
    }
    return apart;
  }

  private void add(List<Predicate> predicates, Pattern pattern, String low) {
    Matcher matcher = pattern.matcher(low);
    while (matcher.find()) {
      String slug = IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group)
          .filter(java.util.Objects::nonNull).findFirst().orElse("requires-improvement");
      inspectorate.grade(slug).ifPresent(
          grade -> predicates.add(new Predicate(grade, matcher.start(), matcher.end(), pattern.equals(GRADED_IT))));
    }
  }

  /** Whether the words before a predicate end in the force: "Kent Police", "the force", "It also", "we found the force". */
  private boolean isForce(String sentence, String low, int from, int to) {
    String before = BEFORE_VERB.matcher(low.substring(from, to)).replaceFirst("").strip();
    if (before.isEmpty() && from == 0) {
      return true;
    }
    String named = AUXILIARY.matcher(before).replaceFirst("");
    String subject = named.endsWith(",") ? named.substring(0, named.length() - 1) : named;
    if (FORCE_SUBJECT.matcher(subject).matches()) {
      return true;
    }
    List<Names.Found<peeler.vocabulary.Force>> names = inspectorate.forceNames()
        .in(sentence.substring(from, Math.min(to, sentence.length())));
    return !names.isEmpty()
        && from + names.getLast().end() >= from + low.substring(from, to).indexOf(subject) + subject.length() - 1;
  }

  /** Whether only the end of one area and a conjunction stand between two predicates. */
  private static boolean joins(String low, int from, int to) {
    String between = low.substring(from, to);
    return !between.contains(".") && (between.stripTrailing().endsWith(",") || between.stripTrailing().endsWith("and")
        || between.stripTrailing().endsWith(";") || low.startsWith(",", to) || low.startsWith("and", to)
        || low.startsWith(";", to));
  }

  private static String area(String low, int from, int to) {
    String clause = AREA_END.matcher(low.substring(from, Math.max(from, to))).replaceFirst("");
    return AREA_START.matcher(AFTER_AREA.matcher(clause).replaceFirst("")).replaceFirst("").strip();
  }

  /** "The extent to which ... is G", "its Y is judged to be G", clause by clause. */
  private List<GradeStatement> ofClauses(String low) {
    List<GradeStatement> statements = new ArrayList<>();
    clause(low, low, 0).ifPresent(statements::add);
    if (statements.isEmpty() || low.contains(";")) {
      statements.clear();
      int from = 0;
      for (String clause : CLAUSE_END.split(low)) {
        clause(low, clause, from).ifPresent(statements::add);
        from += clause.length();
      }
    }
    return statements;
  }

  private Optional<GradeStatement> clause(String low, String clause, int from) {
    if (!endsInGrade(clause)) {
      return Optional.empty();
    }
    Matcher good = ENDS_GOOD.matcher(clause);
    Matcher requires = ENDS_REQUIRES.matcher(clause);
    boolean improve = requires.matches();
    if (!improve && !good.matches()) {
      return Optional.empty();
    }
    String area = CONJUNCTION.matcher((improve ? requires : good).group(1).strip()).replaceFirst("");
    boolean verb = improve
        || VERB.matcher(clause.substring(good.end(1), good.start(2))).matches();
    boolean extent = EXTENT.matcher(area).matches();
    if (area.isEmpty() || (!verb && !extent)) {
      return Optional.empty();
    }
    Optional<Grade> grade = inspectorate.grade(improve ? "requires-improvement" : good.group(2));
    return grade.map(g -> new GradeStatement(g, Status.STATED, area.replaceFirst("^.*?extent to which ", ""),
        from == 0 ? 0 : low.indexOf(clause, from), extent));
  }

  /** Whether the last word is one of a grade: most clauses are told apart by this look at their end. */
  private static boolean endsInGrade(String clause) {
    int end = clause.length();
    while (end > 0 && !isWord(clause.charAt(end - 1))) {
      end--;
    }
    String last = clause.substring(Math.max(0, end - IMPROVEMENT.length()), end);
    return last.equals(IMPROVEMENT) || GOOD.words().stream().anyMatch(last::endsWith);
  }

  /** What {@code \w} is in a pattern. */
  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
