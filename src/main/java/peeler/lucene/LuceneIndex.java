package peeler.lucene;

/** The embedded index. */
public final class LuceneIndex {
}
