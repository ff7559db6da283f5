namespace FocusThemes.Reading.Formats;

/// <summary>What the form of a source says that a line is.</summary>
public enum ToldLine
{
    Title,

    /// <summary>The title of a part of a theme.</summary>
    Part,
    Concept,
    Quote,

    /// <summary>What goes on with the quote on the line above, or has whoever speaks before it.</summary>
    Within,

    /// <summary>An item of a list for itself: it names nobody who speaks above it.</summary>
    Apart,
}
