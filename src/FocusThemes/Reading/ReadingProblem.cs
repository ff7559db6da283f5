using System.Text.Json.Serialization;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Reading;

/// <summary>Something a reader could not place, or placed with doubt.</summary>
/// <param name="Line">Counted from 1; 0 where the whole source is meant.</param>
/// <param name="Sentence">What is the matter, and what was done about it.</param>
/// <param name="Text">The passage as it stands in the source, cut after 200 characters.</param>
public sealed record ReadingProblem(int Line, string Sentence, string Text)
{
    public const int LongestText = 200;

    /// <summary>The next best reading of the place; null where there is none to choose.</summary>
    public OtherReading? Instead { get; init; }

    /// <summary>The sentence with names that the file hides, for whoever reads it in; it is not kept. Null where there are none.</summary>
    [JsonIgnore]
    public string? ToOwner { get; init; }

    /// <summary>What is doubtful; null for the whole of its lines.</summary>
    [JsonIgnore]
    public IReadOnlyList<Stretch>? Over { get; init; }

    public static ReadingProblem At(int line, string sentence, ReadOnlySpan<char> text) =>
        new(line, sentence, text.Length <= LongestText ? text.ToString() : $"{text[..LongestText]}…");
}

/// <summary>Another reading of a place, as the hint <c>places</c> has it.</summary>
/// <param name="Place">Line and column from 1, in UTF-16 units, such as <c>12:34</c>.</param>
/// <param name="Role">What begins there, such as <c>concept</c>; <c>continues</c> where what is before goes on.</param>
/// <param name="Words">What would be read so, cut after 80 characters.</param>
public sealed record OtherReading(string Place, string Role, string Words)
{
    /// <summary>The hint that makes it the reading.</summary>
    /// <param name="file">The table, where a study has several; else null.</param>
    public PlaceHint In(string? file) => PlaceHint.Of(file is null ? Place : $"{file}:{Place}", Role);
}
