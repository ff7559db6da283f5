using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading;

/// <summary>A part of a text, end exclusive.</summary>
public readonly record struct Stretch(int Start, int End)
{
    public bool IsEmpty => Start == End;

    public GridCell Cell => new(Start, End);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>The stretch without the white space around it; empty at its start where nothing is left.</summary>
    public static Stretch Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first < last && TextLine.IsSpace(text[first])) first++;
        if (first == last) return new(start, start);
        while (TextLine.IsSpace(text[last - 1])) last--;
        return new(first, last);
    }

    /// <summary>The stretch from the beginning of this to the end of what follows, which may be empty.</summary>
    public Stretch Through(Stretch next) => next.IsEmpty ? this : IsEmpty ? next : new(Start, next.End);
}
