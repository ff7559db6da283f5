using System.Collections.Concurrent;
using FocusThemes.Reading;

namespace FocusThemes.Web.Publishing;

/// <summary>
/// The folder of a published site. Files are made in a folder within it that no page leads to, and moved to their places
/// when all of them are there; what is as it was is not touched, and neither is what is not ours.
/// </summary>
internal sealed class PublishedFolder : IDisposable
{
    private const string Stage = ".publishing";
    private const string Moving = ".published-moving";
    private const string LockName = "lock";

    /// <summary>Most files are written at once.</summary>
    private const int UsualBytes = 32 * 1024;
    private readonly FileStream gate;

    // Thousands of files are made in each.
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly bool isNew;
    private readonly HashSet<string> halfMoved;

    private PublishedFolder(string path, bool isNew)
    {
        (Root, this.isNew) = (path, isNew);
        gate = Lock(path, PathOf(Stage));
        foreach (var left in new DirectoryInfo(PathOf(Stage)).EnumerateFileSystemInfos().Where(left => left.Name != LockName)) Delete(left);
        // Of a run that was ended while it moved them.
        halfMoved = File.Exists(PathOf(Moving)) ? [.. File.ReadLines(PathOf(Moving))] : [];
    }

    public string Root { get; }

    /// <exception cref="UnacceptableInputException">It is a file, cannot be written, or another run is writing it.</exception>
    public static PublishedFolder Open(string path)
    {
        path = Path.GetFullPath(path);
        if (File.Exists(path)) throw new UnacceptableInputException($"{path} is a file; --out takes a folder.");
        var isNew = !Directory.Exists(path);
        try
        {
            Directory.CreateDirectory(Path.Combine(path, Stage));
            return new(path, isNew);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new UnacceptableInputException($"{path} cannot be written: {fault.Message}", fault);
        }
    }

    public string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>Whether a file is as an earlier run has made it: somebody may have changed a page since.</summary>
    public bool Has(PublishedFile file) => new FileInfo(PathOf(file.Path)) is { Exists: true } there
        && there.Length == file.Bytes && PublishedFile.Of(file.Path, there) == file;

