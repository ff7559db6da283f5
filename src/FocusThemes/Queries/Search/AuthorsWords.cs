using System.Text.RegularExpressions;
using FocusThemes.Model.People;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Search;

/// <summary>A stretch of what the authors say.</summary>
/// <param name="Participant">The code, as the study first prints it, of whoever is named here; else null.</param>
/// <param name="IsReference">True for numbers of the paper's list of references.</param>
public readonly record struct AuthorsPiece(string Text, string? Participant, bool IsReference);

/// <summary>
/// Finds what stands for something else in the authors' words, for showing it: the pieces joined are the very text.
/// </summary>
public static partial class AuthorsWords
{
    // Their full stop ends no sentence.
    private static readonly string[] Abbreviations =
        ["approx", "chap", "fig", "figs", "nos", "para", "ref", "refs", "sec", "sect", "tab", "vol", "vols"];

    /// <summary>The same of each paragraph.</summary>
    public static IReadOnlyList<IReadOnlyList<AuthorsPiece>> PiecesOf(IEnumerable<string> paragraphs, StudyCatalogue catalogue) =>
        [.. paragraphs.Select(paragraph => PiecesOf(paragraph, catalogue).ToList())];

    /// <param name="catalogue">The study's participants; null where it does not matter who is named.</param>
    public static IEnumerable<AuthorsPiece> PiecesOf(string text, StudyCatalogue? catalogue = null)
    {
        var at = 0;
        foreach (Match found in Candidates().Matches(text))
        {
            var (length, participant) = (found.Length, default(string));
            if (found.Groups["numbers"].Success) length = LengthOfReferences(text, found);
            else participant = QuotedAs(found.Value, catalogue);
            if (length == 0 || (participant is null && !found.Groups["numbers"].Success)) continue;
            if (found.Index > at) yield return new(text[at..found.Index], null, false);
            at = found.Index + length;
            yield return new(text[found.Index..at], participant, participant is null);
        }

        if (at < text.Length) yield return new(text[at..], null, false);
    }

    // A code is printed in the letters that the study's codes have; "p4" is a page.
    private static string? QuotedAs(string printed, StudyCatalogue? catalogue) =>
        catalogue?.FindParticipant(printed) is { } participant
        && ParticipantCode.Parse(participant.Code).Role is { } role && printed.Contains(role, StringComparison.Ordinal)
            ? participant.Code
            : null;

    // "education.29 30 A prime": both. "education.29 30 students": the second number counts the students.
    private static int LengthOfReferences(string text, Match numbers)
    {
        if (Abbreviations.Contains(numbers.Groups["word"].Value, StringComparer.OrdinalIgnoreCase)) return 0;
        var end = numbers.Index + numbers.Length;
        if (!GoesOn().IsMatch(text, end)) return numbers.Length;
        var last = numbers.Value.LastIndexOf(' ');
        return last < 0 ? numbers.Length : numbers.Value.AsSpan(0, last).TrimEnd(',').Length;
    }

    // Numbers glued to the mark that ends a sentence or a part of it; or a code.
    [GeneratedRegex(
        """
        (?<=(?<word>\p{L}{0,40}\p{Ll}{3})[’”"'\)]?[.,;][’”"']?)(?<numbers>[1-9][0-9]{0,2}(?:(?:,[ ]?|[ –-])[1-9][0-9]{0,2}){0,200})(?![\p{L}\p{N}%]|[.,:–-][0-9])
        |(?<![\p{L}\p{N}])[0-9]{0,3}[A-Za-z]{1,3}[0-9]{1,6}(?![\p{L}\p{N}])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Candidates();

    [GeneratedRegex("""\G[ ]\p{Ll}""")]
    private static partial Regex GoesOn();
}
