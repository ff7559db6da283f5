namespace FocusThemes.Reading.Formats.Pdf.Letters;

/// <summary>Says of which words at the ends of printed lines it is not known whether they have a hyphen.</summary>
internal static class HyphenDoubts
{
    private const int MostTold = 200;

    public static IEnumerable<ReadingProblem> Of(string text, IReadOnlyCollection<string> words, Patience patience)
    {
        if (words.Count == 0) yield break;
        var (line, told) = (0, 0);
        foreach (var one in text.Split('\n'))
        {
            line++;
            patience.Spend(one.Length * words.Count);
            foreach (var word in words)
            {
                if (!one.Contains(word, StringComparison.Ordinal)) continue;
                if (++told > MostTold) yield break;
                yield return ReadingProblem.At(
                    line, $"“{word}” was divided at the end of a printed line; whether it is written with a hyphen "
                    + "cannot be told.", one);
            }
        }
    }
}
