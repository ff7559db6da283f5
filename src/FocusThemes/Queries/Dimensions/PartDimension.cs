using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>Which parts of themes a quote stands under, by their titles.</summary>
internal sealed class PartDimension : Dimension
{
    public override string Parameter => "part";
    public override string Name => "part";
    public override string Description => "The title of a part of a theme, with its number as printed, or none.";
    public override string Example => "none";
    internal override int PlaceInSentence => 3;
    internal override string Before => "in";
    public override int LongestValue => IndexMarks.LongestValue;

    public override string TextOf(string value) => value == Quotes.QuoteFilter.None ? "no part" : $"the part “{value}”";

    internal override IEnumerable<string> MarksOf(string? key) => key is null
        ? [$"({IndexMarks.All} NOT {IndexMarks.HasPart})"]
        : [IndexMarks.Of(IndexMarks.Part, key)];

    internal override Partition? Part(StudyCatalogue catalogue)
    {
        if (catalogue.Parts.Count == 0) return null;
        var titles = catalogue.Parts.DistinctBy(part => KeyOf(part.Title)).Select(part => part.Title).ToList();
        var places = titles.Index().ToDictionary(title => KeyOf(title.Item), title => title.Index);
        var first = new int[catalogue.QuoteCount];
        Array.Fill(first, titles.Count);
        var further = new List<(int Quote, int Place)>();
        foreach (var (title, quote, count, isFurther) in catalogue.Parts)
        {
            var place = places[KeyOf(title)];
            // A quote that has no part of its own has that of its other place first.
            if (!isFurther) Array.Fill(first, place, quote, count);
            else if (first[quote] == titles.Count) first[quote] = place;
            else if (first[quote] != place) further.Add((quote, place));
        }

        return new(this, first)
        {
            Values = [.. titles.Select(title => new DimensionValue(title, title)), new(null, "no part")],
            Further = further.Count > 0 ? further.Distinct().ToLookup(pair => pair.Quote, pair => pair.Place) : null,
        };
    }
}
