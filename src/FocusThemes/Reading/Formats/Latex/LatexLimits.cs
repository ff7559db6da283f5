namespace FocusThemes.Reading.Formats.Latex;

/// <summary>What is read of LaTeX at most: its macros and files may call each other without end.</summary>
internal static class LatexLimits
{
    /// <summary>Files within files.</summary>
    public const int DeepestFiles = 16;
    public const int MostFiles = 1_000;

    /// <summary>Macros within macros.</summary>
    public const int DeepestMacros = 64;

    /// <summary>Signs that are read again, as arguments or as what macros stand for.</summary>
    public const int MostReadAgain = 24_000_000;

    /// <summary>Signs that wait at one time.</summary>
    public const int MostWaiting = 1_000_000;
}
