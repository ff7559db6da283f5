using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Tables of articles in the XML of archives and publishers.</summary>
public sealed class JatsTests
{
    [Theory]
    [InlineData("<tr><td>Trust</td><td>“a”</td></tr><tr><td>Doubt</td><td>“b”</td></tr>", "Trust ¦ “a”\nDoubt ¦ “b”")]
    [InlineData("<tfoot><tr><td>All</td><td>2</td></tr></tfoot><thead><tr><th>Theme</th><th>Quote</th></tr></thead><tbody><tr><td>Trust</td><td>“a”</td></tr></tbody><tbody><tr><td>Doubt</td><td>“b”</td></tr></tbody>",
        "# Theme ¦ Quote\nTrust ¦ “a”\nDoubt ¦ “b”\nAll ¦ 2")]
    [InlineData("<colgroup><col span=\"9\"/></colgroup><col/><tbody><tr><td>Trust</td><td>“a”</td></tr></tbody>", "Trust ¦ “a”")]
    [InlineData("<tbody><tr><td rowspan=\"9\">Trust</td><td>“a”</td></tr><tr><td>“b”</td></tr></tbody><tbody><tr><td>Doubt</td><td>“c”</td></tr></tbody>",
        "Trust ¦ “a”\n〃 ¦ “b”\nDoubt ¦ “c”")]
    [InlineData("<tr><td colspan=\"2\">Trust</td></tr><tr><td>Doubt</td><td>“c”</td></tr>", "Trust ¦ 〃\nDoubt ¦ “c”")]
    [InlineData("<tr><td>007</td><td>3e5</td><td>0x1F</td></tr><tr><td>a</td><td>b</td><td>c</td></tr>", "007 ¦ 3e5 ¦ 0x1F\na ¦ b ¦ c")]
    public void Cells_stand_where_an_article_shows_them(string table, string cells) =>
        Assert.Equal(cells, GridOutline.Of(Read($"<table-wrap><table>{table}</table></table-wrap>")));

