using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading.Withheld;

/// <summary>
/// What stays of whoever has withdrawn, so that no later reading brings them back: of the study and the code a digest, from which
/// neither can be read.
/// </summary>
public static partial class WithdrawnKey
{
    /// <summary>Those of one who withdraws: of the study, and of every text that it was read from.</summary>
    /// <param name="codeKey"><see cref="Model.People.ParticipantCode.Key"/>.</param>
    internal static IReadOnlyList<string> AllOf(StudyFiles files, string codeKey) =>
        AllOf(ReadFrom(files), codeKey);

    /// <summary>The same of texts by their digests.</summary>
    internal static IReadOnlyList<string> AllOf(IEnumerable<string> texts, string codeKey) => [.. texts.Select(of => Of(of, Plainly(codeKey)))];

    /// <summary>Whether a code is among those who have withdrawn.</summary>
    /// <param name="withdrawn">Digests as the library keeps them.</param>
    /// <param name="of">A study's slug, or the digest of a text.</param>
    internal static bool IsIn(IReadOnlySet<string> withdrawn, string of, string codeKey) =>
        // As printed for those that were written down before signs between letters and numbers were left out.
        withdrawn.Contains(Of(of, Plainly(codeKey))) || withdrawn.Contains(Of(of, codeKey));

    /// <summary>Whether the study knows somebody of a code as one who has withdrawn, from it or from another of the same text. Its
    /// files are gone through once, however often it is asked.</summary>
    internal static Func<string, bool> Known(StudyFiles files)
    {
        if (files.Withdrawn.Count == 0) return _ => false;
        var all = ReadFrom(files).ToList();
        return codeKey => all.Exists(of => IsIn(files.Withdrawn, of, codeKey));
    }

    /// <summary>The study's slug, and digests of the files that it was read from, as they came.</summary>
    internal static IEnumerable<string> ReadFrom(StudyFiles files) =>
        files.Tables.Select(table => table.CameAs ?? KeptText.DigestOfFile(table.Bytes)).Prepend(files.Slug);

    // A later file may have P-01, or P 01, for P01.
    private static string Plainly(string codeKey) => BetweenLettersAndNumbers().Replace(codeKey, "").ToUpperInvariant();

    [GeneratedRegex(@"(?<=\p{L}) (?=\p{N})|(?<=\p{N}) (?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenLettersAndNumbers();

    private static string Of(string of, string codeKey) =>
        SourceDocument.DigestOf((ReadOnlySpan<byte>)Encoding.UTF8.GetBytes($"withdrawn\n{of}\n{codeKey}"));
}
