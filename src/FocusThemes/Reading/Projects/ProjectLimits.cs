namespace FocusThemes.Reading.Projects;

/// <summary>What is read of one project at most: more than of a table, since all its documents are in it.</summary>
public static class ProjectLimits
{
    /// <summary>Of the file, and of the texts and codings in it once they are inflated.</summary>
    public const int MostMegabytes = 256;

    /// <summary>Of all texts together, in UTF-16 units; of everything that is coded; and of all memos.</summary>
    public const int MostCharacters = 100_000_000;

    /// <summary>Of one table of a database.</summary>
    public const int MostRows = 1_000_000;
}
