using System.Buffers;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>What speaks for a segment being of a role.</summary>
internal sealed partial class Evidence(string text, Border[] all, Habits habits, Layout layout)
{
    private const double No = Weights.Never;

    // The last of each that was weighed: a part is asked for right after a title, what is told right after a quote.
    private (int From, int To, double Weight) title = (-1, -1, No), quote = (-1, -1, No);

    /// <summary>In a cell, most lines say nothing of themselves.</summary>
    public static readonly LineSign NoSign = new(IsLabel: false, IsHeading: false, IsNote: false);

    private static readonly SearchValues<char> NoWords = SearchValues.Create("0123456789.,:;()[]%*+-–— \t");

    private static readonly Role[] SpanningInCell = [Role.Quote, Role.Told, Role.Note],
        SpanningInCellWithTitle = [Role.Quote, Role.Told, Role.Note, Role.Concept],
        SpanningInText = [Role.Title, Role.Part, Role.Concept, Role.Quote, Role.Told, Role.Note],
        WholeInCell = [Role.Asked], WholeInText = [Role.Caption, Role.Heading, Role.Subtitle, Role.Asked];

    /// <summary>Roles of segments between two borders.</summary>
    public static Role[] Single { get; } = [Role.Label, Role.Mark];

    /// <summary>Roles of segments of any length.</summary>
    public static Role[] Said { get; } = [Role.Quote, Role.Told];

    /// <summary>Roles of segments of any length within a line.</summary>
    public Role[] Spanning => !layout.IsCell ? SpanningInText : layout.HasTitles ? SpanningInCellWithTitle : SpanningInCell;

    /// <summary>Roles of whole lines.</summary>
    public Role[] Whole => layout.IsCell ? WholeInCell : WholeInText;

    public double Of(Role role, int from, int to) => IsToldOtherwise(role, from, to) || IsListedOtherwise(role, from, to) ? No : role switch
    {
        Role.Title => TitleOf(from, to),
        Role.Part => Part(from, to),
        Role.Concept => Concept(from, to),
        Role.Quote => QuoteOf(from, to),
        Role.Told => Told(from, to),
        Role.Label => to == from + 1 ? Label(from, to) : No,
        Role.Mark => to == from + 1 && all[to].Closes == all[to].End && all[to].End - all[from].Start == all[to].ClosingLength ? 0 : No,
        Role.Caption => Caption(from),
        Role.Heading => Line(from).IsHeading ? Weights.Heading : No,
        Role.Subtitle => Subtitle(from, to),
        Role.Note => Note(from, to),
        Role.Asked => all[from].IsAsking ? Weights.Asked : No,
        _ => No,
    };

    // "Quote:", or a number in front of a line or of a cell run together
    private double Label(int from, int to)
    {
        if (all[from].Is(BorderKind.Label) && (all[to].Is(BorderKind.Label) || (all[to].IsLine && text[all[to].End - 1] is ':' or '：' or (>= '0' and <= '9')))) return 1;
        var mayBeNumber = all[from].IsLine ? (layout.IsCell ? all[to].Opens > 0 : Line(from).Title < 0) : all[from].Is(BorderKind.Joint | BorderKind.By | BorderKind.Closing);
        return mayBeNumber && all[to].Is(BorderKind.Number) ? layout.AreNumbered && all[from].Is(BorderKind.Line | BorderKind.Joint) ? Weights.NumberOfLines : Weights.LineNumber : No;
    }

    // The title that the form of a source tells is its whole line, and where it tells any there is no other.
    private bool IsToldOtherwise(Role role, int from, int to)
    {
        if (!layout.IsTold) return false;
        Role? told = Line(from).Told switch { ToldLine.Title => Role.Title, ToldLine.Part => Role.Part, _ => null };
        return told is null ? role is Role.Title or Role.Part or Role.Subtitle or Role.Caption or Role.Heading
            : role != told || !all[from].IsLine || !all[to].IsLine;
    }

