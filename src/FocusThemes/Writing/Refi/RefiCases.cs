using System.Xml;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Refi;

/// <summary>
/// Writes participants as cases, each with the passages that are its words, its focus group and what else is known.
/// </summary>
/// <remarks>
/// A reference to a source would make the whole table one participant's words, the authors' included. A set for each focus
/// group would have to hold codes or sources, the only members that the schema knows: the group is a variable of the case.
/// </remarks>
internal sealed class RefiCases(RefiGuids guids, RefiOutline outline, IReadOnlyList<ParticipantEntry> participants)
{
    public void Write(XmlWriter xml)
    {
        WriteVariables(xml);
        if (participants.Count == 0) return;
        xml.WriteStartElement("Cases");
        foreach (var participant in participants)
        {
            xml.Start("Case", ("guid", guids.Participant(participant.Code)), ("name", participant.Code));
            if (participant.FocusGroup is { } group) xml.Value(guids.FocusGroup, group);
            // A variable has one value: what a table tells twice of one person stands in it together.
            foreach (var values in participant.Attributes.GroupBy(one => one.Name, one => one.Value))
                xml.Value(guids.Attribute(values.Key), string.Join("; ", values));
            foreach (var guid in outline.SaidBy(participant.Code)) xml.Reference("SelectionRef", guid);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Text, not numbers: what a group is called, and an age too, is a label as printed.
    private void WriteVariables(XmlWriter xml)
    {
        var names = participants.SelectMany(who => who.Attributes).Select(one => one.Name).Distinct().ToList();
        var hasGroup = participants.Any(who => who.FocusGroup is not null);
        if (!hasGroup && names.Count == 0) return;
        xml.WriteStartElement("Variables");
        if (hasGroup)
            xml.Variable(guids.FocusGroup, "Focus group",
                "As the participant's code tells it; without a value where the code names none.");
        foreach (var name in names)
            xml.Variable(guids.Attribute(name), name, "As printed where the participant is quoted.");
        xml.WriteEndElement();
    }
}
