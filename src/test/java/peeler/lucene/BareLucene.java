package peeler.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import peeler.finding.Facets;
import peeler.finding.Finding;
import peeler.search.Search;
import peeler.search.TextQueryParser;
import peeler.vocabulary.Inspectorate;

/**
 * Plain Lucene for comparison. To write an index: the same documents but for the forms of words, in the same format, into one
 * segment, by Lucene alone, as they come or in our order. To search one of ours: the same text query, ten best hits by score with their
 * stored fields, and five facets counted from doc values, each with its own filter left out by a search of its own.
 */
public final class BareLucene implements AutoCloseable {

  private static final List<String> COUNTED = List.of("force", "kind", "area", "grade", "cycle");
  private static final int BEST = 10;
  /** As the engines of the peer benchmark are given. */
  private static final int BUFFER_MB = 256;

  private final Directory directory;
  private final DirectoryReader reader;
  private final TextQueryParser parser = new TextQueryParser(Facets.of(Inspectorate.load("hmicfrs")));

  private BareLucene(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
  }

  /**
   * Writes findings with Lucene's own buffers, merging and, if they are to be newest first, sorting. Returns how many they were.
   */
  public static long write(Stream<Finding> findings, Path folder, Inspectorate inspectorate, boolean sorted)
      throws IOException {
    ThreadLocal<FindingDocument> documents = ThreadLocal
        .withInitial(() -> new FindingDocument(Facets.of(inspectorate), inspectorate));
    Sort newestFirst = new Sort(new SortField(FindingDocument.YEAR, SortField.Type.LONG, true, Long.MIN_VALUE),
        new SortField(FindingDocument.PUBLISHED, SortField.Type.LONG, true, Long.MIN_VALUE),
        new SortField(FindingDocument.ID, SortField.Type.STRING));
    IndexWriterConfig settings = new IndexWriterConfig().setCodec(new PeelerCodec()).setRAMBufferSizeMB(BUFFER_MB);
    if (sorted) {
      settings.setIndexSort(newestFirst);
    }
    try (Directory directory = FSDirectory.open(folder); IndexWriter writer = new IndexWriter(directory, settings)) {
      findings.parallel().forEach(finding -> {
        try {
          Document document = documents.get().of(StoredFinding.bytes(finding));
          if (sorted) {
            document.add(new SortedDocValuesField(FindingDocument.ID, new BytesRef(finding.id())));
          }
          writer.addDocument(document);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      writer.forceMerge(1);
      writer.commit();
      return writer.getDocStats().numDocs;
    }
  }

  /** Opens the serving generation of an index. */
  public static BareLucene open(Path index) throws IOException {
    Generations generations = new Generations(index);
    return new BareLucene(FSDirectory.open(generations.of(generations.current().orElseThrow())));
  }

  /** Searches, reads the best and counts; returns how many matched, so that nothing is optimised away. */
  public long search(Search search) {
    try {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query words = LuceneQueries.ranking(new Forms(reader)).of(parser.parse(search.words()).query());
      Query all = filtered(words, search, "");
      for (ScoreDoc hit : searcher.search(all, BEST).scoreDocs) {
        searcher.storedFields().document(hit.doc);
      }
      long counted = 0;
      for (String facet : COUNTED) {
        counted += count(searcher, search.chosen(facet).isEmpty() ? all : filtered(words, search, facet), facet);
      }
      return counted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query filtered(Query words, Search search, String without) {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(words, Occur.MUST);
    search.filters().forEach((facet, values) -> {
      if (!facet.equals(without)) {
        filtered.add(new TermInSetQuery(FindingDocument.facetField(facet), values.stream().map(BytesRef::new).toList()),
            Occur.FILTER);
      }
    });
    return filtered.build();
  }

  private static long count(IndexSearcher searcher, Query query, String facet) throws IOException {
    long counted = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), FindingDocument.facetField(facet));
      long[] counts = new long[values.getValueCount()];
      Scorer scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1).scorer(leaf);
      DocIdSetIterator matches = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
        if (values.advanceExact(doc)) {
          counts[values.ordValue()]++;
        }
      }
      counted += LongStream.of(counts).sum();
    }
    return counted;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