    // In a list of quotes a line is one, whatever stands in marks within it.
    private bool IsListedOtherwise(Role role, int from, int to) => layout.IsList && role switch
    {
        Role.Caption => from > 0,
        Role.Quote => !all[to].IsLine || !(all[from].IsLine || all[from].Is(BorderKind.Number)),
        _ => role is Role.Title or Role.Part or Role.Subtitle or Role.Concept or Role.Told,
    };

    /// <summary>True for a line that notes something of a quote, however many borders stand in it.</summary>
    public bool IsField(int border) => Line(border).IsField;

    /// <summary>True where the column of whoever speaks stands before that of the quotes.</summary>
    public bool NamesFirst => layout.NamesFirst;

    private ref readonly LineSign Line(int border) => ref layout.Lines.Length == 0 ? ref NoSign : ref layout.Lines[all[border].Line];

    // Cost of running over the borders within.
    private double Passed(int from, int to) => all[to - 1].Passed - all[from].Passed;

    private int Words(int from, int to) => all[to].Words - all[from].Words;

    private double SpokenShare(int from, int to) =>
        Math.Min(1, 8.0 * (all[to].Spoken - all[from].Spoken) / Math.Max(4, Words(from, to)));

    private bool EndsSentence(int from, int to) =>
        all[to].End > all[from].Start && text[all[to].End - 1] is not '?'
        && TableWords.EndsAsSentence(text.AsSpan(all[from].Start, all[to].End - all[from].Start));

    private bool IsLower(int from) => all[from].Start < text.Length && char.IsLower(text[all[from].Start]);

    // "and then they said, “…”" is one quote.
    private bool IsBeforeSaying(int to) => all[to].Opens > 0 && text[all[to].End - 1] == ',';

    // “No” is what I heard; “No,” I said; 「いいえ」と言った
    private bool EndsMidSentence(int to)
    {
        ref var border = ref all[to];
        if (border.IsLine || border.Is(BorderKind.By) || border.Start >= text.Length) return false;
        var next = text[border.Start];
        if (next is '(' or '[')
        {
            // “walk” [on foot] daily
            var rest = text.AsSpan(border.Start, Math.Min(Borders.LongestRemark, text.Length - border.Start));
            if (rest.IndexOfAny(')', ']') is > 0 and var close && close + 2 < rest.Length && rest[close + 1] == ' ' && char.IsLower(rest[close + 2])) return true;
        }

        if (char.IsLower(next) && border.Start > border.At) return true;
        if (border.Start == border.At && !border.Is(BorderKind.Joint) && (Dashes.Is(next) || (char.IsLetter(next) && !char.IsUpper(next)))) return true;
        return border.Closes >= 0 && (next is ',' or ';' or ':' && border.Opens == 0 || (border.Closes >= border.ClosingLength + 1 && text[border.Closes - border.ClosingLength - 1] == ','));
    }

    // She said “…”; a walk–“the walk”–daily
    private bool BeginsMidSentence(int from)
    {
        ref var border = ref all[from];
        if (border.IsLine || border.Is(BorderKind.Cell) || border.Opens == 0 || border.End == 0 || (layout.HasTitles && all[from - 1].IsLine)) return false;
        var last = text[border.End - 1];
        return last == '/' || border.End == border.At && border.Start == border.At ? last == '/' || Dashes.Is(last) || last == '(' : char.IsLower(last) || last == ',' || (last == ':' && layout.IsCell && !layout.MayLead);
    }

    // Where quotes seldom stand in marks, these say little of what they stand around.
    private double MarksAreRare => habits.Attributions == 0 ? 0 : 1 - habits.MarkShare;

    // K44: nobody says so without marks.
    private bool IsCode(int from, int to) => all[from].Opens == 0
        && text.AsSpan(all[from].Start, Math.Max(0, all[to].End - all[from].Start)).ContainsAnyInRange('0', '9');

    private bool HasWords(int start, int end) => start < end && text.AsSpan(start, end - start).ContainsAnyExcept(NoWords);

