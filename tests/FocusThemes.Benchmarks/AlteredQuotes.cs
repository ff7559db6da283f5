namespace FocusThemes.Benchmarks;

/// <param name="Code">Of whoever said them.</param>
internal sealed record SaidWords(string Text, string? Code);

/// <summary>Quotes as they get about: a part of them, some of its words replaced, left out or put in.</summary>
internal sealed class AlteredQuotes(Random random, ZipfWords words)
{
    private const int Fewest = 8;
    private const int Most = 60;

    /// <summary>At least eight words of a quote in their order.</summary>
    public string[] PartOf(string quote)
    {
        var all = quote.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (all.Length <= Fewest) return all;
        var length = random.Next(Fewest, Math.Min(Most, all.Length) + 1);
        return all[random.Next(0, all.Length - length + 1)..][..length];
    }

    /// <summary>The same, some of its words another: at least one, at most such a share of them.</summary>
    public string[] Altered(string[] part, double share)
    {
        var altered = part.Select(word => new List<string> { word }).ToList();
        var most = (int)(part.Length * share);
        foreach (var at in Enumerable.Range(0, part.Length).OrderBy(_ => random.Next()).Take(random.Next(1, most + 1)))
            altered[at] = random.Next(3) switch
            {
                0 => [words.Next(random)],
                1 => [],
                _ => [part[at], words.Next(random)],
            };
        return [.. altered.SelectMany(word => word)];
    }

    /// <summary>A sentence of the same words in the same frequencies, which nobody said.</summary>
    public string Sentence() => string.Join(' ', Enumerable.Range(0, random.Next(Fewest, 30)).Select(_ => words.Next(random)));

    /// <summary>A manuscript of so many words, with quotations of every kind between its sentences.</summary>
    public string Manuscript(IReadOnlyList<SaidWords> quotes, int wordCount)
    {
        var paragraphs = quotes.Select((hit, i) => (i % 10) switch
        {
            < 5 => Quoted(PartOf(hit.Text), hit),
            < 8 => Quoted(Altered(PartOf(hit.Text), 0.2), hit),
            8 => Quoted([.. PartOf(hit.Text), "…", .. PartOf(quotes[(i + 1) % quotes.Count].Text)], hit),
            _ => Quoted(Sentence().Split(' '), hit),
        }).ToList();
        var left = wordCount - paragraphs.Sum(paragraph => paragraph.Count(sign => sign == ' ') + 1);
        for (var i = 0; left > 0; i = (i + 1) % paragraphs.Count)
        {
            var sentence = Sentence();
            paragraphs[i] = $"{sentence}. {paragraphs[i]}";
            left -= sentence.Count(sign => sign == ' ') + 1;
        }

        return string.Join("\n\n", paragraphs);
    }

    private static string Quoted(string[] part, SaidWords hit) => $"“{string.Join(' ', part)}” ({hit.Code})";
}
