package peeler.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms as they are listed, none of them a word of a text. */
final class ListedTerms extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private Collection<String> all = List.of();
  private Iterator<String> rest = all.iterator();

  /** Makes this one of these terms. */
  ListedTerms of(Collection<String> terms) {
    all = terms;
    return this;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    rest = all.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    boolean isMore = rest.hasNext();
    if (isMore) {
      term.append(rest.next());
    }
    return isMore;
  }
}
