using System.Buffers;
using System.Text.RegularExpressions;
using FocusThemes.Model;

namespace FocusThemes.Reading.Interpreting;

/// <summary>A quote in a cell, with whoever is named right beside it.</summary>
internal sealed record CellQuote(QuoteBounds Bounds, Attribution? By);

/// <summary>
/// Parts a cell of quotes into them: at attributions, at marks, at paragraphs, in this order of trust.
/// </summary>
/// <param name="allows">Whether who is named there may be who said it, by what stands beside the cell; null for a table
/// without such a column, in which a clause before the marks leads to the quote.</param>
internal sealed partial class QuoteCell(
    string text, AttributionPattern pattern, Func<Attribution, bool, bool>? allows = null)
{
    private const int LongestRemark = 60;
    private static readonly SearchValues<char> Closing = SearchValues.Create("”“\"’‘'»«›」』");
    private static readonly SearchValues<char> Ends = SearchValues.Create("”\"»“«」");
    private const int LongestLeadIn = 200;

    /// <summary>What in the cell is neither a quote nor its marks nor its attribution.</summary>
    public List<(PassageKind Kind, int Start, int End)> Beside { get; } = [];

    public List<CellQuote> Quotes { get; } = [];

    /// <summary>Set where the cell could be parted otherwise.</summary>
    public ReadingProblem? Doubt { get; private set; }

    /// <param name="pieces">The cell's paragraphs.</param>
    /// <param name="isWhole">True where whoever is named beside the cell says all of it.</param>
    public void Read(IReadOnlyList<TextLine> pieces, bool isWhole)
    {
        var waiting = new List<TextLine>();
        Attribution? leading = null;
        var areTurns = allows is not null && SpeakerLabels.AreTurns(text, pieces);
        var parts = isWhole ? 0 : pieces.Count(IsMarked);
        foreach (var piece in pieces)
        {
            var rest = piece;
            if (areTurns && SpeakerLabels.AnsweringIn(text, piece) is { } answering)
            {
                Beside.Add((PassageKind.Attribution, answering.Start, answering.End));
                rest = After(rest, answering.End);
            }
            else if (areTurns && SpeakerLabels.AskingIn(text, piece))
            {
                Beside.Add((PassageKind.Note, piece.Start, piece.End));
                continue;
            }
            else if (pattern.Leading(piece) is { } speaker && IsAllowed(speaker, isLeading: true))
            {
                Emit(waiting, leading);
                if (SpeakerLabels.IsAsking(text, speaker))
                {
                    leading = null;
                    Beside.Add((PassageKind.Note, piece.Start, piece.End));
                    continue;
                }

                leading = speaker;
                rest = After(rest, speaker.End);
            }

            foreach (var by in pattern.In(piece))
            {
                if (by.Start < rest.Start || !IsAllowed(by, isLeading: false)) continue;
                var before = (rest with { End = by.Start }).Trimmed(text);
                if (!before.IsBlank) waiting.Add(before);
                if (waiting.Count == 0) AttributeLast(by);
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
            Doubt = ReadingProblem.At(
                pieces[0].Number, "These paragraphs have neither marks nor attributions; each was taken for a quote.",
                pieces[0].In(text));
            foreach (var paragraph in waiting) Emit([paragraph], null);
            return;
        }

        Emit(waiting, leading);
    }

    private bool IsAllowed(Attribution by, bool isLeading) => allows is null || allows(by, isLeading);

    private void Emit(List<TextLine> waiting, Attribution? by, Attribution? leading = null)
    {
        if (waiting.Count == 0)
        {
            if (by is { } alone) Beside.Add((PassageKind.Attribution, alone.Start, alone.End));
            return;
        }

        if (leading is { } twice) Beside.Add((PassageKind.Note, twice.Start, twice.End));
        var (start, end) = (waiting[0].Start, waiting[^1].End);
        if (Prefix().Match(text, start, end - start) is { Success: true, Length: > 0 } prefix
            && After(waiting[0] with { End = end }, start + prefix.Length).Start is var words && words < end)
        {
            SetAside(PassageKind.Heading, start, words);
            start = words;
        }

        waiting.Clear();

        // “A” “B” (P1): two quotes, of which the last is attributed.
        while (QuotationMarks.IsMark(text[start])
            && NextMarked(start, end) is var (closing, opening))
        {
            Add(start, closing + 1, null);
            start = opening;
        }

        Add(start, end, by);
    }

    // The mark that closes a quote, and the one right after it that opens the next.
    private (int Closing, int Opening)? NextMarked(int start, int end)
    {
        for (var at = start; text.AsSpan(at, end - at).IndexOfAny(Ends) is >= 0 and var length; at++)
        {
            at += length;
            var next = After(new(0, at, end), at + 1).Start;
            if (next == end) return null;
            var isNext = (text[at], text[next]) switch
            {
                ('”', '“') or ('»', '«') or ('“', '„') or ('«', '»') or ('」', '「') => true,
                // Straight marks do not tell which they are.
                ('"', '"') => next > at + 1 && next + 1 < end && char.IsLetterOrDigit(text[next + 1]),
                _ => false,
            };
            if (isNext) return (at, next);
        }

        return null;
    }

    private void Add(int start, int end, Attribution? by)
    {
        // (laughing) before or after the marks.
        if (text[start] == '(' && Remark(start, end) is { } remark && QuotationMarks.IsMark(text[remark.Next]))
        {
            Beside.Add((PassageKind.Note, start, remark.End));
            start = remark.Next;
        }

        var opening = IsOpening(start, end) ? 1 : 0;
        var close = end;
        if (text[end - 1] == ')' && text.LastIndexOf('(', end - 1, end - start) is > 0 and var bracket
            && Stretch.Trimmed(text, start, bracket).End is var marked && marked > start + 1
            && QuotationMarks.IsDouble(text[marked - 1]) && end - bracket < LongestRemark)
        {
            Beside.Add((PassageKind.Note, bracket, end));
            close = marked;
        }

        if (opening == 0 && allows is null && LeadIn(start, close) is > 0 and var lead)
        {
            SetAside(PassageKind.Note, start, start + lead);
            start += lead;
            opening = 1;
        }

        var last = close;
        while (last > start + opening + 1 && text[last - 1] is '.' or ',' or ';'
            && QuotationMarks.IsDouble(text[last - 2])) last--;
        var hasClosing = last - 1 >= start + opening && IsClosing(start, opening, last - 1);
        // An apostrophe too begins a word: without another at the end it is no mark.
        var isSingle = opening == 1 && !QuotationMarks.IsDouble(text[start]);
        if (isSingle ? !hasClosing : InnerMarks.AreAll(text.AsSpan(start, last - start))) (opening, hasClosing) = (0, false);
        var inner = Stretch.Trimmed(text, start + opening, hasClosing ? last - 1 : close);
        // Marks without words are left over, to be reported with their line.
        if (!inner.IsEmpty) Quotes.Add(new(new(start, inner.Start, inner.End, close), by));
    }

    // "On cost: “…”": what comes before the marks leads to the quote.
    private int LeadIn(int start, int end)
    {
        var open = text.AsSpan(start, end - start).IndexOfAny('“', '"');
        if (open <= 0 || !EndsMarked(start, end)) return 0;
        var before = Stretch.Trimmed(text, start, start + open);
        return !before.IsEmpty && text[before.End - 1] == ':' && before.End - start <= LongestLeadIn ? open : 0;
    }

    private bool EndsMarked(int start, int end) => QuotationMarks.IsDouble(text[end - 1])
        || (text[end - 1] is '.' && end - 2 > start && QuotationMarks.IsDouble(text[end - 2]));

    private void SetAside(PassageKind kind, int start, int end) =>
        Beside.Add((kind, start, Stretch.Trimmed(text, start, end).End));

    private void AttributeLast(Attribution by)
    {
        if (Quotes is [.., { By: null } last]) Quotes[^1] = last with { By = by };
        else Beside.Add((PassageKind.Attribution, by.Start, by.End));
    }

    private bool IsMarked(TextLine piece) => piece.End - piece.Start > 2 && IsOpening(piece.Start, piece.End)
        && text.AsSpan(piece.Start + 1, piece.End - piece.Start - 1).ContainsAny(Closing);

    private bool IsOpening(int at, int end) => text[at] is '“' or '"' or '„' or '«' or '»' or '”' or '「' or '『'
        || (text[at] is '‘' or '\'' or '‚' or '‹' && text.AsSpan(at + 1, end - at - 1).IndexOfAny("’'›‘") >= 0);

    private bool IsClosing(int start, int opening, int at) =>
        QuotationMarks.IsDouble(text[at]) ? opening == 0 || QuotationMarks.IsDouble(text[start])
        : opening == 1 && !QuotationMarks.IsDouble(text[start])
            && (QuotationMarks.CanClose(text[at]) || (text[start], text[at]) is ('‚', '‘'));

    private (int End, int Next)? Remark(int start, int end)
    {
        var length = text.AsSpan(start, Math.Min(LongestRemark, end - start)).IndexOf(')');
        if (length < 0) return null;
        var next = After(new(0, start, end), start + length + 1).Start;
        return next < end ? (start + length + 1, next) : null;
    }

    private TextLine After(TextLine piece, int start)
    {
        while (start < piece.End && TextLine.IsSpace(text[start])) start++;
        return piece with { Start = Math.Min(start, piece.End) };
    }

    // "Quote:", "Patient quote 2:", a bullet: they say what follows.
    [GeneratedRegex(
        @"\G(?:[•●▪◦·∙]\s*|\*\s+|[-–—]\s+(?=[“""‘]))?(?:(?:\p{Lu}\p{Ll}{1,40}\s)?(?:[Qq]uotes?|[Qq]uotation|[Ee]xcerpt|" +
        @"[Ee]xample|[Vv]erbatim)\s?[0-9]{0,3}\s?[:：])?")]
    private static partial Regex Prefix();

}
