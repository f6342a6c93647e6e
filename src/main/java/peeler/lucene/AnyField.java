package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Findings that have one of some terms in any {@link WordField}, without a score. Lists of all fields are put into one set,
 * which takes less time than going through them side by side. Cost: the length of the lists, each time.
 */
final class AnyField extends Query {

  private final List<String> terms;

  AnyField(List<String> terms) {
    this.terms = terms;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {

      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        List<PostingsEnum> lists = lists(leaf);
        if (lists.isEmpty()) {
          return null;
        }
        long cost = lists.stream().mapToLong(PostingsEnum::cost).sum();
        int findings = leaf.reader().maxDoc();
        return new ConstantScoreScorerSupplier(score(), mode, findings) {

          @Override
          public DocIdSetIterator iterator(long leadCost) throws IOException {
            if (lists.size() == 1) {
              return lists.getFirst();
            }
            DocIdSetBuilder any = new DocIdSetBuilder(findings);
            for (PostingsEnum list : lists) {
              any.add(list);
            }
            return any.build().iterator();
          }

          @Override
          public long cost() {
            return cost;
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private List<PostingsEnum> lists(LeafReaderContext leaf) throws IOException {
    List<PostingsEnum> lists = new ArrayList<>();
    for (WordField field : WordField.values()) {
      Terms all = leaf.reader().terms(field.field());
      TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
      for (String term : terms) {
        if (each.seekExact(new BytesRef(term))) {
          lists.add(each.postings(null, PostingsEnum.NONE));
        }
      }
    }
    return lists;
  }

  @Override
  public String toString(String field) {
    return String.join("|", terms);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnyField set && set.terms.equals(terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }
}
