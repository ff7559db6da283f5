using System.Xml.Linq;
using FocusThemes.Reading.Formats.Html;

namespace FocusThemes.Reading.Formats.Jats;

/// <summary>How many columns and rows a cell runs over, as JATS, CALS and TEI say it.</summary>
internal static class JatsSpans
{
    /// <param name="columns">The columns of a CALS table, from the left, by their names.</param>
    public static int ColumnsOf(XElement cell, Dictionary<string, int> columns)
    {
        if ((string?)cell.Attribute("namest") is { } first && (string?)cell.Attribute("nameend") is { } last)
            return columns.TryGetValue(first, out var from) && columns.TryGetValue(last, out var to) && to >= from
                ? Math.Min(to - from + 1, GridLimits.MostColumns) : 1;
        return HtmlSigns.SpanOf((string?)cell.Attribute("colspan") ?? (string?)cell.Attribute("cols"), GridLimits.MostColumns, ifZero: 1);
    }

    public static int RowsOf(XElement cell) => (string?)cell.Attribute("morerows") is { } more
        ? Math.Min(HtmlSigns.SpanOf(more, GridLimits.MostRows, ifZero: 0) + 1, GridLimits.MostRows)
        : HtmlSigns.SpanOf((string?)cell.Attribute("rowspan") ?? (string?)cell.Attribute("rows"), GridLimits.MostRows, ifZero: GridLimits.MostRows);
}
