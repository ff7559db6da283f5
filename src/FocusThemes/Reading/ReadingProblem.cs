namespace FocusThemes.Reading;

/// <summary>Something a reader could not place, or placed with doubt.</summary>
/// <param name="Line">Counted from 1; 0 where the whole source is meant.</param>
/// <param name="Sentence">What is the matter, and what was done about it.</param>
/// <param name="Text">The passage as it stands in the source, cut after 200 characters.</param>
public sealed record ReadingProblem(int Line, string Sentence, string Text)
{
    public const int LongestText = 200;

    public static ReadingProblem At(int line, string sentence, ReadOnlySpan<char> text) =>
        new(line, sentence, text.Length <= LongestText ? text.ToString() : $"{text[..LongestText]}…");
}
