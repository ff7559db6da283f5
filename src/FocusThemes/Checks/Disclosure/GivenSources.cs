using FocusThemes.Model;

namespace FocusThemes.Checks.Disclosure;

/// <summary>What goes with a source beside its words: what its form hides, and the file itself.</summary>
internal static class GivenSources
{
    public static IEnumerable<Finding> FindHidden(DisclosedStudy study) =>
        from source in study.Sources
        where source.Hidden is HiddenParts.Included or HiddenParts.IncludedInPart
        select Finding.Question(
            source.Name, $"What {source.Name} does not show, such as hidden rows or deleted words, was read too, and is shown.", PlaceOf(study, source)).SeenIn(source.Sha256);

    public static IEnumerable<Finding> FindBytes(DisclosedStudy study) =>
        from source in study.Sources
        where source is { AreBytesGiven: true, Form: SourceForm.AsItCame }
        select Finding.Question(
            source.Name, $"{source.Name} is given as it came, with whatever it holds beside the words that were read.", PlaceOf(study, source)).SeenIn(source.Sha256);

    private static FindingPlace PlaceOf(DisclosedStudy study, GivenSource source) =>
        new($"source {source.Name}", study.Study.Study.AddressOfSource(source.Name));
}
