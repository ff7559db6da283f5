using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Withheld;

/// <summary>
/// What stays of whoever has withdrawn, so that no later reading brings them back: of the study and the code a digest, from which
/// neither can be read.
/// </summary>
public static class WithdrawnKey
{
    /// <summary>Those of one who withdraws: of the study, and of every text that it was read from.</summary>
    /// <param name="codeKey"><see cref="Model.People.ParticipantCode.Key"/>.</param>
    internal static IReadOnlyList<string> AllOf(StudyFiles files, string codeKey) =>
        [.. files.Tables.Select(table => KeptText.DigestOfFile(table.Bytes)).Prepend(files.Slug).Select(of => Of(of, codeKey))];

    /// <param name="codeKey"><see cref="Model.People.ParticipantCode.Key"/>.</param>
    public static string Of(string slug, string codeKey) =>
        SourceDocument.DigestOf((ReadOnlySpan<byte>)Encoding.UTF8.GetBytes($"withdrawn\n{slug}\n{codeKey}"));
}
