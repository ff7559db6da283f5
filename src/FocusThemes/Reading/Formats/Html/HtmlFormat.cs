using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Plain;
using FocusThemes.Reading.Formats.Prose;

namespace FocusThemes.Reading.Formats.Html;

/// <summary>Web pages, saved or pasted as their source: their tables, or all their text where there is none.</summary>
public sealed partial class HtmlFormat : ITableFormat
{
    private const int HeadBytes = 2048;
    private const int MostBeforePage = 5;

    public bool Reads(string name, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(name).ToUpperInvariant() is ".HTML" or ".HTM" || BeginsAsPage(bytes);

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        var (text, problems) = LegacyEncoding.Decode(name, bytes, StatedEncoding(bytes));
        var hidden = new HiddenFound(withHidden);
        var blocks = BlocksOf(name, text, hidden, patience);
        return new DocumentTables(name, [.. problems, .. hidden.Problems], patience).Read(blocks) with { Hidden = hidden.Parts };
    }

    /// <summary>All that a reader of the page sees.</summary>
    internal static ProseText ReadProse(string name, byte[] bytes, HiddenFound hidden, Patience patience)
    {
        var (text, problems) = LegacyEncoding.Decode(name, bytes, StatedEncoding(bytes));
        var blocks = BlocksOf(name, text, hidden, patience);
        return ProseText.Of(name, blocks, [.. problems, .. hidden.Problems], patience);
    }

    // The page itself is soon not needed any more.
    private static List<DocumentBlock> BlocksOf(string name, string text, HiddenFound hidden, Patience patience)
    {
        using var page = Parse(name, text, patience);
        return new HtmlBlocks(name, PageStyles.Of(name, page, patience), hidden, patience).Read(page.Body ?? page.DocumentElement);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string name, string text, Patience patience) => new BoundedHtml(
        $"{name}: elements are nested deeper than {GridLimits.DeepestNesting}; keep only the table.",
        $"{name}: the page has more than {GridLimits.MostElements:N0} elements; keep the table only.", patience).Parse(text);

    // Plain text that begins as a page does, or as a part of one that has a table.
    private static bool BeginsAsPage(ReadOnlySpan<byte> bytes)
    {
        var head = LegacyEncoding.MarkupHeadOf(bytes, HeadBytes);
        return PageStart().IsMatch(head.AsSpan(SkipHead(head)))
            || (PartStart().IsMatch(head) && (bytes.IndexOf("<table"u8) >= 0 || bytes.IndexOf("<TABLE"u8) >= 0));
    }

    // Null where none is stated, or none that is known.
    private static Encoding? StatedEncoding(byte[] bytes)
    {
        if (LegacyEncoding.StatedIn(bytes, HeadBytes, Charset()) is not { } charset) return null;
        // Browsers take Latin-1 for the Windows encoding, and so do those who write it.
        return CodePagesEncodingProvider.Instance.GetEncoding(
            charset.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : charset);
    }

    // Comments and statements of the encoding may stand before a page.
    private static int SkipHead(string head)
    {
        var at = 0;
        for (var i = 0; i < MostBeforePage; i++)
        {
            var end = string.CompareOrdinal(head, at, "<!--", 0, 4) == 0 ? "-->"
                : string.Compare(head, at, "<meta", 0, 5, StringComparison.OrdinalIgnoreCase) == 0 ? ">" : null;
            if (end is null || head.IndexOf(end, at, StringComparison.Ordinal) is not (>= 0 and var found)) break;
            at = found + end.Length;
            while (at < head.Length && char.IsWhiteSpace(head[at])) at++;
        }

        return at;
    }

    [GeneratedRegex(@"^<(?:!doctype\s+html|html|head|body|table)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart();

    [GeneratedRegex("^<(?:[a-z][a-z0-9]*|!--)", RegexOptions.IgnoreCase)]
    private static partial Regex PartStart();

    [GeneratedRegex(@"<meta\b[^>]{0,200}?charset\s*=\s*[""']?([A-Za-z0-9_:-]{1,40})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
