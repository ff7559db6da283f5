using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>What speaks for one role after another.</summary>
internal sealed class Succession(string text, Border[] all, Layout layout)
{
    private const double No = Weights.Never;

    /// <summary>What speaks for a role after another, at a border.</summary>
    public double Follows(Role last, Role next, int at) =>
        (last == Role.Quote && next is not (Role.By or Role.Mark) ? Unattributed : 0)
            + (last == Role.Told && next == Role.Quote && !all[at].IsLine && all[at].Opens == 0 ? Weights.TellsOn : 0) + (layout.IsCell ? InCell(last, next) : InText(last, next, at));

    // Where attributions are usual, a quote without one is the less likely.
    private double Unattributed => layout.ByShare * Weights.Unattributed;

    private double InText(Role last, Role next, int at)
    {
        // A number in front of a line is no part of its words.
        var isLine = all[at].IsLine || (all[at].Is(BorderKind.Number) && all[at - 1].IsLine && last == Role.Label);
        // What ends a row in a column of its own ends it as whoever spoke would.
        if (last == Role.Note && layout.HasNotesLast && next is Role.Title or Role.Part or Role.Concept or Role.Quote && !all[at - 1].IsLine) last = Role.By;
        return next switch
        {
            Role.Caption when isLine && last == Role.Caption && IsBelowBareLabel(at) => Weights.CaptionBelowLabel,
            Role.Heading => isLine && last is not (Role.Speaker or Role.Title) ? 0 : No,
            Role.Caption => isLine && last is Role.Start or Role.Caption ? 0 : No,
            Role.Title => ToTitle(last, at) + (isLine ? 0 : last is Role.By or Role.Mark && all[at].Strength > 1 ? Weights.TitleMidLine / 2 : Weights.TitleMidLine),
            Role.Subtitle => !isLine ? No : last == Role.Title ? 0 : last == Role.Subtitle ? (all[at].Start > all[at].At ? 1.2 : -0.5) : No,
            Role.Part => ToPart(last, at, isLine),
            Role.Concept => ToConcept(last, at, isLine),
            Role.Label => last is Role.Start or Role.Caption or Role.Heading && !layout.AreNumbered ? -3 : 0,
            Role.Speaker => last is Role.Speaker ? No : last is Role.Start or Role.Caption or Role.Heading ? -5 : !isLine ? -0.5 : layout.NamesBelow ? -3 : 0,
            // In the column before the words, whoever answers stands above the question.
            Role.Asked => last is Role.Start or Role.Caption or Role.Heading || (last == Role.Speaker && !layout.NamesFirst) ? -5 : 0,
            Role.Told => last == Role.Speaker ? 0 : No,
            Role.Quote => ToQuote(last, at, isLine),
            Role.By => last == Role.Quote ? 0 : last == Role.Told ? -0.3 : last == Role.Note ? (isLine && layout.Lines[all[at].Line - 1].IsField ? Weights.ByBelowField : -3) : No,
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
        Role.Heading or Role.By or Role.Mark or Role.Quote or Role.Told => 0.3,
        Role.Note => -0.5,
        Role.Title or Role.Subtitle or Role.Part => layout.HasQuotes ? -3 : -1,
        // Between a theme's row and its quotes there are its concepts, unless a number begins another theme.
        Role.Concept => !layout.HasQuotes ? 0 : layout.Levels >= 2 && layout.Lines[all[at].Line].Title < 0 ? -3.5 : -1.5,
        _ => -3,
    };

    private double ToPart(Role last, int at, bool isLine)
    {
        var isLabelled = isLine && layout.Lines[all[at].Line].IsPart;
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
            Role.Title => isLine ? (layout.Levels == 1 ? -1 : layout.AreInRows ? -1.5 : 0) : layout.AreStacked ? -2.5 : layout.Levels switch { 0 => 0, 1 => -2.5, 2 => 1, _ => -0.5 },
            Role.Part => 0.7,
            Role.Subtitle => 0.3,
            // A number in front of a line, and no level below the theme's.
            Role.Label => layout.Levels == 1 ? -1.6 : -0.3,
            Role.By or Role.Mark or Role.Quote or Role.Told => (layout.Levels == 1 ? -1.6 : layout.Levels >= 2 ? 0.7 : 0) + (isLine ? 0 : -1.5),
            Role.Concept => !isLine ? -2.5 : all[at].IsBulleted(text) ? 0.3 : layout.AreStacked ? -3 : TableWords.EndsAsSentence(text.AsSpan(Math.Max(0, all[at].End - 6), Math.Min(6, all[at].End))) ? -0.2 : -0.9,
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
            Role.Start or Role.Caption or Role.Heading => layout.GoesOn || layout.IsList ? -0.7 : -5,
            Role.Speaker => No,
            _ => -0.5,
        };
    }

    private static double InCell(Role last, Role next) => next switch
    {
        Role.Label => 0,
        Role.Concept => last is Role.Start or Role.By or Role.Mark or Role.Quote ? 0 : No,
        Role.Speaker => last == Role.Speaker ? No : 0,
        Role.Asked => last == Role.Speaker ? No : 0,
        Role.Told => last == Role.Speaker ? 0 : No,
        Role.Quote => last == Role.Speaker ? No : last == Role.Label ? 1 : 0,
        Role.By => last == Role.Quote ? 0 : last is Role.Told ? -0.3 : last == Role.Note ? -3 : last == Role.Start ? -2 : No,
        Role.Mark => last == Role.By ? -0.3 : No,
        Role.Note => last == Role.Speaker ? No : -5,
        _ => No,
    };

    /// <summary>What speaks for a text ending after a role.</summary>
    public double Ends(Role last) => last switch
    {
        Role.Quote => Unattributed,
        Role.Title or Role.Part => -1,
        Role.Speaker => -6,
        _ => 0,
    };
}
