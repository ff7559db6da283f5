using FocusThemes.Reading;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Storage;

/// <summary>Where a study stands: found, and not read before it is its turn.</summary>
/// <param name="Folder">The study's folder; null for tables that came alone.</param>
/// <param name="Tables">Paths of tables that came alone, in the order of their numbering.</param>
public sealed record StudyPlace(string Slug, string? Folder, IReadOnlyList<string> Tables)
{
    /// <summary>
    /// The size of all its files together; 0 where they cannot be asked, which reading them will tell.
    /// </summary>
    public long Bytes
    {
        get
        {
            try
            {
                var files = Folder is null ? Tables : Directory.EnumerateFiles(Folder);
                return files.Sum(path => new FileInfo(path).Length);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return 0;
            }
        }
    }

    /// <exception cref="UnacceptableInputException">Two tables have one name, or a file is too large to be
    /// read.</exception>
    public StudyFiles Read()
    {
        if (Folder is not null) return StudyFolder.Read(Folder) with { Slug = Slug };
        if (Tables.CountBy(path => Path.GetFileName(path)).FirstOrDefault(name => name.Value > 1) is { Key: { } twice })
            throw new UnacceptableInputException($"{twice}: two tables of one study have this name; rename one.");
        return new()
        {
            Slug = Slug,
            Tables = BoundedFiles.ReadTables(Tables),
            IsTableAlone = true,
        };
    }
}
