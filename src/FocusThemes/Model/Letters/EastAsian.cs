using System.Text;

namespace FocusThemes.Model.Letters;

/// <summary>Scripts of China, Japan and Korea, in which a name is written without a blank in it.</summary>
internal static class EastAsian
{
    private static readonly (int First, int Last)[] Blocks =
    [
        (0x1100, 0x11FF), (0x2E80, 0x2FFF), (0x3005, 0x3007), (0x3040, 0x31FF), (0x3400, 0x9FFF), (0xA960, 0xA97F),
        (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFF66, 0xFFDC), (0x16FE0, 0x18DFF), (0x1AFF0, 0x1B16F),
        (0x20000, 0x3FFFF),
    ];

    /// <summary>True where all letters are of these scripts, and there are some.</summary>
    public static bool IsWritten(string text)
    {
        var letters = text.EnumerateRunes().Where(Rune.IsLetter).ToList();
        return letters.Count > 0 && letters.TrueForAll(rune => Array.Exists(
            Blocks, block => rune.Value >= block.First && rune.Value <= block.Last));
    }
}
