using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>A table as a publisher's page gives it, in running text.</summary>
internal static class RunningText
{
    public static StudyDraft Read(string table) => Told.Read("table.txt", table);

    /// <summary>What is read of it, each concept on a line with its quotes.</summary>
    public static string Outline(string table) =>
        StudyOutline.Of(Read(table)).Replace("\n    ", " ", StringComparison.Ordinal);
}
