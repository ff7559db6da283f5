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
    StudyHeader study, IReadOnlyList<string> themes, Func<string, ThemeDetail> read, IReadOnlyList<ParticipantEntry> participants,
    IReadOnlyList<WholeSource> sources, StudyDates dates, PositionUnit unit)
{
    // Its passages were coded when its texts were read.
    private readonly string coded = RefiXml.Text(StudyDates.Known(dates.Read));
    private readonly RefiGuids guids = new(study.Slug);

    public void Write(Stream stream)
    {
        var outline = new RefiOutline(guids, themes, read);
        using var xml = RefiXml.Open(stream);
        xml.StartProject(study.Title, dates);
        xml.WriteStartElement("CodeBook");
        RefiCodebook.WriteCodes(xml, guids, outline.Themes);
        xml.WriteEndElement();
        new RefiCases(guids, outline, participants).Write(xml);
        xml.WriteStartElement("Sources");
        foreach (var (source, (_, quotes)) in sources.Zip(outline.QuotesOf(sources.Select(source => source.Name), read)))
            WriteSource(xml, source, quotes, outline);
        xml.WriteEndElement();
        xml.Description(RefiOwn.Describe(study.CitedInFull(), unit == PositionUnit.Utf16, RefiOwn.Sealed(study.Seal)));
        xml.WriteEndElement();
    }

    private void WriteSource(XmlWriter xml, WholeSource source, IEnumerable<QuoteDetail> quotes, RefiOutline outline)
    {
        xml.StartSource(guids.Source(source.Name), source.Name, coded);
        var positions = new RefiPositions(source.Pages, unit, hasPlainLines: true);
        foreach (var quote in quotes)
        {
            xml.StartSelection(
                guids.Selection(quote), RefiNames.Of(quote), positions.Of(quote.Source.Start), positions.Of(quote.Source.End), coded);
            xml.Description(RefiNames.DescriptionOf(quote));
            foreach (var (concept, place) in outline.PlacesOf(quote)) xml.Coding(guids.Coding(place), guids.Concept(concept), coded);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
