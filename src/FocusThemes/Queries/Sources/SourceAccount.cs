using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Storage;
using FocusThemes.Storage.Indexing;

namespace FocusThemes.Queries.Sources;

/// <summary>A stretch of a source that no rule of reading could place.</summary>
/// <param name="Text">As it stands there, cut after 200 characters.</param>
public sealed record Remainder(int Line, int Characters, string Text);

/// <summary>What became of every character of a source.</summary>
/// <param name="Characters">By what they were read as, in UTF-16 units; together the whole text.</param>
/// <param name="Remainders">In order, the first <see cref="MostRemainders"/>.</param>
/// <param name="RemainderCount">How many there are in all.</param>
public sealed record SourceAccount(
    string Name, IReadOnlyDictionary<PassageKind, int> Characters, IReadOnlyList<Remainder> Remainders, int RemainderCount)
{
    public const int MostRemainders = 100;
    private static readonly string[] Names = ["in records", "marks, headings and spaces", "notes", "left out", "without a code"];

    /// <summary>The quotes that stand at no doubtful place.</summary>
    public required Share Sure { get; init; }

    /// <summary>The same of the characters that were understood.</summary>
    public required Share SureCharacters { get; init; }

    /// <summary>Lines that something is doubtful on.</summary>
    public required int DoubtfulPlaces { get; init; }

    /// <summary>The doubts in order, the first <see cref="Sureness.MostKept"/>.</summary>
    public required IReadOnlyList<ReadingProblem> Doubts { get; init; }

    public int Total => Characters.Values.Sum();

    public Share AccountedFor => Share.AllBut(Characters.GetValueOrDefault(PassageKind.NotUnderstood), Total);

    /// <summary>"92% in records, 6% marks, headings and spaces, 2% notes".</summary>
    public string Parts => PartsOf(Characters);

    /// <summary>The same of any characters by what they were read as, without what was not understood.</summary>
    internal static string PartsOf(IReadOnlyDictionary<PassageKind, int> characters)
    {
        var total = characters.Values.Sum();
        return string.Join(", ",
            from kind in characters
            where kind.Key != PassageKind.NotUnderstood && kind.Value > 0
            group kind.Value by PartOf(kind.Key) into part
            orderby part.Key
            select $"{new Share(part.Sum(), total)} {Names[part.Key]}");
    }

    private static int PartOf(PassageKind kind) => kind switch
    {
        PassageKind.Title or PassageKind.Subtitle or PassageKind.Subtheme or PassageKind.Concept or PassageKind.Quote
            or PassageKind.Attribution => 0,
        PassageKind.Note or PassageKind.NoteMark => 2,
        PassageKind.LeftOut => 3,
        PassageKind.Uncoded => 4,
        _ => 1,
    };
}

public static class SourceAccountQuery
{
    /// <summary>How many quotes there are in a source <c>s</c>.</summary>
    internal const string Quotes = "(CASE s.Form WHEN 0 THEN (SELECT coalesce(sum(QuoteCount), 0) FROM Themes WHERE SourceId = s.Id) "
        + "ELSE (SELECT count(*) FROM Quotes WHERE SourceId = s.Id) END)";

    /// <summary>The account of each source of a study, in order.</summary>
    public static async Task<IReadOnlyList<SourceAccount>> ReadAccountsAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var accounts = new List<SourceAccount>();
        var texts = new SourceTexts();
        await library.ReadRawAsync(
            $"""
            SELECT s.Id, p.Data FROM Sources s JOIN SourcePages p ON p.SourceId = s.Id
              WHERE s.StudyId = @p0 AND s.NotUnderstood > 0 ORDER BY s.Id, p.Number;
            SELECT Name, Passages, Id, KindsJson, DoubtfulQuotes, DoubtfulCharacters,
              DoubtfulPlaces, DoubtsJson, Characters - NotUnderstood, {Quotes} FROM Sources s WHERE StudyId = @p0
            ORDER BY Position
            """, [study.Id], (row, statement) =>
            {
                if (statement == 0)
                {
                    texts.Add(row.GetInt32(0), row.GetFieldValue<byte[]>(1));
                    return;
                }

                var remainders = PassageText.Read(row.GetString(1));
                var text = texts.Of(row.GetInt32(2));
                accounts.Add(new(row.GetString(0), KindsJson.Read(row.GetString(3)),
                    [.. remainders.Take(SourceAccount.MostRemainders).Select(passage => new Remainder(
                        passage.Line, passage.Length,
                        ReadingProblem.At(passage.Line, "", text.AsSpan(passage.Start, passage.Length)).Text))],
                    remainders.Count)
                {
                    Sure = Share.AllBut(row.GetInt32(4), row.GetInt32(9)),
                    SureCharacters = Share.AllBut(row.GetInt32(5), row.GetInt32(8)),
                    DoubtfulPlaces = row.GetInt32(6),
                    Doubts = Sureness.Read(row.Text(7)),
                });
            }, cancellationToken);
        return accounts;
    }
}
