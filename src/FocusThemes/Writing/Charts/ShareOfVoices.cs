using FocusThemes.Model.Letters;
using FocusThemes.Queries;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Writing.Charts;

/// <summary>A bar for everybody, those with most quotes first.</summary>
internal sealed class ShareOfVoices : StudyChart
{
    private const double RowHeight = 26;
    private const double BarWidth = 380;
    private const double BarHeight = 14;

    public override string Name => "share-of-voices";
    public override string Title => "Share of voices";
    public override string Tells => "Who is quoted how much, of the whole study or of one theme: the longer the bar, the more quotes; the longest are first.";
    public override string TellsNot => "A share says how much room somebody has in the report, not how much they said in the room.";
    public override bool TakesRows => false;
    public override bool IsOfOneTheme => true;

    public override Task<Picture> DrawAsync(Charted asked, CancellationToken cancellationToken = default)
    {
        var crossing = asked.Cross();
        var voices = crossing.Columns.OrderByDescending(voice => voice.All.Quotes).ToList();
        if (voices.Count == 0) return Task.FromResult(Picture.Nothing("There are no quotes to draw."));
        return Task.FromResult(new Picture(Describe(crossing, voices), () => Numbers(asked, crossing, voices), () => Draw(crossing, voices))
        {
            Notes = [.. crossing.ColumnsLeftOut.Select(left => $"{left}.")],
        });
    }

    private static SvgDrawing Draw(Crossing crossing, List<CrossedValue> voices)
    {
        var drawing = new SvgDrawing();
        var isOfPeople = crossing.ColumnsBy == Dimension.Participant || crossing.ColumnsBy == Dimension.Group;
        var left = Math.Min(230, voices.Max(voice => Lettering.WidthOf(voice.Value.Text, SvgDrawing.TextSize))) + 40;
        var most = (double)voices[0].All.Quotes;
        foreach (var (i, (value, _, all)) in voices.Index())
        {
            var y = 12 + (i * RowHeight);
            var mark = isOfPeople ? GroupMark.Of(value.FocusGroup) : SvgDrawing.Plain;
            if (isOfPeople && value.Value is not null) drawing.Shape(14, y + 8, mark);
            drawing.Text(28, y + 12, Lettering.Fitted(OneLine.Of(value.Text), 230, SvgDrawing.TextSize));
            drawing.Bar(left, y, BarWidth * all.Quotes / most, BarHeight, mark, value.Value is null ? 0.4 : 0.85);
            drawing.Text(left + (BarWidth * all.Quotes / most) + 8, y + 11.5, TextOf(all.Quotes, crossing.All.Quotes), isMuted: true);
        }

        if (isOfPeople) drawing.Legend(voices.Select(voice => voice.Value));
        return drawing;
    }

    private static string TextOf(int quotes, int all) => $"{EnglishText.Number(quotes)} ({new Share(quotes, all)})";

    private static string Describe(Crossing crossing, List<CrossedValue> voices) =>
        $"{crossing.Shown.Sentence(new(crossing.All.Quotes))}, of {EnglishText.Count(voices.Count, crossing.ColumnsBy.Name, crossing.ColumnsBy.Plural)}: "
        + string.Join("; ", voices.Take(10).Select(voice => $"{voice.Value.Text} {TextOf(voice.All.Quotes, crossing.All.Quotes)}"))
        + (voices.Count > 10 ? "; …" : ".");

    private static ChartNumbers Numbers(Charted asked, Crossing crossing, List<CrossedValue> voices) => new(
        $"Quotes and words by {crossing.ColumnsBy.Name}",
        [
            EnglishText.AsHeading(crossing.ColumnsBy.Name), "Quotes", $"of all {EnglishText.Number(crossing.All.Quotes)} quotes",
            "Words", $"of all {EnglishText.Number(crossing.All.Words)} words",
        ],
        [
            .. voices.Select(voice => (IReadOnlyList<ChartCell>)
            [
                new(voice.Value.Text), asked.Linked(voice.All, voice.Filter),
                asked.Linked(new Share(voice.All.Quotes, crossing.All.Quotes), voice.Filter, voice.All.Quotes),
                asked.Linked(voice.All.Words, voice.Filter, voice.All.Quotes),
                asked.Linked(new Share(voice.All.Words, crossing.All.Words), voice.Filter, voice.All.Quotes),
            ]),
        ]);
}
