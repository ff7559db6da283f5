using System.Buffers;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>Finds marks that refer to notes where they are typed as letters of their own: *, †, ¹, [1].</summary>
internal static partial class TypedMarks
{
    private const int LongestName = 60;
    private const int LongestMark = 30;
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏ";
    private const string Lowered = "0123456789abcdefghijk";
    private static readonly SearchValues<char> Signs = SearchValues.Create("*†‡§¶‖∗✱]" + Raised);

    private static readonly SearchValues<char> OfSentences = SearchValues.Create("\r\n“”\"«»");

    public static bool MayBeIn(string text) => text.AsSpan().ContainsAny(Signs);

    public static IEnumerable<Stretch> In(TableText table, Patience patience)
    {
        var found = new List<Stretch>();
        foreach (var line in PartedLine.LinesOf(table.Text))
        {
            patience.Spend(line.End - line.Start);
            if (!line.In(table.Text).ContainsAny(Signs)) continue;
            var match = BesideAttribution().Match(table.Text, line.Start, line.End - line.Start);
            for (; match.Success; match = match.NextMatch())
            {
                var mark = match.Groups["mark"];
                Add(mark.Index, mark.Index + mark.Length, line);
            }
        }

        // Markdown's, where the text has the note that they refer to.
        for (var note = Footnote().Match(table.Text); note.Success; note = note.NextMatch())
            if (table.Text.Contains($"\n{note.Value}:", StringComparison.Ordinal)) found.Add(new(note.Index, note.Index + note.Length));

        foreach (var cell in table.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells))
        {
            patience.Spend(0);
            if (!cell.IsContinued && AtEndOf(table.Text, cell) is { IsEmpty: false } mark)
                Add(mark.Start, mark.End, new(cell.Start, cell.End));
        }

        return found;

        void Add(int start, int end, Stretch around)
        {
            if (Refers(table.Text, start, end, around)) found.Add(new(start, end));
        }
    }

    private static Stretch AtEndOf(string text, GridCell cell)
    {
        if (cell.IsEmpty || !Signs.Contains(text[cell.End - 1])) return default;
        var last = Math.Max(cell.Start, cell.End - LongestMark);
        var match = AtEnd().Match(text, last, cell.End - last);
        if (!match.Success || match.Index == cell.Start) return default;
        // [1] after the words of a sentence may as well be the participant.
        var end = match.Index;
        while (end > cell.Start && TextLine.IsSpace(text[end - 1])) end--;
        var words = text.AsSpan(cell.Start, cell.End - cell.Start);
        var isName = words.Length <= LongestName && end == match.Index && !words.ContainsAny(OfSentences);
        return text[match.Index] != '[' || isName || (end > cell.Start && text[end - 1] is ')' or '）') ? new(match.Index, cell.End) : default;
    }

    // *so* is emphasis, m² a measure.
    private static bool Refers(string text, int start, int end, Stretch around)
    {
        var mark = text.AsSpan(start, end - start);
        if (mark[0] is '*' or '∗' or '✱')
            return !mark.ContainsAnyExcept(mark[0]) && !text.AsSpan(around.Start..start).Contains(mark[0])
                && !text.AsSpan(end..around.End).Contains(mark[0]);
        if (!Raised.Contains(mark[0], StringComparison.Ordinal)) return true;
        var plain = new char[mark.Length];
        for (var i = 0; i < plain.Length; i++)
            plain[i] = Raised.IndexOf(mark[i], StringComparison.Ordinal) is >= 0 and var at ? Lowered[at] : mark[i];
        return RaisedMark.Is(
            text.AsSpan(around.Start, start - around.Start), plain, text.AsSpan(end, around.End - end));
    }

    [GeneratedRegex(@"(?<!^)\[\^[\w-]{1,20}\](?!:)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    // “…”* (P1), “…”¹ – P1, (P1†), (P1)¹
    [GeneratedRegex(
        @"[”""»’'“」』][ \u00A0]?(?<mark>[*†‡§¶‖∗✱]{1,4}|[" + Raised + @"]{1,4}|\[(?:[0-9]{1,3}|[a-z])\])(?=[ \u00A0]{0,40}[(\[（–—-])|" +
        @"[(\[（][\p{L}#. -]{0,20}[0-9]{1,6}\p{L}?(?<mark>[*†‡§¶‖∗✱]{1,4}|[" + Raised + @"]{1,4})(?=[)\]）,;])|" +
        @"[)\]）](?<mark>[*†‡§¶‖∗✱]{1,4}|[" + Raised + @"]{1,4})(?=\s|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex BesideAttribution();

    [GeneratedRegex(
        @"(?:[*†‡§¶‖∗✱]{1,4}|[" + Raised + @"]{1,4}|\[(?:[0-9]{1,3}|[a-z])(?:[,–-] ?[0-9]{1,3}){0,5}\])$",
        RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
