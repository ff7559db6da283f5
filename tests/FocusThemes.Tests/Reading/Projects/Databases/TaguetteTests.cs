namespace FocusThemes.Tests.Reading.Projects.Databases;

public sealed class TaguetteTests
{
    [Fact]
    public void Highlights_count_bytes_of_the_words_of_the_page()
    {
        using var file = new TaguetteFile();
        file.Project("Streets", "How people tell of streets.");
        var page = file.Document("Zoé", "<h1>Straße</h1>\n<p>Zoé &amp; I 😀 went <b>home</b>.</p>\n<p>Then rain.</p>");
        const string text = "Straße\nZoé & I 😀 went home.\nThen rain.";
        var (home, rain) = (file.Tag("home", "Where one lives."), file.Tag("deductive: rain"));
        file.Highlight(page, text, "😀 went home", home);
        file.Highlight(page, text, "home.\nThen", home, rain);
        file.Highlight(page, text, "Zoé &", rain);
        var project = file.Read();
        Assert.Equal(text, project.Documents[0].Text);
        Assert.Equal(
            ["Zoé | Zoé & | deductive: rain", "Zoé | 😀 went home | home", "Zoé | home.\nThen | home, deductive: rain"],
            ProjectFiles.Lines(project));
        Assert.Equal(["Where one lives.", null], project.Codes.Select(code => code.Memo));
        Assert.Equal("UTF-8 bytes of the words: 4 of 4 stand where the words are that are kept beside them", project.Positions);
        Assert.Equal(("Streets", "How people tell of streets.", "Taguette", 4, 0),
            (project.Name, project.Memo, project.Program, project.Codings, project.LeftOut.Count));
    }

    [Fact]
    public void Two_highlights_of_the_same_words_are_one_segment()
    {
        using var file = new TaguetteFile();
        file.Project("Streets");
        var (page, one, other) = (file.Document("A", "<p>Then rain.</p>"), file.Tag("one"), file.Tag("other"));
        file.Highlight(page, 0, 4, "<p>Then</p>", other);
        file.Highlight(page, 0, 4, "<p>Then</p>", one);
        file.Highlight(page, 5, 9, "<p>rain</p>");
        var project = file.Read();
        Assert.Equal(["A | Then | one, other"], ProjectFiles.Lines(project));
        Assert.Equal((2, "1 highlight has no tag."), (project.Codings, Assert.Single(project.LeftOut)));
    }

    [Fact]
    public void A_position_within_a_character_stands_after_it()
    {
        using var file = new TaguetteFile();
        file.Project("Streets");
        file.Highlight(file.Document("A", "<p>a😀é</p>"), 2, 6, "<p>é</p>", file.Tag("one"));
        Assert.Equal(["A | é | one"], ProjectFiles.Lines(file.Read()));
    }

    [Fact]
    public void What_lies_outside_or_belongs_to_nothing_is_left_out_and_said()
    {
        using var file = new TaguetteFile();
        file.Project("Streets");
        var (page, tag) = (file.Document("A", "<p>Then rain.</p>"), file.Tag("one"));
        file.Highlight(page, 5, 500, "", tag);
        file.Highlight(page, -2, 3, "", tag);
        file.Highlight(page, 5, 5, "<p></p>", tag);
        file.Highlight(99, 0, 5, "<p>rain</p>", tag);
        file.Highlight(page, 0, 4, "<p>Then</p>", 99);
        var project = file.Read();
        Assert.Empty(project.Segments);
        Assert.Equal(
            [
                "1 coding is of a document that the project does not have.",
                "1 coding is of a code that the project does not have.",
                "2 codings lie outside of the texts of their documents.",
                "1 coding covers no words.",
            ], project.LeftOut);
    }

    [Fact]
    public void Words_that_do_not_stand_at_their_position_are_shown_with_doubt()
    {
        using var file = new TaguetteFile();
        file.Project("Streets");
        var (page, tag) = (file.Document("A", "<p>Then rain came down.</p>"), file.Tag("one"));
        file.Highlight(page, 7, 11, "<p>rain</p>", tag);
        file.Highlight(page, 0, 4, "<p>Snow fell</p>", tag);
        var project = file.Read();
        Assert.Equal(["A | Snow fell | one ?", "A | rain | one ?"], ProjectFiles.Lines(project));
        Assert.Equal("Its words stand 2 characters before the position that the project gives.", project.Segments[1].Doubt);
    }

    [Fact]
    public void Several_projects_are_refused_by_their_names()
    {
        using var file = new TaguetteFile();
        foreach (var name in new[] { "Streets", "Rain" }) file.Document("A", "<p>A</p>", file.Project(name));
        Assert.Equal(
            "study.sqlite3: 2 projects are in this database: “Streets”, “Rain”. Export the one that you want from Taguette as "
            + "a SQLite 3 database.", ProjectFiles.Refusal("study.sqlite3", file.Bytes()));
    }

    [Fact]
    public void Projects_without_documents_do_not_hinder_the_one_that_has_some()
    {
        using var file = new TaguetteFile();
        file.Project("My first project");
        file.Tag("interesting");
        file.Document("A", "<p>A</p>", file.Project("Streets"));
        file.Tag("one", "", 2);
        var project = file.Read();
        Assert.Equal(("Streets", "one"), (project.Name, Assert.Single(project.Codes).Name));
        Assert.Equal(["1 other project of the database has no documents."], project.LeftOut);
    }

    [Fact]
    public void Users_and_what_they_did_do_not_come_out()
    {
        using var file = new TaguetteFile();
        file.Project("Streets");
        file.Document("A", "<p>A</p>");
        var bytes = file.Bytes();
        // They are in the file.
        foreach (var words in new[] { "scrypt:secret"u8.ToArray(), "document_add"u8.ToArray() })
            Assert.True(bytes.AsSpan().IndexOf(words) >= 0);
        var project = ProjectFiles.Read("study.sqlite3", bytes);
        Assert.DoesNotContain("carol", System.Text.Json.JsonSerializer.Serialize(project), StringComparison.OrdinalIgnoreCase);
    }
}
