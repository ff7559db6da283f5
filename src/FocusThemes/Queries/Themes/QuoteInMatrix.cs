using System.Runtime.InteropServices;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Themes;

/// <summary>How many quotes one participant gives to one theme; a null participant is nobody named.</summary>
public sealed record QuoteInMatrix(string Theme, string? Participant, string? FocusGroup, int Quotes);

public static class MatrixCells
{
    /// <summary>
    /// By participant in the order of their codes, nobody named last, then theme in the order of the source.
    /// </summary>
    public static IReadOnlyList<QuoteInMatrix> Cells(this StudyCatalogue catalogue)
    {
        var cells = new Dictionary<(int Voice, int Theme), int>();
        foreach (var (i, theme) in catalogue.Themes.Index())
        {
            foreach (var voice in theme.Quotes.Select(quote => catalogue.Voices[quote]))
                CollectionsMarshal.GetValueRefOrAddDefault(cells, (voice < 0 ? int.MaxValue : voice, i), out _)++;
        }

        return
        [
            .. from cell in cells
               orderby cell.Key
               let voice = cell.Key.Voice == int.MaxValue ? null : catalogue.Participants[cell.Key.Voice]
               select new QuoteInMatrix(
                   catalogue.Themes[cell.Key.Theme].Number, voice?.Code, voice?.FocusGroup, cell.Value),
        ];
    }
}
