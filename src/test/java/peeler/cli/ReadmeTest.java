package peeler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peeler.finding.Facet;
import picocli.CommandLine;

/** README tells the truth: what it names exists, and what exists is named. */
class ReadmeTest {

  private final List<String> lines = readme();
  private final String text = String.join("\n", lines);
  private final CommandLine commandLine = Peeler.commandLine(Program.at(home()), Terminal.system());

  @Test
  void itIsShort() {
    assertThat(lines).hasSizeLessThan(120);
  }

  @Test
  void everyCommandIsNamedAndNoOther() {
    Set<String> commands = new TreeSet<>(commandLine.getSubcommands().keySet());
    commands.removeAll(Set.of("help", "train"));

    assertThat(found("\\./peeler ([a-z]+)", text)).isEqualTo(commands);
  }

  @Test
  void everyOptionExists() {
    for (String line : lines) {
      List<CommandLine> named = found("\\./peeler ([a-z]+)", line).stream().map(commandLine.getSubcommands()::get)
          .toList();
      Stream<CommandLine> possible = named.isEmpty() ? commandLine.getSubcommands().values().stream() : named.stream();
      Set<String> options = possible.flatMap(command -> command.getCommandSpec().optionsMap().keySet().stream())
          .collect(Collectors.toSet());

      assertThat(options).as(line).containsAll(found("`?(--[a-z][a-z-]*)", line));
    }
  }

  @Test
  void everyParameterAndFacetIsNamedAndNoOther() {
    Set<String> table = new TreeSet<>();
    lines.stream().dropWhile(line -> !line.equals("## Parameters")).filter(line -> line.startsWith("| `"))
        .takeWhile(line -> !line.contains("peeler."))
        .forEach(line -> table.addAll(found("`([a-z_]+)`", line.split("\\|")[1])));
    Set<String> names = new TreeSet<>(Program.at(home()).parameters().names());

    assertThat(names).containsAll(table);
    names.removeIf(name -> name.startsWith("not_"));
    assertThat(table).containsAll(names);
    assertThat(table).containsAll(Program.at(home()).facets().stream().map(Facet::name).toList());
  }

  @Test
  void everyValueGivenAsAnExampleExists() {
    List<String> examples = new ArrayList<>(found("such as `([^`]+)`", text));
    examples.addAll(found("--not-force ([a-z]+)", text));
    Set<String> values = Program.at(home()).facets().stream().flatMap(facet -> facet.values().stream())
        .map(Facet.Value::slug).collect(Collectors.toSet());

    assertThat(examples).isNotEmpty();
    assertThat(values).containsAll(examples);
  }

  @Test
  void everyPathAndClassExists() throws IOException {
    Set<String> missing = found("[`(]((?:\\.ci|web|src|index-data)/[A-Za-z0-9_./-]*)", text);
    missing.removeIf(path -> path.equals("index-data/index") || Files.exists(Path.of(path)));
    Set<String> classes = found("`([A-Z][a-z]+[A-Za-z]*)`", text);
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      classes.removeAll(sources.map(path -> path.getFileName().toString().replace(".java", "")).toList());
    }

    assertThat(missing).isEmpty();
    assertThat(classes).isEmpty();
  }

  @Test
  void everyPackageIsNamedAndNoOther() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/peeler"))) {
      assertThat(found("`(peeler\\.[a-z]+)`", text))
          .isEqualTo(
              folders.map(folder -> "peeler." + folder.getFileName()).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static List<String> readme() {
    try {
      return Files.readAllLines(Path.of("README.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path home() {
    return Path.of("");
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
