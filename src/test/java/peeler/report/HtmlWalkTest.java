package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests what {@link HtmlWalk} makes of the structures of a page. */
class HtmlWalkTest {

  @Test
  void headingsAndParagraphs() {
    assertThat(HtmlPages.main("""
        <h1>Northmoor <em>2031</em></h1> <p>First
          paragraph.</p><h2>Calls</h2>
        <p>Second&nbsp;paragraph, <a href="https://example.org/x">linked</a>.</p><h6>Small</h6><p>Third.</p>
        <div role="heading" aria-level="3">Role</div><p>Fourth.</p>
        """)).isEqualTo("""
        title: Northmoor 2031
        # Northmoor 2031
        First paragraph.
        ## Calls
        Second paragraph, linked.
        ###### Small
        Third.
        ### Role
        Fourth.
        """);
  }

  @Test
  void wordsDirectlyInDivisions() {
    assertThat(HtmlPages.main("""
        <div>Before <b>the</b> block<div>Inside</div>and <span>after</span> it.</div>Loose
        <my-card><p>In an element of the site's own.</p></my-card>""")).isEqualTo("""
        Before the block
        Inside
        and after it.
        Loose
        In an element of the site's own.
        """);
  }

  @Test
  void elementsThatMeetWithoutASpaceAreParted() {
    assertThat(HtmlPages.main("""
        <ul><li><span>Investigating crime</span><span>Good</span></li></ul><h2><b>1</b><span>Calls</span></h2>
        <p><span>T</span><span>he re</span><em>port</em> <b>Mc</b>Donald</p>""")).isEqualTo("""
        * Investigating crime Good
        ## 1 Calls
        The report McDonald
        """);
  }

  @Test
  void lineBreaksKeepAParagraphAndTwoPartIt() {
    assertThat(HtmlPages.main("<p>To the chief<br>Northmoor<br><br>Dear colleague,<br/> <br>thank you.</p>"))
        .isEqualTo("""
            To the chief Northmoor
            Dear colleague,
            thank you.
            """);
  }

  @Test
  void listsAreItemsByDepth() {
    assertThat(HtmlPages.main("""
        <p>The force should:</p>
        <ul><li>act; and<ul><li>soon</li><li><p>often</p></li></ul>and well</li>
        <li><p>One item</p><p>of two paragraphs.</p></li></ul>
        <ol start="4"><li>numbered</li><li value=9>twice</li></ol>""")).isEqualTo("""
        The force should:
        * act; and
        ** soon
        ** often
        * and well
        * One item of two paragraphs.
        * numbered
        * twice
        """);
  }

  @Test
  void anItemWithHeadingsIsAPartLikeAnyOther() {
    assertThat(
        HtmlPages.main("<ul><li><h3>Card</h3><p>One.</p><ul><li>a</li></ul></li><li><h3>Other</h3>Two.</li></ul>"))
        .isEqualTo("""
            ### Card
            One.
            ** a
            ### Other
            Two.
            """);
  }

  @Test
  void listsInADivisionOfAnItemFollowItsWords() {
    assertThat(HtmlPages.main("<ul><li><div><p>Outer</p><ul><li>inner</li></ul></div></li></ul>")).isEqualTo("""
        * Outer
        ** inner
        """);
  }

  @Test
  void typedBulletsAreItems() {
    assertThat(
        HtmlPages.main("<p>It should:<br>\u2022 act;<br>\u2022\u00A0wait.</p><p>\u00B7 Third</p><p>\u2022Not one</p>"))
        .isEqualTo("""
            It should:
            - mark: \u2022
            * act;
            - mark: \u2022
            * wait.
            - mark: \u00B7
            * Third
            \u2022Not one
            """);
  }

  @Test
  void tablesOfDataAreRowsWithTheirHeads() {
    assertThat(HtmlPages.main("""
        <table><caption>Our judgments</caption><thead><tr><th>Area<th>Grade</thead>
        <tbody><tr><th scope=row>Calls<td>Good</tr><tr><td>Custody</td><td></td></tr><tr><td> <td></tr></tbody></table>
        """)).isEqualTo("""
        - caption: Our judgments
        | Area | Grade
        | Calls | Good
        | Custody |\s
        """);
  }

  @Test
  void aFootnoteMarkInACellFollowsTheRow() {
    assertThat(HtmlPages.main("<table><tr><td>Calls<sup>1</sup> in all<td>Good</table>")).isEqualTo("""
        | Calls in all | Good
        - footnote: 1
        """);
  }