    private double TitleOf(int from, int to)
    {
        if (title.From != from || title.To != to) title = (from, to, Title(from, to));
        return title.Weight;
    }

    private double QuoteOf(int from, int to)
    {
        if (quote.From != from || quote.To != to) quote = (from, to, Quote(from, to));
        return quote.Weight;
    }

    private double Title(int from, int to)
    {
        ref readonly var sign = ref Line(from);
        var start = all[from].IsLine && sign.IsTitle ? sign.Title : all[from].Start;
        // "Quote 1:" names nothing.
        if (!HasWords(start, all[to].End) || NumbersQuote(start, all[to].End) || (to == from + 1 && all[from].Is(BorderKind.Label) && all[to].Is(BorderKind.Label))) return No;
        var passed = sign.Told is null ? Passed(from, to) : 0;
        var sum = Weights.Title - passed - ((all[to - 1].Lines - all[from].Lines) * Weights.TitleAcrossLine);
        if (all[from].IsLine && sign.IsTitle) sum += Weights.Numbered;
        else if (layout.HasNumbers) sum += Weights.Unnumbered;
        var words = Words(from, to);
        if (words > 9) sum += Weights.LongTitle * (words - 9);
        if (EndsSentence(from, to)) sum += Weights.TitleWithStop;
        if (IsBeforeSaying(to)) sum += Weights.ConceptBeforeSaying;
        var isNumbered = all[from].IsLine && sign.Title >= 0;
        if (all[from].Opens > 0 && habits.MarkShare > 0.3) sum += all[from].ClosedAt > from && all[from].ClosedAt < to ? Weights.TitleMarkedWithin : Weights.TitleMarked;
        else if (isNumbered && QuotationMarks.IsMark(text[start])) sum += Weights.OpeningAfterEnd;
        if (char.IsLower(text[start])) sum += Weights.TitleBeginsLower;
        if (all[from].IsBulleted(text)) sum += Weights.TitleBulleted;
        if (EndsMidSentence(to)) sum += Weights.EndsMidSentence;
        if (sign.IsLabel || sign.IsNote || (layout.Again.Contains(all[from].Line) && all[from].IsLine && all[to].IsLine)) sum -= 2;
        // A question that was asked speaks to “you”.
        var isAsked = text[all[to].End - 1] == '?' && all[from].IsLine && all[to].IsLine;
        return sum + (Weights.SpokenTitle * (isAsked ? 0.1 : 1) * SpokenShare(from, to));
    }

    private double Part(int from, int to)
    {
        ref readonly var sign = ref Line(from);
        var sum = TitleOf(from, to) - Weights.Title + Weights.Part;
        if (layout.HasNumbers) sum -= all[from].IsLine && sign.IsTitle ? Weights.Numbered + 2 : Weights.Unnumbered;
        return all[from].IsLine && sign.IsPart ? sum + Weights.Numbered : sum;
    }

    private double Concept(int from, int to)
    {
        if (layout.IsCell && layout.Lines.Length > 0 && Line(from).Told == ToldLine.Concept)
            return all[from].IsLine && all[to].IsLine ? Weights.CellTitle : No;
        if (layout.IsCell)
            return layout.HasTitles && all[from].IsLine && all[from].Opens == 0 && (all[to].Opens > 0 || (all[to].Is(BorderKind.Joint) && text[all[to].At - 1] == ':')) && Words(from, to) <= 12 && char.IsUpper(text[all[from].Start]) && !EndsSentence(from, to)
                ? Weights.CellTitle : No;
        var sum = NumbersQuote(all[from].Start, all[to].End) ? No : Weights.Concept - Passed(from, to);
        if (all[from].Opens > 0 && habits.MarkShare > 0.3) sum += Weights.ConceptMarked;
        if (all[from].IsLine && Line(from).IsTitle) sum -= Weights.Numbered;
        if (EndsMidSentence(to)) sum += Weights.ConceptMidSentence;
        if (IsBeforeSaying(to)) sum += Weights.ConceptBeforeSaying;
        if (!HasWords(all[from].Start, all[to].End)) sum += Weights.ConceptOfNumber;
        if (all[from].IsLine && Line(from).Told is { } told) sum += told == ToldLine.Concept ? Weights.Numbered : -Weights.Numbered;
        if (layout.AreBulleted && all[from].IsBulleted(text)) sum += Weights.ConceptBulleted;
        if (IsLower(from) && all[from].IsLine) sum -= 0.3;
        return sum + (Weights.SpokenConcept * SpokenShare(from, to));
    }

