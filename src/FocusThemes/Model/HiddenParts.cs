namespace FocusThemes.Model;

/// <summary>What became of the parts of a source that its form does not show, such as hidden rows.</summary>
public enum HiddenParts
{
    /// <summary>The source has none.</summary>
    None,

    /// <summary>They were left out, and no page or file gives them.</summary>
    LeftOut,

    /// <summary>They were read, since the study asks for it.</summary>
    Included,

    /// <summary>They were read, but the names of coders were left out, and no page or file gives those.</summary>
    IncludedInPart,

    /// <summary>Words were taken out that the study withholds, and the file, which has them, is not kept.</summary>
    Withheld,
}
