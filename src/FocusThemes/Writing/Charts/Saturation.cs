using FocusThemes.Model.Letters;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Writing.Charts;

/// <summary>How many themes there are after each further person.</summary>
internal sealed class Saturation : StudyChart
{
    private const double Left = 48;
    private const double Top = 16;
    private const double Height = 240;
    private const double Width = 640;
    private const double WidestStep = 56;
    private const double NarrowestNamed = 18;
    private const int MostMarked = 60;
    private const int MostTicks = 6;

    public override string Name => "saturation";
    public override string Title => "New themes by each further person";
    public override string Tells => "How many themes have been raised after each further person or group, in the order in which the source first quotes them.";
    public override string TellsNot => "That the line is flat does not say that nothing new would have come: these are the themes that the authors made of all talks, with the quotes "
        + "that they chose, and a table of results is not in the order of the talks.";

    public override Task<Picture> DrawAsync(Charted asked, CancellationToken cancellationToken = default)
    {
        var part = Dimension.PartOfTheme;
        List<Course> courses = [.. new[] { asked.Rows, part }.Distinct()
            .Where(rows => rows.Key != asked.Columns.Key && asked.Catalogue.Of(rows) is not null).Select(rows => new Course(asked, rows))];
        if (courses.Count == 0 || courses[0].Steps.Count == 0)
            return Task.FromResult(Picture.Nothing($"No {asked.Columns.Name} is told of these quotes."));
        var left = asked.Catalogue.Select(asked.Filter.With(asked.Columns, FilterValues.Of(asked.Columns, QuoteFilter.None))).Count();
        return Task.FromResult(new Picture(Describe(asked, courses), () => Numbers(asked, courses), () => Draw(asked, courses))
        {
            Notes =
            [
                .. left > 0 ? [$"{EnglishText.AsHeading(EnglishText.Count(left, "quote"))} of which no {asked.Columns.Name} is told {EnglishText.Are(left)} left out."]
                    : Array.Empty<string>(),
                .. courses[0].Steps.Count > asked.Most ? [$"The numbers below are of the first {asked.Most}; the picture is of all."] : Array.Empty<string>(),
            ],
        });
    }

    private static SvgDrawing Draw(Charted asked, List<Course> courses)
    {
        var drawing = new SvgDrawing();
        var steps = courses[0].Steps;
        var (step, most) = (Math.Min(WidestStep, Width / steps.Count), Math.Max(1, courses.Max(course => course.Steps[^1].SoFar)));
        var right = Left + (step * steps.Count);
        var between = (most + MostTicks - 1) / MostTicks;
        for (var tick = 0; tick <= most; tick += between)
        {
            drawing.Rule(Left, Y(tick), right, Y(tick));
            drawing.Text(Left - 8, Y(tick) + 4, EnglishText.Number(tick), "end", isMuted: true, size: 11);
        }

        foreach (var (i, course) in courses.Index())
        {
            var mark = i == 0 ? SvgDrawing.Plain with { Path = GroupMark.Of("1").Path } : GroupMark.Of("2") with { Class = "g1", Colour = GroupMark.Of("1").Colour };
            // Of very many people only those at whom the line turns.
            List<(double X, double Y)> points =
            [
                .. course.Steps.Index().Where(now => steps.Count <= MostMarked || now.Index == 0 || now.Index == steps.Count - 1
                    || now.Item.New > 0 || course.Steps[now.Index + 1].New > 0).Select(now => (Left + ((now.Index + 0.5) * step), Y(now.Item.SoFar))),
            ];
            drawing.Line(points, mark, 2, isDashed: i > 0);
            if (steps.Count <= MostMarked) foreach (var (x, y) in points) drawing.Shape(x, y, mark);
            drawing.Text(right + 10, points[^1].Y + 4, EnglishText.Count(course.Steps[^1].SoFar, course.Of.Name, course.Of.Plural));
        }

        if (step < NarrowestNamed) drawing.Text(Left, Top + Height + 24, $"{EnglishText.Number(steps.Count)} {asked.Columns.Plural}, in the order of the source", isMuted: true);
        else
        {
            foreach (var (i, now) in steps.Index())
                drawing.Text(Left + ((i + 0.5) * step) + 4, Top + Height + 14, Lettering.Fitted(OneLine.Of(now.Value.Text), 110, 11), "end", isMuted: true, size: 11, isTurned: true);
        }

        return drawing;

        double Y(int soFar) => Top + Height - (Height * soFar / most);
    }

