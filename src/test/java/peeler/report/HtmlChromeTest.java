package peeler.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests what the HTML reader takes for the site's part of a page, and for notes and contents. */
class HtmlChromeTest {

  @Test
  void aroundTheMainElementAllIsTheSites() {
    assertThat(HtmlPages.body(
        """
            <a href="#c">Skip to content</a><header><a href=/>Inspectorate</a><nav><ul><li><a href=/x>X</a></ul></nav></header>
            <div>Consultation is open.</div><main id=c><h1>Northmoor</h1><p>Text.</p></main>
            <aside><h2>Related</h2></aside><footer>Crown</footer>"""))
        .isEqualTo("""
            title: Northmoor
            - page furniture: Skip to content
            - page furniture: Inspectorate X
            - page furniture: Consultation is open.
            # Northmoor
            Text.
            - page furniture: Related
            - page furniture: Crown
            """);
  }

  @Test
  void theFirstHeadingIsTheReportsWhereverItStands() {
    assertThat(HtmlPages.body("<header><h1>Logo</h1><p>Lead</p></header><main><p>Text.</p></main>")).isEqualTo("""
        title: Logo
        # Logo
        - page furniture: Lead
        Text.
        """);
    assertThat(HtmlPages.body("<header><h1><a href=/>Site</a></h1></header><main><p>Text.</p></main>"))
        .isEqualTo("- page furniture: Site\nText.\n");
    assertThat(HtmlPages.body("<header>Site<h1>Northmoor</h1></header><p>Text.</p>"))
        .isEqualTo("title: Northmoor\n- page furniture: Site\n# Northmoor\nText.\n");
  }

  @Test
  void withoutAMainElementTheArticleThatHoldsMostIsTheReport() {
    assertThat(
        HtmlPages.body("<div>Top</div><article><header><h1>A</h1></header><p>Text of it.</p></article><div>End</div>"))
        .isEqualTo("title: A\n- page furniture: Top\n# A\nText of it.\n- page furniture: End\n");
    assertThat(HtmlPages.body("<article><p>Text of it.</p></article><article><p>Related</p></article>"))
        .isEqualTo("Text of it.\n- page furniture: Related\n");
    assertThat(
        HtmlPages.body("<article><p>One.</p></article><article><p>Two.</p></article><article><p>Six.</p></article>"))
        .isEqualTo("One.\nTwo.\nSix.\n");
  }

  @Test
  void aMainElementThatHoldsNextToNothingIsNotBelieved() {
    assertThat(HtmlPages.body("<main><p>x</p></main><p>The whole report is here, outside of it.</p>"))
        .isEqualTo("x\nThe whole report is here, outside of it.\n");
  }

  @Test
  void navigationFormsAndButtonsAreChrome() {
    assertThat(HtmlPages.main(
        """
            <nav aria-label=Breadcrumb><a href=/>Home</a> &gt; <a href=/r>Reports</a></nav><p>Text.</p>
            <form><label>Search <input></label><button>Go</button></form><div role=alert>Site is down</div><button>Print</button>
            <noscript>Enable scripts</noscript><select><option>North</select>"""))
        .isEqualTo("""
            - page furniture: Home > Reports
            Text.
            - page furniture: Search Go
            - page furniture: Site is down
            - page furniture: Print
            - page furniture: Enable scripts
            - page furniture: North
            """);
  }

  @Test
  void aFormAroundAWholePageIsNoForm() {
    assertThat(HtmlPages.body("<form action=x><h1>R</h1><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p></form>"))
        .isEqualTo("title: R\n# R\n1\n2\n3\n4\n5\n");
  }

  @Test
  void hiddenPartsAreChromeUnlessTheyCanBeOpened() {
    assertThat(HtmlPages.main(
        """
            <p>Seen <span class=sr-only>(opens in a new tab)</span> too.</p><p hidden>No.</p><div style="DISPLAY : none">Nor.</div>
            <p style="visibility:hidden">Neither.</p><div role=tabpanel hidden>Tab.</div><p aria-hidden=true>Shown.</p>"""))
        .isEqualTo("""
            Seen too.
            - page furniture: (opens in a new tab)
            - page furniture: No.
            - page furniture: Nor.
            - page furniture: Neither.
            Tab.
            Shown.
            """);
  }

  @Test
  void cookieBannersAreChrome() {
    assertThat(HtmlPages.body(
        """
            <div><p>We would like to set cookies.</p><button>Accept</button><button>Reject</button></div>
            <h1>Northmoor</h1><p>The force investigates the theft of cookies well. It has the officers it needs, and keeps them.</p>
            """))
        .isEqualTo("""
            title: Northmoor
            - page furniture: We would like to set cookies. Accept Reject
            # Northmoor
            The force investigates the theft of cookies well. It has the officers it needs, and keeps them.
            """);
  }

