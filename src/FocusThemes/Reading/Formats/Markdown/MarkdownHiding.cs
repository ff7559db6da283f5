using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Markdown;

/// <summary>What a Markdown file holds and nobody who reads it is shown: comments, and words marked as deleted.</summary>
internal static partial class MarkdownHiding
{
    /// <summary>The text without that; a line of nothing else goes with its end, so that no table is parted by it.</summary>
    public static string Without(string text, HiddenFound hidden, Patience patience)
    {
        var (kept, at) = (new StringBuilder(text.Length), 0);
        for (var from = 0; Opening().Match(text, from) is { Success: true } open;)
        {
            var (end, kind) = open.ValueSpan[1] == '!' ? ("-->", HiddenKind.Comment) : ("</del>", HiddenKind.Deletion);
            var close = text.IndexOf(end, open.Index + open.Length, StringComparison.OrdinalIgnoreCase);
            if (close < 0) break;
            patience.Spend(close - open.Index);
            from = close + end.Length;
            if (!hidden.LeavesOut(kind)) continue;
            kept.Append(text, at, open.Index - at);
            at = from = IsAtLineStart(kept) ? AfterLine(text, from) : from;
        }

        return at == 0 ? text : kept.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsAtLineStart(StringBuilder kept) => kept.Length == 0 || kept[^1] is '\r' or '\n';

    // Of a line on which nothing else stands; the place itself where something does.
    private static int AfterLine(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        if (end == text.Length) return end;
        return text[end] == '\n' ? end + 1 : text[end] != '\r' ? at
            : end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    [GeneratedRegex("<(?:!--|del>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
