using FocusThemes.Model;
using FocusThemes.Reading;

namespace FocusThemes.Queries.Sources;

/// <summary>The bytes of a source as they came.</summary>
/// <param name="Bytes">The file as it came; null where it is withheld, because it holds what was left out.</param>
/// <param name="Why">Why they are withheld; empty where they are not.</param>
public sealed record SourceBytes(byte[]? Bytes, string Why)
{
    /// <summary>Says why, and what whoever owns the study can do.</summary>
    public static string WhyWithheld(HiddenParts hidden) => hidden == HiddenParts.Withheld
        ? "Words of this file are withheld, as the study asks or since somebody has withdrawn. What is here is the text without them; the file itself is "
            + "not kept and not given away."
        : WhyHidden;

    private const string WhyHidden =
        "This file holds parts that it does not show, such as hidden rows, deleted words, comments or the names of "
        + "coders. They were left out of the study, so the file itself is not given away. Whoever owns the study can put "
        + $"a file without them in its place, or ask for them with “hidden”: “include” in {StudyFileNames.Citation}.";

    public static bool AreWithheld(HiddenParts hidden) =>
        hidden is HiddenParts.LeftOut or HiddenParts.IncludedInPart or HiddenParts.Withheld;

    public static SourceBytes Of(byte[] bytes, HiddenParts hidden) => AreWithheld(hidden) ? new(null, WhyWithheld(hidden)) : new(bytes, "");
}
