using FocusThemes.Checks.Voices;
using FocusThemes.Checks.Words;

namespace FocusThemes.Checks;

/// <summary>Every check; a new one is a file beside this, a line here and its id in <see cref="Reading.Hints.CheckIds"/>.</summary>
public static class CheckList
{
    /// <summary>All checks, from who speaks, over what is shown, to how it was written down.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        QuoteWithoutParticipant.Check,
        LargestShare.Check,
        DeclaredParticipants.Check,
        FocusGroups.Check,
        ThemeEvidence.Check,
        ThemeOnOneVoice.Check,
        ThemeOnOneGroup.Check,
        ConceptOnOneVoice.Check,
        ConceptWithoutQuote.Check,
        CodeInConcept.Check,
        SameQuoteTwice.Check,
        QuoteLength.Check,
        IdentifyingDetails.Check,
        CodeSpelling.Check,
        CodeWithoutGroup.Check,
        ThemeNumbering.Check,
        UnpairedMarks.Check,
        ReferenceNumbers.Check,
        NotUnderstood.Check,
        QuoteAtItsPlace.Check,
    ];
}
