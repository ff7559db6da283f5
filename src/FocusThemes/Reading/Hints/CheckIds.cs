namespace FocusThemes.Reading.Hints;

/// <summary>Ids of every check that can be answered: what a check looks for, the reading need not know.</summary>
public static class CheckIds
{
    /// <summary>The ids in the order of the checks.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "quote-without-participant",
        "largest-share",
        "declared-participants",
        "focus-groups",
        "theme-evidence",
        "theme-on-one-voice",
        "theme-on-one-group",
        "concept-on-one-voice",
        "concept-without-quote",
        "code-in-concept",
        "same-quote-twice",
        "quote-length",
        "identifying-details",
        "code-spelling",
        "code-without-group",
        "theme-numbering",
        "quotation-marks",
        "reference-numbers",
        "not-understood",
        "quote-at-its-place",
    ];

    /// <summary>Ids of what is asked only before a study leaves, beside those above that are asked then, too.</summary>
    public static IReadOnlyList<string> OfDisclosure { get; } =
        ["names-in-words", "places-with-person", "names-as-codes", "small-cells", "hidden-parts", "source-bytes"];
}
