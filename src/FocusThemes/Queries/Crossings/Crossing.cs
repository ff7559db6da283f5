using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Crossings;

/// <summary>How much some quotes are.</summary>
/// <param name="People">Who are named; the same person once.</param>
/// <param name="Words">Stretches without white space.</param>
public readonly record struct Tally(int Quotes, int People, int Words);

/// <summary>A value as a row or a column.</summary>
/// <param name="Filter">What takes its quotes.</param>
public sealed record CrossedValue(DimensionValue Value, QuoteFilter Filter, Tally All);

/// <summary>A study's quotes by two dimensions at once: who speaks where, and whatever else there is to cross.</summary>
/// <param name="Shown">What takes all quotes of the table.</param>
public sealed record Crossing(
    Dimension RowsBy, Dimension ColumnsBy, QuoteFilter Shown, IReadOnlyList<CrossedValue> Rows,
    IReadOnlyList<CrossedValue> Columns, Tally All)
{
    private Tally[]? cells;
    private (StudyCatalogue Catalogue, bool[]? Taken, Axis Rows, Axis Columns) of;

    /// <summary>How many rows and columns with fewer quotes were left out.</summary>
    public int HiddenRows { get; private init; }
    public int HiddenColumns { get; private init; }

    /// <summary>"12 participants with fewer quotes are left out"; nothing where all are there.</summary>
    public IEnumerable<string> RowsLeftOut => LeftOutOf(HiddenRows, RowsBy);
    public IEnumerable<string> ColumnsLeftOut => LeftOutOf(HiddenColumns, ColumnsBy);

    private static IEnumerable<string> LeftOutOf(int hidden, Dimension dimension) => hidden == 0 ? [] :
    [
        EnglishText.AsHeading(EnglishText.Count(hidden, dimension.Name, dimension.Plural))
            + $" with fewer quotes {EnglishText.Are(hidden)} left out",
    ];

    /// <summary>Counted when the first cell is asked for, so that a table too large to be made is known by its sides.</summary>
    public Tally this[int row, int column] => (cells ??= CountCells())[(row * Columns.Count) + column];

    /// <summary>What takes the quotes of a cell.</summary>
    public QuoteFilter FilterOf(int row, int column) => Rows[row].Filter.With(ColumnsBy, Columns[column].Filter.ValuesOf(ColumnsBy));

    /// <summary>The places, from 0, of the first quotes of each cell among the study's, row by row.</summary>
    /// <param name="most">The number of quotes of a cell that are wanted.</param>
    internal IReadOnlyList<int>[] Places(int most)
    {
        var (places, quote) = (Array.ConvertAll(cells ??= CountCells(), cell => new List<int>(Math.Min(most, cell.Quotes))), 0);
        Action<int> add = cell =>
        {
            if (places[cell].Count < most) places[cell].Add(quote);
        };
        for (; quote < of.Catalogue.QuoteCount; quote++)
            if (of.Taken is null || of.Taken[quote]) InCells(quote, add);
        return places;
    }

    /// <param name="mostValues">More rows or columns are left out, those with fewest quotes.</param>
    /// <param name="mostColumns">Where columns are bounded otherwise than rows.</param>
    /// <returns>The table; null where the study's quotes are not parted by one of the two.</returns>
    public static Crossing? Of(
        StudyCatalogue catalogue, Dimension rows, Dimension columns, QuoteFilter shown, int mostValues = int.MaxValue,
        int? mostColumns = null)
    {
        if (catalogue.Of(rows) is not { } rowParts || catalogue.Of(columns) is not { } columnParts) return null;
        var taken = shown.IsEmpty ? null : catalogue.Taken(shown);
        var one = new Axis(catalogue, rowParts, shown, taken, mostValues);
        var other = new Axis(catalogue, columnParts, shown, taken, mostColumns ?? mostValues);
        return new(rowParts.Dimension, columnParts.Dimension, shown, one.Values, other.Values, one.All)
        {
            of = (catalogue, taken, one, other),
            HiddenRows = one.Hidden,
            HiddenColumns = other.Hidden,
        };
    }

    // One look at every quote, voice by voice, so that a person is counted once without being remembered.
    private Tally[] CountCells()
    {
        var (counts, voice, words) = (new Counter(Rows.Count * Columns.Count), 0, 0);
        Action<int> add = cell => counts.Add(cell, voice, words);
        foreach (var quote in of.Catalogue.QuotesByVoice)
        {
            if (of.Taken is not null && !of.Taken[quote]) continue;
            (voice, words) = (of.Catalogue.Voices[quote], of.Catalogue.Lengths[quote]);
            InCells(quote, add);
        }

        return counts.Tallies;
    }

    // Of most studies a quote has one row and one column, which is faster than a list of one.
    private void InCells(int quote, Action<int> take)
    {
        if (!of.Rows.HasSeveral && !of.Columns.HasSeveral)
        {
            var (row, column) = (of.Rows.PlaceOf(quote), of.Columns.PlaceOf(quote));
            if (row >= 0 && column >= 0) take((row * Columns.Count) + column);
            return;
        }

        foreach (var row in of.Rows.PlacesOf(quote))
            foreach (var column in of.Columns.PlacesOf(quote)) take((row * Columns.Count) + column);
    }

    /// <summary>The values of one side that are shown, in their order.</summary>
    private sealed class Axis
    {
        private readonly Partition partition;
        private readonly int[] places;

        public Axis(StudyCatalogue catalogue, Partition whole, QuoteFilter shown, bool[]? taken, int mostValues)
        {
            var asked = shown.ValuesOf(whole.Dimension);
            // What a filter asks for is listed value by value: a band may be asked for in part.
            partition = asked.Count > 0 ? whole : whole.Listed;
            var isAsked = asked.Count > 0 ? partition.Taken(asked) : null;
            var (counts, all) = (new Counter(partition.Values.Count), new Counter(1));
            foreach (var quote in catalogue.QuotesByVoice)
            {
                if (taken is not null && !taken[quote]) continue;
                var (voice, words) = (catalogue.Voices[quote], catalogue.Lengths[quote]);
                all.Add(0, voice, words);
                counts.Add(partition.FirstOf(quote), voice, words);
                if (partition.Further is not null)
                    foreach (var place in partition.FurtherOf(quote)) counts.Add(place, voice, words);
            }

            All = all.Tallies[0];
            var tallies = counts.Tallies;
            // That nobody has something is told of themes; who is not there is not listed.
            var kept = Enumerable.Range(0, tallies.Length).Where(place => isAsked?[place] != false
                && (tallies[place].Quotes > 0 || (!partition.IsByVoice && partition.Values[place].Value is not null && asked.Count == 0))).ToList();
            Hidden = Math.Max(0, kept.Count - mostValues);
            if (Hidden > 0) kept = [.. kept.OrderByDescending(place => tallies[place].Quotes).Take(mostValues).Order()];
            places = new int[tallies.Length];
            Array.Fill(places, -1);
            foreach (var (i, place) in kept.Index()) places[place] = i;
            Values =
            [
                .. kept.Select(place => new CrossedValue(
                    partition.Values[place],
                    shown.With(whole.Dimension, FilterValues.Of(whole.Dimension, partition.Values[place].Asked)).First, tallies[place])),
            ];
        }

        public IReadOnlyList<CrossedValue> Values { get; }

        /// <summary>All that is looked at, of whatever value.</summary>
        public Tally All { get; }
        public int Hidden { get; }
        public bool HasSeveral => partition.Further is not null;

        public int PlaceOf(int quote) => places[partition.FirstOf(quote)];

        public IEnumerable<int> PlacesOf(int quote) =>
            partition.FurtherOf(quote).Prepend(partition.FirstOf(quote)).Select(place => places[place]).Where(place => place >= 0);
    }

    /// <summary>Counts quotes, words and people, whose quotes come one person after the other.</summary>
    private sealed class Counter
    {
        private readonly int[] lastVoices;

        public Counter(int size)
        {
            (Tallies, lastVoices) = (new Tally[size], new int[size]);
            Array.Fill(lastVoices, -1);
        }

        public Tally[] Tallies { get; }

        public void Add(int place, int voice, int words)
        {
            ref var tally = ref Tallies[place];
            tally = new(tally.Quotes + 1, tally.People + (voice == lastVoices[place] ? 0 : 1), tally.Words + words);
            lastVoices[place] = voice;
        }
    }
}
