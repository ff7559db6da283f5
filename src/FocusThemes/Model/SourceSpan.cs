namespace FocusThemes.Model;

/// <summary>Where a record stands in the text of its source.</summary>
/// <param name="Start">UTF-16 units from the start of the text.</param>
/// <param name="End">UTF-16 units from the start of the text, exclusive.</param>
/// <param name="Line">The line that <paramref name="Start"/> is on, counted from 1.</param>
public sealed record SourceSpan(int Start, int End, int Line)
{
    public int Length => End - Start;

    /// <summary>The passage itself, character for character.</summary>
    public string Of(string text) => text[Start..End];
}
