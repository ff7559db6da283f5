using System.Text;

namespace FocusThemes.Tests.Reading.Projects.Databases;

public sealed class RqdaTests
{
    private const string Text = "We 😀 walked home.\r\nThen rain came down.";

    [Fact]
    public void Positions_are_real_numbers_of_code_points()
    {
        using var file = new RqdaFile();
        file.Document(1, "A", Text, "An interview.");
        file.Code(7, "home", "Where one lives.");
        file.Code(8, "rain");
        file.Category(1, "places", codes: 7);
        file.Coding(7, 1, "😀 walked home", 3.0, 16.0, memo: "Look again.");
        file.Coding(8, 1, "rain", 24, 28, owner: "dave");
        file.Coding(7, 1, "rain", 24, 28);
        var project = file.Read();
        Assert.Equal(["A | 😀 walked home | places/home", "A | rain | places/home, rain"], ProjectFiles.Lines(project));
        Assert.Equal(("Look again.", "An interview."), (project.Segments[0].Memo, project.Documents[0].Memo));
        Assert.Equal(
            ["places: False", "home: True Where one lives.", "rain: True"],
            project.Codes.Select(code => $"{code.Name}: {code.IsCodable} {code.Memo}".TrimEnd()));
        Assert.Equal(
            ("RQDA (database 0.2.2)", "Of streets.", 3, 2, "code points: 3 of 3 stand where the words are that are kept beside them"),
            (project.Program, project.Memo, project.Codings, project.Coders, project.Positions));
    }

    [Fact]
    public void Where_nothing_was_told_R_writes_NA_which_is_no_memo()
    {
        using var file = new RqdaFile();
        file.Document(1, "A", Text, "NA");
        file.Code(8, "rain");
        file.Coding(8, 1, "rain", 24, 28, memo: "NA");
        var project = file.Read();
        Assert.Null(project.Segments[0].Memo);
        Assert.Null(project.Documents[0].Memo);
    }

    [Fact]
    public void What_is_deleted_does_not_come_back()
    {
        using var file = new RqdaFile();
        file.Document(1, "A", Text);
        file.Document(2, "Deleted", Text, status: 0);
        file.Code(1, "one");
        file.Code(2, "deleted", status: 0);
        file.Code(3, "unmarked", status: -1);
        file.Category(1, "deleted category", 0, 1);
        foreach (var status in new[] { 1, 0, -1 }) file.Coding(1, 1, "rain", 24, 28, status);
        file.Coding(2, 1, "rain", 24, 28);
        file.Coding(1, 2, "rain", 24, 28);
        file.Case(1, "Deleted", status: 0);
        var project = file.Read();
        Assert.Equal(["A | rain | one"], ProjectFiles.Lines(project));
        Assert.Equal(["one"], project.Codes.Select(code => code.Name));
        Assert.Equal(
            ["1 coding is of a document that the project does not have.", "1 coding is of a code that the project does not have."],
            project.LeftOut);
        Assert.Empty(project.Cases);
    }

    [Fact]
    public void Words_are_found_beside_a_position_that_the_text_has_left_behind()
    {
        const string text = "We never walked home.\nThen rain came down.";
        using var file = new RqdaFile();
        file.Document(1, "A", text);
        file.Code(1, "one");
        file.Coding(1, 1, "rain", 28, 32);
        file.Coding(1, 1, "came", 30, 34);
        file.Coding(1, 1, "snow fell", 3, 9);
        file.Coding(1, 1, "down.", 39, 44);
        file.Coding(1, 1, "never said", 100, 110);
        var project = file.Read();
        Assert.Equal(
            [
                "A | snow fell | one ? The text has other words at the position that the project gives; these are the words that it keeps beside it.",
                "A | rain | one ? Its words stand 1 character before the position that the project gives.",
                "A | came | one ? Its words stand 2 characters after the position that the project gives.",
                "A | down. | one ? Its words stand 2 characters before the position that the project gives.",
                "A | never said | one ? The position that the project gives lies outside of the text; these are the words that it keeps beside it.",
            ],
            project.Segments.Select(segment => $"A | {segment.Text} | one ? {segment.Doubt}"));
        Assert.Equal("code points: 0 of 5 stand where the words are that are kept beside them", project.Positions);
        Assert.All(project.Segments, segment => Assert.InRange(segment.End, segment.Start, text.Length));
    }

    [Fact]
    public void Other_white_space_in_the_kept_words_is_no_doubt()
    {
        using var file = new RqdaFile();
        file.Document(1, "A", Text);
        file.Code(1, "one");
        file.Coding(1, 1, "home.\nThen ", 12, 23);
        Assert.Equal(["A | home.\r\nThen | one"], ProjectFiles.Lines(file.Read()));
    }

    [Fact]
    public void A_code_in_several_categories_stands_in_the_first_and_tells_of_the_others()
    {
        using var file = new RqdaFile();
        file.Code(1, "one", "What it means.");
        file.Category(5, "_", codes: 1);
        file.Category(6, "places", codes: 1);
        file.Category(7, "feelings", codes: 1);
        file.Made.Add("treecode", 1, 5, "2016", null, null, 1, "carol");
        var project = file.Read();
        Assert.Equal(["_", "one", "places", "feelings"], project.Codes.Select(code => code.Name));
        Assert.Equal(["_", "one"], project.Codes[1].Path);
        Assert.Equal("What it means.\n\nAlso in the categories “places”, “feelings”.", project.Codes[1].Memo);
        Assert.Equal(
            ["1 code stands in several categories; it is shown in the first, and its memo names the others."], project.LeftOut);
    }

