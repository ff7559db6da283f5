using FocusThemes.Reading;

namespace FocusThemes.Storage;

/// <summary>Files in the making, which nobody but their owner may read, whatever else the system lets new files be.</summary>
public static class OwnersFile
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>A file that is not there yet, private from the first moment, to be written and read.</summary>
    /// <exception cref="IOException">There is a file of that name already.</exception>
    public static FileStream Create(string path, FileOptions options = FileOptions.Asynchronous)
    {
        var file = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferBytes,
            Options = options,
        };
        if (!OperatingSystem.IsWindows()) file.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, file);
    }

    /// <summary>Writes a file whole or not at all: one that is there stays as it is until the new one is complete.</summary>
    /// <exception cref="UnacceptableInputException">It cannot be written here.</exception>
    /// <remarks>What becomes of it may be read by whoever might read the one before, or a new file in this place.</remarks>
    public static async Task WriteWholeAsync(string path, Func<Stream, Task> write)
    {
        path = Path.GetFullPath(path);
        var making = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            var rights = RightsAt(path, making);
            await using (var file = Create(making)) await write(file);
            if (rights is { } mode && !OperatingSystem.IsWindows()) File.SetUnixFileMode(making, mode);
            File.Move(making, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(making)) File.Delete(making);
            throw CannotBeWritten(path, making, fault);
        }
        catch
        {
            File.Delete(making);
            throw;
        }
    }

    /// <summary>What is wrong with a file that somebody has named, without the name that it had in the making.</summary>
    internal static UnacceptableInputException CannotBeWritten(string path, string making, Exception fault) => new(
        fault is DirectoryNotFoundException
            ? $"{path}: there is no folder {Path.GetDirectoryName(path)}; make it, or name another file."
            : $"{path} cannot be written: {fault.Message.Replace(making, path, StringComparison.Ordinal)}", fault);

    /// <summary>A folder of that name, for what its owner alone may see.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    // What a new file may be here, only a new file tells; this one is empty.
    private static UnixFileMode? RightsAt(string path, string trial)
    {
        if (OperatingSystem.IsWindows()) return null;
        if (File.Exists(path)) return File.GetUnixFileMode(path);
        using var file = new FileStream(
            trial, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        return File.GetUnixFileMode(file.SafeFileHandle);
    }
}
