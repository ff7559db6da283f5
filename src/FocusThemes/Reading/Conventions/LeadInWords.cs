using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>
/// Words that lead to what somebody said, around their name: <c>As P3 put it,</c> <c>According to Anna:</c> <c>One nurse said that</c>.
/// A line for each language; to teach a word or a language, add to a line, or add one.
/// </summary>
internal static class LeadInWords
{
    /// <summary>Behind the name.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Saying = SetOf(
        """
        said says saying stated states expressed expresses recalled recalls explained explains noted notes shared shares added adds commented comments
        reported reports described describes mentioned mentions remarked remarks replied responded answered reflected reflects observed observes
        elaborated continued put puts told recounted argued argues claimed emphasised emphasized stressed highlighted suggested suggests summarised
        summarized concluded admitted agreed pointed voiced related complained felt thought believed indicated confirmed stating explaining
        dijo dice explicó comentó señaló expresó mencionó relató afirmó contó disse diz afirmou relatou explicou comentou contou
        sagte sagt erzählte erklärte berichtete meinte beschrieb äußerte dit explique raconte affirme déclare ajoute expliquait
        racconta spiega zei zegt vertelde legde sa säger berättade sagde sier fortalte powiedziała powiedział dedi söyledi
        """);

    /// <summary>Before the name, where a verb follows it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opening = SetOf("as wie como comme come zoals som jak");

    /// <summary>Before the name, where none has to.</summary>
    private static readonly string[] OfWhom =
    [
        "according to ", "in the words of ", "laut ", "nach ", "según ", "segundo ", "selon ", "d’après ", "d'après ", "secondo ", "volgens ", "enligt ", "ifølge ", "według ",
    ];

    /// <summary>Before the name or the verb, and no part of the name.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs = SetOf(
        "also then further simply once has had later even again strongly auch dann también também aussi anche ook också også");

    /// <summary>Whoever is called so is nobody whom the next such words would name again.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Anyone = SetOf(
        """
        a an one another some several many most other others someone somebody few both two three
        ein eine einer eines andere anderer un una uno une otro otra otros algunos algunas um uma outro outra outros alguns algumas
        autre autres certains certaines altro altra alcuni alcune een enkele andere en ett annan annen
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = SetOf(
        "i we you he she they it this that who you there ich wir er sie es man yo nosotros él ella ellos eu nós ele ela eles je nous il elle ils on io noi lui lei ik wij hij zij han hun hon de który o");

    public static bool IsSaying(ReadOnlySpan<char> word) => Saying.Contains(word);

    public static bool IsOpening(ReadOnlySpan<char> word) => Opening.Contains(word);

    public static bool IsAdverb(ReadOnlySpan<char> word) => Adverbs.Contains(word) || (word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>True for <c>She</c>, <c>My aunt</c>: somebody of whom whoever speaks tells.</summary>
    public static bool IsOfOthers(ReadOnlySpan<char> name) => Pronouns.Contains(name) || (name.Contains(' ') && SpokenWords.In(name) > 0);

    /// <summary>How many characters such words before a name have; 0 where none stand there.</summary>
    public static int LengthOfWhom(ReadOnlySpan<char> words)
    {
        foreach (var opening in OfWhom)
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return opening.Length;
        return 0;
    }

    /// <summary>True for <c>One</c>, <c>Another participant</c>, <c>Some of the nurses</c>; not for <c>One 12</c>.</summary>
    public static bool AreOfAnyone(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf(' ');
        return !name.ContainsAnyInRange('0', '9') && Anyone.Contains(end < 0 ? name : name[..end]) && (end < 0 || RoleWords.AreIn(name[(end + 1)..]));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string words) => words
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
