using FocusThemes.Model;

namespace FocusThemes.Queries;

/// <summary>A value of the filter that the study does not have: what there is instead, and the nearest of it.</summary>
public sealed record UnknownValue(string Sentence, IReadOnlyList<(string Text, QuoteFilter Filter)> Nearest)
{
    private const int MostOffered = 3;

    public static UnknownValue Theme(string number, IReadOnlyList<string> known, QuoteFilter filter) => new(
        $"There is no theme {number}: this study has {RangeOf(known)}.",
        Offer(number, known, ThemeNumber.KeyOf, n => $"theme {n}", n => filter.ToggleTheme(number).ToggleTheme(n)));

    public static UnknownValue Participant(string code, IReadOnlyList<string> known, QuoteFilter filter) => new(
        $"Nobody with the code {code} is quoted: this study quotes {ListOf(known)}.",
        Offer(code, known, QuoteFilter.ParticipantKey, c => c, c => filter.ToggleParticipant(code).ToggleParticipant(c)));

    public static UnknownValue Group(string group, IReadOnlyList<string> known, QuoteFilter filter) => new(
        known.Count == 0
            ? "The participant codes of this study name no focus groups."
            : $"There is no focus group {group}: the participant codes of this study name {ListOf(known)}.",
        Offer(group, known, QuoteFilter.GroupKey, g => $"focus group {g}", g => filter.ToggleGroup(group).ToggleGroup(g)));

    /// <summary>"themes 4 to 8" where the numbers run through, "themes 1.1, 1.2 and II" where they do not.</summary>
    public static string RangeOf(IReadOnlyList<string> numbers)
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

    private static IReadOnlyList<(string, QuoteFilter)> Offer(
        string asked, IReadOnlyList<string> known, Func<string, string> keyOf, Func<string, string> textOf,
        Func<string, QuoteFilter> filterOf) =>
    [
        .. known.OrderBy(value => Distance(keyOf(asked), keyOf(value))).Take(MostOffered)
            .Select(value => (textOf(value), filterOf(value))),
    ];

    // Numbers are near by value, everything else by the letters that would have to change.
    private static int Distance(string one, string other)
    {
        if (int.TryParse(one, out var a) && int.TryParse(other, out var b)) return (int)Math.Min(Math.Abs((long)a - b), int.MaxValue);
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
