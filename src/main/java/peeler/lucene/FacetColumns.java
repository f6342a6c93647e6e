package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import peeler.finding.Facet;

/**
 * The facet values of every finding of a generation, as numbers on the heap: two bytes for each finding and facet, so that
 * counting a million findings reads 16 MB of memory in order and no file. Read once when a generation is opened.
 */
final class FacetColumns {

  /** Number of a finding without a value. */
  static final int NO_VALUE = 0;

  private final Map<String, Column> columns = new HashMap<>();
  private final Column forces;

  private FacetColumns(IndexReader reader, List<Facet> facets) throws IOException {
    for (Facet facet : facets) {
      columns.put(facet.name(), Column.of(reader, FindingDocument.facetField(facet.name())));
    }
    forces = Column.of(reader, FindingDocument.FORCE_NAME);
  }

  /** Reads the columns. Cost: each finding once for each facet. */
  static FacetColumns of(IndexReader reader, List<Facet> facets) throws IOException {
    return new FacetColumns(reader, facets);
  }

  /** The values of a facet, which must be one of those it was made of. */
  Column of(Facet facet) {
    Column column = columns.get(facet.name());
    if (column == null) {
      throw new IllegalArgumentException("no column of " + facet.name());
    }
    return column;
  }

  /** The forces, whatever the facets. */
  Column forces() {
    return forces;
  }

  /** One value of every finding, as a number, and the values by number. */
  static final class Column {

    private final List<String> names;
    private final char[] numbers;

    private Column(List<String> names, char[] numbers) {
      this.names = names;
      this.numbers = numbers;
    }

    /** How many different values there are, counting {@link #NO_VALUE}. */
    int size() {
      return names.size();
    }

    String name(int number) {
      return names.get(number);
    }

    int number(int doc) {
      return numbers[doc];
    }

    static Column of(IndexReader reader, String field) throws IOException {
      List<String> names = new ArrayList<>(List.of(""));
      Map<String, Integer> known = new HashMap<>();
      char[] numbers = new char[reader.maxDoc()];
      for (LeafReaderContext leaf : reader.leaves()) {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        int[] byOrdinal = new int[values.getValueCount()];
        for (int i = 0; i < byOrdinal.length; i++) {
          byOrdinal[i] = known.computeIfAbsent(values.lookupOrd(i).utf8ToString(), name -> add(name, names));
        }
        for (int doc = values.nextDoc(); doc < leaf.reader().maxDoc(); doc = values.nextDoc()) {
          numbers[leaf.docBase + doc] = (char) byOrdinal[values.ordValue()];
        }
      }
      return new Column(names, numbers);
    }

    /** Throws {@link IllegalStateException} where a facet has more values than a finding has words for. */
    private static int add(String name, List<String> names) {
      if (names.size() > Character.MAX_VALUE) {
        throw new IllegalStateException("a facet has more than " + (int) Character.MAX_VALUE + " values");
      }
      names.add(name);
      return names.size() - 1;
    }
  }
}
