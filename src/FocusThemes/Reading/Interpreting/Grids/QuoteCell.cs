using System.Buffers;
using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Titles;
using FocusThemes.Reading.Interpreting.Running;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Grids;

/// <summary>A quote in a cell, with whoever is named right beside it.</summary>
/// <param name="Title">The concept that the cell says it is of, right before it; null for none.</param>
/// <param name="Speaker">Who is named before it as well; null for nobody.</param>
internal sealed record CellQuote(QuoteBounds Bounds, Attribution? By, Stretch? Title = null, Attribution? Speaker = null);

/// <summary>Parts a cell of quotes into them.</summary>
/// <param name="allows">Whether who is named there may be who said it, by what stands beside the cell; null for a table
/// without such a column.</param>
internal sealed partial class QuoteCell(
    string text, AttributionPattern pattern, Patience patience, Func<Attribution, bool, bool>? allows = null)
{
    private const int MostWordsOfTitle = 12, LongestLabel = 80;
    private static readonly SearchValues<char> OfGap = SearchValues.Create("….() []");
    private Stretch? title;
    private bool isOfOne;
    private int line;

    /// <summary>What in the cell is neither a quote nor its marks nor its attribution.</summary>
    public List<(PassageKind Kind, int Start, int End)> Beside { get; } = [];

    public List<CellQuote> Quotes { get; } = [];

    /// <summary>Where the cell could be parted otherwise.</summary>
    public List<ReadingProblem> Problems { get; } = [];

    /// <summary>True where a few words that are no sentence stand before the first mark.</summary>
    public static bool BeginsWithTitle(string cell)
    {
        var colon = cell.AsSpan(0, Math.Min(cell.Length, LongestLabel)).IndexOf(':');
        // "Keeping going:we walked"
        if (colon > 2 && colon + 1 < cell.Length && char.IsUpper(cell[0]) && char.IsLetter(cell[colon - 1]) && char.IsLetter(cell[colon + 1])) return true;
        var mark = cell.AsSpan().IndexOfAny(QuotationMarks.Doubles);
        var words = mark < 0 ? [] : cell.AsSpan(0, mark).Trim();
        return words.Length > 2 && EndsQuoted(cell) && char.IsUpper(words[0]) && words.Count(' ') < MostWordsOfTitle && words[^1] is not (',' or ')' or ']')
            && !TableWords.EndsAsSentence(words.TrimEnd(':')) && SpokenWords.In(words) == 0 && (words[^1] != ':' || IsTitle(words[..^1]));
    }

    // "Missing a visit:", not "Nurse 2:", "The nurse said:".
    private static bool IsTitle(ReadOnlySpan<char> words) => words.Count(' ') > 1 && !SpeakerLabels.IsAsking(words) && AttributionParts.Parse(words) is not { IsSure: true, NamesFirst: true }
        && SpeakerLabels.NameIn(words, out var isLeadIn).End.Value > 0 && !isLeadIn;

    // Behind the last mark there are no more words, unless they tell whose these were.
    private static bool EndsQuoted(string cell) => cell.AsSpan(cell.AsSpan().LastIndexOfAny(QuotationMarks.Doubles) + 1).Trim().TrimStart(".,;:!?") is var rest
        && (rest.Length == 0 || rest.TrimStart()[0] is '(' or '[' or '-' or '–' or '—');

    /// <param name="pieces">The cell's paragraphs.</param>
    /// <param name="isWhole">True where whoever is named beside the cell says all of it.</param>
    /// <param name="isOne">True where a program wrote the cell: but for turns of talk, it is what was coded, and nothing else.</param>
    /// <param name="arePoints">True where its paragraphs are so short that nobody would tell a story in them.</param>
    public void Read(IReadOnlyList<TextLine> pieces, bool isWhole, bool isOne = false, bool arePoints = false)
    {
        if (pieces is [_, .., var below] && PlaceOf(below) is { } source)
        {
            Beside.Add((PassageKind.Attribution, below.Start, below.End));
            Read([.. pieces.SkipLast(1)], isWhole, isOne, arePoints);
            foreach (var i in Enumerable.Range(0, Quotes.Count)) Quotes[i] = Quotes[i] with { By = Quotes[i].By ?? source };
            return;
        }

        if (pieces.Count == 0) return;
        (isOfOne, line) = (isWhole, pieces[0].Number);
        if (isOne && !pieces.Any(piece => pattern.In(piece).Exists(one => (one.Style == AttributionStyle.Leading && (one.Weight >= Weights.LikelyAttribution || one.Attribution.Start == piece.Start)) || one.IsAsking || one.IsAnswering)))
        {
            Add(Whole(pieces[0].Start, pieces[^1].End), pieces[^1].End, null, null);
            return;
        }

        var found = pieces.Select(piece => pattern.In(piece)).ToList();
        if (isWhole) FindAsking(found);
        // "I'm 21 years old, and I'm a baker's hand / student", beside whoever says it.
        if (isWhole && pieces is [var only]) found[0].RemoveAll(one => one.Attribution.Start <= only.Start && one.Attribution.End >= only.End);
        if (allows is not null) found = found.ConvertAll(ofPiece => ofPiece.FindAll(IsAllowed));
        // What one person said, with words around those in marks, is one quote.
        if (isWhole && !pattern.HasTitles && IsTold(pieces)
            && !found.Exists(ofPiece => ofPiece.Exists(one => one.Weight >= Weights.LikelyAttribution || one.IsAsking || one.IsAnswering)))
        {
            Add(Whole(pieces[0].Start, pieces[^1].End), pieces[^1].End, null, null);
            return;
        }

        var borders = Borders.Of(text, pieces, found, pattern.Habits, pattern.Glued, pattern.Told, patience, isCell: true);
        var hasBys = !isWhole && found.Exists(ofPiece => ofPiece.Exists(one => one.Weight >= Weights.LikelyAttribution));
        var titles = hasBys ? TitleLines.In(text, pieces, found) : [];
        var areBulleted = pieces.Count > 1 && pieces.All(piece => BorderWords.IsBullet(text[piece.Start]));
        var layout = new Layout(0, true, hasBys ? pattern.ByShare : 0)
        {
            IsCell = true,
            IsWhole = isWhole,
            MayLead = allows is null,
            AreBulleted = areBulleted,
            HasTitles = pattern.HasTitles || titles.Count > 0,
            Lines = titles.Count == 0 ? [] : [.. pieces.Select((_, i) => Evidence.NoSign with { Told = titles.Contains(i) ? ToldLine.Concept : null })],
        };
        var segments = Interpreter.Best(text, borders, pattern.Habits, layout, pattern.Told, patience);
        Attribution? speaker = null;
        foreach (var (i, segment) in segments.Index())
        {
            var after = i + 1 < segments.Count && segments[i + 1].Role == Role.By ? segments[i + 1].By : null;
            Place(borders.All, segment, after, ref speaker);
        }

        if (isWhole && Quotes.Count == 0 && segments.Exists(segment => segment.Role == Role.Asked)) TakeAsked(pieces);
        if (pieces.Count > 1 && Quotes.Count == pieces.Count && !isWhole && !areBulleted && !arePoints
            && Quotes.TrueForAll(quote => quote is { By: null } && quote.Bounds.Open == quote.Bounds.Start))
            Problems.Add(ReadingProblem.At(
                pieces[0].Number, "These paragraphs have neither marks nor attributions; each was taken for a quote.",
                pieces[0].In(text)));
        else if (!arePoints || Quotes.Count != pieces.Count) Problems.AddRange(Doubts.In(text, borders.All, pieces, segments));
        // One alone may as well be how the quote begins.
        if (titles is [var lone] && !pattern.HasTitles && !pattern.HasTitleLines)
            Problems.Add(ReadingProblem.At(
                pieces[lone].Number, "This line stands above a quote, and was read as what the quote is of; it may as well begin the quote.",
                pieces[lone].In(text)));
    }

    // A paragraph with words around those in marks, or one or several without any mark, bullet or number.
    private bool IsTold(IReadOnlyList<TextLine> pieces) => !pieces.Any(piece => BorderWords.IsBullet(text[piece.Start]))
        && ((pieces is [var whole] && HasWordsOutsideMarks(whole.In(text)))
            || pieces.All(piece => !char.IsAsciiDigit(text[piece.Start]) && !QuotationMarks.IsMark(text[piece.Start]) && !piece.In(text).Contains('•') && !piece.In(text).ContainsAny(QuotationMarks.Doubles)));

    // “Wait”, they said. “Wait”. [crying] “Leave me” has none.
    public static bool HasWordsOutsideMarks(ReadOnlySpan<char> words)
    {
        var (isInside, isRemark, outside, marks) = (false, false, false, 0);
        foreach (var c in words)
        {
            if (QuotationMarks.IsDouble(c)) (isInside, marks) = (!isInside, marks + 1);
            else if (!isInside && c is '(' or '[') isRemark = true;
            else if (!isInside && c is ')' or ']') isRemark = false;
            else if (!isInside && !isRemark && char.IsLetter(c)) outside = true;
        }

        return outside && marks > 1 && !isInside;
    }

    // "17:6 ¶ 20 in interview 3.docx": where ATLAS.ti says that the words above stand.
    private Attribution? PlaceOf(TextLine line) => SourcePlace().Match(line.In(text).ToString()) is { Success: true } found
        && found.Groups["document"] is var document
        ? new(line.Start, line.End, false, line.Start + document.Index, line.Start + document.Index + document.Length) : null;

    // Marks around all of it, and no other ones, are none of the words.
    private QuoteBounds Whole(int start, int end) =>
        end - start > 2 && QuotationMarks.IsDouble(text[start]) && QuotationMarks.IsDouble(text[end - 1]) && QuotationMarks.CanClose(text[end - 1])
        && !text.AsSpan(start + 1, end - start - 2).ContainsAny(QuotationMarks.Doubles) ? new(start, start + 1, end - 1, end) : new(start, start, end, end);

    [GeneratedRegex(@"^\d{1,5}:\d{1,6}\s{1,9}(?:¶|p\s|P|\d)[^\n]{0,40}?\sin\s{1,9}(?<document>\S[^\n]{0,80}?)(?:\.(?:docx?|pdf|txt|rtf|odt))?$", RegexOptions.CultureInvariant)]
    private static partial Regex SourcePlace();

    private void Place(Border[] all, Segment segment, AttributionCandidate? after, ref Attribution? speaker)
    {
        ref var begin = ref all[segment.From];
        var words = Stretch.Trimmed(text, begin.Start, Math.Max(begin.Start, all[segment.To].End));
        if (segment.Role is not (Role.By or Role.Speaker) && Stretch.Trimmed(text, begin.At, begin.Start) is { IsEmpty: false } bullet)
            Beside.Add((begin.IsLine ? PassageKind.Heading : PassageKind.Border, bullet.Start, bullet.End));
        switch (segment.Role)
        {
            case Role.Label:
                Beside.Add((all[segment.To].Is(BorderKind.Number) ? PassageKind.Number : PassageKind.Heading, words.Start, words.End));
                break;
            case Role.Speaker:
                if (segment.By!.IsAnswering)
                {
                    Beside.Add((PassageKind.Attribution, words.Start, words.End));
                    break;
                }

                speaker = segment.By.Attribution;
                pattern.Take(segment.By);
                break;
            case Role.Concept:
                title = words;
                break;
            case Role.Asked when isOfOne && Quotes.Count > 0 && AfterQuestion(words) is { IsEmpty: false } answer:
                Beside.Add((PassageKind.Note, words.Start, answer.Start));
                Problems.Add(ReadingProblem.At(line, "No name stands between a question and these words; they were taken for an answer of who is named beside the cell.",
                    answer.In(text)));
                Add(Whole(answer.Start, answer.End), answer.End, after?.Attribution, speaker);
                break;
            case Role.Asked or Role.Note:
                Beside.Add((PassageKind.Note, words.Start, words.End));
                break;
            case Role.By:
                pattern.Take(segment.By!);
                if (Quotes.Count == 0 || Quotes[^1].By != segment.By!.Attribution)
                    Beside.Add((PassageKind.Attribution, segment.By!.Attribution.Start, segment.By.Attribution.End));
                break;
            case Role.Mark:
                Beside.Add((PassageKind.QuotationMark, words.Start, words.End));
                break;
            default:
                Add(QuoteBounds.Of(text, all, segment, words), words.End, after?.Attribution, speaker);
                speaker = null;
                break;
        }
    }

    private void Add(QuoteBounds bounds, int end, Attribution? after, Attribution? speaker)
    {
        if (bounds.IsEmpty) return;
        // “…” … “…”: dots alone leave something out.
        if (!TitleAbove.HasLetter(text.AsSpan(bounds.Open, bounds.Close - bounds.Open)) && !text.AsSpan(bounds.Open, bounds.Close - bounds.Open).ContainsAnyExcept(OfGap))
        {
            Beside.Add((PassageKind.Border, bounds.Start, bounds.End));
            return;
        }

        Quotes.Add(new(bounds, after ?? speaker, title, after is null ? null : speaker));
        title = null;
        if (after is not null && speaker is { } twice) Beside.Add((Attribution.TellsOf(text, twice, after) ? PassageKind.Attribution : PassageKind.Note, twice.Start, twice.End));
        // “…” (laughs) (P1)
        if (Stretch.Trimmed(text, bounds.Close, Math.Max(bounds.Close, end)) is { IsEmpty: false } remark)
            Beside.Add((QuoteBounds.KindOf(remark), remark.Start, remark.End));
    }

    // "And then the nurse: “Next!”": beside a column of people, who leads to the words is none of them.
    private bool IsAllowed(AttributionCandidate one) => allows is null || one.IsAsking || one.IsAnswering
        || (one.Weight < Weights.LikelyAttribution && one.Style != AttributionStyle.Leading)
        || allows(one.Attribution, one.Style == AttributionStyle.Leading);
}
