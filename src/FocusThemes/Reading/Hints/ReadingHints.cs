using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Hints;

/// <summary>
/// What somebody who knows a study's table says of it, where the reading would take something else: it goes before
/// whatever the table itself suggests.
/// </summary>
public sealed record ReadingHints
{
    /// <summary>The roles of the columns from the left; null to find them.</summary>
    public IReadOnlyList<ColumnRole>? Columns { get; init; }

    /// <summary>A theme's number with its punctuation, as printed: <c>4)</c>, <c>(I)</c>, <c>1.1</c>; <c>none</c>
    /// where themes have no numbers; null to learn it.</summary>
    public string? Numbering { get; init; }

    /// <summary>One attribution as printed: <c>(FG1, P5)</c>, <c>– I10</c>; <c>none</c> where quotes have none; null
    /// to learn it.</summary>
    public string? Attribution { get; init; }

    /// <summary>Which tables of a file that holds several, counted from 1; null for all that can be read.</summary>
    public IReadOnlyList<int>? Tables { get; init; }

    /// <summary>Whether what a file does not show is read too; null to leave it out.</summary>
    public bool? WithHidden { get; init; }

    /// <summary>What begins at places, whatever their evidence; null for none.</summary>
    public IReadOnlyList<PlaceHint>? Places { get; init; }

    /// <summary>What the people of a project are taken from; null to take what there is.</summary>
    public PeopleBy? People { get; init; }

    /// <summary>What these say, and what the others say of the rest.</summary>
    public ReadingHints Or(ReadingHints others) => new()
    {
        Columns = Columns ?? others.Columns,
        Numbering = Numbering ?? others.Numbering,
        Attribution = Attribution ?? others.Attribution,
        Tables = Tables ?? others.Tables,
        WithHidden = WithHidden ?? others.WithHidden,
        People = People ?? others.People,
        Places = Places is null ? others.Places : With(others.Places ?? []),
    };

    /// <summary>Those of one table of a study.</summary>
    public ReadingHints For(string file) => Places is null ? this : this with
    {
        Places = [.. Places.Where(place => place.File is null || place.File == file)],
    };

    public bool IsEmpty => this is
    { Columns: null, Numbering: null, Attribution: null, Tables: null, WithHidden: null, Places: null, People: null };

    // Each place once, as these have it.
    private List<PlaceHint> With(IReadOnlyList<PlaceHint> others) =>
        [.. Places!, .. others.Where(other => !Places!.Any(place => place.Place == other.Place))];
}
