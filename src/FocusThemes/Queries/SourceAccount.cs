using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Storage;

namespace FocusThemes.Queries;

/// <summary>A stretch of a source that no rule of reading could place.</summary>
/// <param name="Text">As it stands there, cut after 200 characters.</param>
public sealed record Remainder(int Line, int Characters, string Text);

/// <summary>What became of every character of a source.</summary>
/// <param name="Characters">By what they were read as, in UTF-16 units; together the whole text.</param>
/// <param name="Remainders">In order, the first <see cref="MostRemainders"/>.</param>
/// <param name="RemainderCount">Of all.</param>
public sealed record SourceAccount(
    string Name, IReadOnlyDictionary<PassageKind, int> Characters, IReadOnlyList<Remainder> Remainders, int RemainderCount)
{
    public const int MostRemainders = 100;

    public int Total => Characters.Values.Sum();

    public Share AccountedFor => Share.AllBut(Characters.GetValueOrDefault(PassageKind.NotUnderstood), Total);
}

public static class SourceAccountQuery
{
    /// <summary>Of each source of a study, in order.</summary>
    public static async Task<IReadOnlyList<SourceAccount>> ReadAccountsAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var accounts = new List<SourceAccount>();
        await library.ReadRawAsync(
            """
            SELECT Name, Passages, CASE WHEN NotUnderstood > 0 THEN Bytes END, Hidden FROM Sources WHERE StudyId = @p0
            ORDER BY Position
            """, [study.Id], (row, _) =>
            {
                var passages = PassageText.Read(row.GetString(1));
                Passage[] remainders = [.. passages.Where(passage => passage.Kind == PassageKind.NotUnderstood)];
                var text = row.IsDBNull(2) ? "" : SourceText.Of(
                    row.GetString(0), row.GetFieldValue<byte[]>(2), (HiddenParts)row.GetInt32(3), cancellationToken);
                accounts.Add(new(row.GetString(0), CharactersOf(passages),
                    [.. remainders.Take(SourceAccount.MostRemainders).Select(passage => new Remainder(
                        passage.Line, passage.Length,
                        ReadingProblem.At(passage.Line, "", text.AsSpan(passage.Start, passage.Length)).Text))],
                    remainders.Length));
            }, cancellationToken);
        return accounts;
    }

    internal static IReadOnlyDictionary<PassageKind, int> CharactersOf(IReadOnlyList<Passage> passages) =>
        passages.GroupBy(passage => passage.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(p => p.Length));
}
