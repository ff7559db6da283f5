using FocusThemes.Model;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Sources;

/// <summary>A theme's title, a part of it, a concept or a quote, as a stretch of a source was read.</summary>
/// <param name="Name">"quote 7.2.1".</param>
/// <param name="Anchor">The record's, in the source.</param>
/// <param name="Id">The record's, in its theme; empty for the theme itself.</param>
public sealed record SourceRecord(string Name, string Anchor, string Theme, string Id, int Start, int End)
{
    /// <param name="kind">t for the title of a theme, s for its subtitle, p for a part of it, c for a concept, q for a quote.
    /// </param>
    /// <param name="number">The record's: the theme's own, or 7.2 or 7.2.1 in it.</param>
    internal static SourceRecord Of(char kind, string theme, string number, int start, int end)
    {
        var (name, id) = kind switch
        {
            't' => ("title of theme", ""),
            's' => ("subtitle of theme", ""),
            'p' => ("subtheme from concept", $"p{number}"),
            'c' => ("concept", number),
            _ => ("quote", number),
        };
        return new($"{name} {number}", $"{kind}{number}", theme, id, start, end);
    }
}

/// <summary>A stretch of one line.</summary>
/// <param name="Record">Null for structure, and for what was not understood.</param>
/// <param name="IsFirst">True where the record begins.</param>
/// <param name="GoesOn">True where the record goes on below.</param>
/// <param name="Participant">The code of whoever an attribution names; null for all else, and where that is not sure.
/// </param>
public sealed record SourcePiece(
    PassageKind Kind, string Text, SourceRecord? Record, bool IsFirst, bool GoesOn, string? Participant = null)
{
    /// <summary>Other records that begin here, around <see cref="Record"/>: quotes that overlap it.</summary>
    public IReadOnlyList<SourceRecord> Around { get; init; } = [];
}

/// <summary>A source as it came, line by line, with what was read from each stretch of it.</summary>
/// <param name="Names">The names of all sources of the study, in order.</param>
/// <param name="From">Number of the first of <paramref name="Lines"/>.</param>
/// <param name="LineCount">How many lines the whole source has.</param>
/// <param name="AccountedFor">In UTF-16 units.</param>
/// <param name="Hidden">What became of that which its form does not show.</param>
public sealed record SourceView(
    string Name, string Sha256, IReadOnlyList<string> Names, int From, IReadOnlyList<IReadOnlyList<SourcePiece>> Lines,
    int LineCount, Share AccountedFor, HiddenParts Hidden)
{
    /// <summary>More are parted into pages.</summary>
    public const int LinesOnPage = SourcePage.Lines;

    public SourceForm Form { get; init; }

    /// <summary>What researchers note on the document; null for nothing.</summary>
    public string? Memo { get; init; }

    /// <summary>"92% in records, 6% marks, headings and spaces, 2% notes".</summary>
    public required string Parts { get; init; }

    /// <summary>The same lines as the rows and cells that the source's form makes plain; none for running text.</summary>
    public IReadOnlyList<SourceTable> Tables { get; init; } = [];

    /// <summary>Lines of the whole source with which another printed page begins; none for a form without pages.</summary>
    public IReadOnlyList<LinePage> Pages { get; init; } = [];

    /// <summary>The printed page that begins with a line; null where it stands on the same as the one above.</summary>
    public int? PageFrom(int line) => Pages.LastOrDefault(page => page.Line <= line) is { } page && (page.Line == line || line == From)
        ? page.Page : null;

    /// <summary>The memory that it takes, in bytes, generously: a table's cells are made of the same pieces.</summary>
    internal long Bytes => 2_000 + (100L * Names.Count) + (50L * Pages.Count)
        + Lines.Sum(line => 400L + line.Sum(piece => 400L + (2 * sizeof(char) * piece.Text.Length)));

    /// <summary>The first line of the page that has the line.</summary>
    public static int FirstOf(int line) => line < 1 ? 1 : ((line - 1) / LinesOnPage * LinesOnPage) + 1;
}
