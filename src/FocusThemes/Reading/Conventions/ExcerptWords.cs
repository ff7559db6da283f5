using System.Buffers;
using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>Words before whoever is named, which say that an excerpt is theirs: <c>Extrait de l’entretien 1</c>.</summary>
internal static class ExcerptWords
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" ’'");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Firsts = SetOf(
        """
        extract extracts excerpt excerpts quote quotes quotation
        auszug auszüge zitat zitate
        extrait extraits citation citations
        extracto extractos fragmento fragmentos cita citas
        trecho trechos excerto excertos fala falas
        estratto estratti citazione
        fragment fragmenten citaat
        utdrag uddrag citat sitat
        cytat fragmenty alıntı kutipan отрывок цитата
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joining = SetOf(
        """
        from of by the aus von dem der de du des d l la le les del da do dos das di dal dalla dall della dell degli dello
        uit van het ur fra af från z ze od dari oleh из от
        """);

    /// <summary>What is left behind such words, where a number follows; the same where none does.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words)
    {
        if (words.IndexOf(' ') is not (> 0 and var first) || !Firsts.Contains(words[..first])) return words;
        var rest = words[(first + 1)..];
        var isJoined = false;
        while (rest.IndexOfAny(Ends) is > 0 and var next && Joining.Contains(rest[..next]))
        {
            rest = rest[(next + 1)..].TrimStart();
            isJoined = true;
        }

        return isJoined && rest.ContainsAnyInRange('0', '9') ? rest : words;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string words) => words
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
