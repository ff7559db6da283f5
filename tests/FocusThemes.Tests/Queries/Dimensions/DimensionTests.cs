using System.Globalization;
using System.Text;
using CsCheck;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Tests.Reading.Projects;

namespace FocusThemes.Tests.Queries.Dimensions;

/// <summary>A study whose participants have attributes, and a project with parts, notes and two documents.</summary>
public sealed class AttributedLibrary : IAsyncLifetime
{
    /// <summary>Who says what, with the attributes as the table prints them; empty for none.</summary>
    internal static readonly (string Theme, string Text, string Code, string Role, string Age, string Seen)[] Rows =
    [
        ("Getting there", "The bus was late and we walked", "P1", "Nurse", "34 years", "10"),
        ("Getting there", "We walked in the rain", "P2", "nurse", "29", "3"),
        ("Getting there", "Nobody walked with me", "P3", "GP", "61 years", "100"),
        ("Getting there", "A taxi costs more than a day of work", "P4", "", "30–39", "9"),
        ("Being there", "I waited", "P1", "Nurse", "34 years", "10"),
        ("Being there", "They were kind to all of us who waited in the corridor for so long that day", "P5", "ward manager", "", "1000"),
        ("Being there", "I waited and walked about", "P3", "GP", "61 years", "100"),
        ("Being there", "Somebody walked out", "", "", "", ""),
    ];

    internal Library Library { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var table = new StringBuilder("Theme,Quote,Participant,Role,Age,Seen in a month\n");
        foreach (var (theme, text, code, role, age, seen) in Rows)
            table.Append(CultureInfo.InvariantCulture, $"{theme},“{text}.”,{code},{role},{age},{seen}\n");
        await Library.ImportAsync(new StudyFiles
        {
            Slug = "told",
            Tables = [new("table.csv", Encoding.UTF8.GetBytes(table.ToString()))],
        });
        await Library.ImportAsync(MadeProject.FilesOf(MadeProject.Small()));
    }

