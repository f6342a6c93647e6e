package peeler.report;

import java.util.List;

/** Tests {@link PdfReportReader} with whole reports in the two shapes the inspectorate has used. */
class PdfReportReaderTest extends ReportReaderContract {

  @Override
  ReportReader reader() {
    return new PdfReportReader();
  }

  /** A PDF takes some milliseconds; other tests spoil PDFs too. */
  @Override
  int spoiltCopies() {
    return 60;
  }

  @Override
  List<Sample> samples() {
    return List.of(Sample.of("pillar.pdf", pillarReport().bytes(), PILLAR), Sample.of("peel.pdf", peelReport().bytes(),
        PEEL));
  }

  /** In the shape of 2014 to 2017: contents with leaders, questions, boxes of areas for improvement, footnotes. */
  private static DrawnPdf pillarReport() {
    DrawnPdf pdf = new DrawnPdf().plain();
    pdf.page().to(200).heading(24, "PEEL: Police effectiveness 2016")
        .heading(16, "An inspection of Exampleshire Police")
        .text("March 2017");
    running(pdf.page(), 1).heading(16, "Contents").line("Introduction ............................................. 3")
        .down(6).line("How effective is the force at keeping people safe? ........ 4").down(6)
        .line("Annex A \u2013 About the data . . . . . . . . . . . . . . . . . . 12");
    running(pdf.page(), 2).heading(16, "Introduction")
        .text(
            "This report looks at how well Exampleshire Police prevents crime and keeps the people of the county safe. It "
                + "is one of a number of reports that we publish on each force every year, and it should be read together with "
                + "them. We spoke to");
    running(pdf.page(), 3);
    pdf.text("officers, staff and partners during our fieldwork in the autumn of 2016.")
        .heading(16, "How effective is the force at investigating crime and reducing re-offending?");
    pdf.font(DrawnPdf.BOLD, 12, 0).label(72, "Requires improvement", 0xC0392B).down(36).plain();
    pdf.noted("Exampleshire Police investigates most crime well, but victims wait for too long.", "1");
    pdf.filled(0xDBE9F4, box -> box.font(DrawnPdf.BOLD, 11, DrawnPdf.BLUE).text("Areas for improvement").plain()
        .item("The force should ensure that supervisors look at each investigation often enough to see what is missing "
            + "in it.")
        .item("The force should improve how it retrieves digital evidence."));
    pdf.font(DrawnPdf.BOLD, 9, 0).text("Figure 1: Investigations by outcome, in the 12 months to 30 June 2016").plain();
    pdf.font(DrawnPdf.BOLD, 11, 0).at(72, "Outcome").at(300, "Share").down(18).plain()
        .at(72, "Charged").at(300, "14%").down(18).at(72, "Cautioned").at(300, "3%").down(30);
    pdf.text("The force should act on this without delay.").rule(72, 740, 216, 740).to(744).font(DrawnPdf.REGULAR, 8, 0)
        .line("1 Autumn survey of victims, Exampleshire Police, 2016.").plain();
    return pdf;
  }

  private static DrawnPdf running(DrawnPdf pdf, int page) {
    return pdf.font(DrawnPdf.REGULAR, 9, 0x808080).at(200, 30, "PEEL: Police effectiveness 2016")
        .at(290, 800, String.valueOf(page)).plain();
  }

  private static final String PILLAR = """
      title: PEEL: Police effectiveness 2016
      # PEEL: Police effectiveness 2016
      ## An inspection of Exampleshire Police
      March 2017
      - page furniture: PEEL: Police effectiveness 2016
      - contents: Contents
      - contents: Introduction ............................................. 3
      - contents: How effective is the force at keeping people safe? ........ 4
      - contents: Annex A \u2013 About the data . . . . . . . . . . . . . . . . . . 12
      - page furniture: 1
      - page furniture: PEEL: Police effectiveness 2016
      ## Introduction
      This report looks at how well Exampleshire Police prevents crime and keeps the people of the county safe. It is one \
      of a number of reports that we publish on each force every year, and it should be read together with them. We spoke \
      to officers, staff and partners during our fieldwork in the autumn of 2016.
      - page furniture: 2
      - page furniture: PEEL: Police effectiveness 2016
      ## How effective is the force at investigating crime and reducing re-offending?
      [1] Requires improvement
      Exampleshire Police investigates most crime well, but victims wait for too long.
      - footnote: 1
      [2] ### Areas for improvement
      - mark: \u2022
      [2] * The force should ensure that supervisors look at each investigation often enough to see what is missing in it.
      - mark: \u2022
      [2] * The force should improve how it retrieves digital evidence.
      - caption: Figure 1: Investigations by outcome, in the 12 months to 30 June 2016
      | Outcome | Share
      | Charged | 14%
      | Cautioned | 3%
      The force should act on this without delay.
      - footnote: 1 Autumn survey of victims, Exampleshire Police, 2016.
      - page furniture: 3
      """;

