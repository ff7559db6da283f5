namespace FocusThemes.Writing.Refi;

/// <summary>What positions in a REFI-QDA project count: the same number, unless an emoji or another character beyond U+FFFF
/// stands before.</summary>
public enum PositionUnit
{
    /// <summary>What the standard calls a character, and what programs in Python slice by.</summary>
    CodePoints,

    /// <summary>What NVivo counts: two for a character beyond U+FFFF.</summary>
    Utf16,
}
