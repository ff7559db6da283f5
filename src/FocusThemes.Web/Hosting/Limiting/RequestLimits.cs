namespace FocusThemes.Web.Hosting.Limiting;

/// <summary>What is taken of one request at most, in bytes where nothing else is said.</summary>
public static class RequestLimits
{
    /// <summary>Room for an overlong search to be answered with a sentence.</summary>
    public const int LongestRequestLine = 64 * 1024;

    /// <summary>Nobody has anything to send but to <c>/try</c>, which allows more for itself.</summary>
    public const int LargestBody = 64 * 1024;

    /// <summary>The size of a table that is pasted, or that the owner stores.</summary>
    public const int LargestTable = 4 * 1024 * 1024;

    /// <summary>The size of all that is sent beside a table.</summary>
    public const int BesideTable = 256 * 1024;

    /// <summary>
    /// The size of the whole form; a file travels in letters from the second answer on, which take a third more.
    /// </summary>
    public const int LargestForm = LargestTable / 3 * 4 + BesideTable;

    /// <summary>What the settings allow for a table that is sent to be read.</summary>
    public const int MostTryMegabytes = 64;

    /// <summary>Four times as much as the largest form that the settings allow: beyond its own limit a page still answers
    /// with a sentence, and a browser that is cut off would show none.</summary>
    public const long LargestAnswered = 4L * MostTryMegabytes * 4 / 3 * 1024 * 1024;

    /// <summary>The number of fields of a form.</summary>
    public const int MostFields = 700;

    /// <summary>The number of lines that are said to be something else than they were read as.</summary>
    public const int MostPlaces = 200;
}
