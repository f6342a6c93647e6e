package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import peeler.search.Answer;
import peeler.search.Problem;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.search.SearchParameters;
import peeler.vocabulary.Inspectorate;

/**
 * The search page. Lenient: what can be searched is searched, mistakes are shown above the results (with status 400),
 * unknown parameters are ignored.
 */
final class SearchPage implements Handler {

  private static final String UNKNOWN = "unknown-parameter";

  private final SearchEngine engine;
  private final Inspectorate inspectorate;
  private final SearchParameters parameters;
  private final EntityTags tags;
  private final Views views;
  private final Gradebooks books;

  SearchPage(SearchEngine engine, Inspectorate inspectorate, SearchParameters parameters, EntityTags tags,
      Views views, Gradebooks books) {
    this.engine = engine;
    this.inspectorate = inspectorate;
    this.parameters = parameters;
    this.tags = tags;
    this.views = views;
    this.books = books;
  }

  @Override
  public void handle(Context context) {
    Parameters given = Parameters.of(context);
    Parameters said = given.withoutBlanks();
    SearchParameters.Parsed parsed = parameters.parse(said.values());
    Search search = parsed.search();
    List<Problem> problems = new ArrayList<>(said.problems());
    parsed.problems().stream().filter(problem -> !problem.code().equals(UNKNOWN)).forEach(problems::add);
    context.header("Cache-Control", "no-cache");
    if (problems.isEmpty() && !said.values().equals(given.values())) {
      context.redirect(Links.search(search), HttpStatus.SEE_OTHER);
    } else if (!problems.isEmpty()) {
      showMistaken(context, search, problems, said.values());
    } else if (!tags.answered(context, engine.generation(), Links.search(search))) {
      show(context, search, engine.answer(search));
    }
  }

  private void show(Context context, Search asked, Answer answer) {
    if (asked.page() > answer.pages()) {
      context.redirect(Links.search(asked.onPage(1)), HttpStatus.SEE_OTHER);
      return;
    }
    tags.mark(context, answer.generation(), Links.search(asked));
    RequestRecord.found(context, answer.total());
    views.show(context, "search", view(answer, answer.search().words(), List.of(), Map.of()));
  }

  /** A slip in the words alone is no error: the engine answers as well as can be, with a notice. */
  private void showMistaken(Context context, Search search, List<Problem> problems,
      Map<String, List<String>> typed) {
    List<Problem> errors = problems.stream().filter(problem -> !isSlip(problem)).toList();
    context.status(errors.isEmpty() ? 200 : 400);
    views.show(context, "search", view(engine.answer(search), search.words(), errors, typed));
  }

  private SearchView view(Answer answer, String words, List<Problem> errors, Map<String, List<String>> typed) {
    Search search = answer.search();
    List<ErrorView.Mistake> mistakes = ErrorView.Mistake.beside(errors);
    List<FilterView> filters = new FilterPanel(answer, mistakes, typed, parameters.names(), inspectorate).filters();
    int chosen = filters.stream().mapToInt(FilterView::chosen).sum();
    return new SearchView(views.frame((errors.isEmpty() ? "" : "Error: ") + SearchTitle.of(answer)),
        query(answer, words),
        mistakes, NoticeView.of(answer.notices()), count(answer), range(answer),
        (search.page() - 1) * search.size() + 1,
        filters, chosen, ChipsView.of(answer),
        Links.search(unfiltered(search)), SortView.of(search), CardView.of(answer, inspectorate),
        RescueView.of(answer, engine), PagesView.of(answer), tools(search), reach(answer));
  }

  /** Whether it is about a place in the words, which are then searched as far as they can be understood. */
  private static boolean isSlip(Problem problem) {
    return problem.parameter().equals("q") && problem.position() >= 0;
  }

  /** Every parameter that has no visible field is carried along in a hidden one. */
  private static SearchView.Query query(Answer answer, String typed) {
    Set<String> visible = new TreeSet<>(Set.of("q", "sort", "page"));
    answer.facets().forEach(counts -> visible.add(counts.facet().name()));
    List<SearchView.Carried> carried = new ArrayList<>();
    answer.search().parameters().forEach((name, values) -> {
      if (!visible.contains(name)) {
        values.forEach(value -> carried.add(new SearchView.Carried(name, value)));
      }
    });
    return new SearchView.Query(typed, Search.LONGEST_QUERY, carried,
        typed.isEmpty() ? "" : Links.search(answer.search().forWords("")));
  }

  private @Nullable ReachView reach(Answer answer) {
    return Reach.isOf(answer) ? ReachView.of(Reach.of(answer, engine, books.current())) : null;
  }

  private static String count(Answer answer) {
    String findings = English.count(answer.total(), "finding", "findings");
    return answer.total() == 0
        ? "No findings match"
        : findings + " in " + English.count(answer.forces(), "force", "forces");
  }

  private static String range(Answer answer) {
    if (answer.pages() == 1) {
      return "";
    }
    long first = (long) (answer.search().page() - 1) * answer.search().size() + 1;
    return "Showing " + English.number(first) + " to " + English.number(first + answer.hits().size() - 1) + " of "
        + English.number(answer.total());
  }

  private static List<Link> tools(Search search) {
    return List.of(new Link(Links.export(search, ExportOptions.csv()), "CSV"),
        new Link(Links.export(search, ExportOptions.excel()), "CSV for Excel"),
        new Link(Links.searchJson(search), "JSON"), new Link(Links.feed(search), "Feed"));
  }

  private static Search unfiltered(Search search) {
    return search.filteredBy(Map.of()).leavingOut(Map.of());
  }
}
