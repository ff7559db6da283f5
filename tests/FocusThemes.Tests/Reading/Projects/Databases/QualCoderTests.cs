using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects.Databases;

public sealed class QualCoderTests
{
    private const string Text = "We 😀 walked home.\r\nThen rain came down.";

    [Fact]
    public void Codings_are_code_points_of_the_full_text()
    {
        using var file = new QualCoderFile();
        file.Source(1, "A.docx", Text, "/docs/A.docx");
        file.Code(1, "one");
        file.Code(2, "other");
        file.Coding(1, 1, "😀 walked home", 3, 16, "Look again.", important: 1);
        file.Coding(2, 1, "😀 walked home", 3, 16);
        file.Coding(2, 1, "😀 walked home", 3, 16, "Mine.", owner: "dave");
        file.Coding(1, 1, "rain", 24, 28);
        var project = file.Read();
        Assert.Equal(["A.docx | 😀 walked home | one, other", "A.docx | rain | one"], ProjectFiles.Lines(project));
        Assert.Equal(
            ("Look again.\n\nMine.", "QualCoder 3.8", "Of streets.", 4, 2),
            (project.Segments[0].Memo, project.Program, project.Memo, project.Codings, project.Coders));
        Assert.All(project.Codes, code => Assert.Equal("#6D91C6", code.Color));
        Assert.Equal(["1 coding is marked as important, which is not taken over."], project.LeftOut);
        Assert.DoesNotContain("dave", System.Text.Json.JsonSerializer.Serialize(project), StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_that_were_counted_in_a_window_are_told_by_the_words_that_are_kept()
    {
        using var file = new QualCoderFile();
        file.Source(1, "A", Text);
        file.Source(2, "B", Text);
        file.Code(1, "one");
        // A pair counts two there and a line end one.
        file.Coding(1, 1, "walked home", 6, 17);
        file.Coding(1, 1, "home.\u2029Then rain", 13, 28);
        file.Coding(1, 2, "Then", 19, 23);
        file.Made.Add("cases", 1, "Anna", "", "carol", "2026");
        file.Made.Add("case_text", 1, 1, 1, 19, 29, "carol", "2026", "");
        file.Made.Add("case_text", 2, 1, 2, 19, 29, "carol", "2026", "");
        var project = file.Read();
        Assert.Equal(["A | walked home | one", "A | home.\r\nThen rain | one", "B | Then | one"], ProjectFiles.Lines(project));
        Assert.Equal(["Then rain ", "Then rain "], Assert.Single(project.Cases).Stretches.Select(part => Text[part.Start..part.End]));
        Assert.All(project.Segments, segment => Assert.Null(segment.Doubt));
    }

    [Fact]
    public void A_coding_that_takes_the_end_of_the_line_along_is_of_whoever_spoke_before_it()
    {
        using var file = new QualCoderFile();
        file.Source(1, "talk", "I walked.\nI sat.\n");
        file.Code(1, "one");
        file.Coding(1, 1, "I walked.\n", 0, 10);
        file.Made.Add("cases", 1, "Anna", "", "carol", "2026");
        file.Made.Add("case_text", 1, 1, 1, 0, 9, "carol", "2026", "");
        file.Made.Add("cases", 2, "Ben", "", "carol", "2026");
        file.Made.Add("case_text", 2, 2, 1, 10, 16, "carol", "2026", "");
        var study = FocusThemes.Reading.StudyReader.Read(new() { Slug = "made", Tables = [new("data.qda", file.Made.Bytes())] }).Study;
        Assert.Equal("Anna", Assert.Single(study.Participants).Code);
    }

    [Fact]
    public void Categories_nest_and_so_do_codes()
    {
        using var file = new QualCoderFile();
        file.Category(2, "streets", 5, "Of stone.");
        file.Category(5, "places");
        file.Code(1, "corner", 2);
        file.Code(2, "crossing", above: 1);
        file.Code(3, "free");
        file.Code(4, "orphan", 99);
        Assert.Equal(
            ["places: False", "places/streets: False Of stone.", "places/streets/corner: True", "places/streets/corner/crossing: True",
                "free: True", "orphan: True"],
            Paths(file.Read()));
    }

    [Fact]
    public void A_category_and_a_code_of_its_name_in_it_are_one_theme()
    {
        using var file = new QualCoderFile();
        file.Source(1, "A", Text);
        file.Category(1, "places", memo: "Of the category.");
        file.Category(2, "streets", 1);
        file.Code(1, "places", 1, memo: "Of the code.");
        file.Code(2, "corner", above: 1);
        file.Code(3, "streets", 1);
        file.Coding(1, 1, "rain", 24, 28);
        var project = file.Read();
        Assert.Equal(
            ["places: True Of the category.\n\nOf the code.", "places/streets: False", "places/corner: True", "places/streets: True"],
            Paths(project));
        Assert.Equal(["A | rain | places"], ProjectFiles.Lines(project));
    }

    [Fact]
    public void Circles_of_categories_and_codes_are_cut()
    {
        using var file = new QualCoderFile();
        file.Category(1, "a", 2);
        file.Category(2, "b", 1);
        file.Category(3, "self", 3);
        file.Code(1, "x", above: 2);
        file.Code(2, "y", above: 1);
        file.Code(3, "in", 1);
        var project = file.Read();
        Assert.Equal(6, project.Codes.Count);
        Assert.Contains("in", project.Codes.Select(code => code.Path[^1]));
    }

    [Fact]
    public void A_tree_without_end_is_refused()
    {
        using var file = new QualCoderFile();
        for (var id = 1; id <= 400; id++) file.Category(id, $"c{id}", id + 1);
        Assert.Contains("deeper than 256", ProjectFiles.Refusal("data.qda", file.Made.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_have_whole_documents_parts_and_variables()
    {
        using var file = new QualCoderFile();
        file.Source(1, "A", Text);
        file.Source(2, "B", Text);
        file.Source(3, "C.jpg", null, "/images/C.jpg");
        file.Made.Add("cases", 1, "Anna", "A person.", "carol", "2026");
        file.Made.Add("cases", 2, "Ben", "", "carol", "2026");
        foreach (var (id, @case, source, start, end) in new[] { (1, 1, 1, 0, 39), (2, 2, 2, 19, 39), (3, 2, 2, 0, 4), (4, 1, 3, 0, 0), (5, 2, 2, 90, 99), (6, 2, 1, 0, 0) })
            file.Made.Add("case_text", id, @case, source, start, end, "carol", "2026", "");
        file.Made.Add("attribute", null, "age", "case", "67", 1, "2026", "carol");
        file.Made.Add("attribute", null, "town", "case", "", 1, "2026", "carol");
        file.Made.Add("attribute", null, "place", "file", "Graz", 1, "2026", "carol");
        var project = file.Read();
        Assert.Equal(
            ["Anna: A; ; age 67", "Ben: A; B 0–5, B 20–40; "],
            project.Cases.Select(one => $"{one.Name}: {string.Join(", ", one.Documents.Select(document => document.Name))}; "
                + string.Join(", ", one.Stretches.Select(part => $"{part.Document.Name} {part.Start}–{part.End}"))
                + $"; {string.Join(", ", one.Variables.Select(value => $"{value.Name} {value.Value}"))}"));
        Assert.Equal([("place", "Graz")], project.Documents[0].Variables);
        Assert.Equal(
            [
                "1 picture or recording of a case holds no words.",
                "1 part of a case leads to no place in a document.",
                "1 picture or recording holds no words.",
            ], project.LeftOut);
    }

    [Fact]
    public void Codes_that_tell_who_speaks_are_cases()
    {
        using var file = new QualCoderFile();
        file.Source(1, "A", Text);
        file.Category(1, "📌 Speakers", owner: "📌 Speaker coding");
        file.Code(1, "Anna", 1);
        file.Code(2, "home");
        file.Coding(1, 1, Text, 20, 39, owner: "📌 Speaker coding");
        file.Coding(1, 1, Text, 0, 17, owner: "📌 Speaker coding");
        file.Coding(2, 1, "home", 12, 16);
        var project = file.Read();
        Assert.Equal(["home"], project.Codes.Select(code => code.Name));
        Assert.Equal(["A | home | home"], ProjectFiles.Lines(project));
        Assert.Equal([(0, 18), (21, 40)], Assert.Single(project.Cases).Stretches.Select(part => (part.Start, part.End)));
        Assert.Equal((1, 1), (project.Coders, project.Codings));
    }

    [Fact]
    public void Pictures_recordings_journal_and_graphs_are_counted()
    {
        using var file = new QualCoderFile();
        file.Source(1, "A.mp3", null, "audio:/home/carol/A.mp3");
        file.Source(2, "A.mp3.transcribed", Text, "/docs/A.txt");
        file.Code(1, "one");
        file.Made.Add("code_av", 1, 1, 0, 900, 1, "", "2026", "carol", null);
        foreach (var id in new[] { 1, 2 }) file.Made.Add("code_image", id, 1, 0, 0, 9, 9, 1, "", "2026", "carol", null, null);
        file.Made.Add("annotation", 1, 2, 0, 4, "Why?", "carol", "2026");
        file.Made.Add("journal", 1, "Monday", "Tired.", "2026", "carol");
        file.Made.Add("graph", 1, "Map", "", "2026", 9, 9);
        var project = file.Read();
        Assert.Equal(["A.mp3.transcribed"], project.Documents.Select(document => document.Name));
        Assert.Equal(
            [
                "1 picture or recording holds no words.", "2 codings on pictures hold no words.",
                "1 coding on a recording holds no words.", "1 annotation is not taken over.",
                "1 entry of the journal is not taken over.", "1 graph is not taken over.",
            ], project.LeftOut);
    }

    [Fact]
    public void A_file_of_the_first_version_lacks_most_columns()
    {
        var project = ProjectFiles.Read("data.qda", MadeDatabase.Of(
            """
            CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, unique(name));
            CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name));
            CREATE TABLE code_text (cid integer, fid integer,seltext text, pos0 integer, pos1 integer, owner text, date text, memo text);
            CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text, unique(name));
            INSERT INTO source VALUES (1, 'A', 'Then rain.', NULL, '', 'carol', '2019');
            INSERT INTO code_name VALUES (1, 'one', '', NULL, 'carol', '2019', '#000');
            INSERT INTO code_text VALUES (1, 1, 'rain', 5, 9, 'carol', '2019', '');
            """));
        Assert.Equal(["A | rain | one"], ProjectFiles.Lines(project));
    }

    [Fact]
    public void The_folder_is_read_from_an_archive_and_pseudonyms_are_not()
    {
        using var file = new QualCoderFile();
        file.Source(1, "A", Text);
        var archive = QualCoderFile.Zip(
            ("Streets.qda/pseudonyms.json", """[{"original": "Anna Huber", "pseudonym": "P1"}]"""u8.ToArray()),
            ("Streets.qda/data.qda", file.Made.Bytes()), ("Streets.qda/documents/A.docx", [1, 2, 3]),
            ("__MACOSX/Streets.qda/._data.qda", [1]), ("__MACOSX/data.qda", [1]));
        var project = ProjectFiles.Read("Streets.zip", archive);
        Assert.Equal(("Streets", "QualCoder 3.8"), (project.Name, project.Program));
        Assert.Equal(
            ["pseudonyms.json, which tells whom pseudonyms stand for, is not read.", "1 file beside data.qda is not read."],
            project.LeftOut);
        Assert.DoesNotContain("Huber", System.Text.Json.JsonSerializer.Serialize(project), StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_that_hold_no_project_or_several_are_told_apart()
    {
        using var file = new QualCoderFile();
        var bytes = file.Made.Bytes();
        Assert.Null(ProjectFormats.Of(QualCoderFile.Zip(("word/document.xml", "data.qda"u8.ToArray()), ("my-data.qda.txt", [1]))));
        Assert.Equal(
            "two.zip: 2 projects are in this archive; give the folder of one alone.",
            ProjectFiles.Refusal("two.zip", QualCoderFile.Zip(("a.qda/data.qda", bytes), ("b.qda/data.qda", bytes))));
        var broken = QualCoderFile.Zip(("data.qda", bytes));
        broken.AsSpan(60, 200).Fill(0xAA);
        Assert.Contains("x.zip: ", ProjectFiles.Refusal("x.zip", broken), StringComparison.Ordinal);
        Assert.Contains("at most 256", ProjectFiles.Refusal(
            "x.zip", QualCoderFile.Zip(("data.qda", new byte[260 * 1024 * 1024]))), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths(Project project) => project.Codes.Select(code =>
        $"{string.Join('/', code.Path)}: {code.IsCodable} {code.Memo}".TrimEnd());
}
