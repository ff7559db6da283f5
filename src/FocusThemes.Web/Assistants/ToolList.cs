using FocusThemes.Web.Assistants.Tools;

namespace FocusThemes.Web.Assistants;

/// <summary>The tools, in the order in which an assistant comes to them. A new one is a file in Tools and a line here.</summary>
internal static class ToolList
{
    public static IReadOnlyList<LibraryTool> All { get; } =
    [
        ListStudies.Tool, ReadStudy.Tool, ReadTheme.Tool, SearchQuotes.Tool, ReadQuote.Tool, CheckQuotes.Tool, CheckStudy.Tool,
        CrossQuotes.Tool,
    ];
}
