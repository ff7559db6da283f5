using System.Buffers;

namespace FocusThemes.Reading.Conventions;

/// <summary>Every character that is printed as a dash between words, hyphens among them.</summary>
internal static class Dashes
{
    private static readonly SearchValues<char> All = SearchValues.Create("-‐‑–—―−");

    public static bool Is(char c) => All.Contains(c);
}
