using AngleSharp.Dom;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Html;

/// <summary>What of a page is not read, since a browser does not show it or it is nobody's words.</summary>
internal sealed partial class HtmlBlocks
{
    // Shown as it is where the study asks for what is hidden.
    private Hiding IsOut(IElement element, HiddenKind ofStyles, string? place = null)
    {
        var kind = HtmlSigns.KindOf(element);
        var hiding = kind is not null ? Hiding.Gone : styles.Of(element);
        if (hiding == Hiding.None) return hiding;
        if (!HasWords(element)) return hiding;
        return hidden.LeavesOut(kind ?? ofStyles, place) ? hiding : Hiding.None;
    }

    // Those of a page's maker stand everywhere; within a table somebody may have noted something.
    private void LookAt(IComment comment)
    {
        if (tables > 0 && comment.Data.AsSpan().Trim() is [not '[', ..] words && !words.StartsWith("![") && HasLetter(words))
            hidden.LeavesOut(HiddenKind.Comment);
    }

    // A column is hidden by what stands for it above the rows, as spreadsheets save their pages.
    private List<BlockRow> WithoutHiddenColumns(IElement table, List<BlockRow> rows)
    {
        var (columns, at) = (new HashSet<int>(), 0);
        foreach (var column in table.Children.Where(part => part.LocalName is "colgroup" or "col")
            .SelectMany(part => part.ChildElementCount > 0 ? part.Children : Enumerable.Repeat(part, 1)))
        {
            var span = HtmlSigns.SpanOf(column, "span", GridLimits.MostColumns);
            var isHidden = styles.Of(column) != Hiding.None || column.GetAttribute("width") is "0" or "0px";
            for (var i = at; i < at + span && i < GridLimits.MostColumns; i++)
                if (isHidden) columns.Add(i);
            at += span;
        }

        return columns.Count == 0 ? rows : HiddenColumns.Without(rows, columns, hidden);
    }

    private static bool HasWords(INode node) => node is IText text ? HasLetter(text.Data)
        : node.HasChildNodes && node.GetDescendants().OfType<IText>().Any(words => HasLetter(words.Data));

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }
}
