using CsCheck;
using FocusThemes.Reading.Projects;
using FocusThemes.Tests.Writing;
using FocusThemes.Writing;

namespace FocusThemes.Tests.Reading.Projects.Refi;

/// <summary>What we write is read back as what it was.</summary>
public sealed class RefiRoundTripTests
{
    [Fact]
    public void Any_study_comes_back_with_its_codes_its_words_and_who_said_them() =>
        HostileStudy.Any.Where(study => study.Sources.All(source => !source.Text.StartsWith('\uFEFF')))
            .Sample(ComesBack, iter: Proof.Times(60));

    private static void ComesBack(WrittenStudy study)
    {
        var file = RefiFile.Of(study);
        var project = MadeRefi.Read(file.Bytes);
        Assert.Equal(study.Sources.Select(source => source.Name), project.Documents.Select(document => document.Name));
        Assert.Equal(study.Sources.Select(source => source.Text), project.Documents.Select(document => document.Text));
        var names = file.All("Code").ToDictionary(code => RefiFile.Value(code, "guid")!, code => RefiFile.Value(code, "name")!);
        Assert.Equal(names.Values, project.Codes.Select(code => code.Name));
        var guids = new RefiGuids(study.Header.Slug);
        var quotes = study.Concepts.SelectMany(concept => concept.Quotes.Select(quote => (Quote: quote, Code: names[guids.Concept(concept.Id)])))
            .Where(one => one.Quote.Text.Length > 0).ToList();
        Assert.Equal(
            quotes.Select(one => (one.Quote.Source.Name, one.Quote.Source.Start, one.Quote.Source.End, one.Quote.Text, one.Code)).Order(),
            project.Segments.SelectMany(one => one.Codes.Select(code => (one.Document.Name, one.Start, one.End, Slice(one), code.Name))).Order());
        // A quote of nothing that is seen is called by its number.
        Assert.All(project.Segments.Where(one => one.Doubt is not null), one => Assert.Equal("", RefiText.Shortened(Slice(one), 60)));
        Assert.Equal(
            study.Quotes.Where(quote => quote.Participant is not null).Select(quote => RefiText.Held(quote.Participant!)).Distinct().Order(StringComparer.Ordinal),
            project.Cases.Select(one => one.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            quotes.Where(one => one.Quote.Participant is not null)
                .Select(one => (one.Quote.Participant!, one.Quote.Source.Name, one.Quote.Source.Start, one.Quote.Source.End)).Distinct().Order(),
            project.Cases.SelectMany(one => one.Stretches.Select(part => (one.Name, part.Document.Name, part.Start, part.End))).Order());
        Assert.Equal(quotes.Count, project.Codings);
    }

    private static string Slice(CodedSegment segment) => segment.Document.Text![segment.Start..segment.End];
}
