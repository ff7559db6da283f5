using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>Finds the row of column names in text run together; each name may have a line of its own.</summary>
internal static class HeadingLines
{
    private const int MostAbove = 40, MostBlanksBehind = 3;

    // Words of sentences, which names of columns seldom have.
    private static readonly string[] Joining = [" and ", " from ", " with ", " of ", " for ", " in ", " y ", " und ", " et ", " e "];

    /// <summary>The row of column names; null for none.</summary>
    public static RunHeading? In(string text, List<TextLine> rows, RunHeadings headings, List<List<AttributionCandidate>> found) =>
        Above(text, rows, headings, FirstQuote(text, rows, found), out var after) is >= 0 and var first ? RunHeading.In(WordsOf(text, rows, first, after)) : null;

    // A label may end as attributions do: "Table 6 What was said – women of both villages".
    public static int FirstQuote(string text, List<TextLine> rows, List<List<AttributionCandidate>> found)
    {
        for (var i = 0; i < rows.Count; i++)
            if (found[i].Exists(one => one.Weight >= Weights.LikelyAttribution) && !TableWords.IsTableLabel(rows[i].In(text))) return i;
        return rows.Count - 1;
    }

    // A row of column names stands above every quote; each name may have a line of its own.
    public static int Above(string text, List<TextLine> rows, RunHeadings headings, int firstQuote, out int after)
    {
        firstQuote = Math.Min(firstQuote, MostAbove);
        foreach (var isOfMany in (bool[])[true, false])
        {
            for (var i = 0; i <= firstQuote && i < rows.Count; i++)
            {
                after = i + 1;
                if (headings.In(rows[i]) is not { } row || row.IsOfMany != isOfMany || IsNameAbove(text, rows, headings, i)) continue;
                var first = i;
                while (!isOfMany && first > 0 && RunHeading.IsName(rows[first - 1].In(text))) first--;
                return first;
            }
        }

        for (var i = 0; i < firstQuote; i++)
        {
            for (after = i; after < firstQuote && after - i < 6 && RunHeading.IsName(rows[after].In(text)) && !(after > i && IsTitleBelow(text, rows[after - 1], rows[after])); after++) ;
            if (after > i + 1) return i;
        }

        after = 0;
        return -1;
    }

    // "Representative quotes", "Encouraged thoughts of what makes one ill": behind the quotes' a name is short.
    private static bool IsTitleBelow(string text, TextLine above, TextLine row) =>
        ColumnHeadings.NamesQuotes(above.In(text).ToString()) && row.In(text).Count(' ') > MostBlanksBehind;

    // "Categories, subcategories and quotations": the table's name, above the names of its columns.
    private static bool IsNameAbove(string text, List<TextLine> rows, RunHeadings headings, int at) =>
        at + 1 < rows.Count && headings.In(rows[at + 1]) is { IsOfMany: true }
            && (rows[at].In(text).Contains(", ", StringComparison.Ordinal) || Array.Exists(Joining, word => rows[at].In(text).Contains(word, StringComparison.OrdinalIgnoreCase)));

    public static string WordsOf(string text, List<TextLine> rows, int first, int after) =>
        string.Join('\t', rows[first..after].Select(row => row.In(text).ToString()));
}
