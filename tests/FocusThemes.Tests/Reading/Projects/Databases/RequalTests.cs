namespace FocusThemes.Tests.Reading.Projects.Databases;

public sealed class RequalTests
{
    private const string Text = "We 😀 walked home.\r\nThen rain.";

    [Fact]
    public void The_first_character_is_1_and_the_last_one_belongs_to_the_segment()
    {
        using var file = new RequalFile();
        file.Document(1, "A", Text);
        file.Code(1, "one");
        file.Code(2, "other");
        file.Segment(1, 1, 1, 1, 1, "W");
        file.Segment(2, 1, 1, 4, 16, "😀 walked home");
        file.Segment(3, 1, 2, 4, 16, "😀 walked home", user: 2);
        file.Segment(4, 1, 2, 20, 29, "Then rain.");
        file.Segment(5, 1, 2, 0, 3, "We ");
        var project = file.Read();
        Assert.Equal(
            ["A | W | one", "A | We | other ?", "A | 😀 walked home | one, other", "A | Then rain. | other"],
            ProjectFiles.Lines(project).Select(line => line.Replace("We  |", "We |", StringComparison.Ordinal)));
        Assert.Equal(("Streets", "requal 1.2.3", "Of streets.", 5, 2),
            (project.Name, project.Program, project.Memo, project.Codings, project.Coders));
    }

    [Fact]
    public void Memos_stand_where_they_hang_and_a_segment_of_a_memo_alone_is_no_quote()
    {
        using var file = new RequalFile();
        file.Document(1, "A", Text);
        file.Code(1, "one", "What it means.");
        file.Segment(1, 1, 1, 1, 2, "We");
        file.Segment(2, 1, null, 4, 16, "😀 walked home");
        foreach (var (id, text) in new[] { (1, "On the segment"), (2, "On the code"), (3, "On the document"), (4, "On nothing") })
            file.Made.Add("memos", 1, id, 1, text);
        file.Made.Add("memos_segments_map", 1, 1);
        file.Made.Add("memos_codes_map", 2, 1);
        file.Made.Add("memos_documents_map", 3, 1, null, null);
        var project = file.Read();
        Assert.Equal(
            ("On the segment", "What it means.\n\nOn the code", "On the document"),
            (Assert.Single(project.Segments).Memo, project.Codes[0].Memo, project.Documents[0].Memo));
        Assert.Equal(["1 segment has no code.", "1 memo is of nothing else and stays out."], project.LeftOut);
    }

    [Fact]
    public void Codes_stand_in_categories_and_attributes_of_users_do_not_come_out()
    {
        using var file = new RequalFile();
        file.Document(1, "A", Text);
        file.Code(1, "one");
        file.Made.Add("categories", 1, 1, 1, "places", "Where.");
        file.Made.Add("categories", 1, 2, 1, "feelings", null);
        foreach (var category in new[] { 1, 2 }) file.Made.Add("categories_codes_map", 1, category, 1);
        file.Made.Add("cases", 1, 1, "Anna", "A person.");
        file.Made.Add("cases_documents_map", 1, 1, 1);
        foreach (var (id, name) in new[] { (1, "age"), (2, "team role") }) file.Made.Add("attributes", id, name, "x", "y", 1, 1);
        foreach (var (id, value) in new[] { (1, "67"), (2, "senior") }) file.Made.Add("attribute_values", id, id, value);
        file.Made.Add("attributes_cases_map", 1, 1, 1, 1);
        file.Made.Add("attributes_documents_map", 1, 1, 1, 1);
        file.Made.Add("attributes_users_map", 1, 2, 2, 1);
        var project = file.Read();
        Assert.Equal("places/one: Also in the category “feelings”.", string.Join('/', project.Codes[1].Path) + ": " + project.Codes[1].Memo);
        var person = Assert.Single(project.Cases);
        Assert.Equal(("Anna", "A person.", "A"), (person.Name, person.Memo, Assert.Single(person.Documents).Name));
        Assert.Equal([("age", "67")], person.Variables);
        Assert.Equal([("age", "67")], project.Documents[0].Variables);
        Assert.DoesNotContain("senior", System.Text.Json.JsonSerializer.Serialize(project), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_file_lacks_users_categories_and_numbers_of_segments() => Assert.Equal(
        ["A | We | one"],
        ProjectFiles.Lines(ProjectFiles.Read("old.requal", MadeDatabase.Of(
            """
            CREATE TABLE projects (project_id INTEGER PRIMARY KEY, project_name TEXT, project_description TEXT, created_at TEXT);
            CREATE TABLE documents (doc_id INTEGER PRIMARY KEY, project_id INTEGER, doc_name TEXT UNIQUE, doc_description TEXT, doc_text TEXT, created_at TEXT);
            CREATE TABLE codes (project_id INTEGER, code_id INTEGER PRIMARY KEY, code_name TEXT UNIQUE, code_description TEXT);
            CREATE TABLE segments (project_id INTEGER, doc_id INTEGER, code_id INTEGER, segment_start INTEGER, segment_end INTEGER, segment_text TEXT);
            INSERT INTO projects VALUES (1, 'Streets', '', '2022');
            INSERT INTO documents VALUES (1, 1, 'A', '', 'We walked.', '2022');
            INSERT INTO codes VALUES (1, 1, 'one', '');
            INSERT INTO segments VALUES (1, 1, 1, 1, 2, 'We');
            """))));
}
