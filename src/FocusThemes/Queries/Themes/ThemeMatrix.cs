using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Themes;

/// <summary>A participant or a focus group as a column.</summary>
/// <param name="Code">Null for a focus group, and for nobody named.</param>
/// <param name="Filter">What takes the column's quotes.</param>
public sealed record MatrixColumn(string Name, string? Code, string? FocusGroup, QuoteFilter Filter, int Quotes);

/// <param name="Counts">Quotes by column.</param>
/// <param name="Quotes">Of all columns.</param>
public sealed record MatrixRow(ListedTheme Theme, IReadOnlyList<int> Counts, int Quotes);

/// <summary>Who speaks where: quotes by theme and participant, or by theme and focus group.</summary>
/// <param name="Shown">What takes all quotes of the table.</param>
public sealed record ThemeMatrix(
    bool IsByGroup, QuoteFilter Shown, IReadOnlyList<MatrixColumn> Columns, IReadOnlyList<MatrixRow> Rows, int Quotes)
{
    /// <param name="group">Only participants of that focus group, in any spelling; null for all.</param>
    public static ThemeMatrix ByParticipant(StudyCatalogue catalogue, string? group = null)
    {
        var shown = group is null ? new QuoteFilter() : QuoteFilter.OfGroup(group);
        var columns = new List<(MatrixColumn Column, int Voice)>();
        foreach (var (voice, p) in catalogue.Participants.Index())
        {
            if (shown.Groups.Count == 0 || shown.Groups.Takes(p.FocusGroup))
                columns.Add((new(p.Code, p.Code, p.FocusGroup, QuoteFilter.OfParticipant(p.Code), p.Quotes), voice));
        }

        var nobody = catalogue.QuoteCount - catalogue.Participants.Sum(p => p.Quotes);
        if (nobody > 0 && (shown.Groups.Count == 0 || shown.Groups.Takes(null)))
            columns.Add((new(EnglishText.Nobody, null, null, QuoteFilter.OfParticipant(null), nobody), -1));
        var places = columns.Index().ToDictionary(column => column.Item.Voice, column => column.Index);
        return Of(catalogue, false, shown, [.. columns.Select(column => column.Column)],
            voice => places.GetValueOrDefault(voice, -1));
    }

    /// <summary>Codes that name no group, and nobody named, are the last column.</summary>
    public static ThemeMatrix ByGroup(StudyCatalogue catalogue)
    {
        var places = catalogue.Groups.Index().ToDictionary(group => group.Item ?? QuoteFilter.None, group => group.Index);
        int[] placeOf = [.. catalogue.Participants.Select(p => places[p.FocusGroup ?? QuoteFilter.None])];
        var nobody = places[QuoteFilter.None];
        var counts = new int[places.Count];
        foreach (var voice in catalogue.Voices) counts[voice < 0 ? nobody : placeOf[voice]]++;
        var columns = catalogue.Groups.Index().Select(group => new MatrixColumn(
            EnglishText.Group(group.Item), null, group.Item, QuoteFilter.OfGroup(group.Item), counts[group.Index])).ToList();
        // Where every code names its group and every quote its participant, there is nothing to say of none.
        if (counts[nobody] == 0) columns.RemoveAt(nobody);
        return Of(catalogue, true, new(), columns, voice => voice < 0 ? nobody : placeOf[voice]);
    }

    // One look at every quote.
    private static ThemeMatrix Of(
        StudyCatalogue catalogue, bool isByGroup, QuoteFilter shown, List<MatrixColumn> columns,
        Func<int, int> placeOf)
    {
        var rows = new List<MatrixRow>();
        foreach (var theme in catalogue.Themes)
        {
            var counts = new int[columns.Count];
            foreach (var quote in theme.Quotes)
                if (placeOf(catalogue.Voices[quote]) is >= 0 and var place) counts[place]++;
            rows.Add(new(theme, counts, counts.Sum()));
        }

        return new(isByGroup, shown, columns, rows, columns.Sum(column => column.Quotes));
    }
}
