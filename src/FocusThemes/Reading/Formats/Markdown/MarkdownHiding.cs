using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Markdown;

/// <summary>What a Markdown file holds and nobody who reads it is shown: comments, and what is marked as deleted.</summary>
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

        text = at == 0 ? text : kept.Append(text, at, text.Length - at).ToString();
        for (var i = 0; i < Struck().Count(text); i++) hidden.SayStruck();
        return Links().Replace(Changes().Replace(text, change => Accepted(change, hidden)), "${words}");
    }

    // CriticMarkup, and what Obsidian hides: as they are when all changes are accepted.
    private static string Accepted(Match change, HiddenFound hidden) =>
        change.Groups["deleted"] is { Success: true } deleted
            ? (hidden.LeavesOut(HiddenKind.Deletion) ? "" : deleted.Value) + change.Groups["words"].Value
        : change.Groups["words"] is { Success: true } words ? words.Value
        : hidden.LeavesOut(HiddenKind.Comment) ? "" : change.Value;

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

    // An address is no name of whoever said the words before it.
    [GeneratedRegex(@"(?<!!)\[(?<words>[^\[\]\r\n]{1,300})\]\((?=[^()\s]{0,300}[./#])[^()\s]{1,300}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex("<(?:!--|del>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<!~)~~(?=[^\s~])[^~\r\n]{1,1000}~~(?!~)", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(
        @"\{--(?<deleted>[^{}]{1,2000}?)--\}|\{~~(?<deleted>[^{}]{0,2000}?)~>(?<words>[^{}]{0,2000}?)~~\}|\{\+\+(?<words>[^{}]{1,2000}?)\+\+\}|" +
        @"\{==(?<words>[^{}]{1,2000}?)==\}|\{>>[^{}]{1,2000}?<<\}|%%[^%\r\n]{1,2000}%%", RegexOptions.CultureInvariant)]
    private static partial Regex Changes();
}
