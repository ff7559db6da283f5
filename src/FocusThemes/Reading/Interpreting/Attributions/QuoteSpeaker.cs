using FocusThemes.Model.People;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>Who said a quote, by what is printed with it and by the columns beside it.</summary>
/// <param name="Printed">What names them; null for nothing.</param>
/// <param name="Group">That they sat in, where it is no part of the name.</param>
/// <param name="Told">What columns tell of them, each with its line.</param>
internal sealed record QuoteSpeaker(
    string? Printed, string? Group, IReadOnlyList<(ParticipantAttribute Attribute, int Line)> Told)
{
    /// <summary>Who it is, where nothing is to be found out of what names them; null for anybody else.</summary>
    public KnownSpeaker? Known { get; init; }

    /// <summary>With what papers print beside a name; null for nothing.</summary>
    public string? AttributedAs => Told.Count == 0 ? Printed
        : string.Join(", ", Voice.Prepend(Printed).OfType<string>()) is { Length: > 0 } all ? all : null;

    // Role, sex and age.
    private IEnumerable<string> Voice =>
        Told.Where(told => PersonWords.AreOfVoice(told.Attribute.Name)).Select(told => told.Attribute.Value);
}
