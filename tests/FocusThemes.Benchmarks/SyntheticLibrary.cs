using System.Text;
using FocusThemes.Reading;

namespace FocusThemes.Benchmarks;

/// <summary>
/// Studies that look like printed tables: the same seed gives the same bytes. Sizes vary from a twentieth of the largest
/// upwards; words follow Zipf's law, so that rare, middle and common ones are all there.
/// </summary>
internal sealed class SyntheticLibrary(int quotes)
{
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
        for (var size = Math.Max(1, quotes / 5); left > 0; number++)
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
        text.Append("Table ").Append(number).Append(" Themes from the interviews\nThemesConceptsQuotes\n");
        var themes = Math.Max(1, Math.Min(60, size / (QuotesInConcept * ConceptsInTheme)));
        var people = Math.Max(3, size / 10);
        for (var theme = 0; theme < themes; theme++)
        {
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
            Tables = [new("table.txt", Encoding.UTF8.GetBytes(text.ToString()))],
            Citation = new("study.json", Encoding.UTF8.GetBytes(citation)),
        };
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
