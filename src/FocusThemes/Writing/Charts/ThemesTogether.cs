using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;

namespace FocusThemes.Writing.Charts;

/// <summary>A field for each two themes, stronger for more people who raise both.</summary>
internal sealed class ThemesTogether : StudyChart
{
    private const double CellWidth = 44;
    private const double CellHeight = 38;

    public override string Name => "themes-together";
    public override string Title => "Themes together";
    public override string Tells => "How many people are quoted under both of two themes; where a theme meets itself, under that theme.";
    public override string TellsNot => "That the same people raise two themes does not say that they see them as one, nor that they spoke of both at once; who says much is in many pairs.";
    public override bool TakesRows => false;

    public override Task<Picture> DrawAsync(Charted asked, CancellationToken cancellationToken = default)
    {
        var pairs = new DrawnPairs(asked);
        return Task.FromResult(pairs.Most == 0
            ? Picture.Nothing($"No {asked.Columns.Name} is told of these quotes.")
            : new(pairs.Describe(), pairs.Numbers, () => Draw(pairs))
            {
                Notes = [.. pairs.LeftOut > 0 ? [$"{EnglishText.AsHeading(EnglishText.Count(pairs.LeftOut, "theme"))} with fewer {asked.Columns.Plural} {EnglishText.Are(pairs.LeftOut)} left out."] : Array.Empty<string>()],
            });
    }

    private static SvgDrawing Draw(DrawnPairs pairs)
    {
        var drawing = new SvgDrawing();
        var themes = pairs.Themes;
        var grid = new ChartGrid(
            drawing, Dimension.Theme, themes, [.. themes.Select(theme => theme with { Text = theme.Value! })], false, CellWidth, CellHeight);
        for (var row = 0; row < themes.Count; row++)
        {
            for (var column = 0; column < themes.Count; column++)
            {
                if (pairs[row, column] is var people && people == 0) continue;
                // Not so strong that a number on it could not be read.
                drawing.Bar(
                    grid.X(column) - (CellWidth / 2) + 1, grid.Y(row) - (CellHeight / 2) + 1, CellWidth - 2, CellHeight - 2,
                    SvgDrawing.Plain, 0.06 + (0.3 * people / pairs.Most));
                drawing.Text(grid.X(column), grid.Y(row) + 4, EnglishText.Number(people), "middle");
            }
        }

        return drawing;
    }
}
