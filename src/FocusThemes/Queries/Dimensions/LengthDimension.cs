using System.Globalization;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>How many words a quote has.</summary>
internal sealed class LengthDimension : Dimension
{
    private static readonly int[] Begins = [0, 11, 26, 51, 101, 201];

    public override string Parameter => "length";
    public override string Name => "length";
    public override string Description => "A number of words, or from one to another: 10-30, 100-.";
    public override string Example => "10-30";
    internal override int PlaceInSentence => 6;
    internal override string Before => "of";
    internal override KeyKind KeyKind => KeyKind.Range;
    public override bool IsOfLibrary => true;
    public override bool HasFacet => false;

    public override string TextOf(string value) => KeyOf(value) is ['-', .. var most] ? $"at most {most} words"
        : KeyOf(value) is [.. var least, '-'] ? $"at least {least} words"
        : KeyOf(value) == "1" ? "1 word" : $"{value} words";

    public override IEnumerable<string> FileNameOf(FilterValues values) => values.Select(TextOf);

    public override string? FaultIn(string value) => RangeOf(KeyOf(value)) is null
        ? "The parameter “length” takes a number of words, or from one to another, as in 10-30, 100- and -10."
        : null;

    internal override IEnumerable<string> MarksOf(string? key) => RangeOf(key ?? "") is { } range
        ? range.Beginnings().Select(IndexMarks.OfLength)
        : [];

    internal override bool Takes(string asked, string? value) =>
        RangeOf(asked) is { } range && range.Has(Math.Min(int.Parse(value!, CultureInfo.InvariantCulture), IndexMarks.MostNumber));

    internal override Partition Part(StudyCatalogue catalogue)
    {
        ushort[] lengths = [.. catalogue.Lengths.Distinct().Order()];
        var places = lengths.Index().ToDictionary(length => length.Item, length => length.Index);
        return new(this, Array.ConvertAll(catalogue.Lengths, length => places[length]))
        {
            Values = [.. lengths.Select(length => new DimensionValue($"{length}", TextOf($"{length}")))],
            Bands = [.. Begins.Select((first, i) => new NumberRange(first, i + 1 < Begins.Length ? Begins[i + 1] - 1 : IndexMarks.MostNumber))],
        };
    }

    private static NumberRange? RangeOf(string key) => NumberRange.Parse(key) ?? NumberRange.Parse($"{key}-{key}");
}
