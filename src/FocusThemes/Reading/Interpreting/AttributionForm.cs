namespace FocusThemes.Reading.Interpreting;

/// <summary>One form of attribution, with how often it stands where.</summary>
internal sealed class AttributionForm(AttributionCandidate first)
{
    private readonly HashSet<string> different = new(StringComparer.Ordinal);
    private int total;

    /// <summary>How often a quote can end with it.</summary>
    public int Ends { get; private set; }

    /// <summary>How often, of these, a closing quotation mark stands before it.</summary>
    public int AfterMark { get; private set; }

    /// <summary>The first that can end a quote, as it stands.</summary>
    public string Printed { get; private set; } = "";

    private AttributionParts Parts => first.Parts;

    // Most of them stand where quotes end.
    private bool IsUsual => Ends * 2 >= total;

    private bool IsNearlyAlways => Ends * 5 >= total * 4;

    public void Count(string text, AttributionCandidate candidate)
    {
        total++;
        if (candidate.Attribution.AfterMark && candidate.IsEnd) AfterMark++;
        if (!candidate.IsEnd && !candidate.IsGlued) return;
        if (Ends++ == 0)
            Printed = text[candidate.Attribution.Start..candidate.Attribution.End].Trim('.', ',', ';', ' ');
        if (different.Count < 3) different.Add(candidate.Attribution.PrintedIn(text));
    }

    /// <summary>Whether it is of the form that somebody says attributions have.</summary>
    public bool IsLike(AttributionCandidate told) => first.Style == told.Style
        && (Parts.Shape == told.Parts.Shape || (Parts.IsSure && told.Parts.IsSure && IsUsual));

    /// <summary>
    /// Whether it ties quotes to people. What a code looks like is plain; names, dates and words are attributions only
    /// where they come again and again right after quotes.
    /// </summary>
    /// <param name="hasMarks">True where most of all candidates stand after closing marks.</param>
    public bool IsLearnt(bool hasMarks) =>
        first.Style == AttributionStyle.Bare ? AfterMark >= 2 && IsUsual
        : Parts.IsSure ? AfterMark >= 1 || (Ends >= 2 && IsUsual) || (Ends >= 1 && IsCodeInBrackets)
        : Parts.IsLikely ? (AfterMark >= 2 && Ends * 5 >= total * 3)
            || (!hasMarks && Ends >= 3 && different.Count >= 2 && IsNearlyAlways)
        : AfterMark >= 3 && different.Count >= 2 && IsNearlyAlways && BeginsWithCapital;

    private bool IsCodeInBrackets =>
        first.Style != AttributionStyle.Dash && Parts.Shape == nameof(AttributionPart.Code);

    private bool BeginsWithCapital => char.IsUpper(Printed.TrimStart('(', '[', '–', '—', '-', ' ')[0]);
}
