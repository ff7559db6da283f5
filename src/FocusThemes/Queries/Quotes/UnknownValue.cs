using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Quotes;

/// <summary>A value, what it is called, and the filter with it in the place of the unknown one.</summary>
public sealed record NearValue(string Value, string Text, QuoteFilter Filter);

/// <summary>A value of a filter that the study does not have: what there is instead, and the nearest of it.</summary>
public sealed record UnknownValue(string Sentence, IReadOnlyList<NearValue> Nearest)
{
    private const int MostOffered = 3;

    // Each is compared with all that there is, letter by letter.
    private const int MostNamed = 5;

    public static IReadOnlyList<UnknownValue> In(QuoteFilter filter, QuoteScope scope)
    {
        if (scope.Catalogue is not { } catalogue)
        {
            var known = scope.Studies.Select(study => study.Slug).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return
            [
                .. Missing(filter.Studies, known.Contains).Select(slug => Study(slug, scope, filter)),
                .. filter.Chosen.Where(chosen => !chosen.Dimension.IsMarked).Select(chosen => new UnknownValue(
                    $"What “{chosen.Dimension}” asks is known of the quotes of one study alone.", [])),
            ];
        }

        return [.. filter.Chosen.SelectMany(chosen => In(chosen, filter, catalogue))];
    }

    private static IEnumerable<UnknownValue> In(ChosenValues chosen, QuoteFilter filter, StudyCatalogue catalogue)
    {
        var (dimension, values) = chosen;
        if (catalogue.Of(dimension) is not { } partition)
        {
            if (dimension == Dimension.Study || values.All(value => value == QuoteFilter.None)) return [];
            return [new(dimension is AttributeDimension ? NoAttribute(dimension, catalogue) : $"This study has no {dimension.Plural}.", [])];
        }

        return Missing(values, value => partition.Taken(FilterValues.Of(dimension, value)).Contains(true))
            .Select(value => Of(dimension, value, [.. partition.Values.Select(known => known.Value).OfType<string>()], filter));
    }

    private static string NoAttribute(Dimension asked, StudyCatalogue catalogue) =>
        catalogue.Dimensions.OfType<AttributeDimension>().Select(dimension => dimension.Name).ToList() is { Count: > 0 } names
            ? $"This study tells no {asked.Name} of its participants: it tells {ListOf(names)}."
            : $"This study tells no {asked.Name} of its participants, nor anything else beside their codes.";

    private static UnknownValue Of(Dimension dimension, string value, IReadOnlyList<string> known, QuoteFilter filter) => new(
        dimension.UnknownSentence(value, known), Offer(value, known, dimension.KeyOf, near => new(
            near, dimension.TextOf(near), filter.With(dimension, filter.ValuesOf(dimension).Without(value).With(near)).First)));

    public static UnknownValue Study(string slug, QuoteScope scope, QuoteFilter filter) => new(
        $"There is no study “{slug}” in this library.",
        Offer(slug, [.. scope.Studies.Select(study => study.Slug)], near => near, near => new(
            near, near, (filter with { Studies = filter.Studies.Without(slug).With(near) }).First)));

    public static UnknownValue Theme(string number, StudyCatalogue catalogue) =>
        Of(Dimension.Theme, number, [.. catalogue.Themes.Select(theme => theme.Number)], new());

    public static UnknownValue Participant(string code, StudyCatalogue catalogue) =>
        Of(Dimension.Participant, code, [.. catalogue.Participants.Select(who => who.Code)], new());

    private static IEnumerable<string> Missing(FilterValues asked, Func<string, bool> isKnown) =>
        asked.Where(value => value != QuoteFilter.None && !isKnown(value)).Take(MostNamed);

    /// <summary>"a, b and c"; of very many the first, and how many more.</summary>
    internal static string ListOf(IReadOnlyList<string> values) => values switch
    {
        [] => "nobody",
        { Count: > 12 } => $"{string.Join(", ", values.Take(9))} and {values.Count - 9} more",
        _ => EnglishText.List(values),
    };

    private static IReadOnlyList<NearValue> Offer(
        string asked, IReadOnlyList<string> known, Func<string, string> keyOf, Func<string, NearValue> near) =>
    [
        .. from value in known.Index().OrderBy(DistanceTo(keyOf(asked), keyOf)).Take(MostOffered)
           orderby value.Index
           select near(value.Item),
    ];

    private static Func<(int Index, string Item), int> DistanceTo(string asked, Func<string, string> keyOf) =>
        value => Distance(asked, keyOf(value.Item));

    // Numbers are near by value, everything else by the letters that would have to change.
    private static int Distance(string one, string other)
    {
        if (int.TryParse(one, out var a) && int.TryParse(other, out var b))
            return (int)Math.Min(Math.Abs((long)a - b), int.MaxValue);
        return EditDistance.Changed(one, other);
    }
}
