using System.Text;
using FocusThemes.Reading.Projects;
using static FocusThemes.Tests.Reading.Projects.Refi.MadeRefi;

namespace FocusThemes.Tests.Reading.Projects.Refi;

/// <summary>Codes, sources and what is coded in them.</summary>
public sealed class RefiReadingTests
{
    [Fact]
    public void Codes_keep_the_order_of_the_file_and_equal_names_are_different_codes()
    {
        var project = Read(Qde("""
            <CodeBook><Codes>
              <Code guid="a" name="2. Work" isCodable="false"><Description>What is done.</Description>
                <Code guid="b" name="Time" isCodable="true"><Code guid="c" name="“Time” &amp; &lt;3" isCodable="1"/></Code></Code>
              <Code guid="d" name="1. Home" isCodable="true" color="rgba(1)"><Code guid="e" name="Time"/></Code>
            </Codes></CodeBook>
            """));
        Assert.Equal(
            ["2. Work", "2. Work > Time", "2. Work > Time > “Time” & <3", "1. Home", "1. Home > Time"],
            project.Codes.Select(code => string.Join(" > ", code.Path)));
        Assert.Equal([false, true, true, true, true], project.Codes.Select(code => code.IsCodable));
        Assert.Equal("What is done.", project.Codes[0].Memo);
        // What is no colour is none.
        Assert.All(project.Codes, code => Assert.Null(code.Color));
        Assert.Equal(("Gardens", "Made 1.0"), (project.Name, project.Program));
    }

    [Theory]
    [InlineData("urn:QDA-XML:codebook:1.0", "<Sets/>")]
    [InlineData("urn:QDA-XML:codebook:0:4", "")]
    [InlineData("urn:QDA-XML:codebook:1:0", "")]
    [InlineData("", "<Sets><Set guid=\"s\" name=\"All\"><MemberCode targetGUID=\"a\"/></Set></Sets>")]
    public void A_codebook_of_any_namespace_is_read(string space, string sets)
    {
        var bytes = Encoding.UTF8.GetBytes(
            $"\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- ours -->\n<CodeBook xmlns=\"{space}\" origin=\"Made\"><Codes>"
            + $"<Code guid=\"a\" name=\"Stra&#xDF;e\" isCodable=\"true\" color=\"#ff0000\"/></Codes>{sets}</CodeBook>");
        var project = Read(bytes, "codes.qdc");
        Assert.Equal(("Straße", "#ff0000"), (Assert.Single(project.Codes).Name, project.Codes[0].Color));
        Assert.Equal(sets.Contains("Member", StringComparison.Ordinal) ? ["1 set of codes is not taken over."] : [], project.LeftOut);
    }

    [Fact]
    public void A_codebook_in_a_prefix_or_of_another_namespace_within_a_project_is_read() => Assert.Equal(["Hope", "Doubt"], Read(
        Encoding.UTF8.GetBytes("<q:Project xmlns:q=\"urn:QDA-XML:project:1.0\" name=\"x\">"
            + Codes.Replace("<CodeBook>", "<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\">", StringComparison.Ordinal)
            + "</q:Project>")).Codes.Select(code => code.Name));

    [Theory]
    [InlineData("internal://t1.txt", "sources/t1.txt")]
    [InlineData("internal://t1.txt", "SOURCES/T1.TXT")]
    [InlineData("t1.txt", "Sources/t1.txt")]
    [InlineData("Sources/t1.txt", "Sources\\t1.txt")]
    [InlineData("internal:///a%20b.txt", "sources/a b.txt")]
    [InlineData("relative:///t1.txt", "t1.txt")]
    public void The_text_of_a_source_is_found_however_its_path_is_written(string path, string entry)
    {
        var project = Read(Archive(
            ("Garden work.QDE", Qde($"{Codes}<Sources><TextSource guid=\"t\" plainTextPath=\"{path}\">{Selection(3, 8)}</TextSource></Sources>")),
            ("sources/.root", []), (entry, "We hoped.\n"u8.ToArray())));
        Assert.Equal([$"{path[(path.LastIndexOf('/') + 1)..]}: hoped [Hope]"], Told(project));
        Assert.Empty(project.LeftOut);
    }

