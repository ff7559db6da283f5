using System.Globalization;
using System.Xml.Linq;

namespace FocusThemes.Reading.Formats.Office.Word;

/// <summary>How words are shown, as far as it is said; null where it is not.</summary>
internal sealed record WordLook(bool? IsHidden = null, bool? IsRaised = null, string? Font = null, string? Style = null,
    bool? IsStruck = null, string? Color = null, string? Fill = null, string? Marker = null, bool? IsBold = null)
{
    /// <summary>A colour of the theme that is told by its name alone, or one that a style of tables may give.</summary>
    public const string Unknown = "?";

    private const string Auto = "auto", White = "FFFFFF";

    /// <summary>True for words of the colour that is behind them, as where a bar lies over a name.</summary>
    /// <remarks>Word turns what has no colour of its own white on a dark filling, and leaves it black under a black marker.</remarks>
    /// <param name="behind">The filling of the paragraph or the cell; null for none, which is paper.</param>
    public bool IsBlackenedOn(string? behind) => Marker is not (null or "none")
        ? Marker == "black" ? (Color ?? Auto) is Auto or "000000" : Marker == "white" && Color == White
        : Color is not (null or Auto or Unknown) && Color == (IsFilled(Fill) ? Fill : behind ?? White);

    /// <summary>True for a filling that is seen, whatever its colour.</summary>
    public static bool IsFilled(string? fill) => fill is not (null or Auto);

    /// <param name="properties">The element <c>rPr</c>; null where there is none.</param>
    public static WordLook Of(XElement? properties)
    {
        var look = new WordLook();
        foreach (var property in properties?.Elements() ?? [])
        {
            look = look.With(property.Name.LocalName, name => property.Attributes()
                .FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value);
        }

        return look;
    }

    /// <summary>What this says, and what the other says of the rest.</summary>
    public WordLook Or(WordLook other) => new(
        IsHidden ?? other.IsHidden, IsRaised ?? other.IsRaised, Font ?? other.Font, Style ?? other.Style,
        IsStruck ?? other.IsStruck, Color ?? other.Color, Fill ?? other.Fill, Marker ?? other.Marker,
        IsBold ?? other.IsBold);

    /// <param name="property">An element within <c>rPr</c>.</param>
    /// <param name="attribute">Its attributes by their local names.</param>
    public WordLook With(string property, Func<string, string?> attribute)
    {
        return property switch
        {
            "vanish" => this with { IsHidden = attribute("val") is not ("0" or "false" or "off") },
            "b" => this with { IsBold = attribute("val") is not ("0" or "false" or "off") },
            "strike" or "dstrike" => this with { IsStruck = IsStruck is true || attribute("val") is not ("0" or "false" or "off") },
            "vertAlign" => this with { IsRaised = attribute("val") == "superscript" },
            // Half points above the line.
            "position" => this with
            {
                IsRaised = int.TryParse(attribute("val"), CultureInfo.InvariantCulture, out var height) && height > 0,
            },
            "rFonts" => this with { Font = attribute("ascii") ?? attribute("hAnsi") ?? Font },
            "color" => this with { Color = ColorOf("themeColor", "val") },
            "shd" => this with { Fill = attribute("val") == "solid" ? ColorOf("themeColor", "color") : ColorOf("themeFill", "fill") },
            "highlight" => this with { Marker = attribute("val") },
            "rStyle" => this with { Style = attribute("val") },
            _ => this,
        };

        // Beside the name of a theme's colour, Word writes what it is.
        string ColorOf(string theme, string own) => attribute(own) is { } color && color != Auto ? color.ToUpperInvariant()
            : attribute(theme) is not null ? Unknown : Auto;
    }
}