  @Test
  void listsOfLinksInThePageAreContentsWithTheirHeading() {
    assertThat(HtmlPages.main(
        """
            <h1>R</h1><h2>Contents</h2><ol><li><a href="#a">A</a><ul><li><a href="#b">B</a></li></ul><li>2. <a href="#c">Chapter</a></ol>
            <h2 id=a>A</h2><p>1</p><h3 id=b>B</h3><nav><h2>Jump</h2><a href="#c">Chapter</a> <a href="#a">A</a></nav>
            <h2 id=c>Chapter</h2><p>2</p>"""))
        .isEqualTo("""
            title: R
            # R
            - contents: Contents
            - contents: A B 2. Chapter
            ## A
            1
            ### B
            - contents: Jump Chapter A
            ## Chapter
            2
            """);
  }

  @Test
  void listsOfLinksElsewhereAreNavigationAndGlossaryTermsAreNot() {
    assertThat(HtmlPages.main("""
        <p>Text.</p><ul><li><a href=/a>Other report</a><li><a href=/b>Another</a></ul>
        <ul><li><a href=/glossary/bail>bail</a><li><a href=/glossary/stalking>stalking</a></ul>
        <ul><li><a href=/c>Calls</a> good<li><a href=/d>Custody</a> inadequate</ul>""")).isEqualTo("""
        Text.
        - page furniture: Other report Another
        * bail
        * stalking
        * Calls good
        * Custody inadequate
        """);
  }

  @Test
  void aHeadingOverNothingButNavigationIsNavigation() {
    assertThat(HtmlPages.main(
        """
            <h1>R</h1><p>Print this page</p><h2>Calls</h2><p>Text.</p><h3><a href=/more>More officers answer calls</a></h3><p>So.</p>
            <h2>Related</h2><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul><h2>Figures</h2><h3>Table</h3><p>***</p><p>1</p>
            <h2>Share</h2><p>Share this page</p>"""))
        .isEqualTo("""
            title: R
            # R
            - page furniture: Print this page
            ## Calls
            Text.
            ### More officers answer calls
            So.
            - page furniture: Related
            - page furniture: A B
            ## Figures
            ### Table
            - mark: ***
            1
            - page furniture: Share
            - page furniture: Share this page
            """);
  }

  @Test
  void footnotesAndTheirMarksAreFootnotes() {
    assertThat(HtmlPages.main("""
        <p>Calls rose<sup><a id=r1 href="#f1">1</a></sup> in Northmoor.<a href="#f2" role=doc-noteref>[b]</a></p>
        <p>It covers 20 km<sup>2</sup> and the 2<sup>nd</sup> town<sup>3</sup>.</p>
        <h2>Notes</h2><ol><li id=f1>Year to June. <a href="#r1">\u21A9</a></li><li id=f2><p>By post.</p></li></ol>"""))
        .isEqualTo("""
            Calls rose in Northmoor.
            - footnote: 1
            - footnote: [b]
            It covers 20 km2 and the 2nd town.
            - footnote: 3
            - footnote: Notes
            - footnote: Year to June. \u21A9
            - footnote: By post.
            """);
  }

  @Test
  void footnotesAsWordProcessorsSaveThem() {
    assertThat(HtmlPages.main("""
        <p>Calls rose.<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> They fell.</p><hr>
        <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Year to June.</p></div>""")).isEqualTo("""
        Calls rose. They fell.
        - footnote: [1]
        - footnote: [1] Year to June.
        """);
  }

  @Test
  void linesThatSitesPutAroundAReport() {
    assertThat(HtmlPages.main(
        """
            <p>English Cymraeg</p><p><a href=/>Home</a> &gt; R</p><p><a href=/a>A</a> <a href=/b>B</a></p><h1>R</h1><p>Last updated 12/02/2031</p><p>Published on: <time>18 February 2031</time></p>
            <p>Text.</p><p><a href=x.pdf>Download the full report</a></p><p><a href=/n>Read more about Northmoor</a></p>
            <p>Read the <a href=/n>last report</a>.</p><p>Print this page</p><p>Back to top</p><p>Contact the inspector</p>
            <p>Os hoffech chi ddarllen hwn trwy\u2019r Gymraeg</p><div>Share this</div>"""))
        .isEqualTo("""
            title: R
            published: 2031-02-18
            updated: 2031-02-12
            - page furniture: English Cymraeg
            - page furniture: Home > R
            - page furniture: A B
            # R
            - page furniture: Last updated 12/02/2031
            - page furniture: Published on: 18 February 2031
            Text.
            - page furniture: Download the full report
            - page furniture: Read more about Northmoor
            Read the last report.
            - page furniture: Print this page
            - page furniture: Back to top
            Contact the inspector
            - page furniture: Os hoffech chi ddarllen hwn trwy\u2019r Gymraeg
            - page furniture: Share this
            """);
  }
}