    private static string Describe(Charted asked, List<Course> courses) => string.Join(" ", courses.Select(course =>
    {
        var (steps, whole) = (course.Steps, course.Steps[^1].SoFar);
        var half = steps.FindIndex(step => 2 * step.SoFar >= whole);
        var last = steps.FindIndex(step => step.SoFar == whole);
        return $"{EnglishText.AsHeading(EnglishText.Count(whole, course.Of.Name, course.Of.Plural))} after "
            + $"{EnglishText.Count(steps.Count, asked.Columns.Name, asked.Columns.Plural)}: the first, {steps[0].Value.Text}, has {steps[0].SoFar}; "
            + $"half of them are reached with number {half + 1}, all with number {last + 1}, {steps[last].Value.Text}.";
    }));

    private static ChartNumbers Numbers(Charted asked, List<Course> courses) => new(
        $"New {courses[0].Of.Plural} by each further {asked.Columns.Name}",
        ["Number", EnglishText.AsHeading(asked.Columns.Name), .. courses.SelectMany(course => new[] { $"New {course.Of.Plural}", $"{EnglishText.AsHeading(course.Of.Plural)} so far" })],
        [
            .. courses[0].Steps.Take(asked.Most).Select((step, i) => new[] { ChartCell.Number(i + 1), new ChartCell(step.Value.Text) }
                .Concat(courses.SelectMany(course => new[]
                {
                    asked.Linked(course.Steps[i].New, course.Steps[i].Filter, course.Steps[i].Quotes), ChartCell.Number(course.Steps[i].SoFar),
                })).ToList()),
        ]);

    /// <summary>What one further person adds.</summary>
    /// <param name="Filter">Takes what they say of it that is new.</param>
    private sealed record Step(DimensionValue Value, int New, int SoFar, QuoteFilter Filter, int Quotes);

    /// <summary>Themes, or parts, by each further person.</summary>
    private sealed class Course
    {
        public Course(Charted asked, Dimension rows)
        {
            var (rowParts, people) = (asked.Catalogue.Of(rows)!.Listed, asked.Catalogue.Of(asked.Columns)!.Listed);
            Of = rowParts.Dimension;
            // In the order of their first quotes; a person once, a theme of them as often as they have quotes in it.
            var (order, has) = (new List<int>(), new Dictionary<int, Dictionary<int, int>>());
            foreach (var quote in asked.Catalogue.Select(asked.Filter))
            {
                foreach (var person in people.FurtherOf(quote).Prepend(people.FirstOf(quote)).Where(place => people.Values[place].Value is not null))
                {
                    if (!has.TryGetValue(person, out var held))
                    {
                        has[person] = held = [];
                        order.Add(person);
                    }

                    foreach (var row in rowParts.FurtherOf(quote).Prepend(rowParts.FirstOf(quote)).Where(place => rowParts.Values[place].Value is not null))
                        held[row] = held.GetValueOrDefault(row) + 1;
                }
            }

            var seen = new HashSet<int>();
            foreach (var person in order)
            {
                List<int> added = [.. has[person].Keys.Where(seen.Add).Order()];
                if (added.Count == 0)
                {
                    Steps.Add(new(people.Values[person], 0, seen.Count, asked.Filter, 0));
                    continue;
                }

                var filter = asked.Filter.With(asked.Columns, FilterValues.Of(asked.Columns, people.Values[person].Asked))
                    .With(rows, FilterValues.Of(rows, added.Select(row => rowParts.Values[row].Asked))).First;
                var isAsked = added.Count < Queries.Search.SearchLimits.MostValues / 2;
                Steps.Add(new(people.Values[person], added.Count, seen.Count, filter, isAsked ? asked.Catalogue.Select(filter).Count() : 0));
            }
        }

        public Dimension Of { get; }
        public List<Step> Steps { get; } = [];
    }
}
