using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>A saved page: its innermost tables, with their captions and footnotes.</summary>
internal static class HtmlTables
{
    private const int LongestPage = 20_000_000;
    private const int DeepestNesting = 400;

    public static TableText Read(string file, string page)
    {
        if (page.Length > LongestPage)
            throw new UnacceptableInputException($"{file}: the page has {page.Length} characters, more than {LongestPage}; save the table alone.");
        if (NestingOf(page) > DeepestNesting)
            throw new UnacceptableInputException($"{file}: its elements are nested more than {DeepestNesting} deep; save the table alone.");
        using var document = new HtmlParser().ParseDocument(page);
        foreach (var hidden in document.QuerySelectorAll("script, style, template, noscript, [hidden]").ToList()) hidden.Remove();
        var made = new GridText(file);
        var tables = document.QuerySelectorAll("table").Where(table => table.QuerySelector("table") is null).ToList();
        if (tables.Count == 0)
        {
            foreach (var paragraph in ParagraphsOf(document.Body ?? document.DocumentElement)) made.AddLine(paragraph);
            return made.Complete() with { Grids = [] };
        }

        foreach (var table in tables)
        {
            if (CaptionOf(table) is { } caption) made.AddLine(caption);
            foreach (var row in table.QuerySelectorAll("tr"))
            {
                var cells = row.Children.Where(cell => cell.LocalName is "td" or "th").ToList();
                if (cells.Count == 0) continue;
                foreach (var cell in cells) made.AddCell(ParagraphsOf(cell), Span(cell, "colspan"), Span(cell, "rowspan"));
                made.EndRow(row.ParentElement?.LocalName == "thead" || cells.TrueForAll(cell => cell.LocalName == "th"));
            }

            made.EndTable();
            foreach (var note in NotesOf(table)) made.AddLine(note);
        }

        var outside = ParagraphsOf(document.Body ?? document.DocumentElement).Sum(p => p.Length) - tables.Sum(table => ParagraphsOf(table).Sum(p => p.Length));
        if (outside > 0) made.Problem($"The page's text outside its tables was left out: about {outside} characters.");
        return made.Complete();
    }

    // A parser that goes down the tree by calling itself must not be led too deep.
    private static int NestingOf(string page)
    {
        var (depth, deepest) = (0, 0);
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < page.Length; at = page.IndexOf('<', at + 1))
        {
            if (page[at + 1] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(page[at + 1]) && !IsVoid(page.AsSpan(at + 1))) deepest = Math.Max(deepest, ++depth);
        }

        return deepest;
    }

    // Elements that nothing stands in, or whose end is often left out.
    private static bool IsVoid(ReadOnlySpan<char> element)
    {
        var length = 0;
        while (length < element.Length && char.IsAsciiLetterOrDigit(element[length])) length++;
        return element[..length].ToString().ToUpperInvariant() is "BR" or "P" or "LI" or "TD" or "TH" or "TR" or "IMG" or "HR" or "INPUT" or "META" or "LINK"
            or "COL" or "WBR" or "TBODY" or "THEAD" or "OPTION" or "DT" or "DD" or "AREA" or "SOURCE" or "TRACK" or "EMBED" or "BASE" or "PARAM";
    }

    private static string? CaptionOf(IElement table)
    {
        if (table.QuerySelector("caption") is { } caption) return string.Join(' ', ParagraphsOf(caption));
        // Publishers put the label above the table, in the same figure or box.
        for (var (box, steps) = (table, 0); box is not null && steps < 4; box = box.ParentElement, steps++)
        {
            for (var before = box.PreviousElementSibling; before is not null; before = before.PreviousElementSibling)
            {
                var words = string.Join(' ', ParagraphsOf(before));
                if (words.Length == 0) continue;
                if (TableWords.IsTableLabel(words)) return words;
                break;
            }
        }

        return null;
    }

    private static IEnumerable<string> NotesOf(IElement table)
    {
        for (var (box, steps) = (table, 0); box is not null && steps < 3; box = box.ParentElement, steps++)
        {
            var after = box.NextElementSibling;
            while (after is not null && ParagraphsOf(after) is var words && (words.Count == 0 || TableWords.IsNote(words[0])))
            {
                foreach (var note in words) yield return note;
                after = after.NextElementSibling;
            }

            if (box.NextElementSibling is not null) yield break;
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), out var span) ? Math.Clamp(span, 1, 1000) : 1;

    private static List<string> ParagraphsOf(INode node)
    {
        var paragraphs = new List<string>();
        var words = new StringBuilder();
        Walk(node);
        End();
        return paragraphs;

        void Walk(INode part)
        {
            foreach (var child in part.ChildNodes)
            {
                if (child is IText said)
                {
                    words.Append(said.Data);
                    continue;
                }

                if (child is not IElement element) continue;
                var isBlock = element.LocalName is "br" or "p" or "div" or "li" or "ul" or "ol" or "tr" or "td" or "th" or "table" or "section" or "article" or "blockquote"
                    or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "dd" or "dl" or "figure" or "figcaption" or "header" or "footer" or "main" or "nav" or "pre";
                if (isBlock) End();
                Walk(element);
                if (isBlock) End();
            }
        }

        void End()
        {
            if (words.ToString().Trim() is { Length: > 0 } paragraph) paragraphs.Add(paragraph);
            words.Clear();
        }
    }
}
