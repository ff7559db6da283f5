using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// Runs every table of tables.md: a convention, a table in it, and the outline that is read. Where that is not what the
/// table says, the truth stands below it, and counts against the reader.
/// </summary>
public sealed partial class JournalTableTests
{
    public static TheoryData<string, string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string, string>();
        foreach (Match example in Example().Matches(File.ReadAllText(FileBeside("tables.md"))))
        {
            examples.Add(
                example.Groups["rule"].Value, example.Groups["name"].Value, example.Groups["table"].Value,
                example.Groups["outline"].Value);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_table_is_read_as_its_outline_says(string rule, string name, string table, string outline)
    {
        var read = StudyOutline.Of(Read(name, table));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            var file = FileBeside("tables.md");
            var old = $"{table}\n```\n\n```outline\n{outline}";
            File.WriteAllText(file, File.ReadAllText(file).Replace(old, $"{table}\n```\n\n```outline\n{read}", StringComparison.Ordinal));
            return;
        }

        Assert.True(outline == read, $"{rule}\nExpected:\n{outline}\n\nRead:\n{read}");
    }

    [Fact]
    public void No_example_is_passed_over() => Assert.Equal(
        File.ReadAllLines(FileBeside("tables.md")).Count(line => line.StartsWith("## ", StringComparison.Ordinal)),
        Examples().Count);

    /// <summary>A quote counts as found with the very words and marks; a participant with the very quote.</summary>
    [Fact]
    public void Precision_and_recall_are_what_the_document_of_formats_says()
    {
        var (quotes, speakers) = (new Tally(), new Tally());
        foreach (Match example in Example().Matches(File.ReadAllText(FileBeside("tables.md"))))
        {
            var read = QuotesIn(example.Groups["outline"].Value);
            var truth = example.Groups["truth"] is { Success: true } wanted ? QuotesIn(wanted.Value) : read;
            quotes.Count(read.ConvertAll(quote => quote.Words), truth.ConvertAll(quote => quote.Words));
            speakers.Count(Said(read), Said(truth));
        }

        var measured = $"{Examples().Count} tables, {quotes.True} quotes: precision {quotes.Precision}, recall {quotes.Recall}; participants: precision {speakers.Precision}, recall {speakers.Recall}";
        var told = File.ReadAllText(FileBeside("../../../src/FocusThemes/Reading/FORMATS.md"));
        Assert.True(told.ReplaceLineEndings(" ").Contains(measured, StringComparison.Ordinal), measured);

        static List<string> Said(List<(string Words, string By)> quotes) =>
            [.. quotes.Where(quote => !quote.By.StartsWith(StudyOutline.Nobody, StringComparison.Ordinal)).Select(quote => $"{quote.Words} {quote.By}")];
    }

    private static StudyDraft Read(string name, string table) =>
        StudyReader.Read(new() { Slug = "table", Tables = [new(name, Encoding.UTF8.GetBytes(table))] });

    private static List<(string Words, string By)> QuotesIn(string outline) =>
        [.. outline.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line.Split(" ~ ")).Select(parts => (parts[0], parts[1]))];

    private static string FileBeside(string name, [CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, name);

    [GeneratedRegex(@"^## (?<rule>.+?)\n+(?:[^`#].*\n+)*```(?<name>table\.\w+)\n(?<table>[\s\S]*?)\n```\n+```outline\n(?<outline>[\s\S]*?)\n?```(?:\n+```truth\n(?<truth>[\s\S]*?)\n?```)?", RegexOptions.Multiline)]
    private static partial Regex Example();

    private sealed class Tally
    {
        private int read;
        private int right;

        public int True { get; private set; }

        public string Precision => Share(right, read);

        public string Recall => Share(right, True);

        public void Count(List<string> found, List<string> truth)
        {
            read += found.Count;
            True += truth.Count;
            foreach (var one in truth)
                if (found.Remove(one)) right++;
        }

        // Rounded down: 0.99 is not 1.
        private static string Share(int part, int whole) =>
            (Math.Floor(part * 1000.0 / whole) / 1000).ToString("0.###", CultureInfo.InvariantCulture);
    }
}
