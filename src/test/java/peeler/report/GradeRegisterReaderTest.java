package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeRegisterReaderTest extends ReportReaderContract {

  private static final String HEADER = "force_slug,cycle,area_name,grade,source_url\n";

  @Override
  ReportReader reader() {
    return new GradeRegisterReader();
  }

  @Override
  List<Sample> samples() {
    return List.of(Sample.of("plain.csv", HEADER + """
        northmoor,2031,Investigating crime,good,https://example.org/n
        northmoor,2031,Custody,inadequate,https://example.org/n
        exampleshire,2031,Custody,adequate,
        """, """
        - contents: force_slug,cycle,area_name,grade,source_url
        @ https://example.org/n
        | northmoor | 2031 | Investigating crime | good | https://example.org/n
        - mark: ,
        - mark: ,
        - mark: ,
        - mark: ,
        | northmoor | 2031 | Custody | inadequate | https://example.org/n
        - mark: ,
        - mark: ,
        - mark: ,
        - mark: ,
        | exampleshire | 2031 | Custody | adequate |\s
        - mark: ,
        - mark: ,
        - mark: ,
        - mark: ,
        """), Sample.of("quoted.csv", """
        \uFEFF"force_slug",cycle,area_name,grade,source_url

        northmoor,2031,"Treating people
        fairly, and well","good","https://example.org/n"
        ,,,,
        """.replace("\n", "\r\n"), """
        - contents: "force_slug",cycle,area_name,grade,source_url
        @ https://example.org/n
        | northmoor | 2031 | Treating people fairly, and well | good | https://example.org/n
        - mark: ,
        - mark: ,"
        - mark: ","
        - mark: ","
        - mark: "
        - mark: ,
        - mark: ,
        - mark: ,
        - mark: ,
        """),
        Sample.of("broken.csv", HEADER + """
            northmoor,2031,Custody
            northmoor,2031,"Custody"s,good,https://example.org/n
            northmoor,2031,Custody,good,https://example.org/n,more
            northmoor,2031,Custody,good,no address
            northmoor,2031,"Custody,good,https://example.org/n
            northmoor,2031,Calls,good,
            """, """
            - contents: force_slug,cycle,area_name,grade,source_url
            - page furniture: northmoor,2031,Custody
            - page furniture: northmoor,2031,"Custody"s,good,https://example.org/n
            - page furniture: northmoor,2031,Custody,good,https://example.org/n,more
            | northmoor | 2031 | Custody | good | no address
            - mark: ,
            - mark: ,
            - mark: ,
            - mark: ,
            - page furniture: northmoor,2031,"Custody,good,https://example.org/n
            | northmoor | 2031 | Calls | good |\s
            - mark: ,
            - mark: ,
            - mark: ,
            - mark: ,
            ! line 2 is left out: 3 cells for 5 columns
            ! line 3 is left out: there are words after a closing quote
            ! line 4 is left out: 6 cells for 5 columns
            ! line 6 is left out: a quote is opened and never closed
            """));
  }

  @Test
  void aManifestIsNoReport() {
    assertThat(reader().reads("manifest.csv")).isFalse();
    assertThat(reader().reads("Manifest.CSV")).isFalse();
  }

  @Test
  void anotherCsvFileIsRefusedWithTheColumnsWanted() {
    for (String other : List.of("name,age\nA,1\n", "", "\n" + HEADER,
        "cycle,force_slug,area_name,grade,source_url\n")) {
      assertThatThrownBy(() -> read(other)).isInstanceOf(UnreadableReportException.class)
          .hasMessage("not a grade register: its first line has to be force_slug,cycle,area_name,grade,source_url");
    }
  }

  @Test
  void aHugeFileIsRefused() {
    assertThatThrownBy(() -> reader().read("a.csv", new byte[(4 << 20) + 1]))
        .isInstanceOf(UnreadableReportException.class)
        .hasMessage("larger than 4 MB, the most that is read of CSV");
  }

  @Test
  void whatSpreadsheetsWriteOnWindowsIsRead() throws UnreadableReportException {
    byte[] bytes = (HEADER + "n,2031,People\u2019s calls,good,\n").getBytes(Charset.forName("windows-1252"));

    assertThat(reader().read("a.csv", bytes).text()).contains("People\u2019s calls");
  }

  @Test
  void linesAreCountedThroughQuotedCells() throws UnreadableReportException {
    assertThat(read(HEADER + "\"a\nb\",1,2,3,4\r\rx\r\n").remarks())
        .containsExactly("line 5 is left out: 1 cells for 5 columns");
  }

  @Test
  void theRegisterOfThisRepositoryIsReadWhole() throws Exception {
    Path register = Path.of("index-data", "grades.csv");

    Report report = reader().read("grades.csv", Files.readAllBytes(register));

    assertKeepsTheRules("grades.csv", report);
    assertThat(report.sections()).hasSize(Files.readAllLines(register).size() - 1);
    assertThat(report.sections()).allMatch(section -> section.url() != null && section.body().size() == 1
        && section.body().getFirst().spans().size() == 5);
    assertThat(report.remarks()).isEmpty();
  }

  private Report read(String text) throws UnreadableReportException {
    return reader().read("a.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
