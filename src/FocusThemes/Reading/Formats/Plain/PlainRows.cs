using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Interpreting.Running;

namespace FocusThemes.Reading.Formats.Plain;

/// <summary>
/// Rows of delimited text in a plain text that nothing calls so: told from running text by their columns, which have known
/// names, or of which each row has as many.
/// </summary>
/// <param name="Doubt">What makes another delimiter likely too; null for nothing.</param>
internal sealed record PlainRows(char Delimiter, ReadingProblem? Doubt)
{
    private const int FewestRows = 3;

    // Two columns without names may be any list of words.
    private const int FewestColumns = 3;
    private const int MostAbove = 3;

    /// <summary>The rows by the delimiter that fits best; null where none makes columns.</summary>
    /// <param name="text">Or a part that ends with a line.</param>
    public static PlainRows? In(string text, string delimiters, Patience patience)
    {
        var looks = LooksOf(text, delimiters, patience);
        if (looks.Find(look => look.IsEven && look.NeedsQuotes) is { } quoted) return new(quoted.Delimiter, null);
        if (looks.Where(look => look.HasNames && look.Fitting * 2 >= look.Rows).MaxBy(look => (look.Share, look.Columns)) is { } named)
            return new(named.Delimiter, named.Fitting * 4 >= named.Rows * 3 ? null : named.Doubt(
                "they were taken for rows of a table all the same. Put quotation marks around words with a delimiter in them"));
        return looks.Find(look => look.IsEven && look.Columns >= FewestColumns && (look.MayHaveNames || look.HasCodes)) is { } even
            ? new(even.Delimiter, even.MayHaveNames ? null : even.WithoutNames())
            : null;
    }

    /// <summary>Says where a text has names of columns, but hardly a row that fits them, and is therefore read as running
    /// text.</summary>
    public static IEnumerable<ReadingProblem> NearlyIn(string text, Patience patience)
    {
        if (LooksOf(DelimitedFormat.SampleOf(text), ",;|", patience).Find(
            look => look.HasNames && look.Columns >= FewestColumns && look.Fitting > 0) is { } look)
            yield return look.Doubt("the text was read as running text. If it is a table, put quotation marks around words with a "
                + "delimiter in them, or save it as .csv");
    }

    private static List<Look> LooksOf(string text, string delimiters, Patience patience) =>
        [.. delimiters.Where(text.Contains).Select(delimiter => new Look(text, delimiter, patience))];

    /// <summary>What a delimiter would make of a text.</summary>
    private sealed class Look
    {
        private readonly int heading = -1;
        private readonly string made = "";
        private readonly Stretch line;

        public Look(string text, char delimiter, Patience patience)
        {
            Delimiter = delimiter;
            var fields = new DelimitedText(text, delimiter, patience);
            var rows = new List<List<Stretch>>();
            foreach (var row in fields.Rows().Take(DelimitedFormat.SampleRows))
            {
                rows.Add(row);
                if (heading < 0 && rows.Count <= MostAbove + 1 && AreNames(Words(fields.Text, row))) heading = rows.Count - 1;
                // Running text is soon told.
                if (heading < 0 && rows.Count > MostAbove && row.Count != rows[0].Count) return;
            }

            if (rows.Count == 0) return;
            NeedsQuotes = fields.NeedsQuotes;
            made = fields.Text;
            var first = rows[Math.Max(0, heading)];
            line = new(first[0].Start, first[^1].End);
            var below = rows[(heading + 1)..];
            (Columns, Rows) = (first.Count, below.Count);
            var isSure = heading >= 0 && Columns >= FewestColumns && first.TrueForAll(name => IsName(name.In(made)));
            Fitting = below.Count(row => row.Count == Columns || (isSure && row.Count > Columns));
            // Tabs part paragraphs too; those of a file have its names in marks as well.
            HasNames = heading >= 0 && Rows > 0 && (delimiter != '\t' || DelimitedText.IsMarkedBy('"', text, delimiter, patience));
            IsEven = rows.Count >= FewestRows && Columns > 1 && rows.TrueForAll(row => row.Count == rows[0].Count);
            if (!IsEven || delimiter == '\t') return;
            MayHaveNames = ColumnHeadings.MayBeHeading(Words(made, rows[0]));
            HasCodes = Enumerable.Range(0, Columns).Any(column =>
                rows.TrueForAll(row => AttributionParts.Parse(row[column].In(made)) is { IsSure: true }));
        }

        public char Delimiter { get; }

        public int Columns { get; }

        /// <summary>Those below the names.</summary>
        public int Rows { get; }

        /// <summary>Rows with as many fields as there are names; or more, where these are surely names.</summary>
        public int Fitting { get; }

        public bool HasNames { get; }

        public bool MayHaveNames { get; }

        public bool HasCodes { get; }

        /// <summary>True where every row has as many fields as the others.</summary>
        public bool IsEven { get; }

        public bool NeedsQuotes { get; }

        public double Share => (double)Fitting / Rows;

        public ReadingProblem Doubt(string rest) => ReadingProblem.At(
            LineNumber, $"Only {Fitting} of {Rows} {(Rows == 1 ? "line has" : "lines have")} as many fields as there are names of columns; "
                + $"{rest}.", line.In(made));

        public ReadingProblem WithoutNames() => ReadingProblem.At(
            LineNumber, "No names of columns were found; the lines were taken for rows of a table, since each has the same "
                + "number of delimiters and one column holds participants.", line.In(made));

        private int LineNumber => TextLine.NumberAt(TextLine.Of(made, CancellationToken.None), line.Start);

        private static string[] Words(string made, List<Stretch> row) => [.. row.Select(field => field.In(made).Trim().ToString())];

        // Who writes names for people to read puts blanks between them.
        private static bool IsName(ReadOnlySpan<char> name) =>
            name is [not ' ', ..] && ColumnHeadings.Tells(name.ToString());

        // A caption may name what its table has.
        private static bool AreNames(string[] cells) => cells.Length > 1 && !Array.Exists(cells, cell => RunHeading.NamesIn(cell).Count > 1) && ColumnHeadings.IsHeading(cells)
            && !TableWords.IsTableLabel(cells[0]) && !Array.Exists(cells, cell => cell.AsSpan().ContainsAny("\t|"));
    }
}
