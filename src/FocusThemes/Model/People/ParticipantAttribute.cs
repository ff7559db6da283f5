namespace FocusThemes.Model.People;

#pragma warning disable CA1711 // The field's own word, not one of the language's attributes.
/// <summary>What an attribution tells of a participant beside the code: <c>role: physiotherapist</c>.</summary>
/// <param name="Name">role, sex, age, or other where the table does not say what it is.</param>
/// <param name="Value">As printed.</param>
public sealed record ParticipantAttribute(string Name, string Value)
{
    /// <summary>The name of what researchers note on a person of a project.</summary>
    public const string Memo = "memo";
}
#pragma warning restore CA1711
