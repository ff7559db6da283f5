using System.Globalization;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>Tells numbers of quotes from those of titles.</summary>
internal sealed partial class LayoutLearner
{
    private const int ShortestQuoteLine = 60, FewestUp = 4;

    // "26. ‘…’ R17": numbers right before quotes are theirs.
    // Where titles have theirs too, some are deeper than others: 1., 1.1.
    private bool AreOfQuotes(Numbering numbering, out bool areOfTitles)
    {
        var (ofQuotes, others, deeper) = (0, 0, 0);
        foreach (var row in rows.Take(MostLookedAt))
        {
            if (numbering.Find(text, row) is not { } mark) continue;
            if (QuotationMarks.IsMark(text[mark.TitleStart]) && row.End - row.Start > ShortestQuoteLine) ofQuotes++;
            else others++;
            if (mark.IsDeeper && !QuotationMarks.IsMark(text[mark.TitleStart])) deeper++;
        }

        areOfTitles = deeper > 1 && deeper < others;
        return ofQuotes > 1 && ofQuotes > others;
    }

    // "Disturbed life", and below it "1. Poor sleep": a title that has no number stands above the first of each row of numbers.
    private bool AreOfParts(Numbering numbering, int first)
    {
        var values = Enumerable.Range(first, rows.Count - first).Select(i => (Row: i, numbering.Find(text, rows[i])?.Value)).Where(one => one.Value is not null).ToList();
        var firsts = values.FindAll(one => one.Value is { Major: 1, Minor: <= 0 }).ConvertAll(one => one.Row);
        return firsts.Count > 0 && values.Count > firsts.Count && firsts.TrueForAll(i => i > first && !rows[i].In(text).ContainsAny(QuotationMarks.Doubles) && rows[i - 1].In(text) is var above && above.Length < LongestName && above[^1] != ':'
            && numbering.Find(text, rows[i - 1]) is null && !TableWords.EndsAsSentence(above) && !above.ContainsAny(QuotationMarks.Doubles) && !HoldsBy(i - 1));
    }

    // "P1: …", "P2: …", "P1: …": whoever speaks does so again in other words.
    private bool AreOfSpeakers(Numbering numbering)
    {
        var (said, again) = (new Dictionary<string, string>(StringComparer.Ordinal), 0);
        foreach (var (i, row) in rows.Index().Take(MostLookedAt))
        {
            if (numbering.Find(text, row) is not { } mark || !found[i].Exists(one => one.Style == AttributionStyle.Leading && one.Attribution.Start == row.Start)) continue;
            var words = text[mark.TitleStart..row.End];
            if (!said.TryAdd(mark.Label, words) && said[mark.Label] != words) again++;
        }

        return again > 0;
    }

    // "1I wait", "2We wait": numbers that go up by one from cell to cell are those of the quotes.
    private bool GoUp()
    {
        var (last, run, most, count) = (0, 0, 0, 0);
        for (var b = 0; b + 1 < all.Length; b++)
        {
            if (!all[b].Is(BorderKind.Line | BorderKind.Joint) || !all[b + 1].Is(BorderKind.Number)
                || !int.TryParse(text.AsSpan(all[b].Start, all[b + 1].At - all[b].Start).TrimEnd(" .):"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            (run, count) = (number == last + 1 ? run + 1 : 1, count + 1);
            (most, last) = (Math.Max(most, run), number);
        }

        return most >= FewestUp && most * 2 > count;
    }
}
