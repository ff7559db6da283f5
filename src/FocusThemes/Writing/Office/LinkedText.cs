using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Office;

/// <summary>A stretch of what a file says of itself.</summary>
/// <param name="Address">Where it leads; null for text alone.</param>
internal readonly record struct LinkedPiece(string Text, string? Address = null);

/// <summary>What a file says of itself, with its addresses as links; the pieces joined are the very text.</summary>
internal static class LinkedText
{
    /// <summary>The citation: its DOI, or its address, leads to the publication.</summary>
    public static IEnumerable<LinkedPiece> OfCitation(Export exported) =>
        exported.Study is { } study ? OfCitation(exported.Citation(), study) : [new(exported.Citation())];

    /// <param name="text">Ends with the citation of the study.</param>
    public static IEnumerable<LinkedPiece> OfCitation(string text, StudyHeader study) => Pieces(text,
        [($"doi:{study.Reference.Doi}", study.Reference.DoiAddress), (study.Reference.Url, study.Reference.Url)]);

    /// <summary>What was chosen and where it is from: that address leads there, if anybody can go there.</summary>
    public static IEnumerable<LinkedPiece> OfOrigin(Export exported) =>
        exported.AddressOf(exported.Address) is { } address
            ? Pieces(exported.Origin, [(address, address)])
            : [new(exported.Origin)];

    // The last of each: a title may have an address in it, which is not the publication's.
    private static IEnumerable<LinkedPiece> Pieces(string text, (string Shown, string? Address)[] links)
    {
        foreach (var (shown, address) in links)
        {
            if (shown.Length == 0 || WebAddress.Parse(address) is null) continue;
            if (text.LastIndexOf(shown, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            LinkedPiece[] pieces = [new(text[..at]), new(shown, address), new(text[(at + shown.Length)..])];
            return pieces.Where(piece => piece.Text.Length > 0);
        }

        return [new(text)];
    }
}