    /// <summary>Makes a file, unless the same is there.</summary>
    /// <param name="nameBefore">What an earlier run has called the file; null where it made none.</param>
    /// <exception cref="UnacceptableInputException">Somebody else's file has its place.</exception>
    public PublishedFile Keep(string file, ReadOnlySpan<byte> bytes, Func<string, string?> nameBefore)
    {
        if (IsThere(file, nameBefore) is { } there && there.Length == bytes.Length && File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(bytes))
            return PublishedFile.Of(file, bytes);
        // None is there yet: to empty one before it is written makes some systems write it to the disk as soon as it is closed.
        using var made = File.OpenHandle(StagePathOf(file), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(made, bytes, 0);
        return PublishedFile.Of(file, bytes);
    }

    /// <summary>A large file in the making, which <see cref="SettleAsync"/> looks at when it is whole.</summary>
    public FileStream Create(string file)
    {
        _ = HasPlace(file);
        return new(StagePathOf(file), FileMode.CreateNew, FileAccess.Write, FileShare.Read, UsualBytes);
    }

    /// <inheritdoc cref="Keep"/>
    public async Task<PublishedFile> SettleAsync(string file, Func<string, string?> nameBefore, CancellationToken stop)
    {
        var made = new FileInfo(StagePathOf(file));
        var settled = PublishedFile.Of(file, made);
        if (IsThere(file, nameBefore) is { } there && there.Length == settled.Bytes && await IsSameAsync(made, there, stop)) made.Delete();
        return settled;
    }

    /// <summary>Moves everything that was made to its place: what pages need first, then pages, and takes away what is not
    /// made any more.</summary>
    /// <param name="gone">Files of ours that are not made any more.</param>
    public void MoveIn(IReadOnlyCollection<string> gone)
    {
        var stage = new DirectoryInfo(Path.Combine(Root, Stage));
        var made = stage.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Name != LockName)
            .Select(file => Path.GetRelativePath(stage.FullName, file.FullName).Replace('\\', '/'));
        File.WriteAllLines(PathOf(Moving), made.Concat(halfMoved));
        // Where case does not count, a file that gets other capitals would be taken away with the name that it had before.
        HashSet<string> names = gone.Count == 0 ? [] : made.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in gone.Where(names.Contains)) Remove(file);
        MoveBelow(stage, Root, file => !IsPage(file));
        MoveBelow(stage, Root, _ => true);
        foreach (var file in gone.Where(file => !names.Contains(file))) Remove(file);
        File.Delete(PathOf(Moving));
    }

    public void Dispose()
    {
        var stage = new DirectoryInfo(Path.Combine(Root, Stage));
        gate.Dispose();
        if (stage.Exists) stage.Delete(recursive: true);
        if (isNew && !Directory.EnumerateFileSystemEntries(Root).Any()) Directory.Delete(Root);
    }

    private static FileStream Lock(string path, string stage)
    {
        try
        {
            return new(Path.Combine(stage, LockName), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault)
        {
            throw new UnacceptableInputException($"{path}: another run is publishing into it; try again when it is done.", fault);
        }
    }

    private static bool IsPage(FileInfo file) => file.Extension == ".html" || file.Name == PublishedList.FileName;

    // A folder that is not there yet is moved as it is.
    private static void MoveBelow(DirectoryInfo from, string to, Func<FileInfo, bool> isNow)
    {
        foreach (var folder in from.EnumerateDirectories())
        {
            var place = Path.Combine(to, folder.Name);
            if (Directory.Exists(place)) MoveBelow(folder, place, isNow);
            else folder.MoveTo(place);
        }

        foreach (var file in from.EnumerateFiles().Where(file => file.Name != LockName && isNow(file)))
            file.MoveTo(Path.Combine(to, file.Name), overwrite: true);
    }

    private static void Delete(FileSystemInfo left)
    {
        if (left is DirectoryInfo folder) folder.Delete(recursive: true);
        else left.Delete();
    }

    private static async Task<bool> IsSameAsync(FileInfo made, FileInfo there, CancellationToken stop)
    {
        await using var first = made.OpenRead();
        await using var second = there.OpenRead();
        var (one, other) = (new byte[64 * 1024], new byte[64 * 1024]);
        while (await first.ReadAtLeastAsync(one, one.Length, throwOnEndOfStream: false, stop) is var read and > 0)
        {
            if (await second.ReadAtLeastAsync(other, read, throwOnEndOfStream: false, stop) < read) return false;
            if (!one.AsSpan(0, read).SequenceEqual(other.AsSpan(0, read))) return false;
        }

        return true;
    }

    private string StagePathOf(string file) => Path.Combine(Root, Stage, file);

    /// <summary>Makes the folder that a file is made in.</summary>
    /// <returns>False where there is none yet at its place, and so nothing in the file's way.</returns>
    private bool HasPlace(string file) => folders.GetOrAdd(Path.GetDirectoryName(file)!, static (parent, into) =>
    {
        Directory.CreateDirectory(into.StagePathOf(parent));
        return Directory.Exists(into.PathOf(parent));
    }, this);

    private FileInfo? IsThere(string file, Func<string, string?> nameBefore)
    {
        if (!HasPlace(file)) return null;
        var there = new FileInfo(PathOf(file));
        if (!there.Exists && !Directory.Exists(there.FullName)) return null;
        var before = nameBefore(file) ?? (halfMoved.Contains(file) ? file : null);
        // Of another case, it is made anew and gets its name.
        if (there.Exists && before is not null) return before == file ? there : null;
        throw new UnacceptableInputException($"{there.FullName} was not published by FocusThemes, and would be overwritten; nothing was written. Move it away, or name another folder.");
    }

    private void Remove(string file)
    {
        File.Delete(PathOf(file));
        for (var folder = Path.GetDirectoryName(PathOf(file)); folder is not null && folder.Length > Root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (!Directory.Exists(folder)) continue;
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }
}