    public ValueTask DisposeAsync()
    {
        Library.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class DimensionTests(AttributedLibrary fixture) : IClassFixture<AttributedLibrary>
{
    private static readonly int[] Numbers = [0, 1, 9, 10, 19, 20, 99, 100, 101, 120, 999, 1_000, 1_234, 5_000, 9_990, 9_998, 9_999];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("attr.role=nurse", "P1 P2 P1", "3 quotes with Role Nurse")]
    [InlineData("attr.ROLE=NURSE&attr.Role=gp", "P1 P2 P3 P1 P3", "5 quotes with Role Nurse or Role GP")]
    [InlineData("attr.role=ward%20%20Manager", "P5", "1 quote with Role ward manager")]
    [InlineData("attr.role=none", "P4 -", "2 quotes with no Role told")]
    [InlineData("attr.age=30-45", "P1 P1", "2 quotes with Age 30-45")]
    [InlineData("attr.age=30-39", "P1 P4 P1", "3 quotes with Age 30–39")]
    [InlineData("attr.age=-34", "P1 P2 P1", "3 quotes with Age -34")]
    [InlineData("attr.age=61-&attr.role=gp", "P3 P3", "2 quotes with Age 61- with Role GP")]
    [InlineData("attr.age=34", "", "no quotes with Age 34")]
    [InlineData("attr.age=34 years", "P1 P1", "2 quotes with Age 34 years")]
    [InlineData("attr.seen in a month=9-100", "P1 P3 P4 P1 P3", "5 quotes with Seen in a month 9-100")]
    [InlineData("attr.seen in a month=101-", "P5", "1 quote with Seen in a month 101-")]
    [InlineData("attr.shoe=none&participant=p5", "P5", "1 quote by P5 with no shoe told")]
    [InlineData("part=none&participant=p5", "P5", "1 quote by P5 in no part")]
    [InlineData("part=none&part=Shifts&participant=p5", "P5", "1 quote by P5 in no part or the part “Shifts”")]
    [InlineData("attributed=no", "-", "1 quote with no attribution")]
    [InlineData("attributed=YES&theme=1", "P1 P2 P3 P4", "4 quotes with an attribution in theme 1")]
    [InlineData("length=-3", "P1 -", "2 quotes of at most 3 words")]
    [InlineData("length=9-", "P4 P5", "2 quotes of at least 9 words")]
    [InlineData("length=2", "P1", "1 quote of 2 words")]
    [InlineData("document=table.csv&theme=2&participant=p3", "P3", "1 quote by P3 in theme 2 in the document table.csv")]
    public async Task What_is_asked_of_a_dimension_is_found_without_words_and_with_them(string query, string people, string sentence)
    {
        var found = await FindAsync("told", query);
        Assert.Equal(people, string.Join(' ', found.Quotes.Select(hit => hit.Quote.Participant ?? "-")));
        Assert.Equal(sentence, found.Sentence);
        // With words that all quotes have, the index answers.
        var searched = await FindAsync("told", $"{query}&q=-nothing&order=source");
        Assert.Equal(people, string.Join(' ', searched.Quotes.Select(hit => hit.Quote.Participant ?? "-")));
        Assert.Equal(found.Message, searched.Message);
        // And across the library, where no study is known.
        await using var library = fixture.Library.Open();
        var everywhere = await library.FindQuotesAsync(
            await library.ScopeOfAllAsync(Stop), FilterOf($"{query}&study=told&order=source"), cancellationToken: Stop);
        Assert.Equal(people, string.Join(' ', everywhere.Quotes.Select(hit => hit.Quote.Participant ?? "-")));
    }

    [Theory]
    [InlineData("part=shifts", 2)]
    [InlineData("part=none", 2)]
    [InlineData("memo=yes", 1)]
    [InlineData("memo=no", 3)]
    [InlineData("document=Ana.docx", 2)]
    [InlineData("document=Ana.docx&memo=yes", 1)]
    [InlineData("part=none&participant=Ben", 2)]
    [InlineData("part=none&participant=Ben&document=Ana.docx", 0)]
    [InlineData("part=none&document=Ben.docx", 2)]
    public async Task Parts_notes_and_documents_of_a_project_are_dimensions(string query, int count)
    {
        foreach (var words in new[] { "", "&q=-nothing" })
            Assert.Equal(count, (await FindAsync("made", query + words)).Total.Number);
    }

    [Fact]
    public async Task Totals_and_facets_agree_with_a_count_by_hand_and_the_index_with_memory()
    {
        foreach (var slug in new[] { "told", "made" })
        {
            var all = (await FindAsync(slug, "")).Quotes;
            await using var library = fixture.Library.Open();
            var catalogue = await library.ReadCatalogueAsync((await library.FindStudyAsync(slug, Stop))!, Stop);
            var values = catalogue.Dimensions.SelectMany(dimension => catalogue.ValuesOf(dimension)
                .Select(value => (dimension.Parameter, value.Asked))).ToArray();
            await Gen.Int[0, values.Length - 1].Select(i => values[i]).Array[0, 4].SampleAsync(async chosen =>
            {
                var query = string.Join('&', chosen.Select(one => $"{one.Parameter}={Uri.EscapeDataString(one.Asked)}"));
                var (found, searched) = (await FindAsync(slug, query), await FindAsync(slug, $"{query}&q=-nothing&order=source"));
                Assert.Equal(found.Quotes.Select(hit => hit.Id), searched.Quotes.Select(hit => hit.Id));
                foreach (var dimension in catalogue.Dimensions.Where(dimension => dimension.HasFacet && dimension != Dimension.Participant))
                {
                    foreach (var value in catalogue.ValuesOf(dimension))
                    {
                        // Choosing it alone brings what its number says.
                        var alone = found.Filter.With(dimension, FilterValues.Of(dimension, value.Asked));
                        Assert.Equal(
                            (await FindAsync(slug, alone.ToQueryString()[1..])).Total.Number,
                            found.ValuesOf(dimension).FirstOrDefault(listed => listed.Text == value.Text)?.Quotes ?? 0);
                    }

                    Assert.Equal(
                        found.ValuesOf(dimension).Select(value => (value.Text, value.Quotes)),
                        searched.ValuesOf(dimension).Select(value => (value.Text, value.Quotes)));
                }
            }, iter: Proof.Times(25));
            Assert.NotEmpty(all);
        }
    }

    [Theory]
    [InlineData("attr.colour=red", "This study tells no colour of its participants: it tells Role, Age and Seen in a month.")]
    [InlineData("attr.role=pilot", "Nobody is told to have the Role “pilot”: this study has GP, Nurse and ward manager.")]
    [InlineData("part=Shifts", "This study has no parts.")]
    [InlineData("document=other.csv", "There is no document “other.csv”: this study has table.csv.")]
    public async Task What_the_study_does_not_have_is_said_with_what_it_has(string query, string sentence)
    {
        var found = await FindAsync("told", query);
        Assert.True(found.Total.IsNone);
        Assert.Equal(sentence, found.Message);
    }

    [Theory]
    [InlineData("themes=1", "There is no parameter “themes”: “theme” is meant.")]
    [InlineData("Theme=1", "There is no parameter “Theme”: “theme” is meant.")]
    [InlineData("partcipant=P1", "There is no parameter “partcipant”: “participant” is meant.")]
    [InlineData("atributed=no", "There is no parameter “atributed”: “attributed” is meant.")]
    [InlineData("attr.=x", "The parameter “attr.” names no attribute: attr.role does.")]
    [InlineData("length=many", "The parameter “length” takes a number of words, or from one to another, as in 10-30, 100- and -10.")]
    [InlineData("length=30-10", "The parameter “length” takes a number of words, or from one to another, as in 10-30, 100- and -10.")]
    [InlineData("memo=maybe", "The parameter “memo” takes yes or no.")]
    public void A_misspelt_parameter_or_value_is_said_in_a_sentence(string query, string sentence)
    {
        QuoteFilter.Parse([KeyValuePair.Create(query.Split('=')[0], query.Split('=')[1])], out var fault);
        Assert.Equal(sentence, fault);
    }

    [Theory]
    [InlineData("utm_source")]
    [InlineData("fbclid")]
    [InlineData("ref")]
    [InlineData("demo")]
    [InlineData("lang")]
    public void A_foreign_parameter_is_left_alone(string name) => Assert.Null(ParameterNames.FaultIn(name));

    [Fact]
    public async Task A_range_takes_exactly_the_numbers_in_it_whoever_is_asked()
    {
        using var library = new Library();
        await library.ImportAsync(new StudyFiles
        {
            Slug = "numbers",
            Tables =
            [
                new("table.csv", Encoding.UTF8.GetBytes("Theme,Quote,Participant,Visits\n" + string.Concat(
                    Numbers.Select((number, i) => $"Waiting,“I waited {number}.”,P{i + 1},{number}\n")))),
            ],
        });
        await using var context = library.Open();
        var scope = await context.ScopeOfAsync((await context.FindStudyAsync("numbers", Stop))!, Stop);
        await Gen.Select(Gen.OneOf(Gen.Int[0, 9_999], Gen.Int[0, Numbers.Length - 1].Select(i => Numbers[i])), Gen.Int[0, 1_200]).SampleAsync(
            async (first, further) =>
            {
                var last = Math.Min(first + further, 9_999);
                foreach (var words in (string[])["", "&q=waited&order=source"])
                {
                    var found = await context.FindQuotesAsync(scope, FilterOf($"attr.visits={first}-{last}{words}"), cancellationToken: Stop);
                    Assert.Equal(
                        Numbers.Where(number => number >= first && number <= last).Select(number => $"I waited {number}."),
                        found.Quotes.Select(hit => hit.Quote.Text));
                }
            }, iter: Proof.Times(60), threads: 1);
    }

    private static QuoteFilter FilterOf(string query)
    {
        var filter = QuoteFilter.Parse(query.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1]))), out var fault);
        Assert.Null(fault);
        return filter;
    }

    private async Task<QuoteResult> FindAsync(string slug, string query)
    {
        await using var library = fixture.Library.Open();
        var scope = await library.ScopeOfAsync((await library.FindStudyAsync(slug, Stop))!, Stop);
        return await library.FindQuotesAsync(scope, FilterOf(query), cancellationToken: Stop);
    }
}
