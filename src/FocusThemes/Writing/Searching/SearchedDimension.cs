using System.Text.Json;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Charts;

namespace FocusThemes.Writing.Searching;

/// <summary>A dimension of a study, as the search of its published copy needs it.</summary>
/// <param name="Form">Which kind of key its values have.</param>
/// <param name="Place">Where it stands in a sentence.</param>
/// <param name="Text">A value in a sentence, with a tilde in its place.</param>
/// <param name="Unknown">A sentence on a value that the study does not have, with a tilde in its place.</param>
/// <param name="Values">Each as an address has it, null for none; what it is called; the mark of its focus group.</param>
internal sealed record SearchedDimension(
    string Parameter, string Name, string Form, int Place, string Before, string Text, string None, string Unknown,
    bool HasFacet, bool TakesRanges, IReadOnlyList<string?[]> Values)
{
    private const string Some = "~";

    /// <summary>The values in a sentence, where they are not told by <see cref="Text"/>; else null.</summary>
    public IReadOnlyList<string>? Texts { get; init; }

    /// <summary>The places of the values of each voice, nobody first; null for what does not go by who speaks.</summary>
    public IReadOnlyList<object>? Voices { get; init; }

    /// <summary>What is listed beside results where numbers are many, and the place there of each value; else null.</summary>
    public IReadOnlyList<string?[]>? Bands { get; init; }
    public IReadOnlyList<int>? Places { get; init; }

    /// <summary>True where some quote has no value.</summary>
    public bool HasNone { get; init; }

    public static SearchedDimension Of(Dimension dimension, StudyCatalogue catalogue)
    {
        var partition = catalogue.Of(dimension)!;
        var text = dimension.TextOf(Some);
        string[] known = [.. partition.Values.Select(value => value.Value).OfType<string>()];
        var isTold = dimension.KeyKind == KeyKind.Range
            || Array.TrueForAll(known, value => text.Replace(Some, value, StringComparison.Ordinal) == dimension.TextOf(value));
        var isInBands = dimension.HasFacet && partition.Bands.Count > 0;
        return new(
            dimension.Parameter, dimension.Name, NameOf(dimension.KeyKind), dimension.PlaceInSentence, dimension.Before, text,
            dimension.KeyKind == KeyKind.Range ? text : dimension.TextOf(QuoteFilter.None), dimension.UnknownSentence(Some, known),
            dimension.HasFacet, dimension is AttributeDimension or LengthDimension, Values(partition))
        {
            Texts = isTold ? null : [.. known.Select(dimension.TextOf)],
            Voices = partition.IsByVoice
                ? [.. Enumerable.Range(0, catalogue.Participants.Count + 1).Select(voice => OneOrAll(partition.PlacesOfVoice(voice)))]
                : null,
            Bands = isInBands ? Values(partition.Listed) : null,
            Places = isInBands ? partition.ListedPlaces() : null,
            HasNone = partition.Values[^1].Value is null && catalogue.HasNone(dimension),
        };

        static IReadOnlyList<string?[]> Values(Partition partition) =>
            [.. partition.Values.Select(value => new[] { value.Value, value.Text, value.FocusGroup is { } group ? GroupMark.Of(group).Class : null })];
    }

    /// <summary>The same across a library, where only studies are known beforehand.</summary>
    public static SearchedDimension OfLibrary(Dimension dimension, IReadOnlyList<StudyHeader> studies)
    {
        var isStudy = dimension == Dimension.Study;
        string[] known = dimension is YesOrNo ? ["yes", "no"] : [];
        return new(
            dimension.Parameter, dimension.Name, NameOf(dimension.KeyKind), dimension.PlaceInSentence, dimension.Before, dimension.TextOf(Some),
            dimension.KeyKind == KeyKind.Range ? "" : dimension.TextOf(QuoteFilter.None), $"There is no study “{Some}” in this library.", isStudy,
            dimension is LengthDimension, isStudy ? [.. studies.Select(study => new[] { study.Slug, study.Title, null })] : [.. known.Select(value => new[] { value, value, null })])
        {
            Texts = known.Length > 0 ? [.. known.Select(dimension.TextOf)] : null,
            IsOpen = !isStudy,
        };
    }

    /// <summary>True where it is not known beforehand what values there are.</summary>
    public bool IsOpen { get; init; }

    /// <summary>One place as a number, several as a list.</summary>
    public static object OneOrAll(IReadOnlyList<int> places) => places.Count == 1 ? places[0] : places;

    private static string NameOf(KeyKind kind) => JsonNamingPolicy.CamelCase.ConvertName($"{kind}");
}
