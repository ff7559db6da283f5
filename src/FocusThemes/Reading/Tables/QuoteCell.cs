using System.Text.RegularExpressions;
using FocusThemes.Model;

namespace FocusThemes.Reading.Tables;

/// <summary>A quote in a cell, with what stands around it.</summary>
/// <param name="Line">Of its opening mark or first word.</param>
internal sealed record CellQuote(QuoteBounds Bounds, int Line, Attribution? By);

/// <summary>Parts a cell of quotes into them: at attributions, at marks, at paragraphs, in this order of trust.</summary>
internal sealed partial class QuoteCell(string text, AttributionPattern pattern)
{
    /// <summary>What in the cell is neither a quote nor its marks nor its attribution.</summary>
    public List<(PassageKind Kind, int Start, int End, int Line)> Beside { get; } = [];

    public List<CellQuote> Quotes { get; } = [];

    /// <summary>Set where the cell could be parted otherwise.</summary>
    public string? Doubt { get; private set; }

    /// <param name="pieces">The cell's paragraphs.</param>
    /// <param name="first">Index of the first of them in the pattern.</param>
    /// <param name="isWhole">True where whoever is named beside the cell says all of it.</param>
    public void Read(IReadOnlyList<TextLine> pieces, int first, bool isWhole)
    {
        var waiting = new List<TextLine>();
        Attribution? leading = null;
        var parts = isWhole ? 0 : pieces.Count(IsMarked);
        foreach (var (i, piece) in pieces.Index())
        {
            var rest = piece;
            if (pattern.Leading(first + i) is { } speaker)
            {
                Emit(waiting, leading);
                leading = speaker;
                rest = After(rest, speaker.End);
            }

            foreach (var by in pattern.In(first + i + 1))
            {
                if (by.Start < rest.Start) continue;
                var before = rest with { End = TrimEnd(rest.Start, by.Start) };
                if (!before.IsBlank) waiting.Add(before);
                if (waiting.Count == 0) AttributeLast(by, piece.Number);
                else Emit(waiting, by, leading);
                leading = null;
                rest = After(rest, by.End);
            }

            if (!rest.IsBlank) waiting.Add(rest);
            // Paragraphs that each have marks of their own are quotes of their own.
            if (parts > 1 && waiting is [var alone] && IsMarked(alone)) Emit(waiting, leading);
        }

        if (waiting.Count > 1 && !isWhole && parts == 0 && Quotes.Count == 0 && leading is null)
        {
            Doubt = "These paragraphs have neither marks nor attributions; each was taken for a quote.";
            foreach (var paragraph in waiting) Emit([paragraph], null);
            return;
        }

        Emit(waiting, leading);
    }

    private void Emit(List<TextLine> waiting, Attribution? by, Attribution? leading = null)
    {
        if (waiting.Count == 0)
        {
            if (by is { } alone) Beside.Add((PassageKind.Attribution, alone.Start, alone.End, 0));
            return;
        }

        if (leading is { } twice) Beside.Add((PassageKind.Note, twice.Start, twice.End, waiting[0].Number));
        var start = waiting[0].Start;
        var end = waiting[^1].End;
        var line = waiting[0].Number;
        waiting.Clear();
        if (Prefix().Match(text, start, end - start) is { Success: true, Length: > 0 } prefix && start + prefix.Length < end)
        {
            Beside.Add((PassageKind.Heading, start, TrimEnd(start, start + prefix.Length), line));
            start += prefix.Length;
        }

        // “A” “B” (P1): two quotes, of which the last is attributed.
        while (NextMarked().Match(text, start, end - start) is { Success: true } next && QuotationMarks.IsMark(text[start]))
        {
            Add(start, next.Index + 1, line, null);
            line += text.AsSpan(start, next.Index + next.Length - start).Count('\n');
            start = next.Index + next.Length - 1;
        }

        Add(start, end, line, by);
    }

