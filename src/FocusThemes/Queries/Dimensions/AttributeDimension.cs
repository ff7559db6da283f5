using FocusThemes.Model.People;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Dimensions;

/// <summary>What is told of whoever says a quote: every attribute of a study is a dimension by itself.</summary>
/// <param name="name">As a study, or an address, spells it.</param>
internal sealed class AttributeDimension(string name) : Dimension
{
    public const string Prefix = "attr.";

    // So many numbers are listed one by one.
    private const int MostNumbers = 8;
    private static readonly int[] Widths = [2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000, 2_000];
    private readonly string key = AttributeKey.Of(name);

    public override string Parameter => Prefix + name;
    public override string Key => Prefix + key;
    public override string Name => name;
    public override string Description => "What is told of participants: the value of an attribute in any spelling, from one number to another (30-45), or none.";
    public override string Example => "nurse";
    internal override int PlaceInSentence => 1;
    internal override string Before => "with";
    public override bool IsOfLibrary => true;
    public override int LongestValue => IndexMarks.LongestValue;

    /// <returns>The dimension; null where no attribute can be called so.</returns>
    public static AttributeDimension? Of(string name) =>
        name.Trim() is { Length: > 0 and <= Search.SearchLimits.LongestValue } trimmed && !trimmed.Any(char.IsControl) ? new(trimmed) : null;

    public override string TextOf(string value) => value == QuoteFilter.None ? $"no {name} told" : $"{name} {value}";

    internal override IEnumerable<string> MarksOf(string? value)
    {
        if (value is null) return [$"({IndexMarks.All} NOT {IndexMarks.OfAttribute(key)})"];
        var numbers = NumberRange.Parse(value) is { } range
            ? range.Beginnings().Select(digits => IndexMarks.OfNumber(key, digits))
            : [];
        return numbers.Prepend(IndexMarks.OfAttribute(key, value));
    }

    internal override bool Takes(string asked, string? value) => base.Takes(asked, value)
        || (value is not null && NumberRange.Parse(asked) is { } range && AttributeKey.NumberIn(value) is { } number && range.Has(number));

    internal override Partition? Part(StudyCatalogue catalogue)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new List<DimensionValue>();
        var people = catalogue.Participants.Select(who => who.Attributes.Where(one => AttributeKey.Of(one.Name) == key)
            .Where(one => one.Value.Length <= IndexMarks.LongestValue).Select(one => PlaceOf(one.Value)).Distinct().ToArray()).ToArray();
        if (values.Count == 0) return null;
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => AttributeKey.NumberIn(values[i].Value!) ?? int.MaxValue)
            .ThenBy(i => AttributeKey.Of(values[i].Value!), StringComparer.Ordinal)];
        // Somebody of 34 is one of those from 30 to 39 too, where others are told to be that.
        var ranges = values.Index().Where(value => NumberRange.Parse(KeyOf(value.Item.Value!)) is not null)
            .Select(value => (value.Index, Range: NumberRange.Parse(KeyOf(value.Item.Value!))!.Value)).ToList();
        if (ranges.Count > 0)
        {
            people = Array.ConvertAll(people, held => held.Union(ranges.Where(range => held.Any(
                place => AttributeKey.NumberIn(values[place].Value!) is { } number && range.Range.Has(number))).Select(range => range.Index)).ToArray());
        }

        var rank = new int[values.Count];
        foreach (var (i, place) in order.Index()) rank[place] = i;
        return new(this, [values.Count, .. people.Select(held => held.Length > 0 ? rank[held[0]] : values.Count)], catalogue.Voices)
        {
            Values = [.. order.Select(place => values[place]), new(null, TextOf(QuoteFilter.None))],
            Further = Array.TrueForAll(people, held => held.Length < 2) ? null : people.Index().SelectMany(who => who.Item.Skip(1).Select(place => (who.Index, rank[place])))
                .ToLookup(pair => pair.Index + 1, pair => pair.Item2),
            Bands = BandsOf([.. values.Select(value => AttributeKey.NumberIn(value.Value!)).OfType<int>().Distinct()]),
        };

        int PlaceOf(string value)
        {
            var valueKey = AttributeKey.Of(value);
            if (places.TryGetValue(valueKey, out var place)) return place;
            values.Add(new(value, value));
            return places[valueKey] = values.Count - 1;
        }
    }

    internal override string UnknownSentence(string value, IReadOnlyList<string> known) =>
        $"Nobody is told to have the {name} “{value}”: this study has {UnknownValue.ListOf(known)}.";

    private static IReadOnlyList<NumberRange> BandsOf(int[] numbers)
    {
        if (numbers.Length <= MostNumbers) return [];
        var (least, most) = (numbers.Min(), numbers.Max());
        var width = Widths.First(width => (most / width) - (least / width) < MostNumbers || width == Widths[^1]);
        return [.. Enumerable.Range(least / width, (most / width) - (least / width) + 1).Select(i => new NumberRange(i * width, ((i + 1) * width) - 1))];
    }
}
