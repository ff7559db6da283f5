namespace FocusThemes.Model;

/// <summary>What a stretch of a source was read as.</summary>
public enum PassageKind
{
    /// <summary>White space and line breaks between the other pieces.</summary>
    Blank,

    /// <summary>The table's label and name, above its header row.</summary>
    Caption,

    /// <summary>The names of the columns.</summary>
    Heading,

    /// <summary>A theme's printed number with its punctuation.</summary>
    Number,
    Title,
    Subtitle,

    /// <summary>The title of a part of a theme, with its number.</summary>
    Subtheme,
    Concept,

    /// <summary>An outer quotation mark; marks inside a quote belong to the quote.</summary>
    QuotationMark,
    Quote,

    /// <summary>The mark that ties a quote to a participant, brackets included.</summary>
    Attribution,

    /// <summary>What parts the cells of a table in text: <c>|</c>, <c>---</c>.</summary>
    Border,

    /// <summary>A footnote, a legend of abbreviations, a remark beside a quote.</summary>
    Note,

    /// <summary>A raised mark that refers to a note; it belongs to no word beside it.</summary>
    NoteMark,

    /// <summary>What is not for readers, such as the name of whoever coded a row; no page or file gives it.</summary>
    LeftOut,

    /// <summary>What the reader could not place; reported as a problem.</summary>
    NotUnderstood,

    /// <summary>Words of a document that no code was given to.</summary>
    Uncoded,
}

/// <summary>
/// A stretch of a source's text and what it was read as. The passages of a source, in order, are the whole text.
/// </summary>
public readonly record struct Passage(PassageKind Kind, int Start, int End, int Line)
{
    public int Length => End - Start;
}