    [Fact]
    public void A_case_of_several_whole_documents_is_a_set_and_one_of_parts_is_none()
    {
        using var file = new RqdaFile();
        for (var id = 1; id <= 3; id++) file.Document(id, $"D{id}", Text);
        file.Case(1, "VicWater", "A group.");
        file.Case(2, "Anna");
        file.Case(3, "Ben");
        foreach (var document in new[] { 1, 2, 3 }) file.Link(1, document, 0, 40);
        file.Link(2, 1, 3, 16);
        file.Link(2, 2, 0, 2);
        file.Link(3, 3, 0, 39);
        file.Link(3, 3, 0, 5, status: 0);
        file.Made.Add("attributes", "age", 1, "2016", null, "carol", null, "numeric");
        file.Made.Add("attributes", "town", 0, "2016", null, "carol", null, "character");
        file.Made.Add("caseAttr", "age", "67", 2, "2016", null, "carol", 1);
        file.Made.Add("caseAttr", "town", "Graz", 2, "2016", null, "carol", 1);
        file.Made.Add("caseAttr", "age", "9", 1, "2016", null, "carol", 1);
        file.Made.Add("fileAttr", "age", "a", 1, "2016", null, "carol", 1);
        var project = file.Read();
        Assert.Equal("VicWater: D1, D2, D3 (A group.)", Assert.Single(project.Sets.Select(set =>
            $"{set.Name}: {string.Join(", ", set.Documents.Select(document => document.Name))} ({set.Memo})")));
        Assert.Equal(
            ["Anna: ; D1 3–17, D2 0–2; age 67", "Ben: D3; ; "],
            project.Cases.Select(one => $"{one.Name}: {string.Join(", ", one.Documents.Select(document => document.Name))}; "
                + string.Join(", ", one.Stretches.Select(part => $"{part.Document.Name} {part.Start}–{part.End}"))
                + $"; {string.Join(", ", one.Variables.Select(value => $"{value.Name} {value.Value}"))}"));
        Assert.Equal([("age", "a")], project.Documents[0].Variables);
        Assert.Equal(["1 variable of a case that holds several documents is not taken over."], project.LeftOut);
    }

    [Fact]
    public void Categories_of_files_are_sets_and_what_is_not_taken_over_is_counted()
    {
        using var file = new RqdaFile();
        file.Document(1, "A", Text);
        file.Document(2, "A", Text);
        file.Made.Add("filecat", "tales", null, 4, "carol", "2016", null, null, 1);
        file.Made.Add("treefile", 2, 4, "2016", null, null, 1, "carol");
        file.Made.Add("treefile", 1, 4, "2016", null, null, 0, "carol");
        file.Made.Add("coding2", 1, 1, "rain", 24, 28, 1, "dave", "2016", null);
        file.Made.Add("annotation", 1, 5, "Why?", "carol", "2016", null, 1);
        file.Made.Add("journal", "Monday", "Tired.", "2016", null, "carol", 1);
        file.Made.Add("journal", "Tuesday", "Deleted.", "2016", null, "carol", 0);
        file.Made.Add("imageCoding", 1, 1, 0, 0, 9, 9, null, "2016", null, "carol", 1);
        var project = file.Read();
        var set = Assert.Single(project.Sets);
        Assert.Same(project.Documents[1], Assert.Single(set.Documents));
        Assert.Equal(
            [
                "1 coding on a picture holds no words.",
                "1 coding of a second coder, which RQDA keeps apart, is not taken over.",
                "1 annotation is not taken over.",
                "1 entry of the journal is not taken over.",
            ], project.LeftOut);
    }

    [Fact]
    public void Names_in_another_encoding_are_read_and_that_is_said()
    {
        using var file = new RqdaFile();
        file.Code(1, Encoding.UTF8.GetBytes("Straße"));
        file.Code(2, new byte[] { (byte)'S', (byte)'t', (byte)'r', (byte)'a', 0xDF, (byte)'e' });
        file.Code(3, "NUL\0 in it");
        var project = file.Read();
        Assert.Equal(["Straße", "Straße", "NUL\uFFFD in it"], project.Codes.Select(code => code.Name));
        Assert.Equal(
            ["1 text is not UTF-8 and was taken for Windows-1252; its letters may look wrong."], project.LeftOut);
    }

    [Fact]
    public void A_half_made_file_is_read_and_one_without_positions_is_refused()
    {
        const string half = "CREATE TABLE freecode (name text, id integer); CREATE TABLE source (id integer, file text); "
            + "INSERT INTO freecode VALUES ('one', 1); ";
        Assert.Equal("RQDA", ProjectFiles.Read("db.rqda", MadeDatabase.Of(
            $"{half}CREATE TABLE coding (cid integer, fid integer, selfirst real, selend real)")).Program);
        Assert.Equal(
            "db.rqda: a project of RQDA has a table coding with selfirst; this file does not. Open it in RQDA, which brings it "
            + "up to date, and save it there.",
            ProjectFiles.Refusal("db.rqda", MadeDatabase.Of($"{half}CREATE TABLE coding (cid integer, fid integer, selend real)")));
    }
}
