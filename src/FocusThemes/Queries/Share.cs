using System.Globalization;

namespace FocusThemes.Queries;

/// <summary>A part of a whole.</summary>
public readonly record struct Share(int Part, int Whole)
{
    /// <summary>Everything where there is nothing at all.</summary>
    public static Share AllBut(int rest, int whole) => whole == 0 ? new(1, 1) : new(whole - rest, whole);

    /// <summary>The share as a number from 0 to 1; 0 of nothing.</summary>
    public double Value => Whole == 0 ? 0 : (double)Part / Whole;

    /// <summary>
    /// In whole per cent. What is there at all is never shown as nothing, and what is not all of it never as all.
    /// </summary>
    public override string ToString() => (100 * Value) switch
    {
        0 => "0%",
        < 1 => "<1%",
        > 99 and < 100 => ">99%",
        var share => $"{Math.Round(share, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)}%",
    };
}
