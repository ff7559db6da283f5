namespace FocusThemes.Benchmarks;

/// <summary>A table of a growing kind, before it takes on a form.</summary>
/// <param name="Names">Of its columns.</param>
/// <param name="Rows">One cell for each column, or more, or fewer.</param>
internal sealed record GrowingTable(string[] Names, IReadOnlyList<string[]> Rows)
{
    public static readonly string[] Usual = ["Themes", "Concepts", "Quotes"];
    public const string Quote = "“Somebody said this.” (P1)";

    /// <summary>A table of one row.</summary>
    public static GrowingTable Of(string theme, string concept, string quote) => new(Usual, [[theme, concept, quote]]);

    /// <summary>So many rows that the table has about so many characters.</summary>
    public static GrowingTable OfRows(int characters, Func<int, string[]> row)
    {
        var rows = new List<string[]>();
        for (var (i, length) = (0, 0); length < characters; i++)
        {
            rows.Add(row(i));
            length += rows[^1].Sum(cell => cell.Length + 1);
        }

        return new(Usual, rows);
    }

    /// <summary>So many pieces in a row that they have about so many characters.</summary>
    public static string Run(string piece, int characters) =>
        string.Create(Math.Max(1, characters / piece.Length) * piece.Length, piece, (run, one) =>
        {
            for (var at = 0; at < run.Length; at += one.Length) one.CopyTo(run[at..]);
        });
}
