using FocusThemes.Reading.Formats.Hiding;
using UglyToad.PdfPig;

namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>How a PDF is opened, with what every page of it is counted and looked at by.</summary>
internal sealed class PdfOptions : ParsingOptions
{
    public PdfOptions(string name, HiddenFound hidden, Patience patience)
    {
        (Name, Hidden, Limits) = (name, hidden, new(name, patience));
        FilterProvider = new BoundedFilters(Limits);
        SkipMissingFonts = true;
        MaxStackDepth = GridLimits.DeepestNesting / 4;
    }

    public string Name { get; }

    public HiddenFound Hidden { get; }

    public PdfLimits Limits { get; }
}
