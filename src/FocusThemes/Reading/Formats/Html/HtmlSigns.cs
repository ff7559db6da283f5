using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Html;

/// <summary>What the attributes of an element tell about its place on the page.</summary>
internal static partial class HtmlSigns
{
    private const int LongestClasses = 400;

    /// <summary>
    /// What never is a page's words, though it stands among them: comments and their anchors as Word and Google Docs
    /// write them, deletions, readings aloud, prompts. Null for words.
    /// </summary>
    public static HiddenKind? KindOf(IElement element) => element.LocalName switch
    {
        "del" => HiddenKind.Deletion,
        "rt" or "rp" or "rtc" => HiddenKind.Spoken,
        "a" when element.GetAttribute("href") is { } target && target.StartsWith("#cmnt", StringComparison.Ordinal) =>
            HiddenKind.Comment,
        // Google Docs: what a comment says begins with the way back to its anchor.
        "div" when element.FirstElementChild?.FirstElementChild is { LocalName: "a" } back
            && back.GetAttribute("href") is { } anchor
            && anchor.StartsWith("#cmnt_ref", StringComparison.Ordinal) => HiddenKind.Comment,
        _ when element.Attributes.Length == 0 => null,
        _ when element.HasAttribute("showingplchdr") || Has(element, "class", PromptClass()) => HiddenKind.Prompt,
        _ when Has(element, "class", CommentClass()) || Has(element, "style", CommentStyle()) => HiddenKind.Comment,
        _ when Has(element, "class", SpokenClass()) => HiddenKind.Spoken,
        _ => null,
    };

    /// <summary>Whether the element surely is a mark that refers to a note, by how programs write such marks.</summary>
    public static bool IsNoteMark(IElement element) =>
        element.GetAttribute("role") == "doc-noteref" || Has(element, "class", NoteMarkClass())
        || (element.LocalName == "xref" && element.GetAttribute("ref-type") is "fn" or "table-fn");

    /// <summary>Whether its words stand above the line.</summary>
    public static bool IsRaised(IElement element) =>
        element.LocalName == "sup" || Has(element, "style", RaisingStyle());

    /// <summary>Whether its words are in bold letters.</summary>
    public static bool IsBold(IElement element) => element.LocalName is "b" or "strong" || Has(element, "style", BoldStyle());

    /// <summary>Whether a line goes through its words.</summary>
    public static bool IsStruck(IElement element) => element.LocalName is "s" or "strike" || Has(element, "style", StrikingStyle());

    /// <summary>Whether a browser puts marks around it, which the page has not typed itself.</summary>
    public static bool HasMarks(IElement element) => element.LocalName == "q"
        && element.TextContent.AsSpan().Trim() is [var first, .., var last]
        && !(QuotationMarks.IsMark(first) && QuotationMarks.IsMark(last));

    /// <summary>A caption or a note by the element's name or class, as publishers and Word have them.</summary>
    public static ParagraphRole RoleOf(IElement element)
    {
        if (element.LocalName == "figcaption") return ParagraphRole.Caption;
        if (element.GetAttribute("class") is not { Length: > 0 and <= LongestClasses } classes) return ParagraphRole.Plain;
        return NoteClass().IsMatch(classes) ? ParagraphRole.Note
            : CaptionClass().IsMatch(classes) ? ParagraphRole.Caption : ParagraphRole.Plain;
    }

    /// <summary>
    /// How many rows or columns a cell covers, from 1 to <paramref name="most"/>; 0 stands for all rows that are left.
    /// </summary>
    public static int SpanOf(IElement cell, string attribute, int most) =>
        SpanOf(cell.GetAttribute(attribute), most, attribute == "rowspan" ? most : 1);

    /// <param name="written">Null for 1.</param>
    /// <param name="ifZero">What 0 stands for.</param>
    public static int SpanOf(string? written, int most, int ifZero)
    {
        var digits = (written ?? "1").AsSpan().Trim();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) digits = digits[..end];
        if (digits.IsEmpty) return 1;
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var span) && span < most
            ? span > 0 ? span : ifZero
            : most;
    }

    private static bool Has(IElement element, string attribute, Regex sign) =>
        element.GetAttribute(attribute) is { Length: > 0 and <= LongestClasses } value && sign.IsMatch(value);

    [GeneratedRegex(@"(?<![\w-])(?:msocom(?:anchor|off|txt)|MsoComment(?:Reference|Text|Subject))(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommentClass();

    [GeneratedRegex(@"mso-(?:element|special-character)\s{0,4}:\s{0,4}comment",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommentStyle();

    [GeneratedRegex(@"(?<![\w-])MsoPlaceholderText(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex PromptClass();

    /// <summary>Read aloud by programs for the blind, and not shown.</summary>
    [GeneratedRegex(
        @"(?<![\w-])(?:sr-only|(?:u-)?visually-?hidden|screen-reader-(?:only|text)|assistive-text)(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpokenClass();

    [GeneratedRegex(
        @"(?<![\w-])(?:Mso(?:Foot|End)noteReference|sd(?:foot|end)noteanc|footnote-?ref|noteref)(?![\w-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoteMarkClass();

    [GeneratedRegex(@"vertical-align\s{0,4}:\s{0,4}super", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RaisingStyle();

    [GeneratedRegex(@"font-weight\s{0,4}:\s{0,4}(?:bold|[6-9]00)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoldStyle();

    [GeneratedRegex(@"text-decoration(?:-line)?\s{0,4}:[^;]{0,40}line-through", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StrikingStyle();

    [GeneratedRegex(
        @"foot-?notes?|(?<![\w])fn(?![\w])|table-?(?:wrap-)?foot|tfoot|tbl-?(?:foot|fn|notes?)|table-?(?:fn|" +
        @"notes?)|legend", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoteClass();

    [GeneratedRegex(@"caption|(?:table|tbl)[\w-]{0,60}?(?:label|title|heading)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CaptionClass();
}
