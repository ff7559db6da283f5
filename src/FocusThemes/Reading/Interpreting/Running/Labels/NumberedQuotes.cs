using System.Globalization;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Labels;

/// <summary>Q1, Q2, Q3, each alone and once: numbers of the quotes below them, not of people.</summary>
internal static class NumberedQuotes
{
    private const int Fewest = 3;

    /// <summary>Takes them from the attributions; true where there are any.</summary>
    public static bool Take(string text, IReadOnlyList<List<AttributionCandidate>> found)
    {
        var numbered = found.SelectMany(ofLine => ofLine).Where(one => one.Style is AttributionStyle.Line or AttributionStyle.Leading
            && AttributionWords.Question().IsMatch(one.Attribution.PrintedIn(text))).ToList();
        if (numbered.Count < Fewest || numbered.Index().Any(one => one.Item.Attribution.PrintedIn(text)[1..] != (one.Index + 1).ToString(CultureInfo.InvariantCulture))) return false;
        foreach (var ofLine in found) ofLine.RemoveAll(numbered.Contains);
        return true;
    }
}
