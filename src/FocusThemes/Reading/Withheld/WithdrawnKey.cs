using System.Text;
using FocusThemes.Model;

namespace FocusThemes.Reading.Withheld;

/// <summary>
/// What stays of whoever has withdrawn, so that no later reading brings them back: of the study and the code a digest, from which
/// neither can be read.
/// </summary>
public static class WithdrawnKey
{
    /// <param name="codeKey"><see cref="Model.People.ParticipantCode.Key"/>.</param>
    public static string Of(string slug, string codeKey) =>
        SourceDocument.DigestOf((ReadOnlySpan<byte>)Encoding.UTF8.GetBytes($"withdrawn\n{slug}\n{codeKey}"));
}
