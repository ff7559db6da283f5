using FocusThemes.Checks;

namespace FocusThemes.Tests.Checks;

/// <summary>How it was written down: each check with a study that raises it and one that does not.</summary>
public sealed class RecordTests(Checking checking) : IClassFixture<Checking>
{
    private const string Table = "ThemesConceptsQuotes\n";
    private const string Sound = "1) Learning in placesStudents learn there.“I saw the street there.” (1P01)\n" +
        "2) Learning togetherPeers teach.“So did I, you know.” (1P02)\n";

    [Theory]
    [InlineData("4 5", "question themes 1 to 3: The table starts at theme 4: themes 1 to 3 are not in it.")]
    [InlineData("1 2 4", "question theme 3: Theme 3 is missing between themes 2 and 4.")]
    [InlineData("1 2 5", "question themes 3 and 4: Themes 3 and 4 are missing between themes 2 and 5.")]
    [InlineData("II III", "question theme I: The table starts at theme II: theme I is not in it.")]
    [InlineData("A B D", "question theme C: Theme C is missing between themes B and D.")]
    public async Task Numbers_that_are_missing_are_named(string numbers, string finding) =>
        Assert.Equal([finding], await checking.AskAsync("theme-numbering", RowsOf(numbers)));

    [Theory]
    [InlineData("1 2 3")]
    [InlineData("0 1 2")]
    [InlineData("I II III IV")]
    [InlineData("A B C")]
    [InlineData("1.1 1.3 2.1")]
    public async Task Numbers_that_run_through_are_not_asked_about(string numbers) =>
        Assert.Empty(await checking.AskAsync("theme-numbering", RowsOf(numbers)));

    [Fact]
    public async Task Numbers_out_of_order_and_numbers_that_come_twice_are_asked_about()
    {
        var swapped = checking.Files($"{Table}{Sound}");
        var report = await checking.ReportAsync(swapped, $"UPDATE Themes SET Number = CASE Number WHEN '1' THEN '2' ELSE '1' END " +
            $"WHERE StudyId = (SELECT Id FROM Studies WHERE Slug = '{swapped.Slug}')");
        Assert.Equal(["question theme 1: Theme 1 stands after theme 2."], Lines(report, "theme-numbering"));
        var twice = checking.Files($"{Table}{Sound}");
        report = await checking.ReportAsync(twice, $"UPDATE Themes SET Number = '1-2' WHERE Number = '2' " +
            $"AND StudyId = (SELECT Id FROM Studies WHERE Slug = '{twice.Slug}')");
        Assert.Equal(
            ["question theme 1-2: The number 1 stands at more than one theme; one of them is called 1-2 here."],
            Lines(report, "theme-numbering"));
    }

    [Theory]
    [InlineData("\"I saw it there.”", "note straight, curly: 1 quote opens with a straight mark and closes with a curly one.")]
    [InlineData("“I saw it there.", "question curly, none: 1 quote opens with a curly mark that nothing closes.")]
    [InlineData("“I saw “it there.”", "note inside: 1 quote has a quotation mark inside that has no partner.")]
    public async Task Marks_without_a_partner_are_told(string quote, string finding) => Assert.Equal(
        [finding], await checking.AskAsync("quotation-marks", $"{Sound}3) Learning aloneSome read.{quote} (1P01)\n"));

    [Fact]
    public async Task A_quote_that_nothing_opens_is_told() => Assert.Equal(
        ["question none, curly: 1 quote closes with a curly mark that nothing opens."],
        await checking.AskAsync("quotation-marks",
            "1) PlacesStudents learn there.I saw the street. I liked it.” (1P02)\nTeachers follow.“We had to.” (1P03)\n"));

    [Fact]
    public async Task Quotes_without_marks_are_a_question_only_beside_others_that_have_them()
    {
        const string Bare = "1) PlacesStudents learn there.I saw the street. (1P02)\nTeachers follow.We had to. (1P03)\n";
        Assert.Equal(
            ["note none, none: No quote has quotation marks; quotes are told by what follows them."],
            await checking.AskAsync("quotation-marks", Bare));
        Assert.Empty(await checking.AskAsync("quotation-marks", Sound));
        Assert.Empty(await checking.AskAsync("quotation-marks", Sound.Replace('“', '"').Replace('”', '"')));
    }

    [Fact]
    public async Task Numbers_of_references_in_the_authors_words_are_a_note()
    {
        Assert.Equal(
            ["note 1.1: In concept 1.1, “29 30” looks like numbers of references run into the words."],
            await checking.AskAsync("reference-numbers", Sound.Replace("there.“I", "in education.29 30 A start.“I", StringComparison.Ordinal)));
        Assert.Empty(await checking.AskAsync("reference-numbers", Sound));
    }

    [Fact]
    public async Task Passages_that_nothing_was_read_from_are_asked_about_with_their_line()
    {
        var result = await checking.ResultAsync("not-understood", $"{Sound}\nView inline View popup\n");
        var finding = Assert.Single(result.Findings).Finding;
        Assert.Equal("question table.txt: 1 passage of table.txt was not understood, 22 characters in all.", Checking.Line(finding));
        Assert.EndsWith("/source/table.txt#L5", Assert.Single(finding.Places).Address, StringComparison.Ordinal);
        Assert.Empty(await checking.AskAsync("not-understood", Sound));
    }

    [Fact]
    public async Task A_quote_that_is_not_where_its_record_says_is_an_error()
    {
        var files = checking.Files($"{Table}{Sound}");
        var report = await checking.ReportAsync(files, $"UPDATE Quotes SET Text = 'I saw more.' WHERE Text LIKE 'I saw%'");
        Assert.Equal(
            ["error table.txt: 1 quote does not stand in table.txt where the record says."], Lines(report, "quote-at-its-place"));
        Assert.True(report.HasOpenError);
        Assert.False((await checking.ReportAsync(checking.Files($"{Table}{Sound}"))).HasOpenError);
    }

    private static IEnumerable<string> Lines(CheckReport report, string check) =>
        report.Results.Single(result => result.Check.Id == check).Findings.Select(found => Checking.Line(found.Finding));

    private static string RowsOf(string numbers) => string.Concat(numbers.Split(' ').Select(
        (number, i) => $"{number}) Learning in placesStudents learn there.“I saw street number {i}.” (1P0{i})\n"));
}
