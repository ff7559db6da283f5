using CsCheck;
using FocusThemes.Reading.Projects;
using FocusThemes.Tests.Writing;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Reading.Projects.Refi;

/// <summary>What we write is read back as what it was.</summary>
public sealed class RefiRoundTripTests
{
    [Fact]
    public void Any_study_comes_back_with_its_codes_its_words_and_who_said_them() =>
        HostileStudy.Any.Where(study => study.Sources.All(source => !source.Text.StartsWith('\uFEFF')))
            .Sample(study =>
            {
                foreach (var unit in Enum.GetValues<PositionUnit>()) ComesBack(study, unit);
            }, iter: Proof.Times(60));

    private static void ComesBack(WrittenStudy study, PositionUnit unit)
    {
        var file = RefiFile.Of(study, unit);
        var project = MadeRefi.Read(file.Bytes);
        Assert.Equal(study.Sources.Select(source => source.Name), project.Documents.Select(document => document.Name));
        Assert.Equal(study.Sources.Select(source => RefiText.WithPlainLines(source.Text)), project.Documents.Select(document => document.Text));
        var names = file.All("Code").ToDictionary(code => RefiFile.Value(code, "guid")!, code => RefiFile.Value(code, "name")!);
        Assert.Equal(names.Values, project.Codes.Select(code => code.Name));
        var guids = new RefiGuids(study.Header.Slug);
        var quotes = study.Concepts.SelectMany(concept => concept.Quotes.Select(quote => (Quote: quote, Code: names[guids.Concept(concept.Id)])))
            .Where(one => one.Quote.Text.Length > 0).Select(one => (one.Quote, one.Code, At: PlaceOf(study, one.Quote))).ToList();
        Assert.Equal(
            quotes.Select(one => (one.Quote.Source.Name, one.At.Start, one.At.End, RefiText.WithPlainLines(one.Quote.Text), one.Code)).Order(),
            project.Segments.SelectMany(one => one.Codes.Select(code => (one.Document.Name, one.Start, one.End, Slice(one), code.Name))).Order());
        // A quote of nothing that is seen is called by its number.
        Assert.All(project.Segments.Where(one => one.Doubt is not null), one => Assert.Equal("", RefiText.Shortened(Slice(one), 60)));
        Assert.Equal(
            study.Quotes.Where(quote => quote.Participant is not null).Select(quote => RefiText.Held(quote.Participant!)).Distinct().Order(StringComparer.Ordinal),
            project.Cases.Select(one => one.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            quotes.Where(one => one.Quote.Participant is not null)
                .Select(one => (one.Quote.Participant!, one.Quote.Source.Name, one.At.Start, one.At.End)).Distinct().Order(),
            project.Cases.SelectMany(one => one.Stretches.Select(part => (one.Name, part.Document.Name, part.Start, part.End))).Order());
        Assert.Equal(quotes.Count, project.Codings);
    }

    // Line ends of what is before it count one.
    private static (int Start, int End) PlaceOf(WrittenStudy study, FocusThemes.Queries.Themes.QuoteDetail quote)
    {
        var text = study.Sources.Single(source => source.Name == quote.Source.Name).Text;
        return (In(quote.Source.Start), In(quote.Source.End));

        int In(int at) => RefiText.WithPlainLines(text[..at]).Length;
    }

    private static string Slice(CodedSegment segment) => segment.Document.Text![segment.Start..segment.End];
}
