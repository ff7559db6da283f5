using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>In which focus group whoever says a quote sat, where the code tells.</summary>
internal sealed class GroupDimension : Dimension
{
    public override string Parameter => "group";
    public override string Name => "focus group";
    public override string Description => "A focus group, or none.";
    public override string Example => "1";
    internal override int PlaceInSentence => 4;
    internal override string Before => "from";
    internal override KeyKind KeyKind => KeyKind.Number;

    public override string KeyOf(string value) => ThemeNumber.KeyOf(value);

    public override string TextOf(string value) => EnglishText.Group(value == QuoteFilter.None ? null : value);

    public override IEnumerable<string> FileNameOf(FilterValues values)
    {
        if (values.Any(group => group != QuoteFilter.None)) yield return "group";
        foreach (var group in values) yield return group == QuoteFilter.None ? "no group" : group;
    }

    internal override IEnumerable<string> MarksOf(string? key) => [IndexMarks.Of(IndexMarks.Group, key)];

    internal override Partition Part(StudyCatalogue catalogue)
    {
        string[] groups = [.. catalogue.Participants.Select(p => p.FocusGroup).OfType<string>().Distinct()];
        var places = groups.Index().ToDictionary(group => group.Item, group => group.Index);
        return new(this, [
                groups.Length, .. catalogue.Participants.Select(p => p.FocusGroup is { } group ? places[group] : groups.Length),
            ], catalogue.Voices)
        {
            Values =
            [
                .. groups.Select(group => new DimensionValue(group, TextOf(group)) { FocusGroup = group }),
                new(null, TextOf(QuoteFilter.None)),
            ],
        };
    }

    internal override string UnknownSentence(string value, IReadOnlyList<string> known) => known.Count == 0
        ? "The participant codes of this study name no focus groups."
        : $"There is no focus group {value}: the participant codes of this study name {UnknownValue.ListOf(known)}.";
}
