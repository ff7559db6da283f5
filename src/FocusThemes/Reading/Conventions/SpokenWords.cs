using System.Buffers;
using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>
/// Words that people say of themselves or while they speak, and authors seldom write: where no mark tells, they tell a
/// quote from a description. A line for each language; words of scripts without blanks are looked for anywhere.
/// </summary>
internal static class SpokenWords
{
    private static readonly FrozenSet<string> Words =
        """
        i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours you you're your yeah yes okay ok um uh er hmm gonna wanna kinda don't didn't can't it's that's there's wasn't doesn't
        yo me mi mis mí nosotros nosotras nos nuestro nuestra estoy tengo creo
        eu meu minha meus minhas nós nosso nossa gente estou tenho acho
        ich mich mir mein meine meinen wir uns unser unsere halt
        je j'ai j'avais j'étais moi mon ma mes nous notre nos c'est on
        io mi mio mia noi nostro nostra sono ho
        ik mij mijn wij we ons onze
        jag mig min mitt vi oss vår jeg meg mitt
        ja mnie mój moja my nas minä mun me
        ben benim biz bizim saya aku kami kita tôi tao chúng
        я мне меня мой моя мы нас наш нам
        أنا نحن لي إحنا احنا
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that sentences of a talk begin with, and that have a capital nowhere else but in names of things.
    private static readonly FrozenSet<string> Beginnings =
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

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Longest = 8, LongestBeginning = 10;

    private static readonly SearchValues<char> BetweenWords = SearchValues.Create(" \u00A0,.;:!?…()[]“”\"«»„\n\r\t");

    // By the first letter of words: a bit for each length that they have. Few words are left to be looked up.
    private static readonly int[] LengthsByLetter = [.. Enumerable.Range(0, 128).Select(letter =>
        Words.Where(word => word[0] == letter).Aggregate(0, (lengths, word) => lengths | (1 << word.Length)))];

    /// <summary>Characters that say "I" or "we" where words have no blanks between them.</summary>
    private const string Characters = "我咱俺私僕저나";

    /// <summary>How many of them stand in a text.</summary>
    public static int In(ReadOnlySpan<char> text)
    {
        var spoken = 0;
        foreach (var word in text.SplitAny(BetweenWords))
            if (Contains(text[word])) spoken++;
        foreach (var c in text)
            if (!char.IsAscii(c) && Is(c)) spoken++;
        return spoken;
    }

    /// <summary>Apostrophes count as straight ones.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return false;
        if (char.IsAscii(word[0]) && (LengthsByLetter[word[0] | 0x20] & (1 << word.Length)) == 0) return false;
        if (!word.Contains('’')) return Lookup.Contains(word);
        Span<char> straight = stackalloc char[word.Length];
        word.Replace(straight, '’', '\'');
        return Lookup.Contains(straight);
    }

    /// <summary>True where the first word is one that sentences of a talk begin with: a pronoun, an article, what joins sentences.</summary>
    public static bool Begin(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && end <= LongestBeginning && (char.IsLetter(words[end]) || words[end] is '\'' or '’')) end++;
        if (end is 0 or > LongestBeginning) return false;
        Span<char> straight = stackalloc char[end];
        words[..end].Replace(straight, '’', '\'');
        return Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(straight);
    }

    public static bool Is(char c) => Characters.Contains(c, StringComparison.Ordinal);
}
