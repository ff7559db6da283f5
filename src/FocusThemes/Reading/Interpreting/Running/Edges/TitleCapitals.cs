using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>
/// Where blanks alone part the titles of a row: <c>Barriers to use Physical limitations “…”</c>. Where titles are written in
/// small letters, a capital within what stands before a quote begins the next of them.
/// </summary>
internal static class TitleCapitals
{
    private const int Fewest = 2, LongestLead = 240, ShortestWord = 4;

    // Of leads with several words, those with a long one in small letters; where fewer have one, titles are written with capitals.
    private const double FewestSmall = 0.5;

    /// <summary>The places of such capitals.</summary>
    /// <param name="found">The attributions of each row: what one ends begins no row.</param>
    /// <param name="spoken">Where quotes without marks begin, by the index of their rows.</param>
    /// <param name="levels">How many columns of titles there are; a row has no more of them.</param>
    public static HashSet<int> In(string text, List<TextLine> rows, List<List<AttributionCandidate>> found, RunHeadings headings, int levels,
        Dictionary<int, int> spoken)
    {
        var (leads, several, small) = (new List<List<int>>(), 0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            if (headings.In(rows[i]) is not null || TableWords.IsTableLabel(rows[i].In(text)) || (spoken.TryGetValue(i, out var beginning) ? beginning - rows[i].Start : LeadOf(text, rows[i])) is not (> 0 and var length)
                || found[i].Exists(one => one.Weight >= Weights.LikelyAttribution && one.Attribution.Start < rows[i].Start + length)) continue;
            var lead = text.AsSpan(rows[i].Start, length);
            var (inner, words, hasSmall) = (new List<int>(), 1, false);
            for (var at = 1; at < length; at++)
            {
                if (!TextLine.IsSpace(lead[at - 1]) || !char.IsLetter(lead[at])) continue;
                var end = at;
                while (end < length && char.IsLetter(lead[end])) end++;
                var isCapital = char.IsUpper(lead[at]) && end > at + 1 && char.IsLower(lead[at + 1]);
                if (isCapital && TitleAbove.HasLetter(lead[..at]) && lead[..at].TrimEnd() is [.., var before] && (char.IsLower(before) || before is ')' or ']' or '’')) inner.Add(rows[i].Start + at);
                words++;
                hasSmall |= end - at >= ShortestWord && char.IsLower(lead[at]);
            }

            if (words > 1) several++;
            if (words > 1 && hasSmall) small++;
            leads.Add(inner);
        }

        return leads.Count < Fewest || small < several * FewestSmall ? []
            : [.. leads.Where(inner => inner.Count < levels).SelectMany(inner => inner)];
    }

    // What stands before the quote of a row; 0 where none does.
    private static int LeadOf(string text, TextLine row)
    {
        var words = row.In(text);
        var (mark, single) = (words.IndexOfAny(QuotationMarks.Doubles), words.IndexOf('‘'));
        if (single >= 0 && (mark < 0 || single < mark)) mark = single;
        return mark is > 0 and <= LongestLead && !HasCountWithin(words[..mark]) ? mark : 0;
    }

    // "Ease of use 157 Discussion of …": a column of counts parts them.
    private static bool HasCountWithin(ReadOnlySpan<char> lead)
    {
        for (var at = 1; at + 2 < lead.Length; at++)
            if (char.IsAsciiDigit(lead[at - 1]) && lead[at] == ' ' && char.IsUpper(lead[at + 1])) return true;
        return false;
    }
}
