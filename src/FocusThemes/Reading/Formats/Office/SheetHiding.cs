using System.Globalization;
using System.Xml;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>Which rows, columns and zeros a sheet does not show.</summary>
internal sealed class SheetHiding
{
    /// <summary>
    /// The lowest row in points, and the narrowest column in digits: what is lower or narrower shows no letter.
    /// </summary>
    private const double LowestRow = 2;
    private const double NarrowestColumn = 0.5;

    private readonly HashSet<int> hiddenRows = [];
    // At each column, how many more stretches of such columns begin than end.
    private readonly int[] hiddenColumns = new int[SheetPlace.LastColumn + 2];
    private readonly int[] toldColumns = new int[SheetPlace.LastColumn + 2];
    private bool hidesOtherColumns;
    private bool hidesOtherRows;

    public bool HidesZeros { get; private set; }

    public SheetAxis Rows => new(hiddenRows);

    public SheetAxis Columns => new(HiddenColumns());

    /// <summary>Looks at an element of the sheet before its cells.</summary>
    public void Look(XmlReader xml)
    {
        if (xml.LocalName == "sheetView") HidesZeros |= xml.GetAttribute("showZeros") is "0" or "false";
        else if (xml.LocalName == "col") LookAtColumns(xml);
        else if (xml.LocalName == "sheetFormatPr")
        {
            // Of rows that are hidden unless they are told of, only those without cells are none of the file's.
            hidesOtherRows = Is(xml, "customHeight") && SizeOf(xml, "defaultRowHeight") < LowestRow;
            hidesOtherColumns = SizeOf(xml, "defaultColWidth") < NarrowestColumn;
        }
    }

    public void LookAtRow(XmlReader xml, int row)
    {
        if (Is(xml, "hidden") || (SizeOf(xml, "ht") is { } height ? height < LowestRow : hidesOtherRows))
            hiddenRows.Add(row);
    }

    private void LookAtColumns(XmlReader xml)
    {
        if (!int.TryParse(xml.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(xml.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last)) return;
        (first, last) = (Math.Max(first, 1), Math.Min(last, SheetPlace.LastColumn));
        if (last < first) return;
        // Without a width, some programs show it and some do not; nobody has hidden it.
        var of = Is(xml, "hidden") || SizeOf(xml, "width") < NarrowestColumn ? hiddenColumns : toldColumns;
        of[first]++;
        of[last + 1]--;
    }

    private IEnumerable<int> HiddenColumns()
    {
        for (int column = 1, hidden = 0, told = 0; column <= SheetPlace.LastColumn; column++)
        {
            (hidden, told) = (hidden + hiddenColumns[column], told + toldColumns[column]);
            if (hidden > 0 || (hidesOtherColumns && told == 0)) yield return column;
        }
    }

    private static bool Is(XmlReader xml, string name) => xml.GetAttribute(name)?.Trim() is "1" or "true";

    private static double? SizeOf(XmlReader xml, string name) => double.TryParse(
        xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) ? size : null;
}
