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
    /// <summary>Those of one who withdraws: of the study, and of every file that it was read from.</summary>
    /// <param name="readFrom">As <see cref="ReadFrom"/> has them.</param>
    /// <param name="codeKey"><see cref="Model.People.ParticipantCode.Key"/>.</param>
    internal static IEnumerable<string> AllOf(IEnumerable<string> readFrom, string codeKey)
    {
        var plain = Plainly(codeKey);
        return readFrom.Select(of => Of(of, plain));
    }

    /// <summary>Whether a code is among those who have withdrawn, from the study or from another of the same file.</summary>
    /// <param name="withdrawn">Digests as the library keeps them.</param>
    internal static bool IsIn(IReadOnlySet<string> withdrawn, IReadOnlyList<string> readFrom, string codeKey)
    {
        var plain = Plainly(codeKey);
        // As printed for those that were written down before signs between letters and numbers were left out.
        return readFrom.Any(of => withdrawn.Contains(Of(of, plain)) || withdrawn.Contains(Of(of, codeKey)));
    }

    /// <summary>The same of a study's files, which are gone through once, however often it is asked.</summary>
    internal static Func<string, bool> Known(StudyFiles files)
    {
        if (files.Withdrawn.Count == 0) return _ => false;
        var readFrom = ReadFrom(files);
        return codeKey => IsIn(files.Withdrawn, readFrom, codeKey);
    }

    /// <summary>The study's slug, and digests of the files that it was read from, as they came.</summary>
    internal static IReadOnlyList<string> ReadFrom(StudyFiles files) =>
        [files.Slug, .. files.Tables.Select(table => table.CameAs ?? KeptText.DigestOfFile(table.Bytes))];

    // A later file may have P-01, or P 01, for P01.
    private static string Plainly(string codeKey) => BetweenLettersAndNumbers().Replace(codeKey, "").ToUpperInvariant();

    [GeneratedRegex(@"(?<=\p{L}) (?=\p{N})|(?<=\p{N}) (?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenLettersAndNumbers();

    private static string Of(string of, string codeKey) =>
        SourceDocument.DigestOf((ReadOnlySpan<byte>)Encoding.UTF8.GetBytes($"withdrawn\n{of}\n{codeKey}"));
}
