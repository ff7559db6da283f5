using FocusThemes.Model.People;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>Who said the quotes of a row by its columns, against whom their words may name.</summary>
/// <param name="printed">The cells of a row, joined; null where they name nobody.</param>
internal sealed class ColumnSpeaker(string? printed)
{
    private readonly Lazy<AttributionParts?> parts =
        new(() => printed is null ? null : AttributionParts.Parse(printed), LazyThreadSafetyMode.None);

    // A column of participants may hold what no attribution in brackets would look like.
    private List<string> People => printed is null ? [] : parts.Value is { } said ? said.People : [printed];

    /// <summary>Several people whose codes are of one kind, as "P01, P02"; null for one, or none.</summary>
    public List<string>? Together => parts.Value is { NamesFirst: true, People: { Count: > 1 } codes }
        && codes.Select(code => string.Concat(code.Where(char.IsLetter)).ToUpperInvariant()).Distinct().Count() == 1 ? codes : null;

    /// <summary>Null where the words may name whom they do; otherwise what has to be told, empty for nothing.</summary>
    /// <param name="words">What stands in the words as an attribution.</param>
    /// <param name="isLeading">True for a clause before a colon.</param>
    public string? WhyNot(string words, bool isLeading)
    {
        var named = AttributionParts.Parse(words);
        // "And then the nurse: …" is a part of what was said; beside a group, a name alone is one of its people.
        if (isLeading && named is not { IsSure: true }
            && !(parts.Value is { Group: { } group, People.Count: 0 } && !group.StartsWith("interview", StringComparison.OrdinalIgnoreCase)
                && named?.People is [[var letter, ..] name, ..] && char.IsLetter(letter) && !name.Contains(' ', StringComparison.Ordinal))) return "";
        if (named is null || named.People is not [var first, ..]) return null;
        // Of an interview's file a code in the words may be whoever speaks, a name may be whoever is spoken to.
        if (isLeading && IsFile(printed) && !first.Any(char.IsAsciiDigit)) return "";
        if (People.Count == 0) return null;
        return People.Exists(person => IsSame(person, first)) ? null
            : $"The column of participants says “{printed}”, the words “{words}”; the column was taken, and the words "
                + "stay as they are printed.";
    }

    /// <summary>What both tell of whoever said a quote, and the group that only the one of them names.</summary>
    /// <param name="column">What the columns have for this quote.</param>
    /// <param name="words">What its words have; null for nothing.</param>
    public static (string? AttributedAs, string? Group) Both(string? column, string? words)
    {
        if (column is null || words is null) return (words ?? column, null);
        var (said, named) = (AttributionParts.Parse(column), AttributionParts.Parse(words));
        if (named is null) return (column, null);
        List<string> people = said is null ? [column] : said.People;
        if (people.Count == 0)
        {
            return named.People.Count == 0 ? (Joined(column, words, column), null)
                : (Joined(words, said!.Beside, words), named.Group is null ? said.Group : null);
        }

        var who = people.Count > 1 && named.People is [var first, ..] ? first : column;
        return (Joined(who, named.Beside, column), said?.Group is null ? named.Group : null);
    }

    /// <summary>True for the name of a file, with its ending.</summary>
    public static bool IsFile(string? name) => name is not null && Path.GetExtension(name) is { Length: > 3 and < 6 } ending && ending.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;

    // What is said already is not said again.
    private static string Joined(string who, string beside, string known)
    {
        var told = known.Split(',', StringSplitOptions.TrimEntries);
        return string.Join(", ", beside.Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !told.Contains(part, StringComparer.OrdinalIgnoreCase)).Prepend(who));
    }

    /// <summary>P3 and (p03), Participant 3 and P3, P01.docx and P01, Maria Lopez and Maria.</summary>
    private static bool IsSame(string one, string other)
    {
        if (ParticipantCode.Parse(one).Equals(ParticipantCode.Parse(other))) return true;
        var (first, second) = (KeysOf(one), KeysOf(other));
        return Holds(first, second) || Holds(second, first)
            || (first is [var word, var number] && second is [var letter, var same] && number == same
                && word[0] == letter[0] && (word.Length == 1 || letter.Length == 1));
    }

    private static List<string> KeysOf(string code) => ColumnName.WordsOf(code).ConvertAll(
        word => char.IsAsciiDigit(word[0]) ? word.TrimStart('0') is { Length: > 0 } rest ? rest : "0" : word);

    private static bool Holds(List<string> whole, List<string> part)
    {
        for (var at = 0; at + part.Count <= whole.Count; at++)
            if (part.Count > 0 && whole.Skip(at).Take(part.Count).SequenceEqual(part)) return true;
        return false;
    }
}
