using FocusThemes.Reading.Interpreting.Attributions;

namespace FocusThemes.Reading.Interpreting.Running.Labels;

/// <summary>
/// Lines of nothing but whoever speaks and a colon, in a talk where somebody asks: what they say stands below them. Such a
/// text is read as if the breaks between were blanks.
/// </summary>
internal static class SpeakerLines
{
    private const int Longest = 60, Fewest = 3;

    /// <summary>The text with blanks in place of these breaks, and its lines, of which those that were taken up are blank; both the
    /// same for any other text.</summary>
    public static (string Text, List<TextLine> Lines) Joined(string text, List<TextLine> lines)
    {
        var speaking = lines.FindAll(line => line.End - line.Start is > 1 and < Longest && text[line.End - 1] is ':' or '：' or '*' && NameIn(line.In(text)).Length > 0);
        if (speaking.Count < Fewest || !speaking.Exists(line => SpeakerLabels.IsAsking(NameIn(line.In(text))))) return (text, lines);
        var names = speaking.CountBy(line => NameIn(line.In(text)).ToString()).ToDictionary();
        var (units, joined) = (text.ToCharArray(), lines.ToList());
        foreach (var line in speaking)
        {
            var name = NameIn(line.In(text));
            if (!SpeakerLabels.IsAsking(name) && !SpeakerLabels.IsAnswering(name) && names[name.ToString()] == 1
                && AttributionParts.Parse(name) is not { IsSure: true, NamesFirst: true }) continue;
            var below = line.Number;
            while (below < lines.Count && lines[below].IsBlank) below++;
            if (below == lines.Count || NameIn(lines[below].In(text)).Length > 0) continue;
            Array.Fill(units, ' ', line.End, lines[below].Start - line.End);
            joined[line.Number - 1] = line with { End = lines[below].End };
            joined[below] = lines[below] with { Start = lines[below].End };
        }

        return (new(units), joined);
    }

    // "**P1:**", "Interviewer:"
    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> line) =>
        line.Trim("*_ ") is [.. var name, ':' or '：'] && !name.ContainsAny(':', '：') && name.Length > 0 && char.IsLetter(name[0]) ? name.TrimEnd("*_ ") : [];
}
