using System.Buffers;

namespace FocusThemes.Reading.Conventions;

/// <summary>Every character that is printed as a dash between words, hyphens among them.</summary>
internal static class Dashes
{
    public const string All = "-‐‑–—―−";
    private static readonly SearchValues<char> Known = SearchValues.Create(All);

    public static bool Is(char c) => Known.Contains(c);
}
