using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Writing.Charts;

/// <summary>How many people raise one theme and another, of as many themes as are drawn.</summary>
internal sealed class DrawnPairs
{
    private const int MostNamed = 6;
    private readonly Charted asked;
    private readonly Cooccurrence together;

    // Places of those with most people among all themes.
    private readonly List<int> drawn;

    public DrawnPairs(Charted asked)
    {
        this.asked = asked;
        together = Cooccurrence.Of(asked.Catalogue, asked.Columns, asked.Filter)!;
        drawn =
        [
            .. Enumerable.Range(0, together.Themes.Count).OrderByDescending(theme => together[theme, theme]).Take(asked.Most).Order(),
        ];
        Themes = [.. drawn.Select(theme => asked.Catalogue.ValuesOf(Dimension.Theme)[theme])];
        Most = drawn.Select(theme => together[theme, theme]).DefaultIfEmpty().Max();
    }

    public IReadOnlyList<DimensionValue> Themes { get; }

    public int LeftOut => together.Themes.Count - drawn.Count;

    /// <summary>People who raise both; of one theme, who raise it.</summary>
    public int this[int one, int other] => together[drawn[one], drawn[other]];

    /// <summary>The most that any theme has.</summary>
    public int Most { get; }

    /// <summary>Each two different themes once, that some people raise both of.</summary>
    public IEnumerable<(int One, int Other, int People)> Pairs =>
        from one in Enumerable.Range(0, Themes.Count)
        from other in Enumerable.Range(one + 1, Themes.Count - one - 1)
        let people = this[one, other]
        where people > 0
        select (one, other, people);

    public string Describe()
    {
        var pairs = Pairs.OrderByDescending(pair => pair.People).ToList();
        var most = pairs.Take(MostNamed).Select(pair =>
            $"themes {Themes[pair.One].Value} and {Themes[pair.Other].Value} by {Counted(pair.People)}");
        return $"{EnglishText.Count(Themes.Count, "theme")}; {EnglishText.Count(pairs.Count, "pair")} "
            + $"{EnglishText.Are(pairs.Count)} raised by the same "
            + $"{asked.Columns.Plural}{(pairs.Count > 0 ? ": " : "")}"
            + $"{string.Join(", ", most)}{(pairs.Count > MostNamed ? ", …" : "")}.";
    }

    public ChartNumbers Numbers() => new(
        $"How many {asked.Columns.Plural} raise both of two themes",
        ["Theme", .. Themes.Select(theme => theme.Value!)],
        [
            .. Themes.Select((theme, i) => new[] { new ChartCell(theme.Text) }
                .Concat(Enumerable.Range(0, Themes.Count).Select(other => CellOf(i, other))).ToList()),
        ]);

    /// <summary>"3 participants".</summary>
    public string Counted(int number) => EnglishText.Count(number, asked.Columns.Name, asked.Columns.Plural);

    // What they say of both.
    private ChartCell CellOf(int one, int other)
    {
        var cell = ChartCell.Number(this[one, other]);
        if (asked.IsData || this[one, other] == 0 || together.FilterOf(drawn[one], drawn[other]) is not { } filter) return cell;
        return cell with
        {
            Address = asked.Study.AddressOfQuotes(filter),
            Label = $"{Counted(this[one, other])} with "
                + (one == other ? $"theme {Themes[one].Value}" : $"themes {Themes[one].Value} and {Themes[other].Value}"),
        };
    }
}
