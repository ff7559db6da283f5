using FocusThemes.Reading;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Tests;

/// <summary>The published table that the site starts from.</summary>
internal static class Seed
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds", "social-innovators");

    public static string Text => SourceText.Decode(File.ReadAllBytes(Path.Combine(Folder, "table-2.txt")));

    public static StudyFiles Files => StudyFolder.Read(Folder);
}
