using System.Text;
using FocusThemes.Model.Letters;

namespace FocusThemes.Queries.Participants;

/// <summary>An attribution as printed, parted around the code that names the participant.</summary>
/// <param name="Code">All of the attribution where the code stands in it in another spelling.</param>
public readonly record struct PrintedCode(string Before, string Code, string After)
{
    /// <param name="code">As the study first prints it.</param>
    public static PrintedCode In(string attribution, string code)
    {
        if (attribution == code) return new("", code, "");
        var at = PlaceOf(code, attribution);
        return at < 0
            ? new("", attribution, "")
            : new(attribution[..at], code, attribution[(at + code.Length)..]);
    }

    /// <summary>True where the attribution has the code letter for letter.</summary>
    public static bool Has(string attribution, string code) => PlaceOf(code, attribution) >= 0;

    private static int PlaceOf(string code, string attribution)
    {
        for (var at = 0; code.Length > 0; at++)
        {
            at = attribution.IndexOf(code, at, StringComparison.Ordinal);
            if (at < 0) break;
            if (!GoesOn(attribution, at) && !GoesOn(attribution, at + code.Length)) return at;
        }

        return -1;
    }

    // 1P4 does not stand in 01P4, nor Ann in Anna; where a script puts no spaces between words it may.
    private static bool GoesOn(string text, int at)
    {
        if (at == 0 || at == text.Length) return false;
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _);
        Rune.DecodeFromUtf16(text.AsSpan(at), out var after, out _);
        return (Rune.IsDigit(before) && Rune.IsDigit(after))
            || (Rune.IsLetter(before) && Rune.IsLetter(after)
                && !UnspacedScript.StandsAlone(before) && !UnspacedScript.StandsAlone(after));
    }
}
