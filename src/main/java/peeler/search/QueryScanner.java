package peeler.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peeler.search.QueryToken.Role;

/**
 * Parts a typed query into tokens. Signs that mean nothing in the language stay inside words or are passed over; what looks
 * like the language and is not is noted as a problem. Linear in the length of the query.
 */
final class QueryScanner {

  private static final Pattern FIELD = Pattern.compile("([A-Za-z_]{2,32}):(?=[\\p{L}\\p{N}\"\u201c(])");
  private static final Pattern SLOP = Pattern.compile("~(\\d{1,9})?");
  /** Control characters and halves of characters, which no text has. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
  /** Punctuation after a word: a question's mark belongs to no word. */
  private static final Pattern TRAILING = Pattern.compile("(?<=.)[?!.,;:'\u2019]+$");
  private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

  private final String typed;
  private final List<String> fields;
  private final List<Problem> problems;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  QueryScanner(String typed, List<String> fields, List<Problem> problems) {
    this.typed = NO_TEXT.matcher(typed).replaceAll(" ");
    this.fields = fields;
    this.problems = problems;
  }

  /** The tokens in order. */
  List<QueryToken> tokens() {
    while (at < typed.length()) {
      char c = typed.charAt(at);
      if (isQuote(c)) {
        phrase();
      } else if (c == '(' || c == ')') {
        sign(c == '(' ? Role.OPEN : Role.CLOSE);
      } else if (c == '-' && isMinus()) {
        sign(Role.NOT);
      } else if (!beginsWord() && !isStarInside()) {
        at++;
      } else if (!field()) {
        word();
      }
    }
    return tokens;
  }

  private void sign(Role role) {
    tokens.add(new QueryToken(role, typed.substring(at, at + 1), at, at + 1));
    at++;
  }

  private void phrase() {
    int close = at + 1;
    while (close < typed.length() && !isQuote(typed.charAt(close))) {
      close++;
    }
    if (close == typed.length()) {
      problem("A quotation mark is not closed.", at, at + 1);
      at++;
      return;
    }
    String words = typed.substring(at + 1, close).strip();
    Matcher slop = SLOP.matcher(typed).region(close + 1, typed.length());
    boolean near = slop.lookingAt();
    int end = near ? slop.end() : close + 1;
    if (hasWords(words)) {
      tokens.add(new QueryToken(Role.PHRASE, words, near ? places(slop.group(1)) : 0, at, end));
    }
    at = end;
  }

  private boolean field() {
    Matcher field = FIELD.matcher(typed).region(at, typed.length());
    if (!field.lookingAt()) {
      return false;
    }
    String name = field.group(1);
    if (fields.contains(name)) {
      tokens.add(new QueryToken(Role.FIELD, name, at, field.end()));
    } else {
      String nearest = NearestName.of(name, fields).orElse(null);
      problems.add(new Problem("query-syntax", "q", "There is no field \"" + Shown.of(name) + "\". Fields are "
          + String.join(", ", fields) + ".", at, field.end() - at, name + ":", nearest));
      tokens.add(word(name, at, at + name.length()));
    }
    at = field.end();
    return true;
  }

  private void word() {
    int start = at;
    int brackets = 0;
    while (at < typed.length() && !endsWord(typed.charAt(at), brackets) && !isStarInside()) {
      brackets += typed.charAt(at) == '(' ? 1 : typed.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    String text = typed.substring(start, at);
    if (isStarInside()) {
      problem("* may stand at the end of a word only.", at, at + 1);
      at++;
    }
    if (hasWords(text) || text.equals("&")) {
      tokens.add(meaning(text, start));
    }
  }

  /** Punctuation before a word is passed over. */
  private boolean beginsWord() {
    boolean alone = at + 1 == typed.length() || isSpace(typed.charAt(at + 1))
        || typed.charAt(at + 1) == ')';
    return (typed.charAt(at) == '&' && alone) || Character.isLetterOrDigit(typed.codePointAt(at));
  }

  /** A star with letters right after it. */
  private boolean isStarInside() {
    return at + 1 < typed.length() && typed.charAt(at) == '*' && Character.isLetterOrDigit(typed.codePointAt(at + 1));
  }

  /** A bracket inside a word, as in "force(s)", belongs to it. */
  private boolean endsWord(char c, int brackets) {
    boolean structure = c == '(' ? !opensInside() : c == ')' && brackets == 0;
    return structure || isSpace(c) || isQuote(c);
  }

  private boolean opensInside() {
    int close = typed.indexOf(')', at);
    return close > 0
        && typed.substring(at, close).chars().noneMatch(c -> c == '*' || isSpace((char) c) || isQuote((char) c));
  }

  private QueryToken meaning(String text, int start) {
    if (OPERATORS.contains(text)) {
      return new QueryToken(Role.valueOf(text), text, start, at);
    }
    int star = text.indexOf('*');
    boolean isPrefix = star >= 0 && hasWords(text.substring(0, star));
    return isPrefix ? prefix(text, star, start) : word(text, start, start + text.length());
  }

  private QueryToken prefix(String text, int star, int start) {
    String prefix = text.substring(0, star);
    if (prefix.codePoints().filter(Character::isLetterOrDigit).count() < TextQuery.SHORTEST_PREFIX) {
      problems.add(new Problem("wildcard-too-broad", "q", "At least " + TextQuery.SHORTEST_PREFIX
          + " letters must stand before *.", start, at - start, Shown.of(text), prefix));
      return word(prefix, start, at);
    }
    return new QueryToken(Role.PREFIX, prefix, start, at);
  }

  /** A word that came out of something else must not look like an operator. */
  private static QueryToken word(String text, int start, int end) {
    String bare = TRAILING.matcher(text).replaceFirst("");
    String word = OPERATORS.contains(bare) ? bare.toLowerCase(Locale.ROOT) : bare;
    return new QueryToken(Role.WORD, word, start, end);
  }

  private void problem(String detail, int start, int end) {
    problems.add(new Problem("query-syntax", "q", detail, start, end - start, Shown.of(typed.substring(start, end)),
        null));
  }

  /** A hyphen before a word, not one inside it or alone. */
  private boolean isMinus() {
    int next = at + 1 < typed.length() ? typed.codePointAt(at + 1) : ' ';
    return Character.isLetterOrDigit(next) || next == '(' || next == '&' || isQuote((char) next);
  }

  private static int places(@Nullable String number) {
    return number == null ? 0 : Math.min(TextQuery.WIDEST_SLOP, Integer.parseInt(number));
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
