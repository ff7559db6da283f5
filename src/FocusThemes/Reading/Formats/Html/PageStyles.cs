using System.Text.RegularExpressions;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace FocusThemes.Reading.Formats.Html;

/// <summary>How an element is kept from view.</summary>
internal enum Hiding
{
    /// <summary>It is shown.</summary>
    None,

    /// <summary>Its place stays empty.</summary>
    Blank,

    /// <summary>Its place closes up.</summary>
    Gone,
}

/// <summary>
/// What the styles of a page keep from view, by the elements' own attributes and the page's rules. Rules are looked at
/// where they tell it by at most two steps through the page and without pseudo-classes; others show what they name.
/// </summary>
internal sealed partial class PageStyles
{
    private const int MostSteps = 2;

    private readonly Dictionary<string, List<Rule>> byKey = new(StringComparer.Ordinal);
    private readonly string name;
    private int count;
    private int looks;

    private PageStyles(string name) => this.name = name;

    /// <exception cref="UnacceptableInputException">The page has too many rules.</exception>
    public static PageStyles Of(string name, IDocument page, Patience patience)
    {
        var (styles, parser) = (new PageStyles(name), new CssSelectorParser());
        foreach (var sheet in page.QuerySelectorAll("style"))
        {
            if (sheet.GetAttribute("media") is { } media && !IsOfScreens(media)) continue;
            foreach (var (selectors, declarations) in StyleRules.In(sheet.TextContent))
            {
                patience.Spend(selectors.Length + declarations.Length);
                if (StatedBy(declarations) is { } stated) styles.Add(name, parser, selectors, stated);
            }
        }

        return styles;
    }

    public Hiding Of(IElement element)
    {
        if (element.HasAttribute("hidden")
            || (element.LocalName == "dialog" && !element.HasAttribute("open"))) return Hiding.Gone;
        if (element.GetAttribute("style") is { } own && StatedBy(own) is { } stated) return stated;
        if (count == 0) return Hiding.None;
        Rule? strongest = null;
        foreach (var rule in RulesFor(element))
        {
            if (++looks > GridLimits.MostStyleLooks)
                throw new UnacceptableInputException(
                    $"{name}: the page has too many rules for so many elements; keep the table only.");
            if ((strongest is null || rule.IsOver(strongest)) && rule.Selector.Match(element, null)) strongest = rule;
        }

        return strongest?.Stated ?? Hiding.None;
    }

    public static bool IsOfScreens(string media) =>
        !media.Contains("print", StringComparison.OrdinalIgnoreCase) && !media.Contains('(', StringComparison.Ordinal);

    // Null where nothing is said of it.
    private static Hiding? StatedBy(string declarations) =>
        Gone().IsMatch(declarations) ? Hiding.Gone
        : Blank().IsMatch(declarations) || IsBlackened(declarations) ? Hiding.Blank
        : Shown().IsMatch(declarations) ? Hiding.None
        : null;

    // Words of the colour that the same rule paints behind them.
    private static bool IsBlackened(string declarations) =>
        Color().Match(declarations) is { Success: true } words && Background().Match(declarations) is { Success: true } behind
        && Plainly(words.Groups[1].Value) == Plainly(behind.Groups[1].Value);

    private static string Plainly(string color) => color.ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal) switch
    {
        "#000" or "BLACK" or "RGB(0,0,0)" => "#000000",
        "#FFF" or "WHITE" or "RGB(255,255,255)" => "#FFFFFF",
        var other => other,
    };

    private void Add(string name, CssSelectorParser parser, string selectors, Hiding stated)
    {
        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (selector.AsSpan().IndexOfAny(":[\\") >= 0 || Steps().Count(selector) > MostSteps
                || parser.ParseSelector(selector) is not { } parsed || Key().Match(selector) is not { Success: true } key) continue;
            if (++count > GridLimits.MostStyleRules)
                throw new UnacceptableInputException(
                    $"{name}: the page has more than {GridLimits.MostStyleRules:N0} rules for what is shown; keep the table only.");
            if (!byKey.TryGetValue(key.Value, out var rules)) byKey[key.Value] = rules = [];
            rules.Add(new(parsed, parsed.Specificity, count, stated));
        }
    }

    // By the last name in a selector: an element needs to have it.
    private IEnumerable<Rule> RulesFor(IElement element)
    {
        IEnumerable<string> keys = [element.LocalName, "*", .. element.ClassList.Select(one => $".{one}")];
        if (element.Id is { } id) keys = keys.Append($"#{id}");
        return keys.SelectMany(key => byKey.GetValueOrDefault(key, []));
    }

    private sealed record Rule(ISelector Selector, Priority Strength, int Place, Hiding Stated)
    {
        public bool IsOver(Rule other) => Strength.CompareTo(other.Strength) is > 0
            || (Strength.CompareTo(other.Strength) == 0 && Place > other.Place);
    }

    [GeneratedRegex(
        @"(?<![\w-])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}collapse|mso-hide\s{0,4}:\s{0,4}all|" +
        @"content-visibility\s{0,4}:\s{0,4}hidden|(?:left|top|text-indent)\s{0,4}:\s{0,4}-(?:[0-9]{4,6}px|[0-9]{3,6}(?:em|rem|vw))|" +
        @"clip\s{0,4}:\s{0,4}rect\(\s{0,4}[01](?:px)?[\s,]|clip-path\s{0,4}:\s{0,4}inset\(\s{0,4}(?:50|100)%)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gone();

    [GeneratedRegex(
        @"(?<![\w-])(?:visibility\s{0,4}:\s{0,4}hidden|(?:opacity|font-size)\s{0,4}:\s{0,4}0(?:\.0{1,4})?(?![.\d]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<![\w-])color\s{0,4}:\s{0,4}(#[0-9a-f]{3,6}|[a-z]{3,20}|rgb\([0-9 ,]{5,20}\))(?![\w(-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Color();

    [GeneratedRegex(@"(?<![\w-])background(?:-color)?\s{0,4}:\s{0,4}(#[0-9a-f]{3,6}|(?!inherit|transparent|initial|unset|none)[a-z]{3,20}|rgb\([0-9 ,]{5,20}\))(?![\w(-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Background();

    [GeneratedRegex(@"(?<![\w-])(?:display|visibility)\s{0,4}:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shown();

    [GeneratedRegex(@"[.#]?[\w-]{1,200}$|\*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Key();

    [GeneratedRegex(@"\s{1,8}(?:[>+~]\s{0,8})?|[>+~]", RegexOptions.CultureInvariant)]
    private static partial Regex Steps();
}
