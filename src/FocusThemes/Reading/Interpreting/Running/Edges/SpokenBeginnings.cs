using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>
/// Where a blank alone parts the titles of a row from a quote without marks: <c>Being reminded My son rings at seven</c>. A
/// word that nobody writes with a capital within a title begins the quote, where most rows have one.
/// </summary>
internal static class SpokenBeginnings
{
    private const int Fewest = 2, LongestLead = 120, MostWords = 12;

    private const double Most = 0.6;

    /// <summary>The places of such words, by the index of their rows.</summary>
    /// <param name="found">The attributions of each row.</param>
    public static Dictionary<int, int> In(string text, List<TextLine> rows, List<List<AttributionCandidate>> found, RunHeadings headings)
    {
        var (places, all) = (new Dictionary<int, int>(), 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i].In(text);
            if (headings.In(rows[i]) is not null || TableWords.IsTableLabel(row)) continue;
            // What names nobody and is no sentence is a title for itself.
            if (!TableWords.EndsAsSentence(row) && !found[i].Exists(one => one.IsEnd && one.Weight >= Weights.LikelyAttribution)) continue;
            if (BeginningIn(row) is not (>= 0 and var at)) continue;
            all++;
            if (at > 0) places[i] = rows[i].Start + at;
        }

        return places.Count < Fewest || places.Count < all * Most ? [] : places;
    }

    // 0 for none; -1 where marks or capitals within words part the row.
    private static int BeginningIn(ReadOnlySpan<char> row)
    {
        var (words, begins) = (0, SpokenWords.Begin(row));
        for (var at = 1; at < row.Length && at <= LongestLead && words < MostWords; at++)
        {
            var before = row[at - 1];
            if (QuotationMarks.IsDouble(row[at]) || (char.IsUpper(row[at]) && char.IsLower(before))) return -1;
            // "Numbers …in numbers rather than"
            if (row[at] == '…' && before == ' ' && char.IsLower(row[at - 2])) return at;
            if (TableWords.IsSentenceEnd(before)) return 0;
            if (before != ' ' || !char.IsLetter(row[at])) continue;
            words++;
            // "When I came home" is one sentence.
            if (char.IsUpper(row[at]) && SpokenWords.Begin(row[at..]) && !(begins && row[at] == 'I' && at + 1 < row.Length && !char.IsLower(row[at + 1])) && TitleAbove.HasLetter(row[..at]) && row[..at].TrimEnd() is [.., var last] && (char.IsLower(last) || last is ')' or ']' or '’')) return at;
        }

        return 0;
    }
}
