using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>What the attributes of an element tell about its place on the page.</summary>
internal static partial class HtmlSigns
{
    public static bool IsHidden(IElement element) => element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && Hiding().IsMatch(style))
        || (element.GetAttribute("class") is { } classes && HiddenClass().IsMatch(classes));

    /// <summary>A caption or a note by the element's name or class, as publishers and Word have them.</summary>
    public static ParagraphRole RoleOf(IElement element)
    {
        if (element.LocalName == "figcaption") return ParagraphRole.Caption;
        if (element.GetAttribute("class") is not { Length: > 0 } classes) return ParagraphRole.Plain;
        return NoteClass().IsMatch(classes) ? ParagraphRole.Note
            : CaptionClass().IsMatch(classes) ? ParagraphRole.Caption : ParagraphRole.Plain;
    }

    /// <summary>From 1 to <paramref name="most"/>; 0 stands for all that is left.</summary>
    public static int SpanOf(IElement cell, string attribute, int most)
    {
        var digits = (cell.GetAttribute(attribute) ?? "1").AsSpan().Trim();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) digits = digits[..end];
        if (digits.IsEmpty) return 1;
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var span) && span < most
            ? span > 0 ? span : attribute == "rowspan" ? most : 1
            : most;
    }

    [GeneratedRegex(@"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", RegexOptions.IgnoreCase)]
    private static partial Regex Hiding();

    [GeneratedRegex(
        @"(?<![\w-])(?:sr-only|(?:u-)?visually-?hidden|screen-reader-(?:only|text)|assistive-text)(?![\w-])",
        RegexOptions.IgnoreCase)]
    private static partial Regex HiddenClass();

    [GeneratedRegex(
        @"foot-?notes?|(?<![\w])fn(?![\w])|table-?(?:wrap-)?foot|tfoot|tbl-?(?:foot|fn|notes?)|table-?(?:fn|" +
        @"notes?)|legend", RegexOptions.IgnoreCase)]
    private static partial Regex NoteClass();

    [GeneratedRegex(@"caption|(?:table|tbl)[\w-]*(?:label|title|heading)", RegexOptions.IgnoreCase)]
    private static partial Regex CaptionClass();
}