    [Fact]
    public void What_stands_outside_a_table_that_only_frames_words_is_told_too()
    {
        var read = Read("<article><body><p>Four score.</p><table-wrap><table><tr><td>“We waited.” (P1)</td></tr></table></table-wrap></body></article>");
        Assert.Empty(read.Grids);
        Assert.Contains(read.Problems, problem => problem.Sentence.EndsWith("11 characters outside were left out.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("loose <p>a</p> more <p>b</p>", "loose⏎a⏎more⏎b")]
    [InlineData("a<break/>b", "a⏎b")]
    [InlineData("<list list-type=\"bullet\"><list-item><p>a</p></list-item><list-item><label>2.</label><p>b</p><p>c</p></list-item></list>", "a⏎2. b⏎c")]
    [InlineData("<def-list><def-item><term>a</term><def><p>b</p></def></def-item></def-list>", "a⏎b")]
    [InlineData("<disp-quote><p>It takes time.</p><attrib>P1, nurse</attrib></disp-quote>", "It takes time.⏎— P1, nurse")]
    [InlineData("<disp-quote><p>It takes time.</p><attrib>(P1)</attrib></disp-quote>", "It takes time.⏎(P1)")]
    [InlineData("<speech><speaker>P1</speaker><p>It takes time.</p><p>Years.</p></speech><speech><speaker>P2:</speaker> <p>Yes.</p></speech>",
        "P1: It takes time.⏎Years.⏎P2: Yes.")]
    [InlineData("<verse-group><verse-line>a</verse-line><verse-line>b</verse-line></verse-group>", "a⏎b")]
    [InlineData("<boxed-text><caption><title>a</title></caption><p>b</p></boxed-text>c", "a⏎b⏎c")]
    [InlineData("<bold>Slow</bold> <italic>is</italic>\n  <sc>fine</sc><italic>.</italic>", "Slow is fine.")]
    [InlineData("<preformat>a  b\nc</preformat>", "a  b⏎c")]
    [InlineData("<inline-formula><alternatives><tex-math>\\frac</tex-math><mml:math xmlns:mml=\"http://www.w3.org/1998/Math/MathML\">\n <mml:mi>x</mml:mi>\n <mml:mo>=</mml:mo><mml:mn>2</mml:mn></mml:math></alternatives></inline-formula> years", "x=2 years")]
    [InlineData("<ruby><rb>漢</rb><rt>kan</rt></ruby>字", "漢字")]
    [InlineData("<inline-graphic><alt-text>arrow</alt-text></inline-graphic>up", "up")]
    [InlineData("a<?page 3?><!-- b -->c<![CDATA[<d>]]>&amp;&#233;&eacute;&mdash;&nbsp;e", "ac<d>&éé—\u00A0e")]
    public void A_line_ends_at_the_edge_of_every_block_and_nowhere_else(string cell, string lines) => Assert.Equal(
        $"Trust ¦ {lines}\nDoubt ¦ x",
        GridOutline.Of(Read($"<table-wrap><table><tr><td>Trust</td><td>{cell}</td></tr><tr><td>Doubt</td><td>x</td></tr></table></table-wrap>")));

    [Theory]
    [InlineData("“Slowly.” (P1<xref ref-type=\"table-fn\" rid=\"f1\"><sup>a</sup></xref>)", "“Slowly.” (P1)", "a")]
    [InlineData("“Slowly.” (P1)<sup><xref ref-type=\"fn\" rid=\"f1\">a</xref>,<xref ref-type=\"fn\" rid=\"f2\">b</xref></sup>", "“Slowly.” (P1)", "a,b")]
    [InlineData("“Slowly.” (P1<xref ref-type=\"table-fn\" rid=\"f1\">*</xref>)", "“Slowly.” (P1)", "*")]
    [InlineData("“Slowly.” (P1)<xref ref-type=\"bibr\" rid=\"b1\">12</xref>", "“Slowly.” (P1)12", "")]
    [InlineData("“Slowly.”<xref ref-type=\"bibr\" rid=\"b1\">12,13</xref>", "“Slowly.”", "12,13")]
    [InlineData("“The <xref ref-type=\"bibr\" rid=\"b1\">12</xref> and [<xref ref-type=\"bibr\" rid=\"b1\">13</xref>].”", "“The 12 and [13].”", "")]
    [InlineData("“The 2<sup>nd</sup> time.” (P1)", "“The 2nd time.” (P1)", "")]
    [InlineData("“Slowly.” (P1)<fn id=\"f1\"><label>a</label><p>Laughs.</p></fn>", "“Slowly.” (P1)", "a")]
    public void Marks_that_lead_to_notes_belong_to_no_word(string cell, string words, string marks)
    {
        var table = Read($"<table-wrap><table><tr><td>Trust</td><td>{cell}</td></tr><tr><td>Doubt</td><td>x</td></tr></table></table-wrap>");
        Assert.Equal($"Trust ¦ {words}\nDoubt ¦ x", GridOutline.Of(table));
        Assert.Equal(marks, string.Join(',', table.Marks.Select(mark => mark.In(table.Text).ToString())));
    }

    [Theory]
    [InlineData("<sec><p>a<table-wrap>{0}</table-wrap>b</p></sec>")]
    [InlineData("<boxed-text><label>Box 1</label><table-wrap>{0}</table-wrap></boxed-text>")]
    [InlineData("<table-wrap><alternatives><graphic/>{0}</alternatives></table-wrap>")]
    [InlineData("<table-wrap><alternatives>{0}<graphic><alt-text>x</alt-text></graphic></alternatives></table-wrap>")]
    [InlineData("<table-wrap-group><table-wrap>{0}</table-wrap></table-wrap-group>")]
    public void A_table_is_found_wherever_an_article_may_have_it(string body) => Assert.Equal(
        "a ¦ b\nc ¦ d", GridOutline.Of(Read(body.Replace("{0}", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<floats-group>{0}</floats-group>")]
    [InlineData("<back><app-group><app>{0}</app></app-group></back>")]
    public void A_table_is_found_after_the_body(string part) => Assert.Equal("a ¦ b\nc ¦ d", GridOutline.Of(TableFormats.Read(
        "paper.nxml", Encoding.UTF8.GetBytes("<article><body/>" + part.Replace(
            "{0}", "<table-wrap><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></table-wrap>", StringComparison.Ordinal) + "</article>"))));

    [Theory]
    [InlineData("<tgroup cols=\"3\"><colspec colname=\"c1\"/><colspec colname=\"c2\"/><colspec colname=\"c3\"/><thead><row><entry>Theme</entry><entry namest=\"c2\" nameend=\"c3\">Quote</entry></row></thead>"
        + "<tbody><row><entry morerows=\"1\">Trust</entry><entry>“a”</entry><entry>P1</entry></row><row><entry>“b”</entry><entry>P2</entry></row></tbody></tgroup>",
        "# Theme ¦ Quote ¦ 〃\nTrust ¦ “a” ¦ P1\n〃 ¦ “b” ¦ P2")]
    [InlineData("<head>Table 1</head><row role=\"label\"><cell>Theme</cell><cell cols=\"2\">Quote</cell></row><row><cell rows=\"2\">Trust</cell><cell>“a”<note>Laughs</note></cell><cell>P1</cell></row>"
        + "<row><cell>“b”</cell><cell>P2</cell></row>", "# Theme ¦ Quote ¦ 〃\nTrust ¦ “a” ¦ P1\n〃 ¦ “b” ¦ P2")]
    public void Tables_of_CALS_and_of_TEI_are_read_the_same_way(string table, string cells) =>
        Assert.Equal(cells, GridOutline.Of(Read($"<table>{table}</table>")));

    [Theory]
    [InlineData("<disp-quote><p>It takes time.</p><attrib>P1, nurse</attrib></disp-quote><disp-quote><p>And again.</p><attrib>P2</attrib></disp-quote>")]
    [InlineData("<speech><speaker>P1</speaker><p>It takes time.</p></speech><speech><speaker>P2</speaker><p>And again.</p></speech>")]
    public void Whoever_is_set_apart_from_the_words_said_them(string cell)
    {
        var study = Told.Read("paper.xml", Article("<table-wrap><table>" + Rows("Trust", cell, "Doubt", "<disp-quote><p>Well.</p><attrib>P3</attrib></disp-quote>") + "</table></table-wrap>")).Study;
        Assert.Equal(["It takes time. P1", "And again. P2"], study.Themes[0].Concepts.SelectMany(concept => concept.Quotes).Select(quote => $"{quote.Text} {quote.Participant?.Code}"));
    }

    [Fact]
    public void Of_several_tables_those_that_name_themes_or_are_chosen_are_read()
    {
        var other = "<table-wrap><label>Table 1</label><table><tr><td>Town</td><td>North of the river and south of it</td></tr><tr><td>Village</td><td>Up in the hills, by the lake</td></tr></table></table-wrap>";
        var themes = "<table-wrap><label>Table 2</label><table>" + Rows("Trust", "“Slowly.” (P1)", "Doubt", "“Well.” (P2)") + "</table></table-wrap>";
        var more = "<table-wrap><label>Table 3</label><table>" + Rows("Hope", "“Soon.” (P3)", "Need", "“Now.” (P4)") + "</table></table-wrap>";
        Assert.Equal("Trust Doubt Hope Need", Titles(new()));
        Assert.Equal("Hope Need", Titles(new() { Tables = [3] }));

        string Titles(ReadingHints hints) => string.Join(' ', Told.Read("paper.xml", Article(other + themes + more), hints).Study.Themes.Select(theme => theme.Title));
    }

    [Fact]
    public void A_study_is_cited_as_the_article_says_where_nothing_else_says_it()
    {
        var paper = "<article><front><article-meta><title-group><article-title>Rooms without a clock</article-title></title-group></article-meta></front><table-wrap><table>"
            + Rows("Trust", "“Slowly.” (P1)", "Doubt", "“Well.” (P2)") + "</table></table-wrap></article>";
        var files = new StudyFiles { Slug = "rooms", Tables = [new("paper.xml", Encoding.UTF8.GetBytes(paper))] };
        Assert.Equal("Rooms without a clock", StudyReader.Read(files).Study.Title);
        Assert.Equal("Another", StudyReader.Read(files with { Citation = new("study.json", "{\"title\":\"Another\"}"u8.ToArray()) }).Study.Title);
    }

    [Fact]
    public void Labels_captions_and_notes_stand_around_the_table_that_they_are_of()
    {
        var draft = Told.Read("paper.xml", Article(
            "<table-wrap-group><label>Table 2</label><caption><title>What was said</title><p>In two towns</p></caption>"
            + "<table-wrap><label>2a</label><table>" + Rows("Trust", "“Slowly.” (P1)", "Doubt", "“Well.” (P2)") + "</table>"
            + "<table-wrap-foot><fn id=\"f1\"><label>a</label><p>P, participant.</p></fn><attrib>Source: own.</attrib></table-wrap-foot></table-wrap>"
            + "<table-wrap><label>2b</label><table>" + Rows("Hope", "“Soon.” (P3)<fn><p>Laughs</p></fn>", "Need", "“Now.” (P4)") + "</table></table-wrap>"
            + "</table-wrap-group>"));
        Assert.Equal("""
            caption: Table 2 · What was said · In two towns · 2a · 2b
            1 Trust
              -
                “Slowly.” ~ P1
            2 Doubt
              -
                “Well.” ~ P2
            3 Hope
              -
                “Soon.” ~ P3
            4 Need
              -
                “Now.” ~ P4
            note in line 15: a P, participant.
            note in line 16: Source: own.
            note in line 28: Laughs
            """, StudyOutline.Of(draft));
    }

    [Theory]
    [InlineData("<table-wrap>{c}{t}<table-wrap-foot><fn><p>Of all.</p></fn></table-wrap-foot></table-wrap>", "Table 1 a|What was said b|-|a Of nurses.|b In May.|Of all.")]
    [InlineData("<table-wrap-group>{c}<table-wrap>{t}</table-wrap></table-wrap-group>", "Table 1 a|What was said b|-|a Of nurses.|b In May.")]
    [InlineData("<table-wrap-group><table-wrap>{c}{t}</table-wrap><table-wrap>{t}</table-wrap></table-wrap-group>", "Table 1 a|What was said b|-|a Of nurses.|b In May.|-")]
    [InlineData("<table>{c}{r}</table>", "Table 1 a|What was said b|-|a Of nurses.|b In May.")]
    [InlineData("<table-wrap>{c}<table-wrap>{t}</table-wrap></table-wrap>", "Table 1 a|What was said b|-|a Of nurses.|b In May.")]
    public void Notes_of_a_label_or_a_caption_stand_below_their_table(string body, string lines)
    {
        var rows = Rows("Trust", "“Slowly.” (P1)");
        var read = Read(body.Replace("{t}", $"<table>{rows}</table>", StringComparison.Ordinal).Replace("{r}", rows, StringComparison.Ordinal).Replace("{c}",
            "<label>Table 1<fn><label>a</label><p>Of nurses.</p></fn></label><caption><title>What was said<fn><label>b</label><p>In May.</p></fn></title></caption>", StringComparison.Ordinal));
        Assert.Equal(lines, string.Join('|', read.Text.Replace("Theme\nQuotes\n\nTrust\n“Slowly.” (P1)\n", "-\n", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("I wait<!-- said Ida Moe -->", "1 comment was left out.")]
    [InlineData("I <?oxy_delete author=\"im\" content=\"never \"?>wait", "1 comment was left out.")]
    [InlineData("I <del>never </del>wait", "1 deletion was left out.")]
    [InlineData("I wait<!-- --><?page 3?>", null)]
    public void Remarks_and_deletions_keep_the_file_back(string cell, string? sentence)
    {
        var read = Read("<table-wrap><table>" + Rows("Trust", cell) + "</table></table-wrap>");
        Assert.Equal("# Theme ¦ Quotes\nTrust ¦ I wait", GridOutline.Of(read));
        Assert.Equal(sentence, read.Problems.SingleOrDefault()?.Sentence);
        Assert.Equal(sentence is null ? HiddenParts.None : HiddenParts.LeftOut, read.Hidden);
    }

    private static string Rows(params string[] cells) => "<thead><tr><th>Theme</th><th>Quotes</th></tr></thead><tbody>"
        + string.Concat(cells.Chunk(2).Select(row => $"<tr><td>{row[0]}</td><td>{row[1]}</td></tr>")) + "</tbody>";

    private static string Article(string body) => $"<?xml version=\"1.0\"?><article><body>{body}</body></article>";

    private static TableText Read(string body) => TableFormats.Read("paper.xml", Encoding.UTF8.GetBytes(Article(body)));
}