  @Test
  void tablesThatOnlyLayOutAreParts() {
    String words = "Words enough that this is no cell of data. ".repeat(20).strip();

    assertThat(HtmlPages.main("<table role=presentation><tr><td><h2>Left</h2>One.<td>Two.</table>"))
        .isEqualTo("## Left\nOne.\nTwo.\n");
    assertThat(HtmlPages.main("<table><tr><td>" + words + "<td>Side</table>")).isEqualTo(words + "\nSide\n");
    assertThat(HtmlPages.main("<table><tr><td>One.<tr><td>Two.</table>")).isEqualTo("One.\nTwo.\n");
    assertThat(HtmlPages.main("<table><tr><td>Side<td><table><tr><td>A<td>B</table></table>"))
        .isEqualTo("Side\n| A | B\n");
  }

  @Test
  void aTableOfOneCellIsABox() {
    String box = "<table><tr><td><p>Area for improvement<p>Do it.</table>";

    assertThat(HtmlPages.main("<p>Before it much is said in this place.</p>" + box + "<p>After.</p>")).isEqualTo("""
        Before it much is said in this place.
        [1] Area for improvement
        [1] Do it.
        After.
        """);
    assertThat(HtmlPages.main(box)).isEqualTo("Area for improvement\nDo it.\n");
  }

  @Test
  void foldedPartsAreHeadedByTheirSummary() {
    assertThat(HtmlPages.main("""
        <h2>Questions</h2>
        <details><summary>How good?</summary><p>Good.</p><details><summary>Why?</summary>So.</details></details>
        <details open><summary><h3>How fast?</h3></summary><p>Fast.</p></details>
        <details>No summary.</details>""")).isEqualTo("""
        ## Questions
        ### How good?
        Good.
        #### Why?
        So.
        ### How fast?
        Fast.
        No summary.
        """);
  }

  @Test
  void accordionsAreHeadedByTheirButtonsAndFoldedPanelsAreRead() {
    assertThat(HtmlPages.main("""
        <h2>Findings</h2>
        <h3><button aria-expanded=false aria-controls=p1>Calls</button></h3>
        <div id=p1 hidden><p>Calls are answered quickly, and the control room is well led.</p></div>
        <button aria-controls=p2>Custody</button>
        <div id=p2 style="display: none"><p>Detainees are kept safe, and the cells are in good order.</p></div>
        <button aria-controls=p3>Stations</button>
        <div id=p3 style="display:none"><p>Stations are open, and those who come in are soon attended to.</p></div>
        """)).isEqualTo("""
        ## Findings
        ### Calls
        Calls are answered quickly, and the control room is well led.
        #### Custody
        Detainees are kept safe, and the cells are in good order.
        #### Stations
        Stations are open, and those who come in are soon attended to.
        """);
  }

  @Test
  void termsWithShortDefinitionsAreRowsAndLongOnesHeadings() {
    String answer = "It answers most calls within the time it has set itself, and tells callers who have to wait how long it will "
        + "take, as they would wish.";

    assertThat(HtmlPages.main("<h2>In brief</h2><dl><dt>Calls<dd>Good<dt>Custody<dd>Adequate<dt>How so?<dd><p>" + answer
        + "</dl>")).isEqualTo("""
            ## In brief
            | Calls | Good
            | Custody | Adequate
            ### How so?
            """ + answer + "\n");
  }

  @Test
  void quotationsAsidesAndFiguresAreFramed() {
    assertThat(HtmlPages.main("""
        <p>Before.</p><blockquote><p>Quoted.</p><p>On.</p></blockquote>
        <aside><h3>Aside</h3><p>Apart.</p><blockquote>Within.</blockquote></aside>
        <figure><img src=a alt="A chart"><figcaption>Chart 1: calls</figcaption></figure><p>After.</p>"""))
        .isEqualTo("""
            Before.
            [1] Quoted.
            [1] On.
            [2] ### Aside
            [2] Apart.
            [3] Within.
            - caption: A chart
            - caption: Chart 1: calls
            After.
            """);
  }

  @Test
  void aDivisionAmongParagraphsIsFramedAndOrdinaryOnesAreNot() {
    assertThat(HtmlPages.main("""
        <div><h2>Calls</h2><div><p>Text of the part.</p></div></div>
        <div><h2>Custody</h2><p>It is good at this, for the most part.</p>
        <div><h3>Area for improvement</h3><p>Do it.</p></div><p>And so it goes on for a while.</p></div>"""))
        .isEqualTo("""
            ## Calls
            Text of the part.
            ## Custody
            It is good at this, for the most part.
            [1] ### Area for improvement
            [1] Do it.
            And so it goes on for a while.
            """);
  }

