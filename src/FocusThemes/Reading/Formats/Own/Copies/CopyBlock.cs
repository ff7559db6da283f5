namespace FocusThemes.Reading.Formats.Own.Copies;

internal enum CopyKind
{
    Heading,
    Words,
    Quoted,
    Said,
}

/// <summary>A paragraph of a copy to read.</summary>
/// <param name="Level">The level of a heading, from 1.</param>
internal sealed record CopyBlock(CopyKind Kind, string Text, int Level = 0);
