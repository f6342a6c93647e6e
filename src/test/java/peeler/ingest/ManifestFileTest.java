package peeler.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peeler.finding.Manifest;
import peeler.vocabulary.Inspectorate;

class ManifestFileTest {

  private static final ManifestFile MANIFESTS = new ManifestFile(Inspectorate.load("hmicfrs"));

  @TempDir
  Path folder;

  @Test
  void aFullLineIsRead() throws Exception {
    assertThat(read("""
        file,url,force,cycle,published,document_kind,title
        a.txt,https://example.org/a,kent,2015,2016-02-18,transcript,"Speech, read out"
        """)).containsExactly(Map.entry("a.txt", new Manifest("https://example.org/a", "kent", "2015",
        LocalDate.of(2016, 2, 18), "transcript", "Speech, read out")));
  }

  @Test
  void columnsMayBeFewAndInAnyOrderAndFieldsEmpty() throws Exception {
    assertThat(read("""
        \uFEFFcycle, file
        2016,a.txt

        ,b.txt
        """)).containsExactly(Map.entry("a.txt", new Manifest(null, null, "2016", null, null, null)),
        Map.entry("b.txt", Manifest.NONE));
  }

  @Test
  void forcesAndCyclesGoByAnyOfTheirNames() throws Exception {
    assertThat(read("file,force,cycle\na.txt,Kent Police,PEEL 2018/19\n"))
        .containsEntry("a.txt", new Manifest(null, "kent", "2018-19", null, null, null));
  }

  @Test
  void aShortLineLeavesTheRestOpen() throws Exception {
    assertThat(read("file,force,cycle\na.txt\n")).containsEntry("a.txt", Manifest.NONE);
  }

  @Test
  void mistakesNameTheLineAndWhatIsAllowed() {
    assertMistake("file,forze\n", ", line 1: unknown column 'forze'; allowed are file, url, force, cycle, published, "
        + "document_kind, title");
    assertMistake("force\nkent\n", ", line 1: column 'file' is missing; it says whom a line is about");
    assertMistake("file,title\na.txt,One, two\n",
        ", line 2: 3 fields for 2 columns; a field with a comma in it is written in double quotes");
    assertMistake("file,file\n", ", line 1: column 'file' is named twice");
    assertMistake("", " is empty; its first line names the columns: file, url, force, cycle, published, document_kind, "
        + "title");
    assertMistake("file,force\na.txt,\nb.txt,narnia\n", ", line 3, column 'force': no force is named 'narnia'; allowed "
        + "are slugs and names such as avon-and-somerset");
    assertMistake("file,published\na.txt,18/02/2016\n",
        ", line 2, column 'published': '18/02/2016' is no day; write it as 2016-02-18");
    assertMistake("file,published\na.txt,2016-02-31\n",
        ", line 2, column 'published': '2016-02-31' is no day; write it as 2016-02-18");
    assertMistake("file,url\na.txt,javascript:alert(1)\n",
        ", line 2, column 'url': 'javascript:alert(1)' is no http or https address");
    assertMistake("file,document_kind\na.txt,Press release\n",
        ", line 2, column 'document_kind': 'Press release' is not "
            + "written as press-release or, for instance, inspection-report");
    assertMistake("file\n../a.txt\n", ", line 2, column 'file': '../a.txt' has a folder in it; give the bare name");
    assertMistake("file\na\0.txt\n",
        ", line 2, column 'file': there is a character in it that no file name can have");
    assertMistake("file,title\n,Report\n", ", line 2, column 'file': the field is empty");
    assertMistake("file\na.txt\na.txt\n",
        ", line 3, column 'file': a.txt was named in a line before; each file has one line");
  }

  @Test
  void anUnknownCycleIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> read("file,cycle\na.txt,2019\n")).isInstanceOf(ManifestException.class)
        .hasMessageContaining(", line 2, column 'cycle': no cycle is named '2019'; allowed are 2014, 2015, 2016");
  }

  @Test
  void otherThanUtf8IsRefused() throws IOException {
    Path file = folder.resolve(ManifestFile.NAME);
    Files.write(file, "file,title\na.txt,Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> MANIFESTS.read(file)).isInstanceOf(ManifestException.class)
        .hasMessage(file + " is not UTF-8; save it as CSV UTF-8");
  }

  @Test
  void anOpenQuoteIsRefusedOrReadButNeverACrash() throws IOException {
    assertThatThrownBy(() -> read("file,title\na.txt,\"One\nb.txt,Two\n\"x\"")).isInstanceOf(ManifestException.class);
  }

  private void assertMistake(String text, String message) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(ManifestException.class)
        .hasMessage(folder.resolve(ManifestFile.NAME) + message);
  }

  private Map<String, Manifest> read(String text) throws ManifestException, IOException {
    return MANIFESTS.read(Files.writeString(folder.resolve(ManifestFile.NAME), text));
  }
}
