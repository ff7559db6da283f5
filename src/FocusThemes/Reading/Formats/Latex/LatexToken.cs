namespace FocusThemes.Reading.Formats.Latex;

internal enum LatexKind
{
    /// <summary>The file has ended.</summary>
    Nothing,

    /// <summary>Letters and signs that mean themselves.</summary>
    Words,

    /// <summary>White space with at most one line end.</summary>
    Blank,

    /// <summary>A blank line, or <c>\par</c>.</summary>
    Paragraph,

    /// <summary>A name after a backslash, or a single sign after one.</summary>
    Command,

    /// <summary>A command that means what it meant before the file gave it another meaning.</summary>
    Own,
    Open,
    Close,

    /// <summary>An ampersand.</summary>
    Next,

    /// <summary>A dollar sign.</summary>
    Math,

    /// <summary>The place of an argument in what a macro stands for.</summary>
    Argument,

    /// <summary>An environment by its name.</summary>
    Begin,
    End,
}

/// <param name="Line">In the file, from 1.</param>
/// <param name="Depth">How many macros stand within each other around it.</param>
internal readonly record struct LatexToken(LatexKind Kind, string Text, int Line, int Depth = 0)
{
    public bool Is(string words) => Kind == LatexKind.Words && Text == words;

    public bool IsCommand(string name) => Kind is LatexKind.Command or LatexKind.Own && Text == name;

    public bool IsSpace => Kind is LatexKind.Blank or LatexKind.Paragraph;
}
