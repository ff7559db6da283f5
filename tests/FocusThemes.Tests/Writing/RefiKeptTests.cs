using System.Text;
using System.Xml.Linq;
using CsCheck;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Projects;
using FocusThemes.Tests.Reading.Projects;
using FocusThemes.Tests.Reading.Projects.Refi;
using FocusThemes.Writing;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Writing;

/// <summary>A study that came in as a project goes out as the project that it is.</summary>
public sealed class RefiKeptTests
{
    private static readonly StudyHeader Header = new(1, "kept", "Kept", null, null, null, 0, 0, "", 1, 0);
    private static readonly StudyDates Dates = new(
        new(2026, 3, 1, 9, 30, 0, DateTimeKind.Utc), new(2026, 4, 2, 10, 0, 0, DateTimeKind.Utc));

    [Fact]
    public void Any_project_is_valid_by_the_schema_and_comes_back_the_same() =>
        AnyProject.Any.Sample(project =>
        {
            foreach (var unit in Enum.GetValues<PositionUnit>()) ComesBack(project, unit);
        }, iter: Proof.Times(150));

    [Fact]
    public void Any_project_gives_a_valid_codebook_with_the_same_codes() =>
        AnyProject.Any.Sample(project =>
        {
            var bytes = CodebookOf(project);
            RefiSchema.Read(new MemoryStream(bytes));
            Assert.Equal(SameProject.CodesOf(project), SameProject.CodesOf(MadeRefi.Read(bytes, "made.qdc")));
        }, iter: Proof.Times(50));

