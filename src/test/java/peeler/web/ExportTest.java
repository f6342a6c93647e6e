package peeler.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peeler.finding.Finding;
import peeler.vocabulary.Kind;

/** Whole sets as files. */
class ExportTest extends OverSamples {

  @Test
  void aFileHoldsEveryFindingOfItsSearchInItsOrder() {
    String query = "?q=sample&force=northmoor&sort=oldest";
    HttpResponse<String> csv = server.get("/api/v1/export.csv" + query);

    List<String> shown = EndpointsTest.json(server.get("/api/v1/search" + query + "&size=200")).get("items")
        .findValuesAsText("id");
    assertThat(rows(csv.body())).extracting(row -> row.getField("id")).hasSize(30).isEqualTo(shown);
    assertThat(csv.headers().firstValue("X-Total-Rows")).hasValue("30");
    assertThat(csv.headers().firstValue("X-Index-Generation")).hasValue("1");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8; header=present");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"findings-\\d{4}-\\d\\d-\\d\\d-g1\\.csv\"; filename\\*=UTF-8''findings-.*");
  }

  @Test
  void linesOfNdjsonAreTheFindingObjects() {
    HttpResponse<String> lines = server.get("/api/v1/export.ndjson?q=news");

    assertThat(lines.body()).isEqualTo(Json.line(FindingJson.of(Samples.VICTIMS)) + "\n");
    assertThat(lines.headers().firstValue("X-Total-Rows")).hasValue("1");
  }

  @Test
  void howTheWordsWereReadIsSaidBeforeTheFirstRow() {
    HttpResponse<String> most = server.get("/api/v1/export.csv?q=sample+zebra");
    HttpResponse<String> all = server.get("/api/v1/export.csv?q=sample");

    assertThat(most.headers().firstValue("X-Notices")).hasValue("words-dropped");
    assertThat(most.headers().firstValue("X-Total-Rows")).isEqualTo(all.headers().firstValue("X-Total-Rows"));
    assertThat(all.headers().firstValue("X-Notices")).isEmpty();
    assertThat(server.get("/api/v1/export.csv?q=sample+northmoor").headers().firstValue("X-Notices")).isEmpty();
    assertThat(server.get("/api/v1/export.csv?q=sample+AND+zebra").headers().firstValue("X-Total-Rows")).hasValue("0");
  }

  @Test
  void anEmptySetIsAHeader() {
    assertThat(server.get("/api/v1/export.csv?q=nowhere").body()).isEqualTo(
        "id,kind,force,force_name,region,cycle,year,area,area_printed,grade,grade_basis,heading,text,published,"
            + "document_kind,report,title,file,sha256,url,format,page,anchor,start,end,deep_link,cause,tags\r\n");
  }

  @Test
  void theTrackerHasWordsForSlugsAndColumnsToFillIn() {
    NamedCsvRecord row = rows(server.get("/api/v1/export.csv?q=news&profile=tracker").body()).getFirst();

    assertThat(row.getHeader()).containsExactly("ref", "type", "force", "cycle", "area", "area_as_printed", "grade",
        "grade_basis", "title", "text", "published", "source_url", "page", "owner", "rag", "due", "progress",
        "evidence");
    assertThat(row.getFields()).containsExactly("exampleshire-2021-22-victims", "Area for improvement",
        "Exampleshire Police", "2021-22", "Investigating crime", "Investigating crime", "Requires improvement",
        "section",
        "The force should keep victims informed", Samples.VICTIMS.text(), "2024-03-14",
        "https://reports.example.org/exampleshire-2021-22/", "", "", "", "", "", "");
  }

  @Test
  void aByteOrderMarkComesOnlyWhereItIsAskedFor() {
    assertThat(server.get("/api/v1/export.csv?bom=1").body()).startsWith("\uFEFFid,");
    assertThat(server.get("/api/v1/export.csv").body()).startsWith("id,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\n=1+1", "\uFF1D1+1"})
  void aCellThatASpreadsheetWouldRunIsDefused(String heading) {
    Finding finding = Samples.of("id", Kind.RECOMMENDATION, "northmoor", "2021-22", null, heading, "Text", "letter",
        "https://reports.example.org/");

    assertThat(csv(finding, true)).contains("'" + heading);
    assertThat(csv(finding, false)).contains(heading).doesNotContain("'" + heading);
  }

  @Test
  void quotesCommasAndLineEndsStayInTheirCell() {
    Finding finding = Samples.of("id", Kind.RECOMMENDATION, "northmoor", "2021-22", null, "A \"B\", C",
        "One.\n\nTwo.", "letter", "https://reports.example.org/");

    assertThat(csv(finding, true)).isEqualTo("heading,text\r\n\"A \"\"B\"\", C\",\"One.\n\nTwo.\"\r\n");
  }

  @Test
  void aFileIsCompressedFromItsFirstByteOn() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/export.csv?q=news"))
        .header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

    assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      assertThat(rows(new String(in.readAllBytes(), StandardCharsets.UTF_8))).hasSize(1);
    }
  }

  @Test
  void headSaysHowManyRowsThereAre() {
    HttpResponse<String> head = server.send("HEAD", "/api/v1/export.csv?q=sample");

    assertThat(head.headers().firstValue("X-Total-Rows")).hasValue("46");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void whoHasTheFileIsToldSo() {
    String tag = server.get("/api/v1/export.csv?q=news").headers().firstValue("ETag").orElseThrow();

    assertThat(server.get("/api/v1/export.csv?q=news&page=3", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(server.get("/api/v1/export.csv?q=news&raw=1", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/export.csv?profile=x", "/api/v1/export.csv?raw=2", "/api/v1/export.csv?grade=x",
      "/api/v1/export.ndjson?bom=1", "/api/v1/export.csv?x=1"})
  void aWrongParameterIsRefused(String path) {
    assertThat(server.get(path).statusCode()).isEqualTo(400);
  }

  private static String csv(Finding finding, boolean guarded) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<CsvColumn> columns = CsvColumn.standard().stream()
        .filter(column -> List.of("heading", "text").contains(column.name())).toList();
    try (CsvFindings csv = new CsvFindings(out, columns, guarded, false)) {
      csv.write(finding);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<NamedCsvRecord> rows(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }
}
