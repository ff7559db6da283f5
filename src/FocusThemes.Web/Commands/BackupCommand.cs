using System.CommandLine;
using FocusThemes.Storage;
using FocusThemes.Web.Commands.Terminal;

namespace FocusThemes.Web.Commands;

/// <summary><c>backup FILE</c>: a copy of the library while the site runs, whole or not at all.</summary>
internal static class BackupCommand
{
    public static Command Create(Option<string?> database)
    {
        var file = new Argument<string>("FILE") { Description = "Where the copy goes; there must be no file yet." };
        return new Command("backup", "Copy the library into one file, also while the site runs or imports.") { file }.On(
            database, LibraryUse.Inspect, async (parsed, library, _, _) =>
            {
                var target = Path.GetFullPath(parsed.GetValue(file)!);
                using (Waiting.For("Copying the library")) LibraryCopy.Write(library.Path, target);
                await Console.Out.WriteLineAsync(
                    $"{target}: the library as it is now, {new FileInfo(target).Length:N0} bytes. To go back to it, "
                    + $"stop the site and put it in the place of {library.Path}.");
                return 0;
            });
    }
}
