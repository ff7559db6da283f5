using System.Text;
using FocusThemes.Reading;

namespace FocusThemes.Benchmarks;

/// <summary>
/// Studies that look like printed tables: the same seed gives the same bytes. Sizes vary from a twentieth of the largest
/// upwards; words follow Zipf's law, so that rare, middle and common ones are all there.
/// </summary>
/// <param name="hasAttributes">True for tables of cells that tell six attributes of everybody.</param>
internal sealed class SyntheticLibrary(int quotes, bool hasAttributes = false)
{
    /// <summary>A larger table is more than is read: a row with attributes is a fifth longer.</summary>
    private readonly int mostInStudy = hasAttributes ? 120_000 : 150_000;
    private static readonly string[][] Attributes =
    [
        ["nurse", "GP", "physiotherapist", "manager", "carer", "patient", "volunteer"], ["female", "male", "non-binary"],
        ["urban", "rural"], ["none", "some", "much"], ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"],
    ];
    public const int WordsInQuote = 60;
    private const int QuotesInConcept = 4;
    private const int ConceptsInTheme = 12;
    private readonly Random random = new(20_220_803);
    private readonly ZipfWords words = new();

    /// <summary>One study after another, with as many quotes in all as were asked for.</summary>
    public IEnumerable<StudyFiles> Studies()
    {
        // The largest holds a fifth of everything, the others less and less.
        var (left, number) = (quotes, 0);
        for (var size = Math.Clamp(quotes / 5, 1, mostInStudy); left > 0; number++)
        {
            var now = Math.Min(left, size);
            yield return Study(number + 1, now);
            left -= now;
            size = Math.Max(Math.Max(1, quotes / 100), size * 3 / 4);
        }
    }

    private StudyFiles Study(int number, int size)
    {
        var text = new StringBuilder(size * 400);
        if (hasAttributes) text.Append("Theme,Quote,Participant,Role,Sex,Place,Experience,Site,Age\n");
        else text.Append("Table ").Append(number).Append(" Themes from the interviews\nThemesConceptsQuotes\n");
        var themes = Math.Max(1, Math.Min(60, size / (QuotesInConcept * ConceptsInTheme)));
        var people = Math.Max(3, size / 10);
        for (var theme = 0; theme < themes; theme++)
        {
            if (hasAttributes)
            {
                for (var (at, end) = ((long)size * theme / themes, (long)size * (theme + 1) / themes); at < end; at++) AppendRow(text, theme, random.Next(people));
                continue;
            }

            text.Append(theme + 1).Append(") ");
            AppendSentence(text, 5);
            var (first, last) = ((long)size * theme / themes, (long)size * (theme + 1) / themes);
            for (var quote = first; quote < last; quote++)
            {
                if (quote == first || quote % QuotesInConcept == 0)
                {
                    AppendSentence(text, 20);
                    text.Append('.');
                }

                text.Append('“');
                AppendSentence(text, WordsInQuote);
                var person = random.Next(people);
                text.Append(".” (").Append((person % 12) + 1).Append('P').Append(person + 1).Append(")\n");
            }
        }

        var citation =
            $$"""{"type":"article-journal","title":"Study {{number}}: {{words.Next(random)}} {{words.Next(random)}}"}""";
        return new()
        {
            Slug = $"study-{number}",
            Tables = [new(hasAttributes ? "table.csv" : "table.txt", Encoding.UTF8.GetBytes(text.ToString()))],
            Citation = new("study.json", Encoding.UTF8.GetBytes(citation)),
        };
    }

    private void AppendRow(StringBuilder text, int theme, int person)
    {
        text.Append("Theme ").Append(theme + 1).Append(",“");
        AppendSentence(text, WordsInQuote);
        text.Append(".”,").Append((person % 12) + 1).Append('P').Append(person + 1);
        foreach (var (i, values) in Attributes.Index()) text.Append(',').Append(values[person / (i + 1) % values.Length]);
        text.Append(',').Append(18 + (person % 70)).Append('\n');
    }

    private void AppendSentence(StringBuilder text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var word = words.Next(random);
            if (i > 0) text.Append(' ').Append(word);
            else text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }
    }
}
