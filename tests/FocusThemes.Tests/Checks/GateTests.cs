using System.Text;
using FocusThemes.Checks.Disclosure;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Projects;
using FocusThemes.Tests.Reading.Projects;

namespace FocusThemes.Tests.Checks;

/// <summary>What is asked before a study leaves, in all words that leave with it.</summary>
public sealed class GateTests : IDisposable
{
    private const string Telling = "Write to zenobia.quill@example.org about it.";
    private const string Table = "Theme,Concept,Quote,Participant\nWaiting,Long,It was quiet there.,P1\nWaiting,Long,I saw it once.,P2\nGoing,Slow,Buses never came.,P3\n";

    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("table.csv", "table.csv has, outside its quotes, what looks like an e-mail address (line 4).")]
    [InlineData("participants", "What is told of participants has what looks like an e-mail address (participant 3).")]
    [InlineData("about.md", "about.md has what looks like an e-mail address (line 3).")]
    [InlineData("title", "The study’s title has what looks like an e-mail address.")]
    [InlineData("study.json", "study.json has, beside the title, what looks like an e-mail address.")]
    [InlineData("highlights.json", "highlights.json has what looks like an e-mail address.")]
    [InlineData("publish.json", "publish.json has what looks like an e-mail address.")]
    [InlineData("checks.json", "checks.json has what looks like an e-mail address (answer 1).")]
    [InlineData("1.1.2", "Quote 1.1.2 has what looks like an e-mail address.")]
    public async Task An_address_is_asked_about_wherever_it_stands(string about, string sentence)
    {
        var files = About(about, Telling);
        Assert.Contains($"identifying-details {about}: {sentence}", await OpenAsync(files));
        Assert.Equal(["source-bytes table.csv"], (await OpenAsync(About(about, "We wrote nothing."))).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public async Task What_a_project_holds_beside_its_quotes_is_asked_about_too()
    {
        var code = new ProjectCode("Time", null, Telling);
        var document = new ProjectDocument("interview-3", $"How was it?\nI slept at noon.\n{Telling}\nThat was all.\n{Telling}") { Memo = Telling };
        var open = await OpenAsync(MadeProject.FilesOf(new()
        {
            Name = "Night work",
            Memo = Telling,
            Codes = [code],
            Documents = [document],
            Segments = [new(document, 12, 28, [code]) { Memo = Telling }],
            Cases = [new("P7", [document], []) { Variables = [("reached by", Telling)] }],
            Sets = [new("First", [document]) { Memo = Telling }],
        }));
        Assert.Contains("identifying-details interview-3: interview-3 has, outside its quotes, what looks like an e-mail address (lines 3 and 5).", open);
        Assert.Contains("identifying-details made.codes.json: made.codes.json has what looks like an e-mail address (line 2).", open);
        Assert.Contains("identifying-details notes: What is noted or named beside the texts has what looks like an e-mail address "
            + "(the project, document 1, case 1, set 1 and coded stretch 1).", open);
    }

    [Theory]
    [InlineData("Anna Berg", true)]
    [InlineData("Anna", true)]
    [InlineData("AnnaBerg", true)]
    [InlineData("Participant Anna", true)]
    [InlineData("Berg 12.03.2024 Anna", false)]
    [InlineData("Anna Berg 12.03.2024", true)]
    [InlineData("1P04", false)]
    [InlineData("Head Nurse", false)]
    [InlineData("Focus Group A", false)]
    [InlineData("Male 2", false)]
    public async Task Codes_that_are_what_people_are_called_are_asked_about_once(string code, bool isAsked)
    {
        var files = With(Table.Replace("P1", code, StringComparison.Ordinal).Replace("P2", code, StringComparison.Ordinal));
        var asked = (await OpenAsync(files)).Where(line => line.StartsWith("names-as-codes", StringComparison.Ordinal));
        Assert.Equal(isAsked ? [$"names-as-codes participant codes: 1 participant code looks like the name of a person: {code}."] : [], asked);
        const string Answer = """[{"check": "names-as-codes", "about": "participant codes", "answer": "accepted", "reason": "We made them up."}]""";
        Assert.DoesNotContain(await OpenAsync(files with { Answers = FileOf("checks.json", Answer) }), line => line.StartsWith("names-as-codes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("We thank our friend Zenobia Quill for her help.", true)]
    [InlineData("Voices of Nurses in Rural Hospitals and Their Families", false)]
    [InlineData("Here the Workforce Race Equality Standard was looked at.", false)]
    [InlineData("The first of us, Nadia Khan, asked the questions.", false)]
    [InlineData("It is at doi:10.1136/bmjinnov-2021-000910 and at https://example.org/2021-000910.", false)]
    public async Task Headings_authors_and_what_publications_are_known_by_are_no_names(string line, bool isAsked)
    {
        var files = About("about.md", line) with { Citation = FileOf("study.json", """{"title": "Doors", "author": [{"family": "Khan", "given": "Nadia"}]}""") };
        Assert.Equal(isAsked ? ["names-in-words about.md", "source-bytes table.csv"] : ["source-bytes table.csv"], (await OpenAsync(files)).Select(found => found.Split(':')[0]));
    }

    [Theory]
    [InlineData("I asked Anna-Lena Holm.", "names-in-words")]
    [InlineData("Then came O'Brien, too.", "names-in-words")]
    [InlineData("I asked ANNA BERG there.", "names-in-words")]
    [InlineData("我叫王芳。", "names-in-words")]
    [InlineData("Then Dr. van der Berg came.", "identifying-details")]
    [InlineData("The NHS and the GP said so, and I went to the USA.", null)]
    public async Task Names_of_two_parts_in_capitals_or_after_a_title_are_seen_in_quotes(string words, string? check)
    {
        var open = (await OpenAsync(With(Table.Replace("I saw it once.", $"\"{words}\"", StringComparison.Ordinal)))).Where(line => line.Contains("1.1.2", StringComparison.Ordinal));
        Assert.Equal(check is null ? [] : [check], open.Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("1.1.2", "Write to somebody@example.org.", "Write to zenobia.quill@example.org.")]
    [InlineData("table.csv", "Write to somebody@example.org.", "Write to zenobia.quill@example.org.")]
    [InlineData("about.md", "Write to somebody@example.org.", "Write to zenobia.quill@example.org.")]
    public async Task An_answer_holds_for_what_was_seen_and_not_for_what_came_there(string about, string answered, string later)
    {
        var seen = (await PlacesAsync(About(about, answered))).Where(place => place.Check.Id == "identifying-details").Select(place => place.Finding.Seen).Single();
        var answer = FileOf("checks.json", $$"""[{"check": "identifying-details", "about": "{{about}}", "answer": "accepted", "reason": "Ours.", "seen": "{{seen}}"}]""");
        var first = Assert.Single(await PlacesAsync(About(about, answered) with { Answers = answer }), place => place.Check.Id == "identifying-details");
        Assert.False(first.IsOpen);
        var second = Assert.Single(await PlacesAsync(About(about, later) with { Answers = answer }), place => place.Check.Id == "identifying-details");
        Assert.True(second is { IsOpen: true, IsOfOther: true });
    }

    [Fact]
    public async Task An_answer_to_a_source_holds_for_its_bytes()
    {
        var seen = Assert.Single(await PlacesAsync(With(Table))).Finding.Seen;
        var answer = FileOf("checks.json", $$"""[{"check": "source-bytes", "about": "table.csv", "answer": "accepted", "reason": "Looked at.", "seen": "{{seen}}"}]""");
        Assert.Empty(await OpenAsync(With(Table) with { Answers = answer }));
        Assert.Equal(["source-bytes table.csv"], (await OpenAsync(With(Table + ",,,\n") with { Answers = answer })).Select(line => line.Split(':')[0]));
    }

    public void Dispose() => library.Dispose();

    private static StudyFiles About(string about, string words) => about switch
    {
        "table.csv" => With(Table.Replace("Slow", $"As somebody told: {words}", StringComparison.Ordinal)),
        "participants" => With(Table.Replace("Participant\n", "Participant,Role\n", StringComparison.Ordinal).Replace(",P3", $",P3,{words}", StringComparison.Ordinal)) with
        {
            Publish = FileOf("publish.json", """{"smallest": 1}"""),
        },
        "about.md" => With(Table) with { About = FileOf("about.md", $"Made up.\n\n{words}\n") },
        "title" => With(Table) with { Citation = FileOf("study.json", $$"""{"title": "{{words}}"}""") },
        "study.json" => With(Table) with { Citation = FileOf("study.json", $$"""{"title": "Doors", "note": "{{words}}"}""") },
        "highlights.json" => With(Table) with { Highlights = FileOf("highlights.json", $$"""{"title": "{{words}}", "quotes": ["1.1.1"]}""") },
        "publish.json" => With(Table) with { Publish = FileOf("publish.json", $$"""{"access": "{{words}}"}""") },
        "checks.json" => With(Table) with
        {
            Answers = FileOf("checks.json", $$"""[{"check": "theme-evidence", "about": "theme 2", "answer": "accepted", "reason": "{{words}}"}]"""),
        },
        _ => With(Table.Replace("I saw it once.", words, StringComparison.Ordinal)),
    };

    private static StudyFiles With(string table) => new() { Slug = "made", Tables = [FileOf("table.csv", table)] };

    private static StudyFile FileOf(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private async Task<IReadOnlyList<string>> OpenAsync(StudyFiles files)
    {
        var places = (await PlacesAsync(files)).Where(place => place.IsOpen).ToList();
        Assert.DoesNotContain(places, place => place.Check.Id != "small-cells" && place.Finding.Sentence.Contains("quill", StringComparison.OrdinalIgnoreCase));
        return [.. places.Select(place => $"{place.Check.Id} {place.Finding.About}: {place.Finding.Sentence}")];
    }

    private async Task<IReadOnlyList<GatePlace>> PlacesAsync(StudyFiles files)
    {
        await library.ImportAsync(files);
        await using var stored = library.Open();
        return await stored.ReadGateAsync((await stored.FindStudyAsync(files.Slug, Stop))!, Stop);
    }
}
