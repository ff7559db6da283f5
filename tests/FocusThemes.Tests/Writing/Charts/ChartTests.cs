using System.Globalization;
using System.Xml.Linq;
using FocusThemes.Queries.Crossings;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Tests.Queries.Dimensions;
using FocusThemes.Writing.Charts;

namespace FocusThemes.Tests.Writing.Charts;

public sealed class ChartTests(AttributedLibrary attributed) : IClassFixture<AttributedLibrary>
{
    private static readonly string[] Drawn = ["svg", "title", "desc", "rect", "path", "circle", "text"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. StudyChart.All.Select(chart => chart.Name)];

    [Theory]
    [InlineData("themes-by-people")]
    [InlineData("network-of-themes")]
    public async Task A_picture_of_the_seed_is_as_kept(string name)
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        Expected.Equal($"seed.{name}.expected.svg", await SvgAsync(library, "social-innovators", name));
    }

    [Theory]
    [InlineData("told", "themes-by-people")]
    [InlineData("told", "share-of-voices")]
    [InlineData("told", "along-the-document")]
    [InlineData("made", "themes-by-people")]
    [InlineData("made", "share-of-voices")]
    [InlineData("made", "along-the-document")]
    public async Task Every_number_that_leads_to_quotes_is_how_many_the_library_finds_there(string slug, string name)
    {
        await using var library = attributed.Library.Open();
        var asked = await AskedAsync(library, slug);
        var scope = await library.ScopeOfAsync(asked.Study, Stop);
        foreach (var columns in asked.Catalogue.Dimensions.Where(columns => columns != asked.Rows))
        {
            var picture = await StudyChart.Find(name)!.DrawAsync(asked with { Columns = columns }, Stop);
            var linked = picture.Numbers.Rows.SelectMany(row => row).Where(cell => cell.Address?.Contains("/quotes", StringComparison.Ordinal) == true).ToList();
            Assert.NotEmpty(linked);
            foreach (var cell in linked)
            {
                var found = await library.FindQuotesAsync(scope, FilterIn(cell.Address!), 1_000, Stop);
                Assert.EndsWith(FilterIn(cell.Address!).Sentence(new(found.Quotes.Count)), cell.Label, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Themes_by_people_are_the_crossing_and_its_sums()
    {
        await using var library = attributed.Library.Open();
        var asked = await AskedAsync(library, "told");
        var crossing = Crossing.Of(asked.Catalogue, asked.Rows, asked.Columns, new())!;
        var rows = (await StudyChart.Find("themes-by-people")!.DrawAsync(asked, Stop)).Numbers.Rows;
        Assert.Equal(
            crossing.Rows.Select((row, i) => string.Join(' ', crossing.Columns.Select((_, j) => crossing[i, j].Quotes).Append(row.All.Quotes))),
            rows.SkipLast(1).Select(row => string.Join(' ', row.Skip(1).Select(cell => cell.Plain))));
        Assert.Equal(crossing.Columns.Select(column => column.All.Quotes).Append(8), rows[^1].Skip(1).Select(Parsed));
    }

    [Fact]
    public async Task New_themes_are_counted_person_by_person_as_the_source_quotes_them()
    {
        using var library = new Library();
        await library.StoreAsync(new MadeStudy("three")
            .Theme("1", "Places").Part("Near").Concept("Rooms.").Quote("Cold.", "B", "B").Quote("Warm.", "A", "A")
            .Theme("2", "People").Part("Far").Concept("Others.").Quote("Kind.", "A", "A").Quote("Nobody.", null, null)
            .Part("Near").Concept("More.").Quote("Loud.", "C", "C").Build());
        await using var open = library.Open();
        var picture = await StudyChart.Find("saturation")!.DrawAsync(await AskedAsync(open, "three"), Stop);
        Assert.Equal(["Number", "Participant", "New themes", "Themes so far", "New parts", "Parts so far"], picture.Numbers.Heads);
        Assert.Equal(["1 B 1 1 1 1", "2 A 1 2 1 2", "3 C 0 2 0 2"], picture.Numbers.Rows.Select(row => string.Join(' ', row.Select(cell => cell.Plain))));
        Assert.Equal("?theme=2&participant=A", new Uri(new("http://x"), picture.Numbers.Rows[1][2].Address).Query);
        Assert.Equal(["1 quote of which no participant is told is left out."], picture.Notes);
        Assert.StartsWith("2 themes after 3 participants: the first, B, has 1; half of them are reached with number 1, all with number 2, A.", picture.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_theme_along_the_document_each_quote_is_marked_where_it_stands()
    {
        using var library = new Library();
        await library.StoreAsync(new MadeStudy("long").Theme("1", "First").Concept("A.").Quote("Early.", "A", "A")
            .Concept(new string('x', 2_000)).Quote("Late.", "B", "B").Build());
        await using var open = library.Open();
        var picture = await StudyChart.Find("along-the-document")!.DrawAsync(await AskedAsync(open, "long"), Stop);
        Assert.EndsWith("1 First: 2 quotes, from 0% to 100% of the text.", picture.Description, StringComparison.Ordinal);
        Assert.Equal(["3", "5"], picture.Numbers.Rows[0][2].Further.Select(line => line.Text));
        Assert.Equal("/studies/long/source/table.txt#L5", picture.Numbers.Rows[0][2].Further[1].Address);
        var marks = XDocument.Parse(picture.Svg("x")).Descendants().Where(mark => (string?)mark.Attribute("class") == "ga")
            .Select(mark => (double)mark.Attribute("x")!).ToList();
        Assert.Equal(2, marks.Count);
        // From 250 to 970 pixels is the whole text.
        Assert.InRange(marks[0], 250, 260);
        Assert.InRange(marks[1], 960, 970);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Whatever_titles_and_codes_are_the_picture_is_a_file_that_stands_for_itself(string name)
    {
        using var library = new Library();
        var study = new MadeStudy("odd");
        string[] words =
        [
            "<script>alert(1)</script> & \"more\"", "]]>", "\u0001\u001F\uFFFE", "אמון בין אנשים, לאורך זמן", "言葉の壁と通訳の不足、そして診療所での長い待ち時間について話す人々",
            "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "a" + new string('\u0301', 300), new string('w', 5_000), "\u202Eback\nand forth",
        ];
        foreach (var (i, title) in words.Index())
            study.Theme($"{i + 1}", title).Concept("Said.").Quote("Yes.", title, title).Quote("No.", words[0], words[0]);
        await library.StoreAsync(study.Build());
        var svg = XDocument.Parse(await SvgAsync(library, "odd", name));
        Assert.Equal([], svg.Descendants().Select(element => element.Name.LocalName).Except(Drawn));
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName is "href" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Value.Contains("NaN", StringComparison.Ordinal) || attribute.Value.Contains("url(", StringComparison.Ordinal));
        Assert.Equal("img", svg.Root!.Attribute("role")!.Value);
        Assert.Equal(["title", "desc"], svg.Root.Elements().Take(2).Select(element => element.Name.LocalName));
        Assert.Contains(svg.Descendants(), element => element.Value.Contains("<script>", StringComparison.Ordinal));
        // Everything stands within the picture.
        var (width, height) = ((double)svg.Root.Attribute("width")!, (double)svg.Root.Attribute("height")!);
        Assert.All(svg.Descendants().Where(mark => mark.Attribute("x") is not null), mark =>
        {
            Assert.InRange((double)mark.Attribute("x")!, 0, width);
            Assert.InRange((double)mark.Attribute("y")!, 0, height);
        });
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_study_without_quotes_has_a_sentence_in_place_of_each_picture(string name)
    {
        using var library = new Library();
        await library.StoreAsync(new MadeStudy("silent").Theme("1", "Places").Concept("Nobody is quoted.").Build());
        await using var open = library.Open();
        var picture = await StudyChart.Find(name)!.DrawAsync(await AskedAsync(open, "silent"), Stop);
        Assert.Null(picture.Draw);
        Assert.Matches(@"^(There are no quotes to draw|No participant is told of these quotes)\.$", picture.Description);
        Assert.Equal(picture.Description, XDocument.Parse(picture.Svg("x")).Root!.Elements().Last().Value);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Of_a_single_person_there_is_a_picture_too(string name)
    {
        using var library = new Library();
        await library.StoreAsync(new MadeStudy("one").Theme("1", "Places").Concept("Rooms.").Quote("Cold.", "Ann", "Ann").Build());
        await using var open = library.Open();
        var picture = await StudyChart.Find(name)!.DrawAsync(await AskedAsync(open, "one"), Stop);
        Assert.Contains("1", picture.Numbers.Rows[0].Select(cell => cell.Plain));
        Assert.Contains(XDocument.Parse(picture.Svg("x")).Descendants(), mark => mark.Name.LocalName == "text");
    }

    [Fact]
    public async Task What_has_fewest_is_left_out_of_a_picture_of_many_and_is_said_to_be()
    {
        using var library = new Library();
        var study = new MadeStudy("many");
        for (var theme = 1; theme <= 45; theme++)
        {
            study.Theme($"{theme}", "Places").Concept("Rooms.").Quote("Cold.", $"P{theme}", $"P{theme}");
            if (theme > 5) study.Quote("Warm.", "P1", "P1");
        }

        await library.StoreAsync(study.Build());
        await using var open = library.Open();
        var asked = await AskedAsync(open, "many");
        var picture = await StudyChart.Find("themes-by-people")!.DrawAsync(asked, Stop);
        Assert.Equal(["5 themes with fewer quotes are left out.", "5 participants with fewer quotes are left out."], picture.Notes);
        Assert.Equal(40 + 1, picture.Numbers.Rows.Count);
        Assert.Equal(45 + 1, (await StudyChart.Find("themes-by-people")!.DrawAsync(asked with { Most = Charted.MostListed }, Stop)).Numbers.Rows.Count);
        Assert.Equal(["5 themes with fewer participants are left out."], (await StudyChart.Find("themes-together")!.DrawAsync(asked, Stop)).Notes);
        Assert.Equal("A network of 40 themes or more cannot be read: see themes together.", (await StudyChart.Find("network-of-themes")!.DrawAsync(asked, Stop)).Description);
    }

    private static int Parsed(ChartCell cell) => int.Parse(cell.Plain, CultureInfo.InvariantCulture);

    private static QuoteFilter FilterIn(string address)
    {
        var query = new Uri(new("http://x"), address).Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));
        var filter = QuoteFilter.Parse(query, out var fault);
        Assert.Null(fault);
        return filter;
    }

    private static async Task<string> SvgAsync(Library library, string slug, string name)
    {
        await using var open = library.Open();
        var asked = await AskedAsync(open, slug);
        return (await StudyChart.Find(name)!.DrawAsync(asked, Stop)).Svg(StudyChart.Find(name)!.TitleFor(asked.Study));
    }

    private static async Task<Charted> AskedAsync(LibraryContext library, string slug)
    {
        var study = (await library.FindStudyAsync(slug, Stop))!;
        return new(library, study, await library.ReadCatalogueAsync(study, Stop), Dimension.Theme, Dimension.Participant, new());
    }
}