    private double Quote(int from, int to)
    {
        ref var begin = ref all[from];
        ref var end = ref all[to];
        var lines = all[to - 1].Lines - begin.Lines;
        // Words without marks, all of which somebody beside them says, are seldom several quotes.
        var passed = (Passed(from, to) - lines) * (layout.IsWhole && begin.Opens == 0 ? 0.3 : 1);
        // “…\n“…”: each paragraph opens, the last closes.
        var isPair = end.Pairs(begin) || (begin.Opens > 0 && begin.ClosedAt < 0 && end.ClosesParagraph && end.ClosesFrom > begin.Start);
        var sum = Weights.Quote - passed - (lines * (isPair ? Weights.AcrossLineMarked : AcrossLine));
        if (begin.Opens > 0)
        {
            sum += isPair ? Weights.Marked
                : begin.ClosedAt < 0 ? (end.Closes >= 0 ? Weights.OpenedAndClosed : Weights.OpenedOnly)
                : begin.ClosedAt < to ? Weights.MarksEndEarlier : Weights.OpenedOnly - 1;
        }
        else
        {
            sum += (habits.MarkShare * Weights.Unmarked * (layout.IsCell ? Weights.UnmarkedInCell : 1)) + (end.Closes >= 0 ? Weights.ClosedOnly : 0);
            if (IsLower(from) && !layout.IsCell) sum += Weights.BeginsLower;
            if (IsBeforeSaying(to)) sum += Weights.EndsMidSentence;
        }

        if (all[from].IsLine && Line(from).Told is { } told) sum += told == ToldLine.Quote ? Weights.Numbered : -Weights.Numbered;
        if (layout.IsTold) sum += GoingOn(from, to) * Weights.Numbered;
        var words = Words(from, to);
        if (layout.AreNumbered && all[from].Is(BorderKind.Line | BorderKind.Joint) && to > from + 1 && all[from + 1].Is(BorderKind.Number)) sum += Weights.NumberWithin;
        if (!layout.IsCell && words > 3 && all[from].IsBulleted(text)) sum += Weights.BulletedQuote * (1 - layout.ByShare);
        else if (layout.AreBulleted && !layout.IsCell && all[from].IsLine) sum += Weights.NoBullet;
        if (!layout.IsCell && words < 6 && begin.Opens > 0 && !isPair && begin.ClosedAt >= 0 && begin.ClosedAt < to) sum += Weights.MarksWithinName;
        if (words < 3 && (words == 0 || !layout.IsCell)) sum += words == 0 || IsCode(from, to) ? 4 * Weights.ShortQuote : Weights.ShortQuote;
        if (BeginsMidSentence(from)) sum += layout.IsCell ? Weights.EndsMidSentence : Weights.BeginsMidSentence * (1 + (MarksAreRare * 2));
        if (EndsMidSentence(to)) sum += Weights.EndsMidSentence;
        if (!layout.IsCell && all[from].IsLine && Line(from) is { Title: >= 0 } && !isPair) sum -= Weights.Numbered / 2;
        return layout.IsCell ? sum : sum + (Weights.Spoken * SpokenShare(from, to)) + (words > 12 ? Weights.LongQuote : 0);
    }

    // Whoever speaks goes on until somebody else does.
    private double Told(int from, int to)
    {
        var lines = all[to - 1].Lines - all[from].Lines;
        var plain = Weights.Quote - (Passed(from, to) - lines) - (lines * Weights.AcrossLineMarked);
        return Math.Max(QuoteOf(from, to), plain) + Weights.Told;
    }
}
