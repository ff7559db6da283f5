using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>What speaks for words beside themes, concepts and quotes: captions, subtitles, notes.</summary>
internal sealed partial class Evidence
{
    // "Q2", above a quote.
    private bool NumbersQuote(int start, int end) => habits.AreQuotesNumbered && end > start && AttributionWords.Question().IsMatch(text.AsSpan(start, end - start));

    private double Caption(int from)
    {
        ref readonly var sign = ref Line(from);
        return Weights.Caption + (sign.IsLabel ? Weights.TableLabel : 0) - (sign.Title >= 0 ? Weights.Numbered : 0);
    }

    private double Subtitle(int from, int to)
    {
        ref readonly var sign = ref Line(from);
        if (sign.Title >= 0 || NumbersQuote(all[from].Start, all[to].End)) return No;
        if (all[from].IsBulleted(text) && (layout.AreBulleted || Words(from, to) > 6)) return No;
        var sum = Weights.Subtitle + (EndsSentence(from, to) ? Weights.SubtitleWithStop : 0) - Passed(from, to);
        if (all[from].Opens > 0) sum += Weights.TitleMarked;
        if (Words(from, to) > 14) sum -= 0.1 * (Words(from, to) - 14);
        return sum;
    }

    private double Note(int from, int to)
    {
        if (all[from].Is(BorderKind.By | BorderKind.Closing | BorderKind.Line) && IsBracketed(from, to)) return Weights.Remark;
        if (layout.HasNotesLast && !all[from].IsLine && all[from].Is(BorderKind.Joint | BorderKind.Closing | BorderKind.By) && all[to].IsLine && (all[to].Line > all[from].Line || to == all.Length - 1))
            return Weights.NotesColumn + 5 - (Passed(from, to) * Weights.CellsOfNotes);
        // A sign in the last column, such as "+"
        if (!layout.IsCell && all[from].Is(BorderKind.Closing | BorderKind.By) && all[to].IsLine && !all[from].IsLine
            && text[all[from].Start] is '+' or '-' or '−' or '–' or '±' or '✓' or '✗' && !HasWords(all[from].Start, all[to].End)) return Weights.SignInColumn;
        if (!layout.IsCell) return !all[from].IsLine || !all[to].IsLine ? No : Weights.Note + (HasWords(all[from].Start, all[to].End) ? 0 : Weights.NoteForm) + (Line(from).IsNote ? Weights.NoteForm : 0) - (Line(from).IsField ? 0 : 0.5 * Passed(from, to));
        // "(laughs) “…”", "On cost: “…”"
        var (first, last) = (text[all[from].Start], text[all[to].End - 1]);
        var leads = all[to].Opens > 0 && (all[from].IsLine || all[from].Is(BorderKind.By)) && (first is '(' or '[' && last is ')' or ']' || (layout.MayLead && last == ':'));
        return leads ? 4.5 : all[from].IsLine && all[to].IsLine ? Weights.Note - Passed(from, to) : No;
    }

    // "(sighs)", "[laughs]"
    private bool IsBracketed(int from, int to) => (all[to].IsLine || all[to].Opens > 0) && all[from].End > 0
        && ((all[from].IsLine && layout.IsCell && from > 0) || QuotationMarks.IsMark(text[all[from].End - 1]) || TableWords.IsSentenceEnd(text[all[from].End - 1])) && all[to].End - all[from].Start is > 2 and < Borders.LongestRemark
        && (text[all[from].Start], text[all[to].End - 1]) is ('(', ')') or ('[', ']') or ('（', '）')
        && text.AsSpan(all[from].Start + 1, all[to].End - all[from].Start - 2).IndexOfAny("()[]") < 0;

    // Lines that the form of the source says go on with it.
    private int GoingOn(int from, int to)
    {
        var lines = 0;
        for (var at = from + 1; at < to; at++)
            if (all[at].IsLine && Line(at).Told == ToldLine.Within) lines++;
        return lines;
    }

    private double AcrossLine => !layout.IsCell ? Weights.AcrossLine : layout.IsWhole ? 0.02 : layout.AreBulleted ? Weights.AcrossBullet : Weights.AcrossParagraph;
}
