package peeler.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.search.Search;
import peeler.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code peeler verify}: reads the serving generation whole and compares it with what was written down about it. */
@Command(name = "verify", header = "Reads every finding of the index back and checks counts and ids.")
final class VerifyCommand implements Callable<Integer> {

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  VerifyCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (SearchEngine engine = program.index(index.folder).open()) {
      Generation generation = engine.generation();
      Set<String> ids = new HashSet<>();
      Map<String, Long> kinds = new TreeMap<>();
      for (Finding finding : all(engine)) {
        require(ids.add(finding.id()), "the id " + finding.id() + " stands twice");
        require(engine.finding(finding.id()).isPresent(), "the finding " + finding.id() + " is not found by its id");
        kinds.merge(finding.kind().slug(), 1L, Long::sum);
      }
      require(ids.size() == generation.findings(),
          Lines.count(ids.size(), "finding") + " instead of " + generation.findings());
      require(kinds.equals(generation.kinds()), "kinds are " + kinds + " instead of " + generation.kinds());
      terminal.err().println("Generation " + generation.number() + " verifies: "
          + Lines.count(ids.size(), "finding") + ", ids unique, kinds as counted.");
    }
    return ExitCode.DONE;
  }

  private static Iterable<Finding> all(SearchEngine engine) {
    Search everything = new Search("", Map.of(), Map.of(), Search.Sort.FORCE, 1, Search.LARGEST_PAGE, false, false);
    int pages = engine.answer(everything).pages();
    return () -> java.util.stream.IntStream.rangeClosed(1, pages)
        .mapToObj(page -> engine.answer(everything.onPage(page)).hits()).flatMap(List::stream).map(Answer.Hit::finding)
        .iterator();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IndexException(IndexException.Reason.VERIFICATION,
          "the index does not verify: " + otherwise + "; build it again with: peeler index");
    }
  }
}