    [Fact]
    public void A_project_that_was_packed_with_its_folder_is_read() => Assert.Equal(["Anna: hoped [Hope]"], Told(Read(Archive(
        ("__MACOSX/g/._project.qde", [0]), ("g/sources/t1.txt", "We hoped."u8.ToArray()),
        ("g/project.qde", Qde($"{Codes}<Sources><TextSource guid=\"t\" name=\"Anna\" plainTextPath=\"internal://t1.txt\">{Selection(3, 8)}</TextSource></Sources>"))))));

    [Fact]
    public void One_line_of_XML_and_a_text_within_it_are_read()
    {
        var project = Read(Qde($"{Codes}<Sources><TextSource guid=\"t\" name=\"Anna\"><PlainTextContent>A &amp; B hoped.</PlainTextContent>{Selection(6, 11)}</TextSource></Sources>"), "project.qde");
        Assert.Equal(["Anna: hoped [Hope]"], Told(project));
    }

    [Fact]
    public void Equal_stretches_are_one_and_codings_are_counted_before()
    {
        var project = Read(Coded("We hoped, and we doubted.",
            Selection(3, 8) + Selection(3, 8, code: "{C2}") + Selection(17, 24, code: "c2", guid: "x") + Selection(3, 24)));
        Assert.Equal(
            ["Anna: hoped [Hope, Doubt]", "Anna: hoped, and we doubted [Hope]", "Anna: doubted [Doubt]"], Told(project));
        Assert.Equal((4, 1), (project.Codings, project.Coders));
        Assert.Empty(project.Positions);
    }

    [Fact]
    public void The_same_selection_in_a_source_and_in_a_transcript_of_it_counts_once()
    {
        var project = Read(Archive(("p.qde", Qde($"""
            {Codes}<Sources>
            <VideoSource guid="v" name="Film"><Transcript guid="r" name="Film" plainTextPath="internal://t1.txt">
              <SyncPoint guid="p1" position="3" timeStamp="0"/><SyncPoint guid="p2" position="8" timeStamp="9"/>
              <TranscriptSelection guid="ts" fromSyncPoint="p1" toSyncPoint="p2"><Coding guid="k"><CodeRef targetGUID="c2"/></Coding></TranscriptSelection>
              <TranscriptSelection guid="ts2" fromSyncPoint="p1"><Coding guid="k"><CodeRef targetGUID="c2"/></Coding></TranscriptSelection>
            </Transcript></VideoSource>
            <TextSource guid="t" name="Anna" plainTextPath="internal://t1.txt">{Selection(3, 8, guid: "ts")}</TextSource>
            </Sources>
            """)), ("sources/t1.txt", "We hoped."u8.ToArray())));
        Assert.Equal(["Anna: hoped [Hope, Doubt]"], Told(project));
        Assert.Equal(["1 coded selection has no position."], project.LeftOut);
    }

    [Fact]
    public void Words_of_a_PDF_are_a_text_and_its_areas_are_not_counted_twice()
    {
        var project = Read(Archive(("p.qde", Qde($"""
            {Codes}<Sources><PDFSource guid="d" name="Report.pdf">
              <PDFSelection guid="S1" page="0"><Coding guid="k"><CodeRef targetGUID="c1"/></Coding></PDFSelection>
              <PDFSelection guid="other" name="We hoped" page="1"><Coding guid="k"><CodeRef targetGUID="c1"/></Coding></PDFSelection>
              <PDFSelection guid="area" page="1"><Coding guid="k"><CodeRef targetGUID="c2"/></Coding></PDFSelection>
              <Representation guid="r" name="Representation_for_Report" plainTextPath="internal://t1.txt">{Selection(0, 8, "We hoped", guid: "s1")}</Representation>
            </PDFSource></Sources>
            """)), ("sources/t1.txt", "We hoped."u8.ToArray())));
        Assert.Equal(["Report.pdf: We hoped [Hope]"], Told(project));
        Assert.Equal(1, project.Codings);
        Assert.Equal(["1 coding is on areas of PDF pages, not on words of a text."], project.LeftOut);
    }

