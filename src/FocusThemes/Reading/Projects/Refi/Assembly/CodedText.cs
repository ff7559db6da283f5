namespace FocusThemes.Reading.Projects.Refi.Assembly;

/// <summary>The text that positions of a project count in.</summary>
/// <param name="Units">Without byte order mark; null where the file does not have it.</param>
/// <param name="HasMark">The file has one before it.</param>
internal sealed record CodedText(string? Units, bool HasMark)
{
    public bool HasPairs { get; } = Units is not null && Units.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;

    public bool HasLineEnds { get; } = Units?.Contains("\r\n", StringComparison.Ordinal) ?? false;

    /// <summary>A word, or a line end, does not go on over the position.</summary>
    public bool IsEdge(int at)
    {
        var text = Units!;
        if (at == 0 || at == text.Length) return true;
        if (TextPositions.IsWithinPair(text, at) || (text[at - 1] == '\r' && text[at] == '\n')) return false;
        return !IsWord(text[at - 1]) || !IsWord(text[at]);
    }

    // Marks that stand upon letters are parts of words.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    public bool Equals(CodedText? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
