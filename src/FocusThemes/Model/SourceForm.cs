namespace FocusThemes.Model;

/// <summary>What the bytes of a source are.</summary>
public enum SourceForm
{
    /// <summary>A file as it came, whose form its name and its first bytes tell.</summary>
    AsItCame,

    /// <summary>A document of a project: its text in UTF-8.</summary>
    Document,

    /// <summary>The codes of a project and what they were given to, without anything private.</summary>
    Codes,
}
