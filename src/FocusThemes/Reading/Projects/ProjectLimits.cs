namespace FocusThemes.Reading.Projects;

/// <summary>What is read of one project at most: more than of a table, since all its documents are in it.</summary>
public static class ProjectLimits
{
    /// <summary>The size of the file, and of the texts and codings in it once they are inflated.</summary>
    public const int MostMegabytes = 256;

    /// <summary>
    /// The length of all texts together, in UTF-16 units; of everything that is coded; and of all memos.
    /// </summary>
    public const int MostCharacters = 100_000_000;

    /// <summary>The rows of one table of a database.</summary>
    public const int MostRows = 1_000_000;

    public const int MostTables = 1_000;

    /// <summary>Steps of SQLite's machine, of the whole file: some twenty times what the largest project needs.</summary>
    public const long MostSteps = 100_000_000;

    /// <summary>A step over a damaged chain of pages may take as long as a thousand others.</summary>
    public const int MostSeconds = 30;

    /// <summary>The length of a statement of SQL in a database.</summary>
    public const int LongestStatement = 200_000;

    /// <summary>The length of a file's name in an archive, in bytes.</summary>
    public const int LongestPath = 1024;

    /// <summary>The elements of XML: some hundred thousand codings.</summary>
    public const int MostElements = 2_000_000;

    /// <summary>What may stand before the first element, long remarks included.</summary>
    public const int LongestProlog = 8192;

    /// <summary>Transcripts of a recording; of sources that share a GUID, as many.</summary>
    public const int MostTextsOfOne = 100;
}
