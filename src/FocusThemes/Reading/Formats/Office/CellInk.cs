using System.Xml;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>How the letters of a cell stand out against what is behind them.</summary>
internal enum CellInk
{
    Seen,

    /// <summary>White, where nothing is behind them.</summary>
    White,

    /// <summary>Of the colour that the cell is filled with.</summary>
    Blackened,
}

/// <summary>Colours of fonts and fillings, as a workbook lists them.</summary>
internal sealed class CellInks
{
    private const string White = "FFFFFF", Black = "000000";

    // The colours that letters have and paper has, whatever the theme; others are not looked up.
    private static readonly Dictionary<(string Attribute, string Value), string> Named = new()
    {
        [("theme", "0")] = White,
        [("theme", "1")] = Black,
        [("indexed", "64")] = Black,
        [("indexed", "65")] = White,
        [("indexed", "0")] = Black,
        [("indexed", "1")] = White,
        [("indexed", "8")] = Black,
        [("indexed", "9")] = White,
    };

    // Null for what is not told, or is none of the colours that are known.
    private readonly List<string?> fonts = [];
    private readonly List<(bool IsSolid, string? Color)> fills = [];

    /// <summary>Looks at an element of the styles, before those of cells.</summary>
    public void Look(XmlReader xml)
    {
        if (xml is { LocalName: "font", Depth: 2 }) fonts.Add(null);
        else if (xml is { LocalName: "fill", Depth: 2 }) fills.Add((false, null));
        else if (xml is { LocalName: "color", Depth: 3 } && fonts.Count > 0 && fills.Count == 0) fonts[^1] = ColorOf(xml);
        else if (xml is { LocalName: "patternFill", Depth: 3 } && fills.Count > 0) fills[^1] = (xml.GetAttribute("patternType") is not (null or "none"), null);
        else if (xml is { LocalName: "gradientFill", Depth: 3 } && fills.Count > 0) fills[^1] = (true, null);
        else if (xml is { LocalName: "fgColor", Depth: 4 } && fills.Count > 0) fills[^1] = fills[^1] with { Color = ColorOf(xml) };
    }

    /// <param name="xf">A format of cells.</param>
    public CellInk Of(XmlReader xf)
    {
        var (font, fill) = (At(fonts, xf.GetAttribute("fontId")), At(fills, xf.GetAttribute("fillId")));
        return font is null ? CellInk.Seen
            : fill.IsSolid ? font == fill.Color ? CellInk.Blackened : CellInk.Seen
            : font == White ? CellInk.White : CellInk.Seen;
    }

    private static T? At<T>(List<T> list, string? number) => int.TryParse(number, out var at) && at >= 0 && at < list.Count ? list[at] : default;

    private static string? ColorOf(XmlReader xml)
    {
        if (xml.GetAttribute("tint") is not (null or "0")) return null;
        if (xml.GetAttribute("rgb") is { Length: >= 6 } rgb) return rgb[^6..].ToUpperInvariant();
        foreach (var name in (ReadOnlySpan<string>)["theme", "indexed"])
            if (xml.GetAttribute(name) is { } value) return Named.GetValueOrDefault((name, value));
        return null;
    }
}
