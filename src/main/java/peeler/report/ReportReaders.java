package peeler.report;

import java.util.List;
import java.util.Optional;

/** The formats that can be read: one line each. */
public final class ReportReaders {

  private static final List<ReportReader> ALL = List.of( //
      new HtmlReportReader(), //
      new PdfReportReader(), //
      new GradeRegisterReader());

  private ReportReaders() {}

  /** The reader for a file of that name, if its format is known. */
  public static Optional<ReportReader> forFile(String fileName) {
    return ALL.stream().filter(reader -> reader.reads(fileName)).findFirst();
  }
}
