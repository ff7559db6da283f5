using System.Text;
using FocusThemes.Checks;
using FocusThemes.Checks.Voices;

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
    [InlineData("X Y Z", "question themes A to W: The table starts at theme X: themes A to W are not in it.")]
    [InlineData("XXXIX XLI", "question themes I to XXXVIII: The table starts at theme XXXIX: themes I to XXXVIII are not in it.|question theme XL: Theme XL is missing between themes XXXIX and XLI.")]
    public async Task Numbers_that_are_missing_are_named(string numbers, string finding) =>
        Assert.Equal(finding.Split('|'), await checking.AskAsync("theme-numbering", RowsOf(numbers)));

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
    public async Task Marks_of_several_kinds_are_told_by_kind_with_how_many_quotes_they_are_at()
    {
        var files = checking.Files($"{Table}{Sound}3) Learning aloneSome read.“I saw «it there.” (1P01)\n“One “of them.” (1P02)\n");
        var report = await checking.ReportAsync(files, "UPDATE Quotes SET OpeningMark = '»', ClosingMark = '›' WHERE Text LIKE 'So did I%'");
        Assert.Equal(
            [
                "note pointed, pointed: 1 quote opens and closes with pointed marks that are no pair.",
                "note inside: 2 quotes have a quotation mark inside that has no partner.",
            ],
            Lines(report, "quotation-marks"));
        report = await checking.ReportAsync(
            checking.Files($"{Table}{Sound}"), "UPDATE Quotes SET OpeningMark = '‹', ClosingMark = '”' WHERE Text LIKE 'So did I%'");
        Assert.Equal(
            ["note pointed, curly: 1 quote opens with a pointed mark and closes with a curly one."],
            Lines(report, "quotation-marks"));
    }

    [Theory]
    [InlineData("I said \"it\" there", 0)]
    [InlineData("I said \"it there", 1)]
    [InlineData("I said “it” and „this“ there", 0)]
    [InlineData("I said “it” and ”this there", 1)]
    [InlineData("I said «it» there", 0)]
    [InlineData("I said »it« and »this there", 1)]
    [InlineData("I said «it there\"", 1)]
    [InlineData("\"I said it", 1)]
    [InlineData("I said 'it’s there", 0)]
    public async Task Marks_inside_a_quote_are_counted_by_their_kind(string words, int findings)
    {
        var files = checking.Files($"{Table}{Sound}");
        var report = await checking.ReportAsync(files, $"UPDATE Quotes SET Text = '{words.Replace("'", "''")}' WHERE Text LIKE 'I saw%'");
        Assert.Equal(findings, Lines(report, "quotation-marks").Count());
    }

    [Fact]
    public async Task A_quote_that_nothing_opens_is_told() => Assert.Equal(
        ["question none, curly: 1 quote closes with a curly mark that nothing opens."],
        await checking.AskAsync("quotation-marks",
            "1) PlacesStudents learn there.I saw the street. I liked it.” (1P02)\nTeachers follow.“We had to.” (1P03)\n"));

    [Fact]
    public async Task Quotes_without_marks_are_a_question_only_beside_others_that_have_them()
    {
        const string Bare = "1) PlacesStudents learn there.I saw the street. (1P02)\nTeachers follow.We had to. (1P03)\n";
        var result = await checking.ResultAsync("quotation-marks", Bare);
        Assert.Empty(result.Findings);
        Assert.Equal("No quote of this table has marks around it, so none is missing; looked inside 2 quotes.", result.LookedAt);
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
        Assert.Equal(
            ["note 1.1: In concept 1.1, “29 30” and “12 14” look like numbers of references run into the words."],
            await checking.AskAsync("reference-numbers", Sound.Replace("there.“I", "in education.29 30 A start.12 14 It is.“I", StringComparison.Ordinal)));
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
    public async Task Passages_that_nothing_was_read_from_are_counted_together() => Assert.Equal(
        ["question table.txt: 2 passages of table.txt were not understood, 33 characters in all."],
        await checking.AskAsync("not-understood", $"View inline\n{Sound}\nView inline View popup\n"));

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

    [Fact]
    public async Task Quotes_that_are_not_where_their_records_say_are_counted_by_source()
    {
        var files = checking.Files($"{Table}{Sound}") with
        {
            Tables =
            [
                new("one.txt", Encoding.UTF8.GetBytes($"{Table}{Sound}")),
                new("two.txt", Encoding.UTF8.GetBytes($"{Table}{Sound.Replace("2) ", "4) ").Replace("1) ", "3) ")}")),
            ],
        };
        var report = await checking.ReportAsync(files, "UPDATE Quotes SET Span_End = 100000");
        Assert.Equal(
            [
                "error one.txt: 2 quotes do not stand in one.txt where the record says.",
                "error two.txt: 2 quotes do not stand in two.txt where the record says.",
            ],
            Lines(report, "quote-at-its-place"));
        Assert.True(report.HasOpenError);
        Assert.StartsWith("2 errors, ", report.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_at_the_very_end_of_a_source_is_where_it_is() => Assert.Empty(
        await checking.AskAsync("quote-at-its-place", "1) Learning in placesStudents learn there.“I saw the street there."));

    [Theory]
    [InlineData("""{"custom":{"participants":0,"focusGroups":1}}""", null, 1)]
    [InlineData("""{"custom":{"participants":1,"focusGroups":9999999}}""", 1, 9_999_999)]
    [InlineData("""{"custom":{"participants":10000000,"focusGroups":-1}}""", null, null)]
    [InlineData("""{"custom":{"participants":5,"focusGroups":2},"note":"Participants: 6\nfocus groups: 3"}""", 5, 2)]
    [InlineData("""{"note":"PARTICIPANTS : 6\r\n FocusGroups: 3 \r\n"}""", 6, 3)]
    [InlineData("""{"note":"participants: 0\nfocus groups: 3 or 4"}""", null, null)]
    public void Sizes_are_declared_in_fields_of_their_own_or_in_the_note(string citation, int? participants, int? groups) =>
        Assert.Equal(new DeclaredNumbers(participants, groups), DeclaredNumbers.In(citation));

    private static IEnumerable<string> Lines(CheckReport report, string check) =>
        report.Results.Single(result => result.Check.Id == check).Findings.Select(found => Checking.Line(found.Finding));

    private static string RowsOf(string numbers) => string.Concat(numbers.Split(' ').Select(
        (number, i) => $"{number}) Learning in placesStudents learn there.“I saw street number {i}.” (1P0{i})\n"));
}
