namespace FocusThemes.Reading.Formats.Html;

/// <summary>The rules of a style sheet, in order: selectors and what they declare, as text.</summary>
internal static class StyleRules
{
    /// <summary>Those for screens of every width; imports, fonts and rules for print are passed over.</summary>
    public static IEnumerable<(string Selectors, string Declarations)> In(string sheet) =>
        In(WithoutComments(sheet), 0);

    private static IEnumerable<(string Selectors, string Declarations)> In(string sheet, int depth)
    {
        for (var at = 0; at < sheet.Length;)
        {
            var length = sheet.AsSpan(at).IndexOfAny('{', ';');
            if (length < 0) yield break;
            var (start, open) = (at, at + length);
            at = open + 1;
            if (sheet[open] == ';') continue;
            var end = EndOf(sheet, at);
            var (selectors, inner) = (sheet[start..open].Trim(), sheet[at..end]);
            at = end + 1;
            if (!selectors.StartsWith('@')) yield return (selectors, inner);
            else if (depth < GridLimits.DeepestStyleNesting && IsOfScreens(selectors))
                foreach (var rule in In(inner, depth + 1)) yield return rule;
        }
    }

    private static bool IsOfScreens(string at) =>
        (at.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && PageStyles.IsOfScreens(at))
        || at.StartsWith("@layer", StringComparison.OrdinalIgnoreCase);

    // The brace that closes what is open, or the end.
    private static int EndOf(string sheet, int at)
    {
        for (var depth = 1; at < sheet.Length; at++)
        {
            if (sheet[at] == '{') depth++;
            else if (sheet[at] == '}' && --depth == 0) return at;
        }

        return sheet.Length;
    }

    // Pages of old put their rules between the signs of an HTML comment.
    private static string WithoutComments(string sheet)
    {
        var kept = new System.Text.StringBuilder(sheet.Length);
        for (var at = 0; at < sheet.Length;)
        {
            var open = sheet.IndexOf("/*", at, StringComparison.Ordinal);
            kept.Append(sheet, at, (open < 0 ? sheet.Length : open) - at);
            if (open < 0) break;
            var close = sheet.IndexOf("*/", open + 2, StringComparison.Ordinal);
            at = close < 0 ? sheet.Length : close + 2;
        }

        return kept.Replace("<!--", "").Replace("-->", "").ToString();
    }
}
