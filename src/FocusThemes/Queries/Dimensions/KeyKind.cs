namespace FocusThemes.Queries.Dimensions;

/// <summary>What two spellings of a value have in common.</summary>
internal enum KeyKind
{
    /// <summary>Case, blanks and kinds of dashes do not count.</summary>
    Text,

    /// <summary>A participant's code: its words and numbers.</summary>
    Code,

    /// <summary>The number of a theme or a group: leading zeros do not count.</summary>
    Number,

    /// <summary>Numbers, of which some from one to another are asked for.</summary>
    Range,

    /// <summary>A name of a file, which counts as it stands.</summary>
    Name,

    /// <summary>A study's part of its address.</summary>
    Slug,
}
