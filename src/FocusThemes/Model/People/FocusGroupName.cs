using System.Globalization;

namespace FocusThemes.Model.People;

/// <summary>
/// A focus group as a code names it: <c>FG1</c>, <c>Group 5</c>, <c>Focus group II</c>, <c>Group A</c>.
/// </summary>
/// <param name="Name">A number without leading zeros, or letters in capitals.</param>
/// <param name="SortKey">Numbers by value, then letters, then Roman numbers by value; by ordinal comparison.</param>
internal sealed record FocusGroupName(string Name, string SortKey)
{
    /// <summary>The first that the pieces of a code name; null where they name none.</summary>
    public static FocusGroupName? In(List<CodePiece> pieces)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[i - 1].Text is not ("fg" or "fgd" or "group")) continue;
            // Somebody's age is no session.
            if (i > 1 && pieces[i - 2].Text == "age") continue;
            var (text, isNumber) = pieces[i];
            var name = text.ToUpperInvariant();
            if (isNumber) return new(name, ParticipantCode.Padded(name));
            if (ValueOf(name) is { } value)
                return new(name, $"R{ParticipantCode.Padded(value.ToString(CultureInfo.InvariantCulture))}");
            if (name is [>= 'A' and <= 'Z']) return new(name, $"A{name}");
        }

        return null;
    }

    // As people count groups: I to XXXIX, and no letter that may be meant as one.
    private static int? ValueOf(string name)
    {
        if (name.Length > 7 || name.Any(letter => letter is not ('I' or 'V' or 'X'))) return null;
        var value = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var (digit, next) = (Worth(name[i]), i + 1 < name.Length ? Worth(name[i + 1]) : 0);
            value += digit < next ? -digit : digit;
        }

        return value;
    }

    private static int Worth(char letter) => letter switch
    {
        'I' => 1,
        'V' => 5,
        _ => 10,
    };
}
