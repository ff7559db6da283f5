using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Writing.Charts;

/// <summary>A dot for each theme and person, its area by their quotes.</summary>
internal sealed class ThemesByPeople : StudyChart
{
    private const double CellWidth = 40;
    private const double CellHeight = 48;
    private const double LargestRadius = 15;

    public override string Name => "themes-by-people";
    public override string Title => "Themes by people";
    public override string Tells => "Who is quoted where: the area of a dot is the number of quotes, which stands below it.";
    public override string TellsNot => "Quotes are those that the authors chose to print: an empty place does not say that somebody had nothing to say there.";

    public override Task<Picture> DrawAsync(Charted asked, CancellationToken cancellationToken = default)
    {
        var crossing = asked.Cross();
        if (crossing.Rows.Count == 0 || crossing.Columns.Count == 0) return Task.FromResult(Picture.Nothing("There are no quotes to draw."));
        return Task.FromResult(new Picture(Describe(crossing), () => Numbers(asked, crossing), () => Draw(crossing)) { Notes = [.. crossing.RowsLeftOut.Concat(crossing.ColumnsLeftOut).Select(left => $"{left}.")] });
    }

    private static SvgDrawing Draw(Crossing crossing)
    {
        var drawing = new SvgDrawing();
        var isOfPeople = crossing.ColumnsBy == Dimension.Participant || crossing.ColumnsBy == Dimension.Group;
        var grid = new ChartGrid(
            drawing, crossing.RowsBy, [.. crossing.Rows.Select(row => row.Value)], [.. crossing.Columns.Select(column => column.Value)],
            isOfPeople, CellWidth, CellHeight);
        var most = (double)MostOf(crossing).Quotes;
        foreach (var (row, column, quotes) in Dots(crossing))
        {
            var mark = isOfPeople ? GroupMark.Of(crossing.Columns[column].Value.FocusGroup) : SvgDrawing.Plain;
            drawing.Circle(grid.X(column), grid.Y(row) - 5, LargestRadius * Math.Sqrt(quotes / most), mark, 0.75);
            drawing.Text(grid.X(column), grid.Y(row) + 21, EnglishText.Number(quotes), "middle", isMuted: true, size: 11);
        }

        if (isOfPeople) drawing.Legend(crossing.Columns.Select(column => column.Value));
        return drawing;
    }

    private static string Describe(Crossing crossing)
    {
        var (row, column, most) = MostOf(crossing);
        var rows = crossing.Rows.OrderByDescending(one => one.All.Quotes).Take(8).Select(one => $"{one.Value.Text} {EnglishText.Number(one.All.Quotes)}");
        return $"{crossing.Shown.Sentence(new(crossing.All.Quotes))}, {EnglishText.Count(crossing.Rows.Count, crossing.RowsBy.Name, crossing.RowsBy.Plural)}"
            + $" by {EnglishText.Count(crossing.Columns.Count, crossing.ColumnsBy.Name, crossing.ColumnsBy.Plural)}. "
            + (most > 0 ? $"Most in one place: {crossing.FilterOf(row, column).Sentence(new(most))}. " : "")
            + $"Quotes by {crossing.RowsBy.Name}: {string.Join("; ", rows)}{(crossing.Rows.Count > 8 ? "; …" : "")}.";
    }

    private static ChartNumbers Numbers(Charted asked, Crossing crossing) => new(
        $"Quotes by {crossing.RowsBy.Name} and {crossing.ColumnsBy.Name}",
        [EnglishText.AsHeading(crossing.RowsBy.Name), .. crossing.Columns.Select(column => column.Value.Text), "All"],
        [
            .. crossing.Rows.Select((row, i) => new[] { new ChartCell(row.Value.Text) }
                .Concat(crossing.Columns.Select((_, j) => asked.Linked(crossing[i, j], crossing.FilterOf(i, j))))
                .Append(asked.Linked(row.All, row.Filter)).ToList()),
            [
                new("All"), .. crossing.Columns.Select(column => asked.Linked(column.All, column.Filter)),
                asked.Linked(crossing.All, crossing.Shown),
            ],
        ]);

    private static (int Row, int Column, int Quotes) MostOf(Crossing crossing) =>
        Dots(crossing).DefaultIfEmpty().MaxBy(dot => dot.Quotes);

    private static IEnumerable<(int Row, int Column, int Quotes)> Dots(Crossing crossing) =>
        from row in Enumerable.Range(0, crossing.Rows.Count)
        from column in Enumerable.Range(0, crossing.Columns.Count)
        where crossing[row, column].Quotes > 0
        select (row, column, crossing[row, column].Quotes);
}
