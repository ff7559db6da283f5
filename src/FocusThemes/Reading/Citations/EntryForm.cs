using System.Globalization;

namespace FocusThemes.Reading.Citations;

/// <summary>A form in which a citation is read.</summary>
/// <param name="FindBegin">Where the first entry begins; -1 where there is none.</param>
/// <param name="Read">The only entry of a text, whose name begins the sentence of what is wrong.</param>
internal sealed record EntryForm(string Name, Func<string, int> FindBegin, Func<string, string, CitationFile> Read)
{
    private static readonly EntryForm[] All =
        [new("CSL-JSON", BeginOfJson, CitationFile.Read), BibTeXEntry.Form, RisRecord.Form];

    public static string Names => $"{string.Join(", ", All.SkipLast(1).Select(form => form.Name))} and {All[^1].Name}";

    /// <summary>That which begins first: an abstract may quote another. Null where none does.</summary>
    public static EntryForm? Of(string text) => All.Select(form => (Form: form, Begin: form.FindBegin(text)))
        .Where(found => found.Begin >= 0).OrderBy(found => found.Begin).FirstOrDefault().Form;

    /// <summary>The only one of the entries.</summary>
    /// <param name="entries">Each with its line.</param>
    /// <exception cref="UnacceptableInputException">There are several, or none.</exception>
    public static T Only<T>(string name, IReadOnlyList<(int Line, T Entry)> entries) => entries switch
    {
        [var (_, only)] => only,
        [] => throw new UnacceptableInputException(
            $"{name}, line 1: every entry stands in a remark; take one out of it."),
        _ => throw new UnacceptableInputException(
            $"{name}, line {entries[1].Line}: a second entry begins here, of {Count(entries.Count)}; a study has one "
            + "citation, so keep one of them."),
    };

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static int BeginOfJson(string text)
    {
        var begin = text.Length - text.AsSpan().TrimStart().Length;
        return begin < text.Length && text[begin] is '{' or '[' ? begin : -1;
    }
}
