package peeler.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peeler.search.Evaluation;
import peeler.search.JudgedQuery;
import peeler.search.SearchEngine;
import peeler.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code peeler eval}: how well the index answers judged queries. */
@Command(name = "eval", header = {"Shows how well the index answers judged queries.", "",
    "QUERIES is JSON: [{\"q\": \"...\", \"kind\": \"...\", \"relevant\": [{\"force\": \"...\", \"cycle\": \"...\", "
        + "\"file\": \"...\", \"heading\": \"...\", \"firstWords\": \"...\", \"gain\": 3}]}]",
    "heading or firstWords says which finding; kind, force, cycle and file may be left out.", ""})
final class EvalCommand implements Callable<Integer> {

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "QUERIES", description = "A file of judged queries; - is standard input.")
  private String queries = "";

  EvalCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  /** A query as it stands in the file. */
  record Judged(String q, @Nullable String kind, List<JudgedQuery.Relevant> relevant) {

    JudgedQuery query() {
      return new JudgedQuery(q, kind == null ? "any" : kind, relevant);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<JudgedQuery> judged = judged();
    try (SearchEngine engine = program.index(index.folder).open()) {
      Evaluation.byKind(engine, program.parameters(), judged).forEach(this::row);
      row("all", Evaluation.of(engine, program.parameters(), judged));
    }
    return ExitCode.DONE;
  }

  private List<JudgedQuery> judged() throws IOException {
    try (InputStream in = new InputLines(terminal).open(queries)) {
      return Json.list(in, Judged.class).stream().map(Judged::query).toList();
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.NOT_FOUND, queries + ": " + e.getMessage());
    }
  }

  private void row(String kind, Evaluation evaluation) {
    terminal.out().printf("%-15s %s%n", Lines.safe(kind), evaluation);
  }
}
