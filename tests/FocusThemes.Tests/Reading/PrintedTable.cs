using System.Globalization;
using System.Text;
using CsCheck;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// A made-up table as a publisher's page would run it together, with the outline that must be read from it.
/// </summary>
internal sealed record PrintedTable(string Text, string Outline)
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "learning", "community", "voices", "care", "patients", "change", "culture", "policy", "equity", "practice", "training");

    private static readonly Gen<string> Words = Word.Array[3, 8].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Sentence = Words.Select(words => $"{Capital(words)}.");

    private static readonly Gen<string> Sentences = Sentence.Array[1, 3].Select(sentences =>
        string.Join(' ', sentences));

    private static readonly Gen<(string Words, string Code, string Open)> Quote = Gen.Select(
        Sentences, Gen.OneOf("1P04", "2P010", "C01", "12P3"), Gen.OneOf("“", "\""));

    private static readonly Gen<(string[] Paragraphs, (string Words, string Code, string Open)[] Quotes)> Concept =
        Gen.Select(Sentences.Array[1, 3], Quote.Array[1, 3]);

    private static readonly Gen<(string Title, string? Subtitle, (string[], (string, string, string)[])[] Concepts)> Theme =
        Gen.Select(Words, Words.Null(), Concept.Array[1, 3]);

    public static Gen<PrintedTable> Any { get; } = Gen.Select(
        Theme.Array[1, 4], Gen.Int[1, 12], Gen.Bool).Select(Print);

    private static PrintedTable Print(
        (string Title, string? Subtitle, (string[] Paragraphs, (string, string, string)[] Quotes)[] Concepts)[] themes, int first,
        bool hasHeading)
    {
        var text = new StringBuilder(hasHeading ? "Table 9\nThemesConceptsQuotes\n" : "Table 9\n");
        var outline = new StringBuilder("caption: Table 9\n");
        foreach (var (i, theme) in themes.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"{first + i}) {Capital(theme.Title)}");
            outline.Append(CultureInfo.InvariantCulture, $"{first + i} {Capital(theme.Title)}\n");
            if (theme.Subtitle is { } subtitle)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Capital(subtitle)}\n");
                outline.Append(CultureInfo.InvariantCulture, $"  = {Capital(subtitle)}\n");
            }

            foreach (var (paragraphs, quotes) in theme.Concepts)
            {
                // One paragraph runs into the next cell, several end with a line break; a row ends with one.
                text.Append(string.Join('\n', paragraphs)).Append(paragraphs.Length > 1 ? "\n" : "");
                outline.Append(CultureInfo.InvariantCulture, $"  - {string.Join(" / ", paragraphs)}\n");
                foreach (var (words, code, open) in quotes)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{open}{words}” ({code})\n");
                    outline.Append(CultureInfo.InvariantCulture, $"    {open}{words}” {code}\n");
                }
            }
        }

        return new(text.ToString(), outline.ToString().TrimEnd());
    }

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
