using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Labels;

/// <summary>
/// A letter alone before words, among people who each have a number: <c>M: …</c> beside <c>P1: …</c> and <c>P2: …</c> leads the
/// talk. Where there are several such letters, they may be anybody.
/// </summary>
internal static class LoneLetters
{
    public static void Ask(string text, IReadOnlyList<List<AttributionCandidate>> found)
    {
        var (numbered, alone) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<char>());
        foreach (var one in found.SelectMany(ofLine => ofLine).Where(one => one is { Style: AttributionStyle.Leading, IsAsking: false }))
        {
            if (LetterOf(text, one) is { } letter) alone.Add(letter);
            else if (one.Parts.BeginsWithCode) numbered.Add(one.Parts.Code ?? "");
        }

        if (alone.Count != 1 || numbered.Count < 2 || numbered.Any(code => code.StartsWith(alone.First()))) return;
        foreach (var ofLine in found)
            for (var k = 0; k < ofLine.Count; k++)
                if (ofLine[k] is { Style: AttributionStyle.Leading } one && LetterOf(text, one) is not null) ofLine[k] = one with { IsAsking = true, IsAnswering = false };
    }

    private static char? LetterOf(string text, AttributionCandidate one) => one.Attribution.PrintedIn(text) is [var letter] && char.IsUpper(letter) ? letter : null;
}
