using System.Globalization;
using System.Text.RegularExpressions;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// Measures the reader over unseen.md: tables as papers print them, written down without a look at how they are read,
/// each with what a person reads in it.
/// </summary>
public sealed partial class UnseenTableTests(ITestOutputHelper output)
{
    public static TheoryData<string> Right() =>
        [.. UnseenTable.All().Where(table => table.IsReadRight).Select(table => table.Title)];

    [Theory]
    [MemberData(nameof(Right))]
    public void A_table_that_was_read_right_stays_so(string title)
    {
        var table = UnseenTable.All().Single(table => table.Title == title);
        Assert.Equal(table.Truth, Read(table), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void No_table_is_passed_over() => Assert.Equal(
        File.ReadAllLines(UnseenTable.FileBeside("unseen.md")).Count(line => Title().IsMatch(line)),
        UnseenTable.All().Select(table => table.Title).Distinct(StringComparer.Ordinal).Count());

    /// <summary>
    /// A theme counts as found by its number and title, a quote by its words and marks, an attribution by the quote and
    /// what is printed, a person by having said just these quotes. A table that is refused has none of them.
    /// </summary>
    [Fact]
    public void Precision_and_recall_are_at_least_what_the_tables_say()
    {
        var (themes, quotes, speakers, people) = (new Score(), new Score(), new Score(), new Score());
        foreach (var table in UnseenTable.All())
        {
            var read = Read(table);
            themes.Count(ThemesIn(read), ThemesIn(table.Truth));
            quotes.Count(WordsIn(read), WordsIn(table.Truth));
            speakers.Count(SaidIn(read), SaidIn(table.Truth));
            people.Count(PeopleIn(read), PeopleIn(table.Truth));
            if (read != table.Truth) output.WriteLine($"{table.Title}\nRead:\n{read}\nTruth:\n{table.Truth}\n");
        }

        var measured = $"themes: {themes}; quotes: {quotes}; attributions: {speakers}; people: {people}";
        output.WriteLine($"{UnseenTable.All().Count} tables, {quotes.True} quotes: {measured}");
        var told = File.ReadAllText(UnseenTable.FileBeside("unseen.md")).Split("\n## ")[0];
        double[] floors = [.. Share().Matches(told)
            .Select(share => double.Parse(share.Value, CultureInfo.InvariantCulture))];
        double[] shares = [.. new[] { themes, quotes, speakers, people }
            .SelectMany(score => new[] { score.Precision, score.Recall })];
        Assert.Equal(shares.Length, floors.Length);
        Assert.True(shares.Zip(floors).All(both => both.First >= both.Second), measured);
    }

    private static string Read(UnseenTable table)
    {
        try
        {
            var draft = StudyReader.Read(new() { Slug = "table", Tables = [new(table.FileName, table.Bytes)] });
            var lines = StudyOutline.Of(draft).Split('\n');
            return string.Join('\n', lines.Where(line => line.StartsWith(' ') || Theme().IsMatch(line)));
        }
        catch (UnacceptableInputException)
        {
            return "";
        }
    }

    private static List<string> ThemesIn(string outline) =>
        [.. outline.Split('\n').Where(line => Theme().IsMatch(line))];

    private static List<string> WordsIn(string outline) => [.. QuotesIn(outline).Select(quote => quote[0])];

    private static List<string> SaidIn(string outline) =>
        [.. NamedIn(outline).Select(quote => $"{quote[0]} ~ {PrintedIn(quote[^1])}")];

    private static List<string> PeopleIn(string outline) =>
        [.. NamedIn(outline).GroupBy(quote => quote[^1].Split(" (")[0])
            .Select(said => string.Join('\n', said.Select(quote => quote[0])))];

    private static IEnumerable<string[]> NamedIn(string outline) =>
        QuotesIn(outline).Where(quote => !quote[^1].StartsWith(StudyOutline.Nobody, StringComparison.Ordinal));

    private static IEnumerable<string[]> QuotesIn(string outline) => outline.Split('\n')
        .Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Split(" ~ "));

    // How a code is spelt is the reader's own: what is printed has to be right.
    private static string PrintedIn(string speaker) =>
        speaker.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? speaker[(at + 2)..^1] : speaker;

    [GeneratedRegex(@"^(?:[0-9]+|[IVX]+|[ivx]+|[A-Z]) \S")]
    private static partial Regex Theme();

    [GeneratedRegex("^## ")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?<=precision |recall )[01]\.[0-9]+")]
    private static partial Regex Share();

    private sealed class Score
    {
        private int read;
        private int right;

        public int True { get; private set; }

        public double Precision => (double)right / read;

        public double Recall => (double)right / True;

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"precision {Precision:0.000}, recall {Recall:0.000}");

        public void Count(List<string> found, List<string> truth)
        {
            read += found.Count;
            True += truth.Count;
            right += truth.Count(found.Remove);
        }
    }
}
