package peeler.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import peeler.vocabulary.Abbreviation;
import peeler.vocabulary.Everyday;
import peeler.vocabulary.Fold;

/**
 * Adds other names to what was typed: the long form of an abbreviation, the abbreviation of a long form, and true synonyms,
 * of one word or several. Phrases in quotation marks are left alone. Names that mean something else too are handled so:
 * <ul>
 * <li>an abbreviation that is also an English word ("MASH", "APP", "Scan") is one only when typed in capitals;
 * <li>a name that stands among the other names of several entries ("CSE", of which "CSAE" is the wider term) adds only
 * those of its own entry;
 * <li>other names that are a wider word ("staff" for "workforce") are added, but when typed add nothing.
 * </ul>
 */
public final class Synonyms {

  /** Longest run of words looked up; no entry is longer. */
  private static final int LONGEST = 10;
  /** Most other names of one thing: each is a walk through the index. */
  private static final int MOST_FORMS = 8;
  /** Most neighbouring things that get other names. */
  private static final int MOST_EXPANDED = 8;
  /** Entries whose term, in small letters, is a word or a name of everyday use. */
  private static final Set<String> ALSO_WORDS = Set.of("app", "arms", "cad", "dash", "engage", "holmes", "it", "mash",
      "pop", "pup", "sara", "scan", "sop", "thrive");
  /** Other names that say less than their entry: typed, they are meant as they are. */
  private static final Set<String> WIDER = Set.of("staff", "group", "officers", "children");

  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}&]*\\p{Lu}[\\p{Lu}\\p{N}&]+s?");
  private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
  private static final Pattern DIGIT_AFTER_LETTER = Pattern.compile("(?<=\\p{L})(?=\\d)");

  /**
   * A name of something.
   *
   * @param text as written
   * @param key  what it is looked up by
   */
  private record Name(String text, String key) {

    static Name of(String text) {
      return new Name(text, Synonyms.key(text));
    }
  }

  /** A term as written and all names of what it stands for. */
  private record Entry(Name term, List<Name> names) {

    static Entry of(Abbreviation abbreviation) {
      return new Entry(Name.of(abbreviation.term()), Synonyms.names(abbreviation));
    }
  }

  /** Other names by folded name; a key that is only one in capitals stands as {@code ^key}. */
  private final Map<String, List<String>> others = new HashMap<>();

  public Synonyms(Collection<Abbreviation> abbreviations) {
    List<Entry> entries = abbreviations.stream().map(Entry::of).toList();
    entries.forEach(this::addTerm);
    entries.forEach(entry -> addOthers(entry.names()));
  }

  /** These other names, and what is meant by words of everyday use: for a search that finds nothing as it is. */
  public Synonyms withEveryday(Collection<Everyday> everyday) {
    Synonyms more = new Synonyms(List.of());
    more.others.putAll(others);
    everyday.forEach(words -> {
      List<Name> meant = words.meant().stream().map(Name::of).toList();
      words.said().forEach(said -> more.add(key(said), Name.of(said), meant));
    });
    return more;
  }

  /** The query with other names added where it has names. */
  public TextQuery expand(TextQuery query) {
    return switch (query) {
      case TextQuery.Word word -> TextQuery.and(expand(List.of(word), false));
      case TextQuery.And and -> TextQuery.joinedAs(and, expand(and.parts(), and.isStrict()));
      case TextQuery.Or or -> new TextQuery.Or(or.parts().stream().map(this::expand).toList());
      case TextQuery.All all -> all;
      case TextQuery.Phrase phrase -> phrase;
      case TextQuery.Prefix prefix -> prefix;
      case TextQuery.Filter filter -> filter;
      case TextQuery.Not not -> not;
      case TextQuery.Also also -> also;
    };
  }

  /** What was added to a query, by what was typed; empty for nothing. */
  public static Map<String, List<String>> added(TextQuery query) {
    Map<String, List<String>> added = new LinkedHashMap<>();
    switch (query) {
      case TextQuery.Also also -> added.put(TextQuery.typed(also.typed()), also.forms());
      case TextQuery.And and -> and.parts().forEach(part -> added.putAll(added(part)));
      case TextQuery.Or or -> or.parts().forEach(part -> added.putAll(added(part)));
      default -> added.putAll(Map.of());
    }
    return added;
  }

  /** Names among neighbouring words, longest first; strict where {@code AND} is between the words. */
  private List<TextQuery> expand(List<TextQuery> parts, boolean isStrict) {
    List<TextQuery> expanded = new ArrayList<>();
    for (int i = 0; i < parts.size();) {
      boolean more = expanded.stream().filter(TextQuery.Also.class::isInstance).count() < MOST_EXPANDED;
      int taken = more ? Math.max(1, longest(parts.subList(i, parts.size()))) : 1;
      List<TextQuery> run = parts.subList(i, i + taken);
      expanded
          .add(others(run).filter(forms -> more)
              .map(forms -> (TextQuery) new TextQuery.Also(TextQuery.and(run, isStrict), forms))
              .orElseGet(() -> run.getFirst() instanceof TextQuery.Word ? run.getFirst() : expand(run.getFirst())));
      i += taken;
    }
    return expanded;
  }

  private int longest(List<TextQuery> parts) {
    int words = 0;
    while (words < Math.min(LONGEST, parts.size()) && parts.get(words) instanceof TextQuery.Word) {
      words++;
    }
    while (words > 0 && others(parts.subList(0, words)).isEmpty()) {
      words--;
    }
    return words;
  }

  private Optional<List<String>> others(List<TextQuery> run) {
    if (!run.stream().allMatch(TextQuery.Word.class::isInstance)) {
      return Optional.empty();
    }
    String typed = TextQuery.typed(TextQuery.and(run));
    String folded = key(typed);
    String key = ALSO_WORDS.contains(folded) && isCapitals(typed) ? "^" + folded : folded;
    return Optional.ofNullable(others.get(key)).filter(forms -> !forms.isEmpty());
  }

  /** Whether a name is an abbreviation by its looks. */
  public static boolean isCapitals(String name) {
    return CAPITALS.matcher(name).matches();
  }

  private void addTerm(Entry entry) {
    String key = entry.term().key();
    add(ALSO_WORDS.contains(key) ? "^" + key : key, entry.term(), entry.names());
  }

  private void addOthers(List<Name> names) {
    for (Name name : names) {
      if (!WIDER.contains(name.key()) && !others.containsKey(name.key()) && !others.containsKey("^" + name.key())) {
        add(name.key(), name, names);
      }
    }
  }

  private void add(String key, Name name, List<Name> names) {
    List<String> forms = new ArrayList<>(others.getOrDefault(key, List.of()));
    names.stream().filter(other -> !other.key().equals(name.key()) && !forms.contains(other.text()))
        .forEach(other -> forms.add(other.text()));
    others.put(key, forms.stream().limit(MOST_FORMS).toList());
  }

  /** A name as it is looked up: "s.136", "s136" and "S 136" are one. */
  private static String key(String name) {
    return DIGIT_AFTER_LETTER.matcher(Fold.fold(name)).replaceAll(" ");
  }

  /** All names of an entry, without remarks in brackets. */
  private static List<Name> names(Abbreviation abbreviation) {
    Set<String> names = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(List.of(abbreviation.term(), abbreviation.expansion()));
    all.addAll(abbreviation.also());
    all.stream().flatMap(name -> Arrays.stream(REMARK.matcher(name).replaceAll("").split(" / "))).map(String::strip)
        .forEach(names::add);
    return names.stream().map(Name::of).filter(name -> name.key().length() > 1).toList();
  }
}
