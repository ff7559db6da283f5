using System.Globalization;
using System.Text;
using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Withheld;

/// <summary>The letters and digits of a text in one spelling, without all that stands between them, and where each is printed.</summary>
internal sealed class LettersInPlace
{
    private readonly List<(int Start, int End)> places;

    /// <param name="text">Of which a stretch is looked at.</param>
    /// <param name="stretch">In UTF-16 units.</param>
    public LettersInPlace(string text, Stretch stretch)
    {
        Text = text;
        var printed = text[stretch.Start..stretch.End];
        var spelled = new SpelledText(keepsAccents: false).Add(printed);
        var (letters, all) = (new StringBuilder(printed.Length), spelled.ToString());
        places = new(all.Length);
        for (var unit = 0; unit < all.Length; unit++)
        {
            if (!IsOfWord(all[unit])) continue;
            letters.Append(all[unit]);
            places.Add((stretch.Start + spelled.PlaceOf(unit).Start, stretch.Start + spelled.EndOf(unit, printed)));
        }

        Letters = letters.ToString();
    }

    public string Text { get; }

    public string Letters { get; }

    /// <summary>Where a stretch of the letters is printed.</summary>
    public Stretch PlaceOf(int first, int last) => new(places[first].Start, places[last].End);

    /// <summary>What is printed between a letter and the next.</summary>
    public ReadOnlySpan<char> Between(int letter) =>
        places[letter].End < places[letter + 1].Start ? Text.AsSpan(places[letter].End..places[letter + 1].Start) : default;

    /// <summary>True for letters, digits and the marks of letters; false for blanks, points and signs.</summary>
    public static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
