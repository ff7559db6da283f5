using FocusThemes.Model;
using FocusThemes.Reading;

namespace FocusThemes.Queries.Sources;

/// <summary>The bytes of a source as they came.</summary>
/// <param name="Bytes">The file as it came; null where it is withheld, because it holds what was left out.</param>
public sealed record SourceBytes(byte[]? Bytes)
{
    /// <summary>Says why, and what whoever owns the study can do.</summary>
    public const string WhyWithheld =
        "This file holds parts that it does not show, such as hidden rows, deleted words, comments or the names of "
        + "coders. They were left out of the study, so the file itself is not given away. Whoever owns the study can put "
        + $"a file without them in its place, or ask for them with “hidden”: “include” in {StudyFileNames.Citation}.";

    public static bool AreWithheld(HiddenParts hidden) =>
        hidden is HiddenParts.LeftOut or HiddenParts.IncludedInPart or HiddenParts.Withheld;

    public static SourceBytes Of(byte[] bytes, HiddenParts hidden) => new(AreWithheld(hidden) ? null : bytes);
}
