using FocusThemes.Reading.Projects;

namespace FocusThemes.Queries.Sources;

/// <summary>Lines of a source, read without the others; places count from the start of the whole.</summary>
/// <param name="From">Number of the first line.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">The text of these lines alone.</param>
internal sealed record SourceWindow(int From, int Start, string Text)
{
    private readonly LineStarts lines = new(Text);

    public int End => Start + Text.Length;

    /// <summary>Number of the line that a place is on.</summary>
    public int LineAt(int place) => From - 1 + lines.LineAt(place - Start);

    public ReadOnlySpan<char> Between(int start, int end) => Text.AsSpan(start - Start, end - start);

    public char At(int place) => Text[place - Start];
}
