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

internal static class LatexTokens
{
    /// <summary>Whether any letters or digits stand among them.</summary>
    public static bool HasWords(this IReadOnlyList<LatexToken> tokens) =>
        tokens.Any(token => token.Kind == LatexKind.Words && token.Text.Any(char.IsLetterOrDigit));

    /// <summary>The same within braces.</summary>
    public static List<LatexToken> Braced(this IReadOnlyList<LatexToken> tokens, int line = 0) =>
        [new(LatexKind.Open, "{", line), .. tokens, new(LatexKind.Close, "}", line)];
}

/// <param name="Line">In the file, from 1.</param>
/// <param name="Depth">How many macros stand within each other around it.</param>
internal readonly record struct LatexToken(LatexKind Kind, string Text, int Line, int Depth = 0)
{
    public bool Is(string words) => Kind == LatexKind.Words && Text == words;

    public bool IsCommand(string name) => Kind is LatexKind.Command or LatexKind.Own && Text == name;

    /// <summary>How many more braces are open behind it than before.</summary>
    public int Nesting => Kind switch { LatexKind.Open => 1, LatexKind.Close => -1, _ => 0 };

    public bool IsSpace => Kind is LatexKind.Blank or LatexKind.Paragraph;
}
