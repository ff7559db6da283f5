using FocusThemes.Queries.Studies;
using FocusThemes.Web.Data;

namespace FocusThemes.Web.Assistants.Tools;

/// <summary>The studies of the library, as <c>/studies.json</c> has them.</summary>
internal static class ListStudies
{
    public static LibraryTool Tool { get; } = new(
        "list_studies", "Lists the studies of this library, with citation and counts. Begin here.",
        [
            new("q", "Beginnings of words of title, authors, journal or year."),
            new("order", "") { Values = [.. Enum.GetValues<StudyOrder>().Select(StudyFilter.NameOf)] },
            ToolParameter.After,
        ],
        call => LibraryData.AnswerAsync(call.Library, call["q"], call["order"], call["after"], call.Most, call.Stop));
}
