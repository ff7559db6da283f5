using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Grids.Titles;

/// <summary>How titles of one level begin, where those of another begin otherwise: <c>1.</c> and <c>1a.</c>, <c>Theme</c> and <c>Subtheme</c>.</summary>
internal static partial class TitleStyle
{
    /// <summary>Null for a title without a number or a word for its level, or a sign before it.</summary>
    public static string? Of(string text, GridCell title) =>
        LabelOf(text, title) is { } label ? label.IsPart ? "part" : "theme"
        : IsSigned(text, title) ? "part"
        : Numbered().Match(text, title.Start, title.End - title.Start) is not { Success: true } found ? null
        : found.Groups["further"].Success ? "1.1" : "1";

    /// <summary>True for a title that says by a word or a sign that it is one of a part: <c>Subtheme 2: Travel</c>.</summary>
    public static bool IsPart(string text, GridCell title) => LabelOf(text, title) is { } label ? label.IsPart : IsSigned(text, title);

    /// <summary>The word for its level that a title begins with; null where it has none.</summary>
    public static LevelLabel? LabelOf(string text, GridCell title) => LevelLabel.Of(text, new(0, title.Start, title.End));

    /// <summary>How all themes begin, where parts begin otherwise; null where that tells nothing.</summary>
    /// <param name="themes">Titles that are surely themes'.</param>
    /// <param name="others">Titles of parts, and perhaps of themes that have none.</param>
    public static string? OfThemes(string text, List<GridCell> themes, List<GridCell> others)
    {
        var styles = themes.ConvertAll(title => Of(text, title));
        return styles is [{ } style, ..] && styles.TrueForAll(other => other == style)
            && others.Exists(title => Of(text, title) is { } other && other != style) ? style : null;
    }

    /// <summary>True where titles of parts, each below a theme's, begin with a word or a sign that says so: <c>/With family</c>.</summary>
    public static bool TellsParts(string text, List<GridCell> titles)
    {
        var parts = titles.Count(title => IsPart(text, title));
        return parts > 1 && parts < titles.Count && !IsPart(text, titles[0]);
    }

    private static bool IsSigned(string text, GridCell title) => title.End - title.Start > 2
        && text[title.Start] is '/' or '–' or '—' or '-' or '>' or '→' or '↳' or '○' or '◦' or '+'
        && char.IsLetter(text[title.Start + 1] == ' ' ? text[title.Start + 2] : text[title.Start + 1]);

    [GeneratedRegex(@"\G\(?[0-9]{1,2}(?<further>\.[0-9]{1,2}|[a-z](?=[.):\s]))?(?:[.):]{1,2}\s{0,3}|\s{1,3})(?=\S)")]
    private static partial Regex Numbered();
}