    [Fact]
    public void An_area_of_a_PDF_has_the_words_that_its_file_keeps_with_it()
    {
        var project = Read(Archive(("p.qde", Qde($"""
            {Codes}<Sources><PDFSource guid="d" name="Report.pdf">{Area("a1", "c1", "for rain")}{Area("a2", "c2", "We")}{Area("a3", "c2", "snow")}{Area("s1", "c1", "We hoped")}
              <Representation guid="r" plainTextPath="internal://t1.txt">{Selection(0, 8, guid: "s1")}</Representation>
            </PDFSource></Sources>
            """)), ("sources/t1.txt", "We hoped for rain. We did."u8.ToArray())));
        Assert.Equal(["Report.pdf: We hoped [Hope]", "Report.pdf: for rain [Hope]"], Told(project));
        Assert.Equal([null, "it is an area of a PDF page; its words are those that the file keeps with the area"],
            project.Segments.Select(segment => segment.Doubt));
        Assert.Equal(["2 coded areas of PDF pages have words that do not stand once in its text."], project.LeftOut);
    }

    [Fact]
    public void Areas_of_a_PDF_whose_text_is_not_in_the_file_have_their_words_in_their_order()
    {
        var project = Read(Archive(("p.qde", Qde($"""
            {Codes}<Sources><PDFSource guid="d" name="Report.pdf">{Area("", "c1", "for rain")}{Area("", "c2", "We hoped")}{Area("a", "c2", "")}</PDFSource></Sources>
            """))));
        Assert.Equal(["Report.pdf: for rain [Hope]", "Report.pdf: We hoped [Doubt]"], Told(project));
        Assert.Equal(
            ["1 document has its text not in the file: “Report.pdf”.", "1 coding is on areas of PDF pages, not on words of a text."],
            project.LeftOut);
    }

