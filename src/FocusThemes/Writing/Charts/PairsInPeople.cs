using System.Numerics;
using FocusThemes.Model;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;

namespace FocusThemes.Writing.Charts;

/// <summary>How many people raise one theme and another.</summary>
internal sealed class PairsInPeople
{
    private const int BitsInWord = 64;

    // Others of the filter's values have to have room beside them.
    private const int MostAsked = SearchLimits.MostValues - 10;
    private readonly Charted asked;
    private readonly IReadOnlyList<DimensionValue> people;

    // A bit for each person.
    private readonly List<ulong[]> raised;

    public PairsInPeople(Charted asked)
    {
        this.asked = asked;
        var partition = asked.Catalogue.Of(asked.Columns)!.Listed;
        (Crossing, people) = (asked.Cross(), partition.Values);
        raised = [.. Crossing.Rows.Select(row =>
        {
            var bits = new ulong[(people.Count / BitsInWord) + 1];
            foreach (var quote in asked.Catalogue.Select(row.Filter))
                foreach (var place in partition.FurtherOf(quote).Prepend(partition.FirstOf(quote)))
                    if (people[place].Value is not null) bits[place / BitsInWord] |= 1UL << (place % BitsInWord);
            return bits;
        })];
    }

    public Crossing Crossing { get; }

    public IReadOnlyList<CrossedValue> Rows => Crossing.Rows;

    /// <summary>People who raise both; of one row, who raise it.</summary>
    public int this[int row, int other]
    {
        get
        {
            var (one, two, count) = (raised[row], raised[other], 0);
            for (var i = 0; i < one.Length; i++) count += BitOperations.PopCount(one[i] & two[i]);
            return count;
        }
    }

    public int Most => Enumerable.Range(0, Rows.Count).Select(row => this[row, row]).DefaultIfEmpty().Max();

    /// <summary>Each pair of different rows once, that some people raise both of.</summary>
    public IEnumerable<(int Row, int Other, int People)> Pairs =>
        from row in Enumerable.Range(0, Rows.Count)
        from other in Enumerable.Range(row + 1, Rows.Count - row - 1)
        let people = this[row, other]
        where people > 0
        select (row, other, people);

    public string Describe()
    {
        var pairs = Pairs.OrderByDescending(pair => pair.People).ToList();
        var most = pairs.Take(6).Select(pair => $"{NameOf(pair.Row)} and {NameOf(pair.Other)} {pair.People}");
        return $"{EnglishText.Count(Rows.Count, Crossing.RowsBy.Name, Crossing.RowsBy.Plural)}, of which {EnglishText.Count(pairs.Count, "pair")} "
            + $"{(pairs.Count == 1 ? "is" : "are")} raised by the same {asked.Columns.Plural}"
            + (pairs.Count > 0 ? $". By how many: {string.Join("; ", most)}{(pairs.Count > 6 ? "; …" : "")}." : ".");
    }

    public ChartNumbers Numbers() => new(
        $"How many {asked.Columns.Plural} raise both of two {Crossing.RowsBy.Plural}",
        [EnglishText.AsHeading(Crossing.RowsBy.Name), .. Enumerable.Range(0, Rows.Count).Select(NameOf)],
        [
            .. Rows.Select((row, i) => new[] { new ChartCell(row.Value.Text) }
                .Concat(Enumerable.Range(0, Rows.Count).Select(other => CellOf(i, other))).ToList()),
        ]);

    /// <summary>"3 participants".</summary>
    public string Counted(int number) => EnglishText.Count(number, asked.Columns.Name, asked.Columns.Plural);

    /// <summary>"4", of a theme; else the whole.</summary>
    public string NameOf(int row) => Crossing.RowsBy == Dimension.Theme ? Rows[row].Value.Value! : Rows[row].Value.Text;

    // What they say of both.
    private ChartCell CellOf(int row, int other)
    {
        var number = this[row, other];
        if (asked.IsData || number is 0 or > MostAsked) return ChartCell.Number(number);
        var both = people.Where((_, place) => (raised[row][place / BitsInWord] & raised[other][place / BitsInWord] & (1UL << (place % BitsInWord))) != 0);
        var filter = asked.Filter.With(asked.Rows, FilterValues.Of(asked.Rows, Rows[row].Value.Asked, Rows[other].Value.Asked))
            .With(asked.Columns, FilterValues.Of(asked.Columns, both.Select(person => person.Asked))).First;
        return ChartCell.Number(number) with
        {
            Address = asked.Study.AddressOfQuotes(filter),
            Label = $"{Counted(number)} of {(row == other ? NameOf(row) : $"{NameOf(row)} and {NameOf(other)}")}: their quotes",
        };
    }
}
