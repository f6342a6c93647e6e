package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import peeler.finding.Facet;

/**
 * The facet values of every finding of a generation, as numbers on the heap: two bytes for each finding and facet, those of a
 * finding side by side, so that counting a million findings reads 16 MB of memory in order and no file. Each facet has a range
 * of numbers to itself, the first of which stands for no value. Read once when a generation is opened.
 */
final class FacetColumns {

  private final List<Facet> facets;
  /** Facets, and after them the forces whatever the facets. */
  private final int width;
  private final char[] values;
  private final List<String> names = new ArrayList<>();
  /** The first number of each facet, and the number after the last. */
  private final int[] first;
  private final AtomicReferenceArray<@Nullable FixedBitSet> having;
  private int @Nullable [] totals;

  private FacetColumns(IndexReader reader, List<Facet> facets) throws IOException {
    this.facets = List.copyOf(facets);
    width = facets.size() + 1;
    values = new char[width * reader.maxDoc()];
    first = new int[width + 1];
    for (int facet = 0; facet < width; facet++) {
      read(reader, facet);
    }
    having = new AtomicReferenceArray<>(names.size());
  }

  /** Reads the columns. Cost: each finding once for each facet. */
  static FacetColumns of(IndexReader reader, List<Facet> facets) throws IOException {
    return new FacetColumns(reader, facets);
  }

  private void read(IndexReader reader, int facet) throws IOException {
    String field = facet == facets.size()
        ? FindingDocument.FORCE_NAME
        : FindingDocument.facetField(facets.get(facet).name());
    TreeSet<String> all = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ordinals = DocValues.getSorted(leaf.reader(), field);
      for (int i = 0; i < ordinals.getValueCount(); i++) {
        all.add(ordinals.lookupOrd(i).utf8ToString());
      }
    }
    names.add("");
    names.addAll(all);
    first[facet + 1] = names.size();
    if (names.size() > Character.MAX_VALUE) {
      throw new IllegalStateException("facets have more than " + (int) Character.MAX_VALUE + " values");
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf.reader(), leaf.docBase, facet, DocValues.getSorted(leaf.reader(), field));
    }
  }

  private void read(LeafReader leaf, int base, int facet, SortedDocValues ordinals) throws IOException {
    char[] numbers = new char[ordinals.getValueCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (char) number(facet, ordinals.lookupOrd(i).utf8ToString());
    }
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      values[(base + doc) * width + facet] = ordinals.advanceExact(doc)
          ? numbers[ordinals.ordValue()]
          : (char) first[facet];
    }
  }

  /** The number of a facet's value; that of none, if no finding has it. */
  private int number(int facet, String value) {
    int number = names.subList(first[facet], first[facet + 1]).indexOf(value);
    return first[facet] + Math.max(0, number);
  }

  /** The column of the forces, whatever the facets. */
  int forces() {
    return width - 1;
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

  /** How many columns there are. */
  int width() {
    return width;
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

  /** All numbers, {@link #width} for each finding in order. Not to be changed. */
  char[] values() {
    return values;
  }

  /** Findings there are. */
  int findings() {
    return values.length / width;
  }

  /** The findings that have any of these values of a facet. */
  FixedBitSet having(String facet, List<String> chosen) {
    FixedBitSet any = new FixedBitSet(findings());
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
    FixedBitSet found = new FixedBitSet(findings());
    for (int at = column, doc = 0; at < values.length; at += width, doc++) {
      if (values[at] == number) {
        found.set(doc);
      }
    }
    having.set(number, found);
    return found;
  }

  /** How many findings have each number. Counted when first asked for. */
  synchronized int[] totals() {
    if (totals == null) {
      int[] counted = new int[names.size()];
      for (char value : values) {
        counted[value]++;
      }
      totals = counted;
    }
    return totals.clone();
  }
}
