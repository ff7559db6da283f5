namespace FocusThemes.Writing.Plain;

internal static class PlainLine
{
    /// <summary>The text on one line for a terminal, which takes control characters for commands.</summary>
    public static string Of(string text) =>
        string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : char.IsControl(c) ? '\uFFFD' : c));
}
