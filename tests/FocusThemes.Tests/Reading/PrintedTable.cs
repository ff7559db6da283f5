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

    // How attributions are printed: the number is the participant's.
    private static readonly Func<int, string>[] Attributions =
    [
        n => $"({n}P0{n})", n => $"(P{n})", n => $"(FG{n % 3 + 1}, P{n})", n => $"(FG{n % 3 + 1},GP{n})", n => $"(Respondent {n})",
        n => $"[Patient {n}]", n => $"– I{n}", n => $"- Participant {n}", n => $"(Caregiver {n}; Constipation)", n => $"(#{n}, 5.{n})",
        n => $"(Interviewee #{n})", n => $"(aged ≥ 6{n % 10} years, Male {n})", n => $"(30{n}p)", n => $"(P{n}, female, 3{n % 10} years)",
        n => $"(Female, Group {n})", n => $"(Rachel, FG{n}, line 7{n} & 74{n})", n => $"({n}4 y/o male)",
    ];

    private static readonly Func<int, string>[] Numbers = [n => $"{n}) ", n => $"{n}. ", n => $"Theme {n}: ", n => $"{n}.0 "];

    private static readonly Gen<(string Words, int Who, string Open)> Quote = Gen.Select(
        Sentences, Gen.Int[1, 19], Gen.OneOf("“", "\""));

    private static readonly Gen<(string[] Paragraphs, (string Words, int Who, string Open)[] Quotes)> Concept =
        Gen.Select(Sentences.Array[1, 3], Quote.Array[1, 3]);

    private static readonly Gen<(string Title, string? Subtitle, (string[], (string, int, string)[])[] Concepts)> Theme =
        Gen.Select(Words, Words.Null(), Concept.Array[1, 3]);

    public static Gen<PrintedTable> Any { get; } = Gen.Select(
        Theme.Array[1, 4], Gen.Int[1, 12], Gen.Bool, Gen.OneOf(Attributions), Gen.OneOf(Numbers)).Select(Print);

    private static PrintedTable Print(
        (string Title, string? Subtitle, (string[] Paragraphs, (string, int, string)[] Quotes)[] Concepts)[] themes, int first,
        bool hasHeading, Func<int, string> attribution, Func<int, string> number)
    {
        var text = new StringBuilder(hasHeading ? "Table 9\nThemesConceptsQuotes\n" : "Table 9\n");
        var outline = new StringBuilder("caption: Table 9\n");
        foreach (var (i, theme) in themes.Index())
        {
            var label = number(first + i).Replace("Theme ", "", StringComparison.Ordinal).TrimEnd(' ', ')', ':').TrimEnd('.');
            text.Append(CultureInfo.InvariantCulture, $"{number(first + i)}{Capital(theme.Title)}");
            outline.Append(CultureInfo.InvariantCulture, $"{label} {Capital(theme.Title)}\n");
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
                foreach (var (words, who, open) in quotes)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{open}{words}” {attribution(who)}\n");
                    outline.Append(CultureInfo.InvariantCulture, $"    {open}{words}” {attribution(who).Trim('(', ')', '[', ']', '–', '-', ' ')}\n");
                }
            }
        }

        return new(text.ToString(), outline.ToString().TrimEnd());
    }

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
