using FocusThemes.Reading.Formats;

namespace FocusThemes.Queries;

/// <summary>From a line of a source on, its words stand on that page of the file.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Page">From 1, as the file counts them, whatever is printed on it.</param>
public sealed record LinePage(int Line, int Page)
{
    /// <param name="starts">Of every line of the text.</param>
    internal static IReadOnlyList<LinePage> Of(IReadOnlyList<PageStart> pages, List<int> starts) =>
        [.. pages.Select(page => new LinePage(LineOf(page.Start, starts), page.Page))];

    private static int LineOf(int place, List<int> starts) => starts.BinarySearch(place) is >= 0 and var at ? at + 1 : ~starts.BinarySearch(place);
}