    [Fact]
    public async Task A_stored_project_goes_out_with_its_own_codes_and_texts()
    {
        using var library = new Library();
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        await using var stored = library.Open();
        var study = (await stored.FindStudyAsync("made", TestContext.Current.CancellationToken))!;
        using var written = new MemoryStream();
        await RefiArchive.WriteAsync(new StoredStudy(stored, study), written, ExportChoices.None, TestContext.Current.CancellationToken);
        using var codes = new MemoryStream();
        await RefiCodebook.WriteAsync(new StoredStudy(stored, study), codes, TestContext.Current.CancellationToken);
        var project = MadeRefi.Read(written.ToArray());
        SameProject.Is(MadeProject.Small(), project);
        Assert.Equal(SameProject.CodesOf(project), SameProject.CodesOf(MadeRefi.Read(codes.ToArray(), "made.qdc")));
        Assert.Equal(["Ana.docx", "Ben.docx"], project.Documents.Select(one => one.Name));
        Assert.Contains("\r\n", project.Documents[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_with_a_table_beside_it_goes_out_as_the_themes_of_both()
    {
        using var library = new Library();
        var files = MadeProject.FilesOf(MadeProject.Small());
        await library.ImportAsync(files with
        {
            Tables = [.. files.Tables, new("table.csv", "Theme,Concept,Quote,Participant\nYard,Dark there,It was dark there.,P9\n"u8.ToArray())],
        });
        await using var stored = library.Open();
        var study = await WrittenStudy.ReadAsync(stored, "made");
        using var written = new MemoryStream();
        await RefiArchive.WriteAsync(new StoredStudy(stored, study.Header), written, ExportChoices.None, TestContext.Current.CancellationToken);
        var project = MadeRefi.Read(written.ToArray());
        Assert.Equal(study.Themes.Count, project.Codes.Count(code => code.Parent is null));
        Assert.Equal(["made.codes.json", "Ana.docx", "Ben.docx", "table.csv"], project.Documents.Select(one => one.Name));
        // What stands under two concepts is coded with both.
        Assert.Equal([2, 1, 1, 1, 1], project.Segments.Select(one => one.Codes.Count));
    }

    [Fact]
    public void A_passage_under_two_codes_is_one_selection_with_two_codings()
    {
        var file = Written(MadeProject.Small());
        var selections = file.All("PlainTextSelection").ToList();
        Assert.Equal(4, selections.Count);
        Assert.Equal([2, 1, 1, 1], selections.Select(one => RefiFile.Named(one, "Coding").Count()));
        // Two units of the emoji before its end are one code point.
        Assert.Equal(("13", "44"), (RefiFile.Value(selections[0], "startPosition"), RefiFile.Value(selections[0], "endPosition")));
        Assert.Equal("45", RefiFile.Value(Written(MadeProject.Small(), PositionUnit.Utf16).All("PlainTextSelection").First(), "endPosition"));
    }

    [Fact]
    public void How_positions_are_counted_is_said_at_the_end_of_the_description_and_is_no_memo()
    {
        var project = MadeProject.Small() with { Memo = "On the night shift" };
        Assert.Equal("On the night shift\n\nPositions are counted in Unicode code points.", DescriptionOf(Written(project)));
        Assert.Equal("On the night shift\n\nPositions are counted in UTF-16 code units.", DescriptionOf(Written(project, PositionUnit.Utf16)));
        Assert.Equal("On the night shift", MadeRefi.Read(Written(project, PositionUnit.Utf16).Bytes).Memo);
        Assert.Null(MadeRefi.Read(Written(MadeProject.Small()).Bytes).Memo);
    }

    [Fact]
    public void How_a_study_is_cited_stands_after_the_memo_once()
    {
        var cited = Header with { CitationJson = """{"id":"a","type":"book","title":"Nights","author":[{"family":"Adler","given":"Ida"}]}""" };
        var project = MadeProject.Small() with { Memo = "On the night shift" };
        var first = MadeRefi.Read(RefiFile.Of(cited, new(project, Dates)).Bytes);
        Assert.StartsWith("On the night shift\n\nAdler I. Nights.", first.Memo, StringComparison.Ordinal);
        Assert.Equal(first.Memo, MadeRefi.Read(RefiFile.Of(cited, new(first, Dates)).Bytes).Memo);
    }

    [Fact]
    public void A_document_whose_text_is_missing_is_empty_which_is_said()
    {
        var (code, gone) = (new ProjectCode("Hope", null), new ProjectDocument("Gone", null));
        var project = new Project { Codes = [code], Documents = [gone, new("Here", "Here.")], Segments = [new(gone, 100, 200, [code])] };
        var file = Written(project with { Memo = "Mine" });
        Assert.Equal(
            "Mine\n\nPositions are counted in Unicode code points. 1 document whose text is missing is empty here, without 1 passage.",
            DescriptionOf(file));
        Assert.Equal(["", "Here."], file.All("TextSource").Select(file.TextOf));
        Assert.Empty(file.All("PlainTextSelection"));
        Assert.Equal("Mine", MadeRefi.Read(file.Bytes).Memo);
    }

    [Fact]
    public void Another_program_that_kept_the_sentence_is_not_believed_how_it_counts()
    {
        var kept = MadeRefi.Archive(
            ("project.qde", MadeRefi.Qde(
                $"{MadeRefi.Codes}<Sources><TextSource guid=\"t1\" name=\"Anna\" plainTextPath=\"internal://t1.txt\">{MadeRefi.Selection(5, 8)}</TextSource></Sources>"
                + "<Description>Mine\n\nPositions are counted in Unicode code points.</Description>", "origin=\"NVivo 15\"")),
            ("sources/t1.txt", Encoding.UTF8.GetBytes("😀😀 one two three")));
        Assert.Equal("one", Assert.Single(MadeRefi.Read(kept).Segments).Text);
        Assert.Equal("Mine", MadeRefi.Read(kept).Memo);
    }

    [Fact]
    public void A_case_refers_to_whole_documents_and_to_passages_that_need_no_code()
    {
        var (ana, ben) = (new ProjectDocument("Ana", "All of it is hers."), new ProjectDocument("Ben", "Yes. No."));
        var code = new ProjectCode("Hope", null);
        var file = Written(new()
        {
            Name = "Two",
            Codes = [code],
            Documents = [ana, ben],
            Segments = [new(ben, 0, 4, [code])],
            Cases =
            [
                new("Ana", [], [(ana, 0, 18)]), new("Ben", [ben], []), new("Somebody", [], [(ben, 0, 4), (ben, 5, 8)]),
            ],
        });
        Assert.Equal(["1 0", "1 0", "0 2"], file.All("Case").Select(one =>
            $"{RefiFile.Named(one, "SourceRef").Count()} {RefiFile.Named(one, "SelectionRef").Count()}"));
        var read = MadeRefi.Read(file.Bytes);
        Assert.Empty(read.LeftOut);
        Assert.Equal(["Yes.", "No."], read.Cases[2].Stretches.Select(part => part.Document.Text![part.Start..part.End]));
    }

    [Fact]
    public void Words_that_do_not_stand_at_their_position_stay_beside_it()
    {
        var (document, code) = (new ProjectDocument("Ana", "I slept at noon, and nobody came."), new ProjectCode("Sleep", null));
        var project = new Project
        {
            Codes = [code],
            Documents = [document],
            Segments = [new(document, 3, 16, [code]) { Words = "slept at noon", Doubt = "its words stand before" }],
        };
        var read = Assert.Single(MadeRefi.Read(Written(project).Bytes).Segments);
        Assert.Equal((3, 16, "slept at noon"), (read.Start, read.End, read.Text));
    }

    [Fact]
    public void A_record_keeps_its_GUID_when_others_are_added_and_nobody_is_named()
    {
        var project = MadeProject.Small();
        var first = Written(project);
        var more = Written(project with
        {
            Codes = [new("First of all", null), .. project.Codes],
            Documents = [new("New", "New."), .. project.Documents],
        });
        Assert.Empty(Guids(first).Except(Guids(more)));
        Assert.Equal(["FocusThemes"], first.All("User").Select(user => RefiFile.Value(user, "name")));
        Assert.Equal(0, MadeRefi.Read(first.Bytes).Coders);

        static IEnumerable<string> Guids(RefiFile file) => file.Project.Descendants().Attributes("guid").Select(guid => guid.Value);
    }

    private static void ComesBack(Project project, PositionUnit unit)
    {
        var file = Written(Kept(project), unit);
        Assert.Equal(file.Bytes, Written(project, unit).Bytes);
        var guids = file.Project.DescendantsAndSelf().Attributes("guid").Select(guid => guid.Value).ToHashSet();
        Assert.Equal(file.Project.DescendantsAndSelf().Attributes("guid").Count(), guids.Count);
        Assert.All(file.Project.Descendants().Attributes("targetGUID"), target => Assert.Contains(target.Value, guids));
        SameProject.Is(project, MadeRefi.Read(file.Bytes));
    }

    // As the library has it: in its own form, the texts beside it.
    private static Project Kept(Project project)
    {
        var names = project.Documents.Index().ToDictionary(one => one.Item, one => one.Item.Text is null ? null : $"{one.Index}.txt");
        var texts = names.Where(one => one.Value is not null).ToDictionary(one => one.Value!, one => one.Key.Text!);
        return ProjectJson.Read(
            "kept", ProjectJson.Write(project, names), Patience.Until(TestContext.Current.CancellationToken), texts.GetValueOrDefault);
    }

    private static RefiFile Written(Project project, PositionUnit unit = PositionUnit.CodePoints) =>
        RefiFile.Of(Header, new(project, Dates), unit);

    private static byte[] CodebookOf(Project project)
    {
        using var stream = new MemoryStream();
        RefiCodebook.Write(stream, Header, project);
        return stream.ToArray();
    }

    private static string? DescriptionOf(RefiFile file) =>
        file.Project.Elements().Single(element => element.Name.LocalName == "Description").Value;
}
