using System.Text;
using System.Text.Json;
using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Hints;

/// <summary>What the authors answer to the checks: <c>checks.json</c> of a study's folder.</summary>
/// <remarks>
/// A list of <c>{"check": "code-spelling", "about": "2P010", "answer": "accepted", "reason": "…"}</c>.
/// </remarks>
public static class AnswersFile
{
    private static readonly string[] Needed = ["check", "about", "answer", "reason"];
    private static readonly string[] Members = [.. Needed, "seen"];

    /// <summary>
    /// The answers with the lines that they begin on. A check may be one that is not asked any more.
    /// </summary>
    /// <exception cref="UnacceptableInputException">The text is not JSON, or not of that shape.</exception>
    public static List<(int Line, CheckAnswer Answer)> Parse(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var (answers, lines) = (new List<(int, CheckAnswer)>(), new LineCounter(bytes));
        try
        {
            var reader = new Utf8JsonReader(bytes);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) throw NoList(name, 1);
            JsonText.Check(name, text);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var line = lines.At(reader.TokenStartIndex);
                if (reader.TokenType != JsonTokenType.StartObject) throw NoList(name, line);
                answers.Add((line, ReadAnswer(ref reader, name, lines, line)));
            }

            return answers;
        }
        catch (JsonException fault)
        {
            throw new UnacceptableInputException(
                $"{name}, line {fault.LineNumber + 1}: this is not JSON; answers are a list, and CHECKS.md shows one.",
                fault);
        }
    }

    /// <summary>The answers that were accepted; none where there is no text.</summary>
    public static IReadOnlyList<CheckAnswer> AnswersIn(string? text) =>
        text is null ? [] : Parse(StudyFileNames.Answers, text).ConvertAll(found => found.Answer);

    /// <summary>The text itself, when every answer in it can be taken.</summary>
    /// <exception cref="UnacceptableInputException">It cannot, said with file and line.</exception>
    public static string Accept(string name, string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, answer) in Parse(name, text))
        {
            if (!CheckIds.All.Concat(CheckIds.OfDisclosure).Contains(answer.Check))
                throw At(
                    name, line, $"there is no check “{answer.Check}”; the nearest is “{NearestTo(answer.Check)}”.");
            if (!CheckAnswer.Kinds.Contains(answer.Answer))
                throw At(name, line, $"an answer is accepted, corrected or disputed, not “{answer.Answer}”.");
            if (!seen.Add(Spelling.Of($"{answer.Check} {answer.About}")))
                throw At(name, line, $"“{answer.Check}” about “{answer.About}” is answered twice; keep one.");
        }

        return text;
    }

    private static CheckAnswer ReadAnswer(ref Utf8JsonReader reader, string name, LineCounter lines, int begin)
    {
        var values = new Dictionary<string, string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (line, member) = (lines.At(reader.TokenStartIndex), reader.GetString()!);
            if (!Members.Contains(member))
                throw At(name, line, $"an answer has check, about, answer, reason and, before a study leaves, seen; “{member}” is none of them.");
            if (!reader.Read() || reader.TokenType != JsonTokenType.String
                || string.IsNullOrWhiteSpace(reader.GetString()))
                throw At(name, line, $"“{member}” must be a text that is not empty.");
            if (!values.TryAdd(member, reader.GetString()!.Trim()))
                throw At(name, line, $"“{member}” stands twice in one answer.");
        }

        if (Array.Find(Needed, member => !values.ContainsKey(member)) is { } missing)
            throw At(name, begin, $"this answer has no “{missing}”; it takes check, about, answer and reason.");
        return new(values["check"], values["about"], values["answer"], values["reason"]) { Seen = values.GetValueOrDefault("seen") };
    }

    private static string NearestTo(string id) =>
        CheckIds.All.Concat(CheckIds.OfDisclosure).MinBy(check => EditDistance.Changed(check, id.Length > 100 ? id[..100] : id))!;

    private static UnacceptableInputException NoList(string name, int line) => At(
        name, line, "expected a list of answers, each with check, about, answer and reason.");

    private static UnacceptableInputException At(string name, int line, string sentence) =>
        new($"{name}, line {line}: {sentence}");
}
