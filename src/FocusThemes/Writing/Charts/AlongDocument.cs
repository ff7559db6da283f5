using FocusThemes.Model.Letters;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Sources;

namespace FocusThemes.Writing.Charts;

/// <summary>A strip for each theme along the study's documents, with a mark where its quotes stand.</summary>
internal sealed class AlongDocument : StudyChart
{
    private const int Steps = 180;
    private const double StepWidth = 4;
    private const double RowHeight = 44;
    private const double MarkHeight = 26;

    /// <summary>Where more stand is not looked up at once.</summary>
    private const int MostQuotes = 100_000;
    private const int MostNamed = 12;
    private const int MostLines = 12;

    public override string Name => "along-the-document";
    public override string Title => "Themes along the document";
    public override string Tells => "Where the quotes of each theme stand, from the beginning of the text to its end; "
        + "documents stand one behind the other. A higher mark is of more quotes close together.";
    public override string TellsNot => "A table of results is in the order that its authors gave it: "
        + "only in a transcript does further to the right mean later in the talk.";
    public override bool TakesColumns => false;

    public override async Task<Picture> DrawAsync(Charted asked, CancellationToken cancellationToken = default)
    {
        var crossing = (asked with { Columns = Dimension.Document }).Cross();
        var quotes = crossing.Rows.Select(row => asked.Catalogue.Select(row.Filter).ToList()).ToList();
        if (crossing.All.Quotes == 0 || quotes.Count == 0) return Picture.Nothing("There are no quotes to draw.");
        var (first, last) = (quotes.SelectMany(row => row).Min(), quotes.SelectMany(row => row).Max());
        if (last - first >= MostQuotes)
        {
            return Picture.Nothing(
                $"These are more than {EnglishText.Number(MostQuotes)} quotes, too many to look up where each stands: ask for one theme.");
        }

        var places = await asked.Library.ReadPlacesAsync(asked.Study, first, last, cancellationToken);
        var strips = quotes.ConvertAll(row => new Strip(asked.Catalogue.Documents, places, row));
        return new(
            Describe(crossing, strips, places), () => Numbers(asked, crossing, strips, places), () => Draw(crossing, strips, places))
        {
            Notes = [.. crossing.RowsLeftOut.Select(left => $"{left}.")],
        };
    }

    private static SvgDrawing Draw(Crossing crossing, List<Strip> strips, QuotePlaces places)
    {
        var drawing = new SvgDrawing();
        var grid = new ChartGrid(
            drawing, crossing.RowsBy, [.. crossing.Rows.Select(row => row.Value)], [], false, Steps * StepWidth, RowHeight);
        var most = (double)Math.Max(1, strips.Max(strip => strip.Steps.Max()));
        var bottom = grid.Top + (strips.Count * RowHeight);
        foreach (var (i, strip) in strips.Index())
        {
            foreach (var (step, count) in strip.Steps.Index().Where(step => step.Item > 0))
            {
                var height = MarkHeight * (0.35 + (0.65 * count / most));
                drawing.Bar(ChartGrid.Left + (step * StepWidth), grid.Y(i) - (height / 2), StepWidth - 1, height, SvgDrawing.Plain);
            }
        }

        var (at, all) = (0.0, (double)Math.Max(1, places.Sources.Sum(source => (long)source.Characters)));
        foreach (var source in places.Sources)
        {
            var width = source.Characters / all * Steps * StepWidth;
            var x = ChartGrid.Left + at;
            drawing.Rule(x, grid.Top, x, bottom + 8);
            if (width > 60) drawing.Text(x + 4, bottom + 16, Lettering.Fitted(source.Name, width - 8, 11), isMuted: true, size: 11);
            at += width;
        }

        drawing.Rule(ChartGrid.Left + at, grid.Top, ChartGrid.Left + at, bottom + 8);
        return drawing;
    }

    private static string Describe(Crossing crossing, List<Strip> strips, QuotePlaces places) =>
        $"{crossing.Shown.Sentence(new(crossing.All.Quotes))} along {EnglishText.Count(places.Sources.Count, "document")}. "
        + string.Join("; ", crossing.Rows.Zip(strips).Take(MostNamed).Select(row =>
            $"{row.First.Value.Text}: {EnglishText.Count(row.First.All.Quotes, "quote")}{row.Second.Extent}"))
        + (strips.Count > MostNamed ? "; …" : ".");

    private static ChartNumbers Numbers(Charted asked, Crossing crossing, List<Strip> strips, QuotePlaces places) => new(
        $"Quotes by {crossing.RowsBy.Name} and document, with their lines",
        [EnglishText.AsHeading(crossing.RowsBy.Name), .. crossing.Columns.SelectMany(column => new[] { column.Value.Text, "on the lines" })],
        [
            .. crossing.Rows.Select((row, i) => new[] { new ChartCell(row.Value.Text) }.Concat(crossing.Columns.SelectMany((column, j) => new[]
            {
                asked.Linked(crossing[i, j], crossing.FilterOf(i, j)),
                ChartCell.Places(
                    strips[i].LinesIn(places.Sources.Index().First(source => source.Item.Name == column.Value.Value).Index),
                    MostLines, line => $"{asked.Study.Link.AddressOfSource(column.Value.Value!, line)}#L{line}"),
            })).ToList()),
        ]);

    /// <summary>Where the quotes of one row stand.</summary>
    private sealed class Strip
    {
        private readonly List<(int Document, int Line)> lines = [];

        public Strip(ushort[] documents, QuotePlaces places, List<int> quotes)
        {
            var starts = new long[places.Sources.Count + 1];
            foreach (var (i, source) in places.Sources.Index()) starts[i + 1] = starts[i] + source.Characters;
            foreach (var quote in quotes)
            {
                var document = documents.Length > 0 ? documents[quote] : 0;
                var (start, line) = places.Of(quote);
                lines.Add((document, line));
                var step = (int)((starts[document] + start) * AlongDocument.Steps / Math.Max(1, starts[^1]));
                Steps[Math.Min(AlongDocument.Steps - 1, step)]++;
            }
        }

        /// <summary>How many stand in each part of all documents, which are of one length.</summary>
        public int[] Steps { get; } = new int[AlongDocument.Steps];

        /// <summary>", from 12% to 40% of the text".</summary>
        public string Extent => lines.Count == 0 ? ""
            : $", from {InPerCent(Array.FindIndex(Steps, count => count > 0))} to "
                + $"{InPerCent(Array.FindLastIndex(Steps, count => count > 0) + 1)} of the text";

        private static string InPerCent(int step) => $"{step * 100 / AlongDocument.Steps}%";

        public IReadOnlyList<int> LinesIn(int document) =>
            [.. lines.Where(place => place.Document == document).Select(place => place.Line).Distinct().Order()];
    }
}
