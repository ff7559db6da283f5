namespace FocusThemes.Reading.Conventions;

/// <summary>What the name of a column says that its cells are.</summary>
internal enum ColumnKind
{
    /// <summary>The name says nothing.</summary>
    Unknown,
    Theme,

    /// <summary>What themes are themes of, where it stands left of them.</summary>
    Domain,
    Category,
    Subtheme,
    Code,

    /// <summary>What a theme or code means, in the words of whoever made it: never what somebody said.</summary>
    Definition,

    /// <summary>When a code is used and when not.</summary>
    Rule,

    /// <summary>What authors found, which some call their quotes too.</summary>
    Finding,

    /// <summary>What may be authors' words or participants': examples, comments, responses.</summary>
    Example,

    /// <summary>What was said, or what it is called by who wrote it up: data, statements, evidence.</summary>
    Said,
    Quote,
    Participant,

    /// <summary>Where words come from: a document, a case, a number of the row.</summary>
    Source,
    Group,

    /// <summary>What is told of people.</summary>
    Attribute,

    /// <summary>A note of whoever coded.</summary>
    Memo,

    /// <summary>A note of whoever coded, or what participants wrote where nothing else is theirs.</summary>
    Comment,

    /// <summary>Counts, dates, colours, places in a file.</summary>
    Nothing,
}
