namespace FocusThemes.Reading;

/// <summary>What the files beside a study's tables are called, wherever they are read, written or spoken of.</summary>
public static class StudyFileNames
{
    /// <summary>The citation, and how the tables are read.</summary>
    public const string Citation = "study.json";

    /// <summary>What the study says of itself.</summary>
    public const string About = "about.md";

    /// <summary>What the authors answer to the checks.</summary>
    public const string Answers = "checks.json";

    /// <summary>The quotes that the team chose.</summary>
    public const string Highlights = "highlights.json";

    /// <summary>What of the study may be published, and what may not.</summary>
    public const string Publish = "publish.json";
}
