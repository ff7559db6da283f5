namespace FocusThemes.Writing.Charts;

/// <summary>How a focus group looks everywhere: the class, colour on a light ground and shape of its mark.</summary>
/// <param name="Path">A path of SVG, ten units across, its middle at 0.</param>
public sealed record GroupMark(string Class, string Colour, string Path)
{
    private static readonly GroupMark[] All =
    [
        new("g0", "#5b4a8a", "M0-5.5L5.5 0 0 5.5-5.5 0z"),
        new("g1", "#1f5f8b", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
        new("g2", "#8a4b08", "M-4.5-4.5h9v9h-9z"),
        new("g3", "#1d6b45", "M0-5L5 4.5H-5z"),
        new("g4", "#94295e", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM-2 0a2 2 0 1 1 4 0a2 2 0 1 1-4 0z"),
        new("g5", "#585f00", "M-4.5-4.5h9v9h-9zM-2-2v4h4v-4z"),
        new("g6", "#0a6a70", "M-5-4.5H5L0 5z"),
    ];

    /// <summary>They come round after the sixth.</summary>
    /// <param name="focusGroup">Null for codes that name none.</param>
    public static GroupMark Of(string? focusGroup) => All[focusGroup is null ? 0
        : int.TryParse(focusGroup, out var number) && number > 0 ? ((number - 1) % 6) + 1
        : ((focusGroup.Sum(letter => letter) + 1) % 6) + 1];
}
