using FocusThemes.Reading.Formats.Pdf.Letters;
using UglyToad.PdfPig.Core;

namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>The four directions that text is written in, by quarter turns against the clock.</summary>
internal static class Quarters
{
    public const int Count = 4;

    // Of a line's rise to its run.
    private const double MostSlope = 0.05;

    /// <returns>-1 for what is written aslant.</returns>
    public static int Of(double dx, double dy)
    {
        if (Math.Abs(dy) <= Math.Abs(dx) * MostSlope) return dx >= 0 ? 0 : 2;
        if (Math.Abs(dx) <= Math.Abs(dy) * MostSlope) return dy >= 0 ? 1 : 3;
        return -1;
    }

    /// <summary>The point with the lines written in that direction level, y downwards.</summary>
    public static (double X, double Y) Level(int quarter, PdfPoint point) => quarter switch
    {
        0 => (point.X, -point.Y),
        1 => (point.Y, point.X),
        2 => (-point.X, point.Y),
        _ => (-point.Y, -point.X),
    };

    public static PageRule Level(int quarter, PdfRectangle box)
    {
        var (one, other) = (Level(quarter, box.BottomLeft), Level(quarter, box.TopRight));
        return new(
            Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
    }
}
