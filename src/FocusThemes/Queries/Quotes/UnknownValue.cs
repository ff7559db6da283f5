using FocusThemes.Model;

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
            return [.. Missing(filter.Studies, known.Contains).Select(slug => Study(slug, scope, filter))];
        }

        return
        [
            .. Missing(filter.Themes, number => catalogue.FindTheme(number) is not null)
                .Select(number => Theme(number, [.. catalogue.Themes.Select(theme => theme.Number)], filter)),
            .. Missing(filter.Participants, code => catalogue.FindParticipant(code) is not null)
                .Select(code => Participant(code, [.. catalogue.Participants.Select(p => p.Code)], filter)),
            .. Missing(filter.Groups, FilterValues.OfGroups(catalogue.Groups.OfType<string>()).Has)
                .Select(group => Group(group, [.. catalogue.Groups.OfType<string>()], filter)),
        ];
    }

    public static UnknownValue Study(string slug, QuoteScope scope, QuoteFilter filter) => new(
        $"There is no study “{slug}” in this library.",
        Offer(slug, [.. scope.Studies.Select(study => study.Slug)], near => near, near => new(
            near, near, (filter with { Studies = filter.Studies.Without(slug).With(near) }).First)));

    public static UnknownValue Theme(string number, IReadOnlyList<string> known, QuoteFilter filter) => new(
        $"There is no theme {number}: this study has {RangeOf(known)}.",
        Offer(number, known, ThemeNumber.KeyOf, near => new(
            near, $"theme {near}", (filter with { Themes = filter.Themes.Without(number).With(near) }).First)));

    public static UnknownValue Participant(string code, IReadOnlyList<string> known, QuoteFilter filter) => new(
        $"Nobody with the code {code} is quoted: this study quotes {ListOf([.. known.Select(EnglishText.CodeInList)])}.",
        Offer(code, known, near => ParticipantCode.Parse(near).Key, near => new(
            near, near, (filter with { Participants = filter.Participants.Without(code).With(near) }).First)));

    private static UnknownValue Group(string group, IReadOnlyList<string> known, QuoteFilter filter) => new(
        known.Count == 0
            ? "The participant codes of this study name no focus groups."
            : $"There is no focus group {group}: the participant codes of this study name {ListOf(known)}.",
        Offer(group, known, ThemeNumber.KeyOf, near => new(
            near, $"focus group {near}", (filter with { Groups = filter.Groups.Without(group).With(near) }).First)));

    private static IEnumerable<string> Missing(FilterValues asked, Func<string, bool> isKnown) =>
        asked.Where(value => value != QuoteFilter.None && !isKnown(value)).Take(MostNamed);

    /// <summary>"themes 4 to 8" where the numbers run through, "themes 1.1, 1.2 and II" where they do not.</summary>
    private static string RangeOf(IReadOnlyList<string> numbers)
    {
        if (numbers.Count == 1) return $"theme {numbers[0]}";
        var runs = numbers.Count > 2 && int.TryParse(numbers[0], out var first)
            && numbers.Index().All(n => int.TryParse(n.Item, out var value) && value == first + n.Index);
        return runs ? $"themes {numbers[0]} to {numbers[^1]}" : $"themes {ListOf(numbers)}";
    }

    private static string ListOf(IReadOnlyList<string> values) => values switch
    {
        [] => "nobody",
        [var one] => one,
        { Count: > 12 } => $"{string.Join(", ", values.Take(9))} and {values.Count - 9} more",
        _ => $"{string.Join(", ", values.SkipLast(1))} and {values[^1]}",
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
