using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Projects;

/// <summary>
/// The turns of a transcript: where lines begin with somebody's name and a colon, as often as in a conversation.
/// </summary>
internal sealed partial class Turns
{
    // A heading or two with a colon make no conversation.
    private const int Fewest = 4;
    private const int FewestOfOne = 2;
    private const int LongestLine = 60;

    private readonly List<(int Start, string? Who)> turns = [];

    private Turns() { }

    /// <summary>Whoever answers, each once, as first printed.</summary>
    public IReadOnlyList<string> Speakers { get; private init; } = [];

    /// <summary>Those of a document; of nobody where it is no conversation.</summary>
    public static Turns In(string text, Patience patience)
    {
        var found = new List<(int Start, string Label)>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            patience.Spend(end - start);
            var label = Label().Match(text, start, Math.Min(end - start, LongestLine));
            if (label.Success) found.Add((start, label.Groups["who"].Value));
            start = end + 1;
        }

        var often = found.CountBy(turn => KeyOf(turn.Label)).Where(label => label.Value >= FewestOfOne).ToDictionary();
        found.RemoveAll(turn => !often.ContainsKey(KeyOf(turn.Label)));
        if (found.Count < Fewest || often.Count < 2) return new();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, label) in found)
            if (!SpeakerLabels.IsAsking(label)) names.TryAdd(KeyOf(label), label);
        var turns = new Turns { Speakers = [.. names.Values] };
        turns.turns.AddRange(found.Select(turn => (turn.Start, names.GetValueOrDefault(KeyOf(turn.Label)))));
        return turns;
    }

    /// <summary>Whoever has a word in a stretch, each once; whoever asks is left out.</summary>
    public IReadOnlyList<string> SpeakersIn(int start, int end)
    {
        var first = Math.Max(0, Sorted.First(turns, turn => turn.Start <= start) - 1);
        return [.. turns.Skip(first).TakeWhile(turn => turn.Start < end).Select(turn => turn.Who).OfType<string>().Distinct()];
    }

    private static string KeyOf(string label) => ParticipantCode.Parse(label).Key;

    // A name of up to three words, a code, or both: "P3", "Anna", "Speaker 2", "FG1-P04".
    [GeneratedRegex(
        @"\G[ \t*_\[(]{0,4}(?<who>\p{L}[\p{L}\p{M}\p{Nd}.'’_#-]{0,24}(?:[ -][\p{L}\p{Nd}#][\p{L}\p{M}\p{Nd}.'’_-]{0,24}){0,2})[*_\])]{0,3}[ \t]?[:：](?=[ \t*\r\n]|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