  /** In the shape of 2021 on: grade graphic, boxed passages under a label, main findings, causes of concern. */
  private static DrawnPdf peelReport() {
    DrawnPdf pdf = new DrawnPdf().plain().title("PEEL 2023-25: Northmoor Constabulary");
    pdf.page().heading(20, "Investigating crime").font(DrawnPdf.BOLD, 14, 0).label(72, "Adequate", 0xB58900).down(34)
        .plain().text("Northmoor Constabulary is adequate at investigating crime.")
        .heading(14, "Areas for improvement")
        .outlined(box -> box.font(DrawnPdf.BOLD, 11, 0)
            .text("The constabulary needs to make sure that investigation plans are created and followed, with "
                + "supervision that is recorded")
            .plain().text("Of the 60 cases we looked at, 21 had no plan. Some victims waited for weeks."))
        .outlined(box -> box.font(DrawnPdf.BOLD, 11, 0).text("The constabulary should record why victims withdraw")
            .plain().text("In 14 of 20 cases no reason was given. It may mean that:")
            .item("victims don\u2019t get the support they need; and")
            .item("offenders aren\u2019t brought to justice."))
        .heading(14, "Main findings").text("In this section we set out our main findings.")
        .font(DrawnPdf.BOLD, 11, 0).text("The constabulary has too few detectives").plain()
        .text("Workloads are high, and some detectives told us that they hold more than thirty cases at a time.")
        .filled(0xE3F0DC, box -> box.font(DrawnPdf.BOLD, 11, 0).text("Innovative practice").plain()
            .text("A dashboard shows each sergeant which victims are waiting."));
    pdf.page().heading(20, "Protecting vulnerable people").font(DrawnPdf.BOLD, 14, 0)
        .label(72, "Inadequate", 0x9B1C31).down(34).plain().heading(14, "Cause of concern")
        .outlined(box -> box.text("The constabulary does not understand the demand on its teams.")
            .font(DrawnPdf.BOLD, 11, 0).text("Recommendations").plain()
            .text("Within three months, Northmoor Constabulary should:").item("review its risk assessments; and")
            .item("let supervisors see every case."))
        .down(8).font(DrawnPdf.BOLD, 11, 0).line("Alex Sample").plain().line("HM Inspector of Constabulary");
    return pdf;
  }

  private static final String PEEL = """
      title: PEEL 2023-25: Northmoor Constabulary
      # Investigating crime
      [1] Adequate
      Northmoor Constabulary is adequate at investigating crime.
      ## Areas for improvement
      [2] ### The constabulary needs to make sure that investigation plans are created and followed, with supervision that \
      is recorded
      [2] Of the 60 cases we looked at, 21 had no plan. Some victims waited for weeks.
      [3] ### The constabulary should record why victims withdraw
      [3] In 14 of 20 cases no reason was given. It may mean that:
      - mark: \u2022
      [3] * victims don\u2019t get the support they need; and
      - mark: \u2022
      [3] * offenders aren\u2019t brought to justice.
      ## Main findings
      In this section we set out our main findings.
      ### The constabulary has too few detectives
      Workloads are high, and some detectives told us that they hold more than thirty cases at a time.
      [4] ### Innovative practice
      [4] A dashboard shows each sergeant which victims are waiting.
      # Protecting vulnerable people
      [5] Inadequate
      ## Cause of concern
      [6] The constabulary does not understand the demand on its teams.
      [6] ### Recommendations
      [6] Within three months, Northmoor Constabulary should:
      - mark: \u2022
      [6] * review its risk assessments; and
      - mark: \u2022
      [6] * let supervisors see every case.
      Alex Sample
      HM Inspector of Constabulary
      """;
}
