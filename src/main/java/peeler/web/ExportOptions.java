package peeler.web;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peeler.search.Problem;
import peeler.vocabulary.Inspectorate;

/**
 * How an export is written.
 *
 * @param form    file name extension: {@code csv} or {@code ndjson}
 * @param tracker whether the columns are those of an action tracker
 * @param raw     whether cells are left as they are, even those that a spreadsheet would run as formulas
 * @param marked  whether a byte order mark comes first
 */
record ExportOptions(String form, boolean tracker, boolean raw, boolean marked) {

  static final String CSV = "csv";
  static final String NDJSON = "ndjson";

  static ExportOptions csv() {
    return new ExportOptions(CSV, false, false, false);
  }

  /** With the byte order mark by which Excel knows UTF-8. */
  static ExportOptions excel() {
    return new ExportOptions(CSV, false, false, true);
  }

  /** With the empty columns of an action tracker. */
  static ExportOptions toFillIn() {
    return new ExportOptions(CSV, true, false, false);
  }

  static ExportOptions ndjson() {
    return new ExportOptions(NDJSON, false, false, false);
  }

  /** Takes the export's own parameters out of the given ones and leaves those of the search; notes what is wrong. */
  static ExportOptions of(String form, Map<String, List<String>> given, List<Problem> problems) {
    boolean columns = form.equals(CSV);
    return new ExportOptions(form, columns && isSet("profile", "standard", "tracker", given, problems),
        columns && isSet("raw", "0", "1", given, problems), columns && isSet("bom", "0", "1", given, problems));
  }

  private static boolean isSet(String name, String no, String yes, Map<String, List<String>> given,
      List<Problem> problems) {
    List<String> values = given.containsKey(name) ? given.remove(name) : List.of(no);
    if (!values.equals(List.of(no)) && !values.equals(List.of(yes))) {
      problems.add(Problem.of("unknown-value", name, name + " is " + no + " or " + yes + ".", no));
    }
    return values.contains(yes);
  }

  /** Media type, with what there is to say of the form. */
  String type() {
    return form.equals(CSV) ? "text/csv; charset=utf-8; header=present" : "application/x-ndjson; charset=utf-8";
  }

  FindingWriter writer(OutputStream out, Inspectorate inspectorate) {
    List<CsvColumn> columns = tracker ? CsvColumn.tracker(inspectorate) : CsvColumn.standard();
    return form.equals(CSV) ? new CsvFindings(out, columns, !raw, marked) : new NdjsonFindings(out);
  }

  /** In a canonical address. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (tracker) {
      parameters.put("profile", List.of("tracker"));
    }
    if (raw) {
      parameters.put("raw", List.of("1"));
    }
    if (marked) {
      parameters.put("bom", List.of("1"));
    }
    return parameters;
  }
}