    private void Add(int start, int end, int line, Attribution? by)
    {
        // ( laughing) before or after the marks.
        if (text[start] == '(' && Remark(start, end) is { } remark && QuotationMarks.IsMark(text[remark.Next]))
        {
            Beside.Add((PassageKind.Note, start, remark.End, line));
            start = remark.Next;
        }

        var opening = IsOpening(start, end) ? 1 : 0;
        var close = end;
        if (text[end - 1] == ')' && text.LastIndexOf('(', end - 1, end - start) is > 0 and var bracket
            && TrimEnd(start, bracket) is var marked && marked > start + 1 && QuotationMarks.IsDouble(text[marked - 1]) && end - bracket < 60)
        {
            Beside.Add((PassageKind.Note, bracket, end, LineOf(line, start, bracket)));
            close = marked;
        }

        var lead = opening == 0 ? LeadIn(start, close) : 0;
        if (lead > 0)
        {
            Beside.Add((PassageKind.Note, start, TrimEnd(start, start + lead), line));
            line = LineOf(line, start, start + lead);
            start += lead;
            opening = 1;
        }

        var last = close;
        while (last > start + opening + 1 && text[last - 1] is '.' or ',' or ';' && QuotationMarks.IsDouble(text[last - 2])) last--;
        var hasClosing = last - 1 > start + opening && IsClosing(start, opening, last - 1);
        var inner = hasClosing ? last - 1 : close;
        while (inner > start + opening && TextLine.IsSpace(text[inner - 1])) inner--;
        var begin = start + opening;
        while (begin < inner && TextLine.IsSpace(text[begin])) begin++;
        if (begin >= inner)
        {
            Beside.Add((PassageKind.NotUnderstood, start, end, line));
            return;
        }

        Quotes.Add(new(new(start, begin, inner, close), line, by));
    }

    // "On cost: “…”": what comes before the marks leads to the quote.
    private int LeadIn(int start, int end)
    {
        var open = text.AsSpan(start, end - start).IndexOfAny('“', '"');
        if (open <= 0 || !(QuotationMarks.IsDouble(text[end - 1]) || (text[end - 1] is '.' && end - 2 > start && QuotationMarks.IsDouble(text[end - 2])))) return 0;
        var before = TrimEnd(start, start + open);
        return before > start && text[before - 1] == ':' && before - start <= 200 ? open : 0;
    }

    private void AttributeLast(Attribution by, int line)
    {
        if (Quotes is [.., { By: null } last])
        {
            Quotes[^1] = last with { By = by };
            return;
        }

        Beside.Add((PassageKind.Attribution, by.Start, by.End, line));
    }

    private bool IsMarked(TextLine piece) => !piece.IsBlank && piece.End - piece.Start > 2 && IsOpening(piece.Start, piece.End)
        && text.AsSpan(piece.Start + 1, piece.End - piece.Start - 1).IndexOfAny("”\"’'»") >= 0;

    private bool IsOpening(int at, int end) => text[at] is '“' or '"' or '„' or '«' or '”'
        || (text[at] is '‘' or '\'' or '‚' or '‹' && text.AsSpan(at + 1, end - at - 1).IndexOfAny("’'›‘") >= 0);

    private bool IsClosing(int start, int opening, int at) =>
        QuotationMarks.IsDouble(text[at]) ? opening == 0 || QuotationMarks.IsDouble(text[start])
        : opening == 1 && !QuotationMarks.IsDouble(text[start]) && QuotationMarks.CanClose(text[at]);

    private (int End, int Next)? Remark(int start, int end)
    {
        var length = text.AsSpan(start, Math.Min(60, end - start)).IndexOf(')');
        if (length < 0) return null;
        var next = start + length + 1;
        while (next < end && TextLine.IsSpace(text[next])) next++;
        return next < end ? (start + length + 1, next) : null;
    }

    private TextLine After(TextLine piece, int start)
    {
        while (start < piece.End && TextLine.IsSpace(text[start])) start++;
        return piece with { Start = Math.Min(start, piece.End) };
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && TextLine.IsSpace(text[end - 1])) end--;
        return end;
    }

    private int LineOf(int line, int from, int at) => line + text.AsSpan(from, at - from).Count('\n');

    // "Quote:", "Patient quote 2:", a bullet: they say what follows.
    [GeneratedRegex(
        @"\G(?:[•●▪◦·∙*]\s*|[-–—]\s+(?=[“""‘]))?(?:(?:\p{Lu}\p{Ll}+\s)?(?:[Qq]uotes?|[Qq]uotation|[Ee]xcerpt|[Ee]xample|[Vv]erbatim)\s?[0-9]{0,3}\s?[:：]\s*)?")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"(?:”\s*“|""\s+""(?=\w)|»\s*«)")]
    private static partial Regex NextMarked();
}
