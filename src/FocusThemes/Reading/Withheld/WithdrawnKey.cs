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
        [.. ReadFrom(files).Select(of => Of(of, codeKey))];

    /// <summary>Whether the study knows somebody of a code as one who has withdrawn, from it or from another of the same text. Its
    /// files are gone through once, however often it is asked.</summary>
    internal static Func<string, bool> Known(StudyFiles files)
    {
        if (files.Withdrawn.Count == 0) return _ => false;
        var all = ReadFrom(files).ToList();
        return codeKey => all.Exists(of => files.Withdrawn.Contains(Of(of, codeKey)));
    }

    // A project's file is let go when it has been read: all of them would have one digest then.
    private static IEnumerable<string> ReadFrom(StudyFiles files) =>
        files.Tables.Where(table => table.Bytes.Length > 0).Select(table => KeptText.DigestOfFile(table.Bytes)).Prepend(files.Slug);

    /// <param name="codeKey"><see cref="Model.People.ParticipantCode.Key"/>.</param>
    public static string Of(string slug, string codeKey) =>
        SourceDocument.DigestOf((ReadOnlySpan<byte>)Encoding.UTF8.GetBytes($"withdrawn\n{slug}\n{codeKey}"));
}
