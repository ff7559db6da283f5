using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>Finds whoever is named before their words, as dialogue is printed: <c>P3: “…”</c>.</summary>
internal static partial class SpeakerLabels
{
    private const int LongestLabel = 40;

    /// <returns>By the line's start; empty where fewer than two lines have one.</returns>
    public static Dictionary<int, Attribution> In(string text, List<TextLine> lines, Patience patience)
    {
        var found = new Dictionary<int, Attribution>();
        var sure = 0;
        foreach (var line in lines)
        {
            patience.Spend(LongestLabel);
            if (line.IsBlank || Label().Match(text, line.Start, line.End - line.Start) is not { Success: true } match)
                continue;
            var by = match.Groups["by"];
            var isSure = AttributionParts.Parse(by.ValueSpan) is { } parts
                && (parts.IsSure || (parts.IsLikely && match.Groups["mark"].Success && !Said().IsMatch(by.ValueSpan)));
            if (!isSure && !Asking().IsMatch(by.ValueSpan)) continue;
            if (isSure) sure++;
            found[line.Start] = new(line.Start, by.Index + by.Length + 1, false, by.Index, by.Index + by.Length);
        }

        return sure >= 2 ? found : [];
    }

    /// <summary>True for whoever leads the talk: their questions are no quotes.</summary>
    public static bool IsAsking(string text, Attribution by) => Leading().IsMatch(text.AsSpan(by.Inside..by.InsideEnd));

    /// <summary>True for a talk in one cell: somebody asks, and whoever is named beside the cell answers.</summary>
    public static bool AreTurns(string text, IReadOnlyList<TextLine> pieces) => pieces.Count > 1
        && pieces.Any(piece => AskingIn(text, piece)) && pieces.Any(piece => AnsweringIn(text, piece) is not null);

    /// <summary>True for a question of whoever leads the talk.</summary>
    public static bool AskingIn(string text, TextLine piece) =>
        LabelIn(text, piece) is { } by && Leading().IsMatch(text.AsSpan(by.Start, by.End - by.Start));

    /// <summary>The label of whoever answers, which names nobody; null for none.</summary>
    public static Stretch? AnsweringIn(string text, TextLine piece) => LabelIn(text, piece) is { } by
        && Answering().IsMatch(text.AsSpan(by.Start, by.End - by.Start)) ? by with { End = by.End + 1 } : null;

    private static Stretch? LabelIn(string text, TextLine piece) =>
        Label().Match(text, piece.Start, piece.End - piece.Start) is { Success: true } match
            ? new(match.Groups["by"].Index, match.Groups["by"].Index + match.Groups["by"].Length) : null;

    [GeneratedRegex(
        "^(?:P|R|IP|IE|B|S|A|T|Participant|Respondent|Interviewee|Informant|Patient|Speaker|Befragte[rn]?|" +
        "Teilnehmer(?:in)?|Participante|Entrevistad[oa]|Informante|Répondante?|Partecipante|Intervistat[oa]|Deelnemer|" +
        "Deltagare|Deltaker|Deltager|Respondente)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answering();

    [GeneratedRegex(@"\G(?<by>[\p{L}#\[(][^:“”""\r\n]{0,39}?):\s*(?<mark>[“""„«‘])?(?=\S)")]
    private static partial Regex Label();

    [GeneratedRegex(
        "^(?:(?:Interviewer|Moderator|Facilitator|Researcher|Entrevistador|Moderador)(?:in|a)?|" +
        "Int|INT|Mod|MOD|I|R|M)$")]
    private static partial Regex Asking();

    [GeneratedRegex(
        "^(?:Interviewer|Moderator|Facilitator|Researcher|Entrevistador|Moderador)(?:in|a)?$|^(?:I|INT|MOD)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"quote|example|excerpt|theme|code|category",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
