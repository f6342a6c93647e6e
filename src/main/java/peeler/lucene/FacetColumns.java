package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;

/**
 * The facet values of every finding of a generation, as numbers on the heap. Each facet has a range of numbers to itself, the
 * first of which stands for no value. Facets of which few combinations occur, such as force and region, are kept together: a
 * finding has one number of two bytes for all facets of such a {@link Combination}, so that counting a million findings
 * reads some megabytes of memory in order and no file, and counts two or three things for each instead of one a facet. Read
 * once when a generation is opened.
 */
final class FacetColumns {

  /** Combinations that are few: going through all of them takes some microseconds. */
  private static final int FEW = 4_096;

  private final List<Facet> facets;
  private final int findings;
  private final List<String> names = new ArrayList<>();
  /** The first number of each column, and the number after the last. */
  private final int[] first;
  private final List<Combination> combinations = new ArrayList<>();
  private final AtomicReferenceArray<@Nullable FixedBitSet> having;
  private int @Nullable [] totals;

  private FacetColumns(IndexReader reader, List<Facet> facets) throws IOException {
    this.facets = List.copyOf(facets);
    findings = reader.maxDoc();
    first = new int[facets.size() + 2];
    for (int column = 0; column <= facets.size(); column++) {
      char[] values = read(reader, column);
      if (!isCombined(column, values)) {
        combinations.add(Combination.of(column, values, first[column], first[column + 1]));
      }
    }
    having = new AtomicReferenceArray<>(names.size());
  }

  /** Reads the columns. Cost: each finding some times for each facet. */
  static FacetColumns of(IndexReader reader, List<Facet> facets) throws IOException {
    return new FacetColumns(reader, facets);
  }

  /** Whether a column could be put with others. */
  private boolean isCombined(int column, char[] values) {
    for (int i = 0; i < combinations.size(); i++) {
      Combination with = combinations.get(i).with(column, values, first[column], first[column + 1], FEW);
      if (with != null) {
        combinations.set(i, with);
        return true;
      }
    }
    return false;
  }

  /** The number of each finding's value. */
  private char[] read(IndexReader reader, int column) throws IOException {
    String field = column == facets.size()
        ? FindingDocument.FORCE_NAME
        : FindingDocument.facetField(facets.get(column).name());
    TreeSet<String> all = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ordinals = DocValues.getSorted(leaf.reader(), field);
      for (int i = 0; i < ordinals.getValueCount(); i++) {
        all.add(ordinals.lookupOrd(i).utf8ToString());
      }
    }
    names.add("");
    names.addAll(all);
    first[column + 1] = names.size();
    if (names.size() >= Character.MAX_VALUE) {
      throw new IllegalStateException("facets have more than " + (int) Character.MAX_VALUE + " values");
    }
    char[] values = new char[findings];
    Arrays.fill(values, (char) first[column]);
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ordinals = DocValues.getSorted(leaf.reader(), field);
      char[] numbers = new char[ordinals.getValueCount()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = (char) number(column, ordinals.lookupOrd(i).utf8ToString());
      }
      for (int doc = ordinals.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ordinals.nextDoc()) {
        values[leaf.docBase + doc] = numbers[ordinals.ordValue()];
      }
    }
    return values;
  }

  /** The number of a facet's value; that of none, if no finding has it. */
  private int number(int column, String value) {
    int number = names.subList(first[column], first[column + 1]).indexOf(value);
    return first[column] + Math.max(0, number);
  }

  /** The column of the forces, whatever the facets. */
  int forces() {
    return facets.size();
  }

  /** The column of a facet, which must be one of those that were read. */
  int column(String facet) {
    for (int i = 0; i < facets.size(); i++) {
      if (facets.get(i).name().equals(facet)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column of " + facet);
  }

  /** How many numbers there are, those for no value included. */
  int numbers() {
    return names.size();
  }

  /** The first number of a column; it stands for no value. */
  int first(int column) {
    return first[column];
  }

  /** The value that a number stands for. */
  String name(int number) {
    return names.get(number);
  }

  /** All columns, each in one of these. */
  List<Combination> combinations() {
    return combinations;
  }

  /** Findings there are. */
  int findings() {
    return findings;
  }

  /** The findings that have any of these values of a facet. */
  FixedBitSet having(String facet, List<String> chosen) {
    FixedBitSet any = new FixedBitSet(findings);
    int column = column(facet);
    for (String value : chosen) {
      int number = number(column, value);
      if (number > first[column]) {
        any.or(having(column, number));
      }
    }
    return any;
  }

  /** Kept once it was asked for: one bit a finding. */
  private FixedBitSet having(int column, int number) {
    FixedBitSet known = having.get(number);
    if (known != null) {
      return known;
    }
    FixedBitSet found = new FixedBitSet(findings);
    for (Combination combination : combinations) {
      int place = combination.columns().indexOf(column);
      for (int doc = 0; place >= 0 && doc < findings; doc++) {
        if (combination.value(combination.numbers()[doc], place) == number) {
          found.set(doc);
        }
      }
    }
    having.set(number, found);
    return found;
  }

  /** How many findings have each number. Counted when first asked for. */
  synchronized int[] totals() {
    if (totals == null) {
      int[] counted = new int[names.size()];
      for (Combination combination : combinations) {
        int[] occurs = new int[combination.size()];
        for (char number : combination.numbers()) {
          occurs[number]++;
        }
        combination.add(occurs, counted);
      }
      totals = counted;
    }
    return totals.clone();
  }
}
