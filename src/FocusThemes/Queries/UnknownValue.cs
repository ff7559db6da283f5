using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>A value, what it is called, and the filter with it in the place of the unknown one.</summary>
public sealed record NearValue(string Value, string Text, QuoteFilter Filter);

/// <summary>A value of a filter that the study does not have: what there is instead, and the nearest of it.</summary>
public sealed record UnknownValue(string Sentence, IReadOnlyList<NearValue> Nearest)
{
    private const int MostOffered = 3;

    public static IReadOnlyList<UnknownValue> In(
        QuoteFilter filter, IReadOnlyList<string> themes, IReadOnlyList<string> participants,
        IReadOnlyList<string> groups) =>
    [
        .. Missing(filter.Themes, FilterValues.OfThemes(themes)).Select(number => Theme(number, themes, filter)),
        .. Missing(filter.Participants, FilterValues.OfParticipants(participants))
            .Select(code => Participant(code, participants, filter)),
        .. Missing(filter.Groups, FilterValues.OfGroups(groups)).Select(group => Group(group, groups, filter)),
    ];

    public static UnknownValue Theme(string number, IReadOnlyList<string> known, QuoteFilter filter) => new(
        $"There is no theme {number}: this study has {RangeOf(known)}.",
        Offer(number, known, ThemeNumber.KeyOf, near => new(
            near, $"theme {near}", filter with { Themes = filter.Themes.Without(number).With(near), Page = 1 })));

    public static UnknownValue Participant(string code, IReadOnlyList<string> known, QuoteFilter filter) => new(
        $"Nobody with the code {code} is quoted: this study quotes {ListOf(known)}.",
        Offer(code, known, near => ParticipantCode.Parse(near).Key, near => new(
            near, near, filter with { Participants = filter.Participants.Without(code).With(near), Page = 1 })));

    private static UnknownValue Group(string group, IReadOnlyList<string> known, QuoteFilter filter) => new(
        known.Count == 0
            ? "The participant codes of this study name no focus groups."
            : $"There is no focus group {group}: the participant codes of this study name {ListOf(known)}.",
        Offer(group, known, ThemeNumber.KeyOf, near => new(
            near, $"focus group {near}", filter with { Groups = filter.Groups.Without(group).With(near), Page = 1 })));

    private static IEnumerable<string> Missing(FilterValues asked, FilterValues known) =>
        asked.Where(value => value != QuoteFilter.None && !known.Has(value));

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
        .. known.Index().OrderBy(value => Distance(keyOf(asked), keyOf(value.Item))).Take(MostOffered)
            .OrderBy(value => value.Index).Select(value => near(value.Item)),
    ];

    // Numbers are near by value, everything else by the letters that would have to change.
    private static int Distance(string one, string other)
    {
        if (int.TryParse(one, out var a) && int.TryParse(other, out var b))
            return (int)Math.Min(Math.Abs((long)a - b), int.MaxValue);
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
