using CsCheck;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Projects;
using FocusThemes.Tests.Reading.Projects;
using FocusThemes.Tests.Writing;

namespace FocusThemes.Tests.Queries;

public sealed class CodebookTests : IDisposable
{
    private readonly Library library = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Themes_and_their_parts_are_codes_and_the_authors_words_define_them()
    {
        var book = await StoredAsync(Voices.Draft);
        Assert.False(book.IsOfProject);
        Assert.Equal(
            ["1 Getting there", "1.1 Access to care", "1.2 Cost", "2 Being there", "1.2 Cost"], book.Codes.Select(code => code.Title));
        Assert.Equal([1, 2, 2, 1, 2], book.Codes.Select(code => code.Level));
        Assert.Equal(["", "p1.2", "p1.4", "", "p2.1"], book.Codes.Select(code => code.Record));
        Assert.Equal(
            ["1.2: Buses were rare.", "1.3: So were appointments."],
            book.Codes[1].Definition.Select(text => $"{text.Concept}: {Assert.Single(text.Paragraphs)}"));
        Assert.Equal("5 codes on 2 levels", book.Counted);
    }

    [Fact]
    public async Task A_code_is_counted_with_those_below_it_and_says_what_is_its_own()
    {
        var book = await StoredAsync(Voices.Draft);
        Assert.Equal(
            "6 quotes by 3 participants; 1 under it itself, the others under codes below it; focus group 1.", book.Codes[0].Sentence);
        Assert.Equal("3 quotes by 2 participants; focus group 1.", book.Codes[1].Sentence);
        Assert.Equal("2 quotes, nobody named.", book.Codes[2].Sentence);
        Assert.StartsWith("18 quotes by 18 participants; all under the codes below it;", book.Codes[3].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_codes_of_a_project_stand_at_all_their_levels_with_the_notes_on_them()
    {
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        var book = await ReadAsync("made");
        Assert.True(book.IsOfProject);
        Assert.Equal(
            ["Time", "Time › Shifts", "Time › Shifts › At night", "Time › Shifts › At night › Alone", "Places", "Money"],
            book.Codes.Select(code => code.Whole));
        Assert.Equal(["1", null, "1.2", "1.3", "2", "3"], book.Codes.Select(code => code.Number));
        Assert.Equal(["After ten.", "Before six."], Assert.Single(book.Codes[2].Definition).Paragraphs);
        Assert.All(book.Codes.SelectMany(code => code.Definition), text => Assert.Null(text.Concept));
        Assert.Empty(book.Codes[1].Definition);
        Assert.Equal([(3, 1), (2, 0), (2, 1), (1, 1), (2, 2), (0, 0)], book.Codes.Select(code => (code.Quotes, code.OwnQuotes)));
        Assert.Equal("6 codes on 4 levels, 1 without a quote", book.Counted);
        Assert.Equal("No quote stands under this code.", book.Codes[^1].Sentence);
        Assert.Null(book.Codes[^1].Example);
        Assert.Equal("It was dark.", book.Codes[0].Example!.Text);
    }

    [Fact]
    public async Task A_quote_of_several_codes_is_seen_from_the_code_that_it_is_an_example_of()
    {
        await library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
        var book = await ReadAsync("made");
        Assert.Equal("I slept at noon. Nobody 😀 came.", book.Codes[2].Example!.Text.ReplaceLineEndings(" ").Trim());
        Assert.Equal(["2.1"], book.Codes[2].Example!.Also);
    }

    [Fact]
    public async Task A_project_beside_a_table_has_the_themes_of_both_as_its_codes()
    {
        var files = MadeProject.FilesOf(MadeProject.Small());
        await library.ImportAsync(files with
        {
            Tables = [.. files.Tables, new("table.csv", "Theme,Concept,Quote,Participant\nYard,Dark there,It was dark there.,P9\n"u8.ToArray())],
        });
        var book = await ReadAsync("made");
        Assert.False(book.IsOfProject);
        Assert.Contains(book.Codes, code => code.Name == "Yard" && code.Definition[0].Paragraphs[0] == "Dark there");
        Assert.Contains(book.Codes, code => code is { Name: "Shifts", Level: 2 });
    }

    [Theory]
    // The one in the middle by length, whoever speaks first.
    [InlineData("A:aaaa B:a C:aaa", "A:aaaa B:a C:aaa", "C")]
    // Of two in the middle the shorter.
    [InlineData("A:aa B:a C:aaa D:aaaa", "", "A")]
    // Of equal ones the first in the source.
    [InlineData("A:aa B:aa C:aa", "", "A")]
    // Nobody named only where there are no others.
    [InlineData("?:aa A:aaaaaa ?:aaa", "", "A")]
    [InlineData("?:aaa ?:a ?:aa", "", "?aa")]
    // Whoever is an example already comes after the others.
    [InlineData("A:aa", "A:aaa A:aa A:a B:aaaaaa", "A B")]
    [InlineData("A:aa B:aaa", "A:aa", "A A")]
    [InlineData("A:aa", "A:aaaaa", "A A")]
    public async Task The_example_is_the_quote_of_median_length_among_people_shown_least(string first, string second, string examples)
    {
        var study = new MadeStudy("rule");
        foreach (var (i, quotes) in new[] { first, second }.Index())
        {
            study.Theme($"{i + 1}", $"Theme {i + 1}").Concept("They say.");
            foreach (var quote in quotes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                study.Quote(quote[2..], quote[0] == '?' ? null : $"P{quote[0]}", quote[0] == '?' ? null : $"P{quote[0]}");
        }

        var found = (await StoredAsync(study.Build())).Codes.Select(code => code.Example).Where(example => example is not null);
        var said = string.Join(' ', found.Select(example => example!.Participant?[1..] ?? $"?{example.Text}"));
        Assert.StartsWith(examples, said, StringComparison.Ordinal);
    }

    [Fact]
    public Task Counts_and_examples_of_any_project_are_those_of_its_segments() => AnyProject.Any.SampleAsync(async project =>
    {
        using var own = new Library();
        if (await own.ImportAsync(MadeProject.FilesOf(project)) == 0) return;
        await using var stored = own.Open();
        var study = (await stored.FindStudyAsync("made", Stop))!;
        var book = await stored.ReadCodebookAsync(study, Stop);
        var told = project.Segments.Where(segment => !string.IsNullOrWhiteSpace(segment.Text)).ToList();
        var codes = InOrder(project);
        Assert.Equal(codes.Count, book.Codes.Count);
        foreach (var (code, entry) in codes.Zip(book.Codes))
        {
            Assert.Equal(code.Path.Count, entry.Level);
            Assert.Equal(told.Count(segment => segment.Codes.Contains(code)), entry.OwnQuotes);
            Assert.Equal(told.Count(segment => segment.Codes.Any(one => IsBelow(one, code))), entry.Quotes);
            Assert.Equal(entry.OwnQuotes > 0, entry.Example is not null);
            if (entry.Example is { } example)
                Assert.Contains(told, segment => segment.Codes.Contains(code) && segment.Text == example.Text);
        }

        Assert.Equal(book.Codes.Count, book.Codes.Select(code => code.Id).Distinct().Count());
    }, iter: Proof.Times(15));

    public void Dispose() => library.Dispose();

    private static bool IsBelow(ProjectCode? code, ProjectCode above)
    {
        while (code is not null && code != above) code = code.Parent;
        return code is not null;
    }

    private static List<ProjectCode> InOrder(Project project)
    {
        var below = project.Codes.ToLookup(code => code.Parent);
        return [.. below[null].SelectMany(From)];

        IEnumerable<ProjectCode> From(ProjectCode code) => below[code].SelectMany(From).Prepend(code);
    }

    private async Task<Codebook> StoredAsync(StudyDraft draft)
    {
        await library.StoreAsync(draft);
        return await ReadAsync(draft.Study.Slug);
    }

    private async Task<Codebook> ReadAsync(string slug)
    {
        await using var stored = library.Open();
        return await stored.ReadCodebookAsync((await stored.FindStudyAsync(slug, Stop))!, Stop);
    }
}
