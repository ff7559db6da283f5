using System.Xml;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Projects.Refi;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Refi;

/// <summary>
/// Writes a study as the XML of a REFI-QDA 1.5 project. Only participants' words are coded passages: the authors'
/// words are what the codes say, so that the two are never mixed up in a list of passages. The order of the elements is
/// the schema's.
/// </summary>
internal sealed class RefiProject(
    StudyHeader study, IReadOnlyList<ThemeDetail> themes, IReadOnlyList<ParticipantEntry> participants,
    IReadOnlyList<WholeSource> sources, StudyDates dates, PositionUnit unit)
{
    // Its passages were coded when its texts were read.
    private readonly string read = RefiXml.Text(StudyDates.Known(dates.Read));
    private readonly RefiGuids guids = new(study.Slug);

    // A quote may stand under several concepts.
    private readonly ILookup<string, (string Concept, string Place)> places = (
        from theme in themes
        from concept in theme.Concepts
        from quote in concept.Quotes
        select (quote.Id, Place: (concept.Id, quote.PlaceId ?? quote.Id))).ToLookup(one => one.Id, one => one.Place);

    private readonly ILookup<string, QuoteDetail> quotes = themes.SelectMany(theme => theme.Quotes)
        .DistinctBy(quote => quote.Id).ToLookup(quote => quote.Source.Name);

    public void Write(Stream stream)
    {
        using var xml = RefiXml.Open(stream);
        xml.StartProject(study.Title, dates);
        xml.WriteStartElement("CodeBook");
        RefiCodebook.WriteCodes(xml, guids, themes);
        xml.WriteEndElement();
        new RefiCases(guids, themes, participants).Write(xml);
        xml.WriteStartElement("Sources");
        foreach (var source in sources) WriteSource(xml, source);
        xml.WriteEndElement();
        xml.Description(RefiOwn.Describe(study.CitedInFull(), unit == PositionUnit.Utf16, RefiOwn.Sealed(study.Seal)));
        xml.WriteEndElement();
    }

    private void WriteSource(XmlWriter xml, WholeSource source)
    {
        xml.StartSource(guids.Source(source.Name), source.Name, read);
        var positions = new RefiPositions(source.Text, unit, hasPlainLines: true);
        foreach (var quote in quotes[source.Name])
        {
            xml.StartSelection(
                guids.Selection(quote), RefiNames.Of(quote), positions.Of(quote.Source.Start), positions.Of(quote.Source.End), read);
            xml.Description(RefiNames.DescriptionOf(quote));
            foreach (var (concept, place) in places[quote.Id]) xml.Coding(guids.Coding(place), guids.Concept(concept), read);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
