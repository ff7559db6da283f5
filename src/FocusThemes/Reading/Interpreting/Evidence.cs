using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting;

/// <summary>What speaks for a segment being of a role, and for one role after another.</summary>
internal sealed class Evidence(string text, Border[] all, Habits habits, Layout layout)
{
    private const double No = Weights.Never;

    /// <summary>Roles of segments between two borders.</summary>
    public static Role[] Single { get; } = [Role.Label, Role.Mark];

    /// <summary>Roles of segments of any length.</summary>
    public static Role[] Said { get; } = [Role.Quote, Role.Told];

    /// <summary>Roles of segments of any length within a line.</summary>
    public Role[] Spanning { get; } = layout.IsCell
        ? [Role.Quote, Role.Told, Role.Note] : [Role.Title, Role.Part, Role.Concept, Role.Quote, Role.Told, Role.Note];

    /// <summary>Roles of whole lines.</summary>
    public Role[] Whole { get; } = layout.IsCell
        ? [Role.Asked] : [Role.Caption, Role.Heading, Role.Subtitle, Role.Asked];

    public double Of(Role role, int from, int to) => IsToldOtherwise(role, from, to) ? No : role switch
    {
        Role.Title => Title(from, to),
        Role.Part => Part(from, to),
        Role.Concept => Concept(from, to),
        Role.Quote => Quote(from, to),
        Role.Told => Told(from, to),
        Role.Label => to != from + 1 ? No : all[from].Is(BorderKind.Label) && (all[to].Is(BorderKind.Label) || (all[to].IsLine && text[all[to].End - 1] is ':' or '：')) ? 1
            : (all[from].IsLine ? Line(from).Title < 0 : all[from].Is(BorderKind.Joint | BorderKind.By)) && all[to].Is(BorderKind.Number) ? Weights.LineNumber : No,
        Role.Mark => to == from + 1 && all[to].Closes == all[to].End && all[to].End - all[from].Start == all[to].ClosingLength ? 0 : No,
        Role.Caption => Caption(from),
        Role.Heading => Line(from).IsHeading ? Weights.Heading : No,
        Role.Subtitle => Subtitle(from, to),
        Role.Note => Note(from, to),
        Role.Asked => all[from].IsAsking ? Weights.Asked : No,
        _ => No,
    };

    // The title that the form of a source tells is its whole line, and where it tells any there is no other.
    private bool IsToldOtherwise(Role role, int from, int to)
    {
        if (!layout.IsTold) return false;
        Role? told = Line(from).Told switch { ToldLine.Title => Role.Title, ToldLine.Part => Role.Part, _ => null };
        return told is null ? role is Role.Title or Role.Part or Role.Subtitle or Role.Caption or Role.Heading
            : role != told || !all[from].IsLine || !all[to].IsLine;
    }

    private LineSign Line(int border) => layout.Lines.Length == 0 ? default : layout.Lines[all[border].Line];

    // Cost of running over the borders within.
    private double Passed(int from, int to) => all[to - 1].Passed - all[from].Passed;

    private int Words(int from, int to) => all[to].Words - all[from].Words;

    private double SpokenShare(int from, int to) =>
        Math.Min(1, 8.0 * (all[to].Spoken - all[from].Spoken) / Math.Max(4, Words(from, to)));

    private bool EndsSentence(int from, int to) =>
        all[to].End > all[from].Start && text[all[to].End - 1] is not '?'
        && TableWords.EndsAsSentence(text.AsSpan(all[from].Start, all[to].End - all[from].Start));

