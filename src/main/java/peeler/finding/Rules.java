package peeler.finding;

import peeler.vocabulary.Inspectorate;

/**
 * What is known before the first report is read: steps that look only at the vocabulary and at the words they are given. Made
 * once, for all reports and threads.
 */
record Rules(Inspectorate inspectorate, SectionArea areas, GradeSentence grades, Label.Labels labels, Headings headings,
    Topics topics, Openings openings) {

  static Rules of(Inspectorate inspectorate) {
    SectionArea areas = new SectionArea(inspectorate);
    GradeSentence grades = new GradeSentence(inspectorate);
    Label.Labels labels = new Label.Labels(inspectorate);
    return new Rules(inspectorate, areas, grades, labels, new Headings(inspectorate, areas, labels, grades),
        new Topics(inspectorate), new Openings(inspectorate));
  }
}
