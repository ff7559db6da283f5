using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Numbers;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>What a workbook shares between its cells: strings, and how numbers and words are shown.</summary>
internal sealed class CellValues
{
    private readonly List<RichText> shared = [];
    private readonly HashSet<int> used = [];
    private readonly List<CellStyle> styles = [];
    private bool countsFrom1904;

    /// <summary>Shared texts that no cell has been shown with.</summary>
    public int Unused => shared.Index().Count(text => text.Item.Paragraphs.Count > 0 && !used.Contains(text.Index));

    public static CellValues Of(WorkbookPart book, OfficeArchive archive)
    {
        var values = new CellValues();
        using (var xml = archive.Open(book))
            while (xml.Read())
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                    values.countsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
        if (book.SharedStringTablePart is { } strings)
        {
            using var xml = archive.Open(strings);
            while (xml.Read())
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) values.shared.Add(RichText.Within(xml));
        }

        if (book.WorkbookStylesPart is { } sheet)
        {
            using var xml = archive.Open(sheet);
            values.ReadStyles(xml);
        }

        return values;
    }

    /// <summary>A cell as its sheet shows it.</summary>
    /// <param name="kind">The attribute <c>t</c> of the cell; null for a number.</param>
    /// <param name="within">The text that stands in the cell itself; null where it has a value instead.</param>
    public CellShown Show(string? kind, string value, RichText? within, int style)
    {
        var (code, isStruck, ink) = style >= 0 && style < styles.Count ? styles[style] : new(NumberCode.General, false, CellInk.Seen);
        var shown = Show(kind, value, within, code);
        shown = shown with { Hidden = shown.Hidden ?? (ink == CellInk.Blackened ? HiddenKind.Blackened : null), IsWhite = ink == CellInk.White };
        return isStruck ? shown with { Text = shown.Text with { HasStruck = true } } : shown;
    }

    private CellShown Show(string? kind, string value, RichText? within, NumberCode code)
    {
        if (within is not null) return Words(within, code);
        return kind switch
        {
            "s" => Words(SharedAt(value), code),
            "b" => Words(RichText.Of(value == "1" ? "TRUE" : "FALSE"), code),
            "str" => Words(RichText.Of(RichText.Unescaped(value)), code),
            "e" => new(RichText.Of(value)) { IsError = value.Length > 0 },
            "d" => new(RichText.Of(value)),
            _ => Number(value, code),
        };
    }

    private static CellShown Words(RichText text, NumberCode code)
    {
        if (text.Words is var words && string.IsNullOrWhiteSpace(words)) return new(RichText.Nothing);
        if (SheetErrors.Is(words.AsSpan().Trim())) return new(text) { IsError = true };
        if (code.ShowsWords) return new(text);
        var shown = code.ShowWords(words);
        return string.IsNullOrWhiteSpace(shown) ? new(text) { Hidden = HiddenKind.Cell } : new(text.Shown(shown));
    }

    private CellShown Number(string value, NumberCode code)
    {
        var shown = code.Show(value, countsFrom1904);
        if (!string.IsNullOrWhiteSpace(shown) || value.Length == 0) return new(RichText.Of(shown));
        var whole = RichText.Of(NumberCode.General.Show(value, countsFrom1904));
        return new(whole) { Hidden = whole.Words == "0" ? HiddenKind.Zero : HiddenKind.Cell };
    }

    private RichText SharedAt(string value)
    {
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= shared.Count)
            return RichText.Nothing;
        used.Add(at);
        return shared[at];
    }

    private void ReadStyles(XmlReader xml)
    {
        var (codes, read, isCells) = (new Dictionary<int, string>(), new Dictionary<int, NumberCode>(), false);
        var (struckFonts, colors) = (new List<bool>(), new CellInks());
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element) colors.Look(xml);
            // Each font stands in their list once; those of conditional formats stand elsewhere.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "font", Depth: 2 }) struckFonts.Add(false);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "strike", Depth: 3 } && struckFonts.Count > 0)
                struckFonts[^1] = xml.GetAttribute("val") is not ("0" or "false");
            if (xml.LocalName == "cellXfs") isCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not ("numFmt" or "xf")) continue;
            _ = int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id);
            // The differences of conditional formats may call theirs by a number that another code has.
            if (xml.LocalName == "numFmt") codes.TryAdd(id, xml.GetAttribute("formatCode") ?? "");
            else if (isCells)
            {
                if (!read.TryGetValue(id, out var code)) read[id] = code = NumberCode.Of(id, codes.GetValueOrDefault(id));
                var isStruck = int.TryParse(xml.GetAttribute("fontId"), CultureInfo.InvariantCulture, out var font)
                    && font >= 0 && font < struckFonts.Count && struckFonts[font];
                styles.Add(new(code, isStruck, colors.Of(xml)));
            }
        }
    }

    // What a format of cells says of how they are shown.
    private readonly record struct CellStyle(NumberCode Code, bool IsStruck, CellInk Ink);
}