    private bool IsLower(int from) => all[from].Start < text.Length && char.IsLower(text[all[from].Start]);

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
        if (border.Start == border.At && !border.Is(BorderKind.Joint) && (next is '–' or '—' or '-' || (char.IsLetter(next) && !char.IsUpper(next)))) return true;
        return border.Closes >= 0 && (next is ',' or ';' && border.Opens == 0 || (border.Closes >= border.ClosingLength + 1 && text[border.Closes - border.ClosingLength - 1] == ','));
    }

    // She said “…”; a walk–“the walk”–daily
    private bool BeginsMidSentence(int from)
    {
        ref var border = ref all[from];
        if (border.IsLine || border.Opens == 0 || border.End == 0) return false;
        var last = text[border.End - 1];
        return border.End == border.At && border.Start == border.At ? last is '–' or '—' or '-' or '/' or '(' : char.IsLower(last) || last == ',' || (last == ':' && layout.IsCell && !layout.MayLead);
    }

    private double Title(int from, int to)
    {
        var sign = Line(from);
        var start = all[from].IsLine && sign.Title >= 0 && !sign.IsPart ? sign.Title : all[from].Start;
        if (start >= all[to].End) return No;
        var passed = sign.Told is null ? Passed(from, to) : 0;
        var sum = Weights.Title - passed - ((all[to - 1].Lines - all[from].Lines) * Weights.TitleAcrossLine);
        if (all[from].IsLine && sign.Title >= 0 && !sign.IsPart) sum += Weights.Numbered;
        else if (layout.HasNumbers) sum += Weights.Unnumbered;
        var words = Words(from, to);
        if (words > 9) sum += Weights.LongTitle * (words - 9);
        if (EndsSentence(from, to)) sum += Weights.TitleWithStop;
        var isNumbered = all[from].IsLine && sign.Title >= 0;
        if (all[from].Opens > 0 && habits.MarkShare > 0.3) sum += Weights.TitleMarked;
        else if (isNumbered && QuotationMarks.IsMark(text[start])) sum += Weights.OpeningAfterEnd;
        if (char.IsLower(text[start])) sum += Weights.TitleBeginsLower;
        if (EndsMidSentence(to)) sum += Weights.EndsMidSentence;
        if (sign.IsLabel || sign.IsNote) sum -= 2;
        return sum + (Weights.SpokenTitle * SpokenShare(from, to));
    }

    private double Part(int from, int to)
    {
        var sign = Line(from);
        var isLabelled = all[from].IsLine && sign.IsPart;
        var sum = Title(from, to) - Weights.Title + Weights.Part;
        if (layout.HasNumbers) sum -= all[from].IsLine && sign.Title >= 0 && !sign.IsPart ? Weights.Numbered + 2 : Weights.Unnumbered;
        return isLabelled ? sum + Weights.Numbered : sum;
    }

    private double Concept(int from, int to)
    {
        var sum = Weights.Concept - Passed(from, to);
        if (all[from].Opens > 0 && habits.MarkShare > 0.3) sum += Weights.ConceptMarked;
        if (all[from].IsLine && Line(from) is { Title: >= 0, IsPart: false }) sum -= Weights.Numbered;
        if (EndsMidSentence(to)) sum += Weights.ConceptMidSentence;
        if (all[from].IsLine && Line(from).Told is { } told) sum += told == ToldLine.Concept ? Weights.Numbered : -Weights.Numbered;
        if (IsLower(from) && all[from].IsLine) sum -= 0.3;
        return sum + (Weights.SpokenConcept * SpokenShare(from, to));
    }

    private double Quote(int from, int to)
    {
        ref var begin = ref all[from];
        ref var end = ref all[to];
        var lines = all[to - 1].Lines - begin.Lines;
        var passed = Passed(from, to) - lines;
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
        }

        if (all[from].IsLine && Line(from).Told is { } told) sum += told == ToldLine.Quote ? Weights.Numbered : -Weights.Numbered;
        var words = Words(from, to);
        if (words < 3 && (words == 0 || !layout.IsCell)) sum += words == 0 ? 4 * Weights.ShortQuote : Weights.ShortQuote;
        if (BeginsMidSentence(from)) sum += layout.IsCell ? Weights.EndsMidSentence : Weights.BeginsMidSentence;
        if (EndsMidSentence(to)) sum += Weights.EndsMidSentence;
        if (!layout.IsCell && all[from].IsLine && Line(from) is { Title: >= 0 } && !isPair) sum -= Weights.Numbered / 2;
        return layout.IsCell ? sum : sum + (Weights.Spoken * SpokenShare(from, to)) + (words > 12 ? Weights.LongQuote : 0);
    }

    // Whoever speaks goes on until somebody else does.
    private double Told(int from, int to)
    {
        var lines = all[to - 1].Lines - all[from].Lines;
        var plain = Weights.Quote - (Passed(from, to) - lines) - (lines * Weights.AcrossLineMarked);
        return Math.Max(Quote(from, to), plain) + Weights.Told;
    }

    private double AcrossLine => !layout.IsCell ? Weights.AcrossLine : layout.IsWhole ? 0.02 : Weights.AcrossParagraph;

    private double Caption(int from)
    {
        var sign = Line(from);
        return Weights.Caption + (sign.IsLabel ? Weights.TableLabel : 0) - (sign.Title >= 0 ? Weights.Numbered : 0);
    }

    private double Subtitle(int from, int to)
    {
        var sign = Line(from);
        if (sign.Title >= 0) return No;
        var sum = Weights.Subtitle + (EndsSentence(from, to) ? Weights.SubtitleWithStop : 0) - Passed(from, to);
        if (all[from].Opens > 0) sum += Weights.TitleMarked;
        if (Words(from, to) > 14) sum -= 0.1 * (Words(from, to) - 14);
        return sum;
    }

    private double Note(int from, int to)
    {
        if (all[from].Is(BorderKind.By | BorderKind.Closing | BorderKind.Line) && IsBracketed(from, to)) return Weights.Remark;
        if (layout.HasNotesLast && !all[from].IsLine && all[from].Is(BorderKind.Joint | BorderKind.Closing | BorderKind.By) && all[to].IsLine && all[to].Line > all[from].Line)
            return Weights.NotesColumn + 5 - Passed(from, to);
        if (!layout.IsCell) return !all[from].IsLine || !all[to].IsLine ? No : Weights.Note + (Line(from).IsNote ? Weights.NoteForm : 0) - (0.5 * Passed(from, to));
        // "(laughs) “…”", "On cost: “…”"
        var (first, last) = (text[all[from].Start], text[all[to].End - 1]);
        var leads = all[to].Opens > 0 && all[from].IsLine && (first is '(' or '[' && last is ')' or ']' || (layout.MayLead && last == ':'));
        return leads ? 4.5 : all[from].IsLine && all[to].IsLine ? Weights.Note - Passed(from, to) : No;
    }

    // "(sighs)", "[laughs]"
    private bool IsBracketed(int from, int to) => (all[to].IsLine || all[to].Opens > 0) && all[from].End > 0
        && ((all[from].IsLine && layout.IsCell && from > 0) || QuotationMarks.IsMark(text[all[from].End - 1]) || TableWords.IsSentenceEnd(text[all[from].End - 1])) && all[to].End - all[from].Start is > 2 and < Borders.LongestRemark
        && (text[all[from].Start], text[all[to].End - 1]) is ('(', ')') or ('[', ']') or ('（', '）')
        && text.AsSpan(all[from].Start + 1, all[to].End - all[from].Start - 2).IndexOfAny("()[]") < 0;

    /// <summary>What speaks for a role after another, at a border.</summary>
    public double Follows(Role last, Role next, int at)
    {
        if (layout.IsCell) return InCell(last, next, at);
        // A number in front of a line is no part of its words.
        var isLine = all[at].IsLine || (all[at].Is(BorderKind.Number) && all[at - 1].IsLine && last == Role.Label);
        var sum = last == Role.Quote && next is not (Role.By or Role.Mark) ? layout.ByShare * Weights.Unattributed : 0;
        return sum + next switch
        {
            Role.Caption when isLine && last == Role.Caption && IsBelowBareLabel(at) => Weights.CaptionBelowLabel,
            Role.Caption or Role.Heading => !isLine ? No : last is Role.Start or Role.Caption ? 0
                : last == Role.Heading && next == Role.Heading ? 0 : No,
            Role.Title => ToTitle(last, at) + (isLine ? 0 : last is Role.By or Role.Mark && all[at].Strength > 1 ? Weights.TitleMidLine / 2 : Weights.TitleMidLine),
            Role.Subtitle => !isLine ? No : last == Role.Title ? 0 : last == Role.Subtitle ? (all[at].Start > all[at].At ? 1.2 : -0.5) : No,
            Role.Part => ToPart(last, at, isLine),
            Role.Concept => ToConcept(last, at, isLine),
            Role.Label => last is Role.Start or Role.Caption or Role.Heading ? -3 : 0,
            Role.Speaker => last is Role.Speaker ? No : last is Role.Start or Role.Caption or Role.Heading ? -5 : isLine ? 0 : -0.5,
            Role.Asked => last is Role.Start or Role.Caption or Role.Heading or Role.Speaker ? -5 : 0,
            Role.Told => last == Role.Speaker ? 0 : No,
            Role.Quote => ToQuote(last, at, isLine),
            Role.By => last == Role.Quote ? 0 : last == Role.Told ? -0.3 : last == Role.Note ? -3 : No,
            Role.Mark => last == Role.By ? -0.3 : No,
            Role.Note => !isLine ? (last is Role.Quote or Role.Told or Role.By ? -5 : No) : last is Role.Note ? 1.5 : last is Role.By or Role.Mark or Role.Quote or Role.Told ? 0 : -1,
            _ => No,
        };
    }

    // "Table 2" alone: the line below it is the table's name.
    private bool IsBelowBareLabel(int at) => all[at].Line > 0 && layout.Lines[all[at].Line - 1].IsBareLabel;

    private double ToTitle(Role last, int at) => last switch
    {
        Role.Start or Role.Caption or Role.Label => 0,
        Role.Heading => 0.3,
        Role.By or Role.Mark or Role.Quote or Role.Told => 0.3,
        Role.Note => -0.5,
        Role.Title or Role.Subtitle or Role.Part => layout.HasQuotes ? -3 : -1,
        Role.Concept => layout.HasQuotes ? -1.5 : 0,
        _ => -3,
    };

    private double ToPart(Role last, int at, bool isLine)
    {
        var isLabelled = isLine && Line(at).IsPart;
        var sum = isLabelled ? 0 : layout.Levels switch { >= 3 => 0.5, 2 => -2.2, _ => -3 };
        if (!isLine && all[at].Strength < 1) sum -= 2;
        return sum + last switch
        {
            Role.Title or Role.Subtitle => 0.5,
            Role.By or Role.Mark or Role.Quote or Role.Told => isLine ? 0.2 : -2,
            Role.Concept => layout.HasQuotes ? -2 : 0,
            Role.Part => -2.5,
            Role.Note => -0.5,
            _ => -4,
        };
    }

    private double ToConcept(Role last, int at, bool isLine)
    {
        var weak = isLine || all[at].Strength >= 1.5 ? 0 : -2.5;
        return weak + last switch
        {
            Role.Title => isLine ? (layout.Levels == 1 ? -1 : 0) : layout.Levels switch { 0 => 0, 1 => -2.5, 2 => 1, _ => -0.5 },
            Role.Part => 0.7,
            Role.Subtitle => 0.3,
            Role.Label => -0.3,
            Role.By or Role.Mark or Role.Quote or Role.Told => (layout.Levels == 1 ? -1.6 : layout.Levels >= 2 ? 0.7 : 0) + (isLine ? 0 : -1.5),
            Role.Concept => !isLine ? -2.5 : TableWords.EndsAsSentence(text.AsSpan(Math.Max(0, all[at].End - 6), Math.Min(6, all[at].End))) ? -0.2 : -0.9,
            Role.Note => -1,
            Role.Start or Role.Caption or Role.Heading => layout.GoesOn ? -0.7 : -5,
            _ => -3,
        };
    }

    private double ToQuote(Role last, int at, bool isLine)
    {
        var weak = isLine || all[at].Strength >= 0.6 || last is Role.By or Role.Mark or Role.Label or Role.Asked or Role.Note ? 0 : -2;
        return weak + last switch
        {
            Role.Title => layout.Levels == 1 ? 0.5 : layout.Levels >= 2 ? -1.5 : 0,
            Role.Part => layout.Levels >= 3 ? -1 : 0,
            Role.Concept => 0.3,
            Role.Label => 1,
            Role.By or Role.Mark or Role.Quote or Role.Told => 0,
            Role.Subtitle => -1.5,
            Role.Start or Role.Caption or Role.Heading => layout.GoesOn ? -0.7 : -5,
            Role.Speaker => No,
            _ => -0.5,
        };
    }

    private double InCell(Role last, Role next, int at)
    {
        var sum = last == Role.Quote && next is not (Role.By or Role.Mark) ? layout.ByShare * Weights.Unattributed : 0;
        return sum + next switch
        {
            Role.Label => 0,
            Role.Speaker => last == Role.Speaker ? No : 0,
            Role.Asked => last == Role.Speaker ? No : 0,
            Role.Told => last == Role.Speaker ? 0 : No,
            Role.Quote => last == Role.Speaker ? No : last == Role.Label ? 1 : 0,
            Role.By => last == Role.Quote ? 0 : last is Role.Told ? -0.3 : last == Role.Note ? -3 : last == Role.Start ? -2 : No,
            Role.Mark => last == Role.By ? -0.3 : No,
            Role.Note => last == Role.Speaker ? No : -5,
            _ => No,
        };
    }

    /// <summary>What speaks for a text ending after a role.</summary>
    public double Ends(Role last) => last switch
    {
        Role.Quote => layout.ByShare * Weights.Unattributed,
        Role.Title or Role.Part => -1,
        Role.Speaker => -6,
        _ => 0,
    };
}
