using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using FocusThemes.Reading;

namespace FocusThemes.Benchmarks;

/// <summary>One table of a million characters, in the forms that it may come in.</summary>
internal sealed class MegabyteTable
{
    private const int Characters = 1_000_000;
    private readonly ConcurrentDictionary<string, StudyFiles> made = new(StringComparer.Ordinal);

    public StudyFiles In(string form) => made.GetOrAdd(form, static form => form switch
    {
        "tabs" => Table("table.txt", "Theme\tConcept\tQuotes\n", (theme, concept, quote) => $"{theme}\t{concept}\t{quote}\n"),
        "csv" => Table("table.csv", "Theme,Concept,Quotes\n", (theme, concept, quote) => $"\"{theme}\",\"{concept}\",\"{quote}\"\n"),
        "html" => Table("table.html", "<table><tr><th>Theme<th>Concept<th>Quotes", (theme, concept, quote) => $"<tr><td>{theme}<td>{concept}<td>{quote}\n"),
        _ => Table("table.txt", "ThemesConceptsQuotes\n", (theme, concept, quote) => $"{theme}{concept}{quote}\n"),
    });

    private static StudyFiles Table(string name, string heading, Func<string, string, string, string> row)
    {
        var text = new StringBuilder(heading);
        for (var i = 1; text.Length < Characters; i++)
        {
            text.Append(row(
                string.Create(CultureInfo.InvariantCulture, $"{(i / 8) + 1}) Theme number {(i / 8) + 1} of a long table"),
                string.Create(CultureInfo.InvariantCulture, $"What authors say in concept {i} is a sentence of usual length."),
                string.Create(CultureInfo.InvariantCulture, $"“Somebody said something that goes on for a while, as people do when they are asked, number {i}.” (FG{i % 5}, P{i % 60})")));
        }

        return new() { Slug = "table", Tables = [new(name, Encoding.UTF8.GetBytes(text.ToString()))] };
    }
}
