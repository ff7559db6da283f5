using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Interpreting.Running;

/// <summary>What the lines of a table tell before their words are weighed.</summary>
/// <param name="Levels">How many columns stand before the quotes'; 0 where nothing tells.</param>
/// <param name="HasQuotes">Whether anything looks like a quote.</param>
/// <param name="ByShare">How usual attributions are, from 0 to 1.</param>
internal sealed record Layout(int Levels, bool HasQuotes, double ByShare)
{
    /// <summary>True for a cell of quotes; false for text with all its columns run together.</summary>
    public bool IsCell { get; init; }

    /// <summary>True for a cell of which somebody beside it says all.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True where cells begin with the concept that their quotes are of.</summary>
    public bool HasTitles { get; init; }

    /// <summary>True where a clause before the marks leads to the quote.</summary>
    public bool MayLead { get; init; }

    /// <summary>What each line says of itself.</summary>
    public LineSign[] Lines { get; init; } = [];

    /// <summary>True where a table above has themes that this one may go on with.</summary>
    public bool GoesOn { get; init; }

    public bool HasSeveralQuotes { get; init; }

    /// <summary>True where a column stands after the quotes' that is not of people.</summary>
    public bool HasNotesLast { get; init; }

    /// <summary>True where the form of the source says which lines are titles.</summary>
    public bool IsTold { get; init; }

    public bool HasNumbers { get; init; }

    /// <summary>True where whoever is named on a line of their own said what stands above it.</summary>
    public bool NamesBelow { get; init; }

    /// <summary>True where the column of whoever speaks stands before that of the quotes.</summary>
    public bool NamesFirst { get; init; }

    /// <summary>True where lines of quotes begin with numbers of their own.</summary>
    public bool AreNumbered { get; init; }

    /// <summary>True where bullets stand before quotes that nothing else tells.</summary>
    public bool AreBulleted { get; init; }

    /// <summary>True where the columns' names have a level below that of the themes.</summary>
    public bool HasParts { get; init; }

    /// <summary>True where themes stand alone on their lines, above concepts of the same column.</summary>
    public bool AreStacked { get; init; }

    /// <summary>True where some row has as many titles before its quote as the columns' names have levels.</summary>
    public bool AreInRows { get; init; }

    /// <summary>True where a caption says that quotes stand below it, and every line is one.</summary>
    public bool IsList { get; init; }

    /// <summary>The lines that stand again further up or down: what they say is of several themes, and none of them.</summary>
    public IReadOnlySet<int> Again { get; init; } = new HashSet<int>();

    public string? NumberExample { get; init; }
}

/// <summary>What a line says of itself.</summary>
/// <param name="Title">Where the words of a title begin, after its number or label; -1 where it has none.</param>
internal readonly record struct LineSign(
    bool IsLabel, bool IsHeading, bool IsNote, int Title = -1, string? Number = null, int NumberEnd = -1, bool IsPart = false)
{
    public bool IsTitle => Title >= 0 && !IsPart;

    /// <summary>True for a table's label without its name.</summary>
    public bool IsBareLabel { get; init; }

    /// <summary>True for what a record notes of its quote: <c>Codes: …</c></summary>
    public bool IsField { get; init; }

    /// <summary>What the form of the source says that the line is; null where it says nothing.</summary>
    public ToldLine? Told { get; init; }
}
