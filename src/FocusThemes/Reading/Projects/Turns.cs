using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Projects;

/// <summary>
/// The turns of a transcript: where lines begin with somebody's name and a colon, a time beside it or not, stand as a name with
/// a time, or as the voice of a WebVTT cue, as often as in a conversation.
/// </summary>
internal sealed partial class Turns
{
    // A heading or two with a colon make no conversation.
    private const int Fewest = 4;
    private const int FewestOfOne = 2;
    private const int LongestLine = 100;

    /// <summary>Whoever may have a turn, and is not told.</summary>
    public const string Unknown = "";

    private readonly List<(int Start, Stretch Label, int Words, string? Who)> turns = [];

    private Turns() { }

    /// <summary>Whoever answers, each once, as first printed.</summary>
    public IReadOnlyList<string> Speakers { get; private init; } = [];

    /// <summary>Those of a document; of nobody where it is no conversation.</summary>
    /// <param name="isTold">Somebody says that people speak in it: else whoever asks has to be among them, or two of them
    /// are numbered, since titles and headings have colons, too.</param>
    public static Turns In(string text, bool isTold, Patience patience)
    {
        var found = new List<(int Start, string Label, int End, Stretch Place, int Words)>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            patience.Spend(end - start);
            var label = Label().Match(text, start, Math.Min(end - start, LongestLine));
            if (label.Success && label.Groups["who"] is var who)
                found.Add((start, who.Value, end, new(who.Index, who.Index + who.Length), label.Index + label.Length));
            start = end + 1;
        }

        var often = found.CountBy(turn => KeyOf(turn.Label)).Where(label => label.Value >= FewestOfOne).ToDictionary();
        var known = found.FindAll(turn => often.ContainsKey(KeyOf(turn.Label)));
        if (known.Count < Fewest || often.Count < 2) return new();
        // Nobody says the same words turn by turn.
        if (known.DistinctBy(turn => text[turn.Start..turn.End]).Count() * 2 <= known.Count) return new();
        if (!isTold && !known.Exists(turn => SpeakerLabels.IsAsking(turn.Label))
            && known.Where(turn => char.IsDigit(turn.Label[^1])).DistinctBy(turn => KeyOf(turn.Label)).Count() < 2)
            return new();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, label, _, _, _) in known)
            if (!SpeakerLabels.IsAsking(label)) names.TryAdd(KeyOf(label), label);
        var turns = new Turns { Speakers = [.. names.Values] };
        // What comes once may be a name, or anything; what is said after it is at least not whoever's was before.
        turns.turns.AddRange(found.Select(turn => (
            turn.Start, turn.Place, turn.Words, SpeakerLabels.IsAsking(turn.Label) ? null : names.GetValueOrDefault(KeyOf(turn.Label), Unknown))));
        return turns;
    }

    /// <summary>Whoever has a word in a stretch, each once, <see cref="Unknown"/> too; whoever asks is left out.</summary>
    public IReadOnlyList<string> SpeakersIn(int start, int end)
    {
        var first = Math.Max(0, Sorted.First(turns, turn => turn.Start <= start) - 1);
        return [.. turns.Skip(first).TakeWhile(turn => turn.Start < end).Select(turn => turn.Who).OfType<string>().Distinct()];
    }

    /// <summary>True where only whoever asks speaks in a stretch.</summary>
    public bool IsAsked(int start, int end) => Sorted.First(turns, turn => turn.Start <= start) is > 0 and var next && turns[next - 1].Who is null
        && turns.Skip(next).TakeWhile(turn => turn.Start < end).All(turn => turn.Who is null);

    /// <summary>The turns of somebody: where the name stands, and what is said, with the line break that ends it.</summary>
    /// <param name="length">The length of the text.</param>
    public IEnumerable<(Stretch Label, Stretch Words)> Of(string who, int length) => turns.Index().Where(turn => turn.Item.Who == who)
        .Select(turn => (turn.Item.Label, new Stretch(turn.Item.Words, turn.Index + 1 < turns.Count ? turns[turn.Index + 1].Start : length)));

    private static string KeyOf(string label) => ParticipantCode.Parse(label).Key;

    private const string Time = @"[\[(]?[0-9]{1,2}(?::[0-9]{2}){1,2}(?:[.,][0-9]{1,3})?[\])]?";

    // A name of up to three words, a code, or both: "P3", "Anna", "Speaker 2", "FG1-P04".
    private const string Name = @"(?<who>\p{L}[\p{L}\p{M}\p{Nd}.'’_#-]{0,24}(?:[ -][\p{L}\p{Nd}#][\p{L}\p{M}\p{Nd}.'’_-]{0,24}){0,2})";

    // "P3: …", "[00:01:05] P3: …", "12 P3: …"; "P3  1:05" above the words; "<v P3>…".
    [GeneratedRegex(
        $@"\G(?:{Time}[ \t]{{1,4}}|[0-9]{{1,5}}[ \t]{{1,4}})?[ \t*_\[(]{{0,4}}{Name}[*_\])]{{0,3}}(?:[ \t]?[:：](?=[ \t*\r\n]|$)|[ \t]{{1,4}}{Time}(?=[ \t]{{0,4}}$))"
        + @"|\G<v(?:\.[^ \t<>]{1,40})?[ \t]{1,4}(?<who>[^<>\r\n]{1,60})>",
        RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
