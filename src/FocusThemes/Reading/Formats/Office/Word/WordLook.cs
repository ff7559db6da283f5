using System.Globalization;
using System.Xml.Linq;

namespace FocusThemes.Reading.Formats.Office.Word;

/// <summary>How words are shown, as far as it is said; null where it is not.</summary>
internal sealed record WordLook(bool? IsHidden = null, bool? IsRaised = null, string? Font = null, string? Style = null,
    bool? IsStruck = null)
{
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
        IsStruck ?? other.IsStruck);

    /// <param name="property">An element within <c>rPr</c>.</param>
    /// <param name="attribute">Its attributes by their local names.</param>
    public WordLook With(string property, Func<string, string?> attribute) => property switch
    {
        "vanish" => this with { IsHidden = attribute("val") is not ("0" or "false" or "off") },
        "strike" or "dstrike" => this with { IsStruck = IsStruck is true || attribute("val") is not ("0" or "false" or "off") },
        "vertAlign" => this with { IsRaised = attribute("val") == "superscript" },
        // Half points above the line.
        "position" => this with
        {
            IsRaised = int.TryParse(attribute("val"), CultureInfo.InvariantCulture, out var height) && height > 0,
        },
        "rFonts" => this with { Font = attribute("ascii") ?? attribute("hAnsi") ?? Font },
        "rStyle" => this with { Style = attribute("val") },
        _ => this,
    };
}
