using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>
/// Words that sentences of a talk begin with, and that have a capital nowhere else but in names of things: pronouns, articles and
/// what joins sentences. A line for each language.
/// </summary>
internal static class SpeakingWords
{
    private const int Longest = 10;

    private static readonly FrozenSet<string> Words =
        """
        I I'm I've I'd I'll We We're We've We'd We'll You You're You've They They're They've They'd It It's He He's She She's My Our Your Their His Her
        This That That's These Those There There's The And But So Because When If Then Sometimes Maybe Well Yes Yeah Everybody Everyone Nobody Somebody Someone
        After Before Let Don't Not Oh
        Yo Nosotros Nosotras Ellos Ellas Él Ella Me Nos Se Mi Mis Nuestro Nuestra Es Hay Pero Porque Cuando Si Entonces Aquí Siempre Nunca El La Los Las No Ya
        Eu Nós Eles Elas Ele Ela Meu Minha A O Os As Mas Porque Quando Então Aqui Sempre Tem É Não Já
        Ich Wir Sie Er Es Man Mein Meine Unser Unsere Das Die Der Da Dann Wenn Weil Und Aber Also
        Je J'ai Nous Vous Ils Elles Il Elle On Mon Ma Mes Notre C'est Ça Mais Parce Quand Alors Ici Les Le
        Io Noi Loro Lui Lei Mio Mia Ma Perché Quando Allora
        Ik Wij We Ze Hij Het Mijn Ons Maar Dan Jag Vi De Det Min Men Jeg
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the first word is one of them; apostrophes count as straight ones.</summary>
    public static bool Begin(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && end <= Longest && (char.IsLetter(words[end]) || words[end] is '\'' or '’')) end++;
        if (end is 0 or > Longest) return false;
        Span<char> straight = stackalloc char[end];
        words[..end].Replace(straight, '’', '\'');
        return Lookup.Contains(straight);
    }
}
