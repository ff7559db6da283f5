using System.Xml;
using FocusThemes.Model;
using FocusThemes.Queries;

namespace FocusThemes.Writing;

/// <summary>Writes participants as cases, each with the passages that are its words, and its focus group.</summary>
/// <remarks>
/// A reference to a source would make the whole table one participant's words. A set for each focus group would have
/// to hold codes or sources, the only members that the schema knows: the group is a variable of the case.
/// </remarks>
internal sealed class RefiCases(RefiGuids guids, IReadOnlyList<ThemeDetail> themes)
{
    private readonly List<IGrouping<(string Code, string? Group), QuoteDetail>> participants =
    [
        .. themes.SelectMany(theme => theme.Quotes)
            .Where(quote => quote.Participant is not null)
            .GroupBy(quote => (quote.Participant!, quote.FocusGroup))
            .OrderBy(spoken => ParticipantCode.Parse(spoken.Key.Item1).SortKey, StringComparer.Ordinal),
    ];

    public void Write(XmlWriter xml)
    {
        if (participants.Any(participant => participant.Key.Group is not null)) WriteVariable(xml);
        if (participants.Count == 0) return;
        xml.WriteStartElement("Cases");
        foreach (var participant in participants)
        {
            xml.Start("Case", ("guid", guids.Participant(participant.Key.Code)), ("name", participant.Key.Code));
            if (participant.Key.Group is { } group) WriteGroup(xml, group);
            foreach (var quote in participant) xml.Reference("SelectionRef", guids.Selection(quote.Id));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Text, not a number: what a group is called is a label as printed.
    private void WriteVariable(XmlWriter xml)
    {
        xml.WriteStartElement("Variables");
        xml.Start("Variable", ("guid", guids.FocusGroup), ("name", "Focus group"), ("typeOfVariable", "Text"));
        xml.Description("As the participant's code tells it; without a value where the code names none.");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteGroup(XmlWriter xml, string group)
    {
        xml.WriteStartElement("VariableValue");
        xml.Reference("VariableRef", guids.FocusGroup);
        xml.WriteElementString("TextValue", RefiText.Held(group));
        xml.WriteEndElement();
    }
}
