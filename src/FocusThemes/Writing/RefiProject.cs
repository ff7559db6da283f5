using System.Globalization;
using System.Xml;
using FocusThemes.Queries;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing;

/// <summary>
/// Writes a study as the XML of a REFI-QDA 1.5 project. Only participants' words are coded passages: the authors'
/// words are what the codes say, so that the two are never mixed up in a list of passages. The order of the elements is
/// the schema's.
/// </summary>
internal sealed class RefiProject(
    StudyHeader study, IReadOnlyList<ThemeDetail> themes, IReadOnlyList<ListedParticipant> participants,
    IReadOnlyList<WholeSource> sources, StudyDates dates)
{
    private const string Namespace = "urn:QDA-XML:project:1.0";

    // Its passages were coded when its texts were read.
    private readonly string read = RefiXml.Text(RefiXml.Known(dates.Read));
    private readonly RefiGuids guids = new(study.Slug);

    public void Write(Stream stream)
    {
        using var xml = RefiXml.Open(stream);
        xml.WriteStartElement("Project", Namespace);
        xml.WriteAttributeString("name", RefiText.Held(study.Title));
        xml.WriteAttributeString("origin", RefiXml.Origin);
        xml.WriteAttributeString("creatingUserGUID", RefiGuids.User);
        xml.WriteAttributeString("creationDateTime", RefiXml.Text(RefiXml.Known(dates.Added ?? dates.Read)));
        xml.WriteAttributeString("modifiedDateTime", read);
        WriteUser(xml);
        xml.WriteStartElement("CodeBook");
        RefiCodebook.WriteCodes(xml, guids, themes);
        xml.WriteEndElement();
        new RefiCases(guids, themes, participants).Write(xml);
        xml.WriteStartElement("Sources");
        foreach (var source in sources) WriteSource(xml, source);
        xml.WriteEndElement();
        xml.Description(study.CitedInFull());
        xml.WriteEndElement();
    }

    // Programs look up who coded a passage. It was this program: names of people are for the citation.
    private static void WriteUser(XmlWriter xml)
    {
        xml.WriteStartElement("Users");
        xml.Start("User", ("guid", RefiGuids.User), ("name", RefiXml.Origin));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteSource(XmlWriter xml, WholeSource source)
    {
        var guid = guids.Source(source.Name);
        xml.Start("TextSource",
            ("guid", guid), ("name", source.Name), ("plainTextPath", $"internal://{guid}.txt"),
            ("creatingUser", RefiGuids.User), ("creationDateTime", read));
        var positions = new RefiPositions(source.Text);
        foreach (var concept in themes.SelectMany(theme => theme.Concepts))
        {
            foreach (var quote in concept.Quotes)
                if (quote.Source.Name == source.Name) WriteSelection(xml, positions, concept, quote);
        }

        xml.WriteEndElement();
    }

    private void WriteSelection(XmlWriter xml, RefiPositions positions, ConceptDetail concept, QuoteDetail quote)
    {
        xml.Start("PlainTextSelection",
            ("guid", guids.Selection(quote.Id)), ("name", RefiNames.Of(quote)),
            ("startPosition", positions.Of(quote.Source.Start).ToString(CultureInfo.InvariantCulture)),
            ("endPosition", positions.Of(quote.Source.End).ToString(CultureInfo.InvariantCulture)),
            ("creatingUser", RefiGuids.User), ("creationDateTime", read));
        xml.Description(RefiNames.DescriptionOf(quote));
        xml.Start("Coding",
            ("guid", guids.Coding(quote.Id)), ("creatingUser", RefiGuids.User), ("creationDateTime", read));
        xml.Reference("CodeRef", guids.Concept(concept.Id));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
