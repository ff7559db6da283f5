using FocusThemes.Model;

namespace FocusThemes.Reading;

/// <summary>
/// Gives every theme of a study a number of its own: the printed one, or a counted one where none is printed.
/// </summary>
public static class ThemeNumbers
{
    /// <returns>The themes whose printed number another one has already, with that number.</returns>
    public static IReadOnlyList<(Theme Theme, string Printed)> Assign(IReadOnlyList<Theme> themes)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var renamed = new List<(Theme, string)>();
        // Where the search for a free number goes on: from 2 each time it would be quadratic in the repetitions.
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var theme in themes.Where(theme => theme.NumberSpan is not null))
        {
            var printed = theme.Number;
            if (taken.Add(ThemeNumber.KeyOf(printed))) continue;
            var n = next.GetValueOrDefault(printed, 2);
            do theme.Number = $"{printed}-{n++}";
            while (!taken.Add(ThemeNumber.KeyOf(theme.Number)));
            next[printed] = n;
            renamed.Add((theme, printed));
        }

        var counted = 0;
        foreach (var theme in themes.Where(theme => theme.NumberSpan is null))
        {
            do theme.Number = $"{++counted}";
            while (!taken.Add(ThemeNumber.KeyOf(theme.Number)));
        }

        foreach (var theme in themes) theme.NumberKey = ThemeNumber.KeyOf(theme.Number);
        return renamed;
    }
}
