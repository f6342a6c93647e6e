package peeler.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import peeler.finding.Facet;
import peeler.search.QueryToken.Role;

/**
 * Reads the language of {@link TextQuery}. The tokens are found first, so that every mistake has its place and signs of
 * other query languages are harmless; what is well-formed then goes through Lucene's syntax parser, which knows how
 * operators bind. Never throws: what cannot be understood is left out and noted.
 */
public final class TextQueryParser {

  /** What the syntax parser calls a clause without a field. */
  private static final String NO_FIELD = "_";

  private final List<Facet> facets;
  private final List<String> fields;

  public TextQueryParser(List<Facet> facets) {
    this.facets = List.copyOf(facets);
    this.fields = facets.stream().map(Facet::name).toList();
  }

  /** The query as far as it can be understood, and what is wrong with it. */
  public ParsedQuery parse(String typed) {
    List<Problem> problems = new ArrayList<>();
    List<QueryToken> scanned = new QueryScanner(typed, fields, problems).tokens();
    List<QueryToken> tokens = new QueryRepair(problems).repair(new FacetTokens(facets, problems).known(scanned));
    String repaired = typed(tokens);
    problems.sort(Comparator.comparingInt(Problem::position));
    return new ParsedQuery(tree(tokens), problems.stream().map(problem -> suggesting(problem, repaired)).toList(),
        problems.isEmpty() ? typed.strip() : repaired);
  }

  /** The query typed so that it is right. */
  private static String typed(List<QueryToken> tokens) {
    StringBuilder typed = new StringBuilder();
    Role before = Role.OPEN;
    for (QueryToken token : tokens) {
      boolean apart = before != Role.OPEN && before != Role.NOT && before != Role.FIELD && token.role() != Role.CLOSE;
      typed.append(apart ? " " : "").append(token.typed());
      before = token.role();
    }
    return typed.toString();
  }

  private static Problem suggesting(Problem problem, String repaired) {
    return problem.suggestion() != null
        ? problem
        : new Problem(problem.code(), problem.parameter(), problem.detail(), problem.position(), problem.length(),
            problem.token(), repaired);
  }

  private TextQuery tree(List<QueryToken> tokens) {
    if (tokens.isEmpty()) {
      return new TextQuery.All();
    }
    try {
      return convert(new StandardSyntaxParser().parse(structure(tokens), NO_FIELD), tokens);
    } catch (QueryNodeParseException e) {
      throw new IllegalStateException("not well-formed after repair: " + structure(tokens), e);
    }
  }

  /** The tokens for the syntax parser, clauses named by their number: their text needs no escaping then. */
  private static String structure(List<QueryToken> tokens) {
    StringBuilder structure = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      QueryToken token = tokens.get(i);
      structure.append(token.role().isClause() ? "t" + i + " " : token.typed());
      structure.append(token.role().isOperator() ? " " : "");
    }
    return structure.toString();
  }

  private TextQuery convert(QueryNode node, List<QueryToken> tokens) {
    if (node instanceof FieldQueryNode leaf) {
      QueryToken token = tokens.get(Integer.parseInt(leaf.getTextAsString().substring(1)));
      String field = leaf.getFieldAsString();
      return field.equals(NO_FIELD) ? clause(token) : new TextQuery.Filter(field, token.text());
    }
    List<TextQuery> parts = node.getChildren().stream().map(child -> convert(child, tokens)).toList();
    return switch (node) {
      case OrQueryNode or -> TextQuery.or(parts);
      case AndQueryNode and -> TextQuery.and(parts, true);
      case ModifierQueryNode not -> new TextQuery.Not(parts.getFirst());
      default -> TextQuery.and(parts);
    };
  }

  private static TextQuery clause(QueryToken token) {
    return switch (token.role()) {
      case PHRASE -> new TextQuery.Phrase(token.text(), token.slop());
      case PREFIX -> new TextQuery.Prefix(token.text());
      default -> new TextQuery.Word(token.text());
    };
  }
}
