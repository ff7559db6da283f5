using System.Text;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading;

/// <summary>Whom an attribution names and what it tells of them, in a table whose attributions are all of its kind.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("P5", "P5")]
    [InlineData("P5, F, 45", "P5 sex=F age=45")]
    [InlineData("P5, female, 45 years", "P5 sex=female age=45 years")]
    [InlineData("P5, 45F", "P5 sex=F age=45")]
    [InlineData("P5, F45", "P5 sex=F age=45")]
    [InlineData("P5/F/45", "P5 sex=F age=45")]
    [InlineData("P5: woman", "P5 sex=woman")]
    [InlineData("P5:12", "P5")]
    [InlineData("P5; nurse", "P5 role=nurse")]
    [InlineData("P5 | nurse", "P5 role=nurse")]
    [InlineData("P5, T2", "P5")]
    [InlineData("P5, page 3", "P5")]
    [InlineData("P5, line 746", "P5")]
    [InlineData("P5, 2019", "P5")]
    [InlineData("P5, 7 May 2021", "P5")]
    [InlineData("P5, FG2", "P5, FG2 group 2")]
    [InlineData("FG2, P5", "FG2, P5 group 2")]
    [InlineData("FG2-P5", "FG2, P5 group 2")]
    [InlineData("FG2: P5", "FG2, P5 group 2")]
    [InlineData("FG2/P5", "FG2, P5 group 2")]
    [InlineData("FG2 P5", "FG2, P5 group 2")]
    [InlineData("Focus group 2, participant 5", "Focus group 2, participant 5 group 2")]
    [InlineData("Participant 5", "Participant 5")]
    [InlineData("participant 5", "participant 5")]
    [InlineData("Patient 5, male, 71", "Patient 5 role=Patient sex=male age=71")]
    [InlineData("Female, 45", "Female, 45 sex=Female age=45")]
    [InlineData("45-year-old woman", "45-year-old woman sex=woman age=45-year-old")]
    [InlineData("19 y/o female", "19 y/o female sex=female age=19 y/o")]
    [InlineData("woman, 10 years of experience", "woman, 10 years of experience sex=woman other=10 years of experience")]
    [InlineData("Maria, 54", "Maria age=54")]
    [InlineData("Maria, 154", "Maria other=154")]
    [InlineData("Maria, 54, nurse", "Maria age=54 role=nurse")]
    [InlineData("Maria, nurse, rural clinic", "Maria role=nurse other=rural clinic")]
    [InlineData("J.K., 54", "J.K. age=54")]
    [InlineData("Dr. Smith", "Dr. Smith")]
    [InlineData("nurse", "nurse role=nurse")]
    [InlineData("nurse, rural", "nurse, rural role=nurse other=rural")]
    [InlineData("#18", "#18")]
    [InlineData("18", "18")]
    [InlineData("ID 18", "ID 18")]
    [InlineData("Interview 18", "Interview 18")]
    [InlineData("P5, F, 45, nurse, rural, single, new, tall", "P5 sex=F age=45 role=nurse other=rural other=single other=new other=tall")]
    [InlineData("P5, F, 45, nurse, rural, single, new, tall, late", null)]
    [InlineData("laughs", null)]
    [InlineData("sic", null)]
    [InlineData("see Table 3", null)]
    [InlineData("Is it so?", null)]
    public void An_attribution_names_somebody_and_tells_of_them(string printed, string? told) => Assert.Equal(told, Read(printed));

    // Who is told about, of three quotes attributed so; null where the words in parentheses are none.
    private static string? Read(string printed)
    {
        var table = $"Theme\tConcept\tQuote\nGoing\tOn foot.\t“I walked.” ({printed})\n\tBy bus.\t“I waited.” ({printed})\n\tBy boat.\t“I sat.” ({printed})\n";
        var study = StudyReader.Read(new() { Slug = "made", Tables = [new("table.tsv", Encoding.UTF8.GetBytes(table))] }).Study;
        var quotes = study.Themes[0].Concepts.SelectMany(concept => concept.Quotes).ToList();
        if (quotes.TrueForAll(quote => quote.AttributedAs is null)) return null;
        Assert.All(quotes, quote => Assert.Equal(printed, quote.AttributedAs));
        var who = Assert.Single(study.Participants);
        Assert.Equal(3, who.QuoteCount);
        return $"{who.Code}{(who.FocusGroup is { } group ? $" group {group}" : "")}{string.Concat(who.Attributes.Select(one => $" {one.Name}={one.Value}"))}";
    }
}
