using FocusThemes.Model;

namespace FocusThemes.Storage;

/// <summary>Looks through a whole library for whatever should not be.</summary>
public static class LibraryFaults
{
    private const int MostOfAKind = 100;

    /// <summary>Each fault in a sentence; none for a sound library. Reads every page of the file.</summary>
    public static List<string> Find(LibraryContext library, CancellationToken stop = default)
    {
        var faults = new List<string>();
        library.ReadCheck($"PRAGMA integrity_check({MostOfAKind})", (row, _) =>
        {
            if (row.GetString(0) is not "ok" and var found) faults.Add($"damaged: {found}.");
        }, stop);
        Read(
            "PRAGMA foreign_key_check",
            row => $"a row of {row(0)} belongs to one of {row(2)} that is not there (row {row(1)}).");
        if (faults.Count > 0) return faults;
        Read(
            "SELECT Slug FROM Studies WHERE QuoteCount <> (SELECT count(*) FROM Quotes q " +
            "JOIN Concepts c ON c.Id = q.ConceptId JOIN Themes t ON t.Id = c.ThemeId WHERE t.StudyId = Studies.Id)",
            row => $"{row(0)}: not as many quotes are stored as it is said to have.");
        library.ReadRaw(
            "SELECT st.Slug, s.Name, s.Sha256, s.Packed FROM Sources s JOIN Studies st ON st.Id = s.StudyId", [],
            (row, _) =>
            {
                if (SourceDocument.DigestOf(row.Unpacked(3)) != row.GetString(2))
                    faults.Add($"{row.GetString(0)}: the bytes of {row.GetString(1)} are not those that came.");
            }, stop);
        return faults;

        void Read(string sql, Func<Func<int, string?>, string?> tell) => library.ReadRaw(sql, [], (row, _) =>
        {
            if (faults.Count < MostOfAKind && tell(at => row.IsDBNull(at) ? null : row.GetValue(at).ToString()) is { } fault)
                faults.Add(fault);
        }, stop);
    }
}