  @Test
  void boldParagraphsThatActAsHeadingsAreHeadings() {
    assertThat(HtmlPages.main(
        """
            <h2>Observations</h2>
            <p><strong>The force is quick</strong></p><p>It is.</p>
            <p><b>How </b><span style="font-weight: 700">good?</span></p><p>Good.</p>
            <p><strong>This is a sentence.</strong></p><p><strong>It should:</strong> act.</p>
            <div><b>It is well led</b><br>Its leaders are known to those they lead, and have told them what they expect.</div>
            <p><b>A. Name</b><br>HM Inspector of Constabulary</p>
            <p><strong>Requires improvement</strong></p>
            <h2>Next</h2><p>Updated on 3 March 2031</p><p><b>Good</b></p><p>Text.</p><p><b>The end</b></p>"""))
        .isEqualTo("""
            updated: 2031-03-03
            ## Observations
            ### The force is quick
            It is.
            ### How good?
            Good.
            This is a sentence.
            It should: act.
            ### It is well led
            Its leaders are known to those they lead, and have told them what they expect.
            A. Name HM Inspector of Constabulary
            Requires improvement
            ## Next
            - page furniture: Updated on 3 March 2031
            Good
            Text.
            The end
            """);
  }

  @Test
  void preformattedLinesAreParagraphs() {
    assertThat(HtmlPages.main("<pre>One line\nand its end.\n\n  Next.</pre>"))
        .isEqualTo("One line and its end.\nNext.\n");
  }

  @Test
  void invisibleCharactersDropOutAndBrokenOnesAreMarked() {
    assertThat(HtmlPages.main("<p>in&shy;spec\u200Dtion\u202E x&#xD800;y&#0;z</p>"))
        .isEqualTo("inspection x\uFFFDy\uFFFDz\n");
  }

  @Test
  void scriptsAndStylesAreNoWords() {
    assertThat(HtmlPages.main("<style>p{}</style><p>a<script>b</script> c<!-- d --></p><iframe>e</iframe>"))
        .isEqualTo("a c\n");
  }

  @Test
  void addressesOfPartsAreThoseOfTheirDataSource() {
    assertThat(HtmlPages.main(
        """
            <h1>Digest</h1><section data-source="https://example.org/a"><h2>A</h2><p>1</p></section>
            <section data-source="https://example.org/b"><h2>B</h2></section><section data-source="javascript:x"><p>2</p></section>
            """))
        .isEqualTo("""
            title: Digest
            # Digest
            @ https://example.org/a
            ## A
            1
            @ https://example.org/b
            ## B
            2
            """);
  }

  @Test
  void anchorsAreTheNearestOnOrAboveOrOfTheHeadingBefore() {
    Report report = HtmlPages.read("""
        <main id=m><p>0</p><section id=s><h2 id=h>1</h2><p>2</p><p id=p>3</p><p>4</p><a name=n></a><p>5</p></section>
        <p>6</p><p><span id=x></span>7</p></main>""");

    assertThat(Accounting.blocks(report).map(block -> block.words(report.text()) + block.layout().anchor()))
        .containsExactly("0m", "1h", "2h", "3p", "4h", "5n", "6m", "7x");
  }

  @Test
  void linksStandUnderTheirWords() {
    Report report = HtmlPages.read("""
        <base href="https://example.org/a/"><main><p>See <a href="/glossary/bail/"> bail </a>, <a href="#x">here</a>,
        <a href="mailto:a@example.org">mail</a>.</p><a href=card><h3>Card</h3><p>Text</p></a>
        <ul><li>b <a href="../b">c</a></li></ul><table><tr><td>1<td><a href=t>T</a></table></main>""");

    assertThat(report.links().stream().map(link -> link.span().of(report.text()) + " " + link.target()))
        .containsExactly(
            "bail https://example.org/glossary/bail/", "Card\nText https://example.org/a/card",
            "c https://example.org/b",
            "T https://example.org/a/t");
  }

  @Test
  void addressesThatStandAloneAreAddresses() {
    Report report = HtmlPages.read("<main><p>See</p><p>https://example.org/report</p></main>");

    assertThat(Listing.of(report)).isEqualTo("See\n- address block: https://example.org/report\n");
    assertThat(report.links()).containsExactly(new Report.Link(new Span(4, 30), "https://example.org/report"));
  }
}
