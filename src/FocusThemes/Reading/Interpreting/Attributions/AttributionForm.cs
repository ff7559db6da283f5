using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>One form of attribution, with how often it stands where.</summary>
internal sealed class AttributionForm(AttributionCandidate first)
{
    private readonly HashSet<string> spoken = new(StringComparer.Ordinal);
    private readonly HashSet<string> different = new(StringComparer.Ordinal);
    private const int MostSpeakers = 30;
    private bool? areSpeakers;
    private int total;

    public (AttributionStyle, string) Form => first.Form;

    /// <summary>How often a quote can end with it.</summary>
    public int Ends { get; private set; }

    /// <summary>How often, of these, a closing quotation mark stands before it.</summary>
    public int AfterMark { get; private set; }

    /// <summary>The first that can end a quote, as it stands.</summary>
    public string Printed { get; private set; } = "";

    public void Count(string text, AttributionCandidate candidate)
    {
        total++;
        if (candidate.Attribution.AfterMark && candidate.IsEnd) AfterMark++;
        if (!candidate.IsEnd && !candidate.IsGlued && candidate.Style != AttributionStyle.Leading) return;
        if (Ends++ == 0)
            Printed = text[candidate.Attribution.Start..candidate.Attribution.End].Trim('.', ',', ';', ' ');
        if (candidate.Style == AttributionStyle.Leading && spoken.Count < MostSpeakers) spoken.Add(candidate.Attribution.PrintedIn(text));
        if (different.Count < 3) different.Add(candidate.Attribution.PrintedIn(text));
    }

    /// <summary>Whether it is of the form that somebody says attributions have.</summary>
    public bool IsLike(AttributionCandidate told) => first.Style == told.Style
        && (first.Parts.Shape == told.Parts.Shape || (first.Parts.IsSure && told.Parts.IsSure));

    /// <summary>How much speaks for one of this form: what it looks like, where it stands, how often it comes.</summary>
    /// <param name="areMarked">True where marks stand around most quotes.</param>
    public double WeightOf(AttributionCandidate one, bool hasMarks, bool areMarked, bool isRunning)
    {
        var parts = one.Parts;
        var weight = Weights.StyleOf(one.Style)
            + (parts.IsSure ? Weights.SureParts : parts.IsLikely ? Weights.LikelyParts : Weights.OtherParts);
        if (one.IsBefore) return Weights.SureParts + Weights.NamedAgain;
        if (one.IsInBrackets) return Ends > 2 && different.Count > 1 ? Weights.SureParts : Weights.OtherParts;
        if (one.IsInCapitals) return Ends > (one.IsInitials && different.Count > 1 ? 2 : 1) ? Weights.SureParts : Weights.OtherParts;
        if (one.Style == AttributionStyle.Leading)
            return one.IsAsking ? Weights.Asked : one.IsLeadIn ? Weights.SureParts + Weights.ComesAgain : one.IsAnswering || one.IsAsked ? Weights.Answered
                // "Female gender role: “…”", but once, is no woman.
                : parts is { FirstKind: nameof(AttributionPart.Person), Count: 1 } && Ends < 2 && Printed.Count(c => c == ' ') > 1 ? Weights.OtherParts
                : weight + (Ends > 1 ? Weights.ComesAgain : 0) + (Ends > 2 && parts.IsRole ? Weights.SpeaksAgain : 0)
                    + (AreSpeakers ? Weights.NamedAgain : 0);
        if (one.Attribution.AfterMark) weight += Weights.AfterMark;
        if (!one.IsEnd) weight += one.IsGlued ? Weights.GluedToNext : Weights.WithinSentence;
        var isUsual = Ends * 5 >= total * 4;
        if (!isUsual) weight += Ends * 2 >= total ? Weights.OftenElsewhere : Weights.MostlyElsewhere;
        if (isRunning && !one.Attribution.AfterMark && !one.IsAfterSentence && parts.IsSure && hasMarks && AfterMark > 0 && AfterMark * 2 >= Ends) weight += Weights.WithoutTheMark;
        if (AfterMark >= 3 && different.Count >= 2 && MayBeName) weight += Weights.ComesAgainInMany;
        // Where quotes stand in marks, figures that never follow one are those of titles.
        if (areMarked && !parts.IsSure && AfterMark == 0) return weight + Weights.NeverAfterMarks;
        if (isRunning && !one.Attribution.AfterMark && parts.IsSure && hasMarks && AfterMark > 0) return weight;
        if (AfterMark >= 2) weight += Weights.ComesAgainAfterMarks;
        else if (Ends >= 3 && different.Count >= 2 && isUsual) weight += hasMarks ? Weights.ComesAgain : Weights.ComesAgainUnmarked;
        return weight;
    }

    // "Kofi: …", "Ama: …", "Kofi: …": names of one word that come again, of which none is that of a column.
    private bool AreSpeakers => areSpeakers ??= first.Parts is { FirstKind: nameof(AttributionPart.Name), Count: 1 } && Ends > 3
        && spoken.Count is > 1 and var names && names < Ends && !spoken.Any(name => name.Contains(' ') || ColumnHeadings.Tells(name))
        && spoken.Count(name => SpokenWords.Contains(name)) * 2 < names; // Ben is one of them.

    // A number in brackets, or right after a mark, is rather a reference.
    private bool MayBeName => Printed.TrimStart('(', '[', '–', '—', '-', ' ') is [var begin, ..]
        && (char.IsUpper(begin) || (first.Style == AttributionStyle.Bare && char.IsAsciiDigit(begin)));
}