    private static string Area(string guid, string code, string words) =>
        $"<PDFSelection guid=\"{guid}\" page=\"0\">{(words.Length > 0 ? $"<Representation guid=\"r\"><PlainTextContent>{words}</PlainTextContent></Representation>" : "")}"
        + $"<Coding guid=\"k\"><CodeRef targetGUID=\"{code}\"/></Coding></PDFSelection>";

    [Fact]
    public void What_is_left_out_is_counted_and_said()
    {
        var project = Read(Archive(("p.qde", Qde($"""
            {Codes}<Sources>
            <PictureSource guid="p" name="Tree"><TextDescription guid="pd"/>
              <PictureSelection guid="ps"><Coding guid="k"><CodeRef targetGUID="c1"/></Coding><Coding guid="k2"><CodeRef targetGUID="c2"/></Coding></PictureSelection></PictureSource>
            <VideoSource guid="v" name="Film"><VideoSelection guid="vs" begin="5" end="5"><Coding guid="k"><CodeRef targetGUID="c1"/></Coding></VideoSelection></VideoSource>
            <AudioSource guid="o" name="Talk"><Coding guid="k"><CodeRef targetGUID="c1"/></Coding></AudioSource>
            <TextSource guid="t" name="Anna" plainTextPath="t1.txt">
              {Selection(0, 400)}{Selection(8, 3)}{Selection(4, 4)}{Selection(-1, 3)}{Selection(0, 2, code: "gone")}
              <PlainTextSelection guid="m" startPosition="0" endPosition="2"><Description>Mind this.</Description></PlainTextSelection>
              <PlainTextSelection guid="n" startPosition="one" endPosition="2"><Coding guid="k"><CodeRef targetGUID="c1"/></Coding></PlainTextSelection>
              <Coding guid="k"><CodeRef targetGUID="c1"/></Coding></TextSource>
            <TextSource guid="t2" name="Berta" plainTextPath="internal://none.txt">{Selection(5, 9, "at home")}</TextSource>
            <TextSource guid="t3" name="Carla" plainTextPath="internal://latin.txt"/>
            </Sources>
            <Notes><Note guid="n1" name="Diary"><PlainTextContent>Rain.</PlainTextContent></Note></Notes>
            <Links><Link guid="l" originGUID="m" targetGUID="n"/></Links>
            <Sets><Set guid="x" name="Feelings"><MemberCode targetGUID="c1"/></Set><Set guid="y" name="Empty"/></Sets>
            <Graphs><Graph guid="g"/></Graphs>
            """)), ("sources/t1.txt", "We hoped."u8.ToArray()), ("sources/latin.txt", [0x53, 0x74, 0xFC, 0x63, 0x6B])));
        var missing = Assert.Single(project.Segments);
        Assert.Equal(("Berta", null, 5, 9), (missing.Document.Name, missing.Text, missing.Start, missing.End));
        Assert.Equal("its text is missing; the file calls it “at home”", missing.Doubt);
        Assert.Equal(["Anna", "Berta", "Carla"], project.Documents.Select(document => document.Name));
        Assert.Equal(
        [
            "1 document has its text not in the file: “Berta”.",
            "1 document has a broken text or one that is not in UTF-8: “Carla”.",
            "1 selection has no code.",
            "1 coding is with a code that the file does not define.",
            "2 coded selections are outside their texts.",
            "2 coded selections hold no words, as they end where they start or before.",
            "1 coded selection has no position.",
            "1 coding is on a whole document, not on words of it.",
            "2 codings on pictures hold no words.",
            "1 coding on video holds no words.",
            "1 coding on sound holds no words.",
            "1 set of codes is not taken over.",
            "1 set holds no document with words.",
            "1 note is on nothing that is read.",
            "1 link is not between a note and what it is on.",
            "1 diagram is not taken over.",
        ], project.LeftOut);
    }

    [Fact]
    public void Notes_are_memos_of_what_they_are_linked_with_or_referred_to_by()
    {
        var project = Read(Coded("We hoped.",
            Selection(3, 8, guid: "s").Replace("<Coding", "<Description>Softly.</Description><Coding", StringComparison.Ordinal)
                .Replace("</Coding>", "<NoteRef targetGUID=\"n3\"/></Coding>", StringComparison.Ordinal)
            + "<NoteRef targetGUID=\"n2\"/>",
            more: "<Notes><Note guid=\"n1\" name=\"\"><PlainTextContent>Said twice.</PlainTextContent></Note>"
                + "<Note guid=\"n2\" name=\"Place\"><PlainTextContent>In the shed.</PlainTextContent></Note>"
                + "<Note guid=\"n3\" name=\"Check\"/><Note guid=\"n4\"><PlainTextContent>Turned.</PlainTextContent><NoteRef targetGUID=\"c2\"/></Note></Notes>"
                + "<Links><Link guid=\"l\" originGUID=\"N1\" targetGUID=\"S\"/></Links><Description>On gardens.</Description>"));
        Assert.Equal("Softly.\n\nCheck\n\nSaid twice.", Assert.Single(project.Segments).Memo);
        Assert.Equal("Place: In the shed.", project.Documents[0].Memo);
        Assert.Equal("On gardens.", project.Memo);
        Assert.Equal("Turned.", project.Codes[1].Memo);
        Assert.Empty(project.LeftOut);
    }

    [Fact]
    public void Two_sources_of_one_name_stay_two()
    {
        var project = Read(Archive(("p.qde", Qde($"{Codes}<Sources><TextSource guid=\"a\" name=\"x\" plainTextPath=\"t.txt\">{Selection(0, 2)}</TextSource>"
            + $"<TextSource guid=\"b\" name=\"x\" plainTextPath=\"t.txt\">{Selection(3, 8)}</TextSource></Sources>")), ("sources/t.txt", "We hoped."u8.ToArray())));
        Assert.Equal(["x: We [Hope]", "x: hoped [Hope]"], Told(project));
        Assert.Equal(2, project.Documents.Count);
    }

    [Theory]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><ItemGroup/></Project>")]
    [InlineData("<html><body>CodeBook</body></html>")]
    [InlineData("Theme\tQuote\n")]
    [InlineData("<")]
    [InlineData("")]
    public void What_is_no_project_is_not_taken_for_one(string text) => Assert.Null(ProjectFormats.Of(Encoding.UTF8.GetBytes(text)));
}
