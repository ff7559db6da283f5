using System.Text.Json;
using System.Text.RegularExpressions;
using FocusThemes.Model.People;
using FocusThemes.Storage;

namespace FocusThemes.Verifying;

/// <summary>Tells whether those whom a text names with its quotations are those who said them.</summary>
internal sealed partial class NamedPeople
{
    private const int MostWords = 4;
    private readonly HashSet<(int Study, string Key)> known = [];

    /// <summary>Looks up all who may be named, in one command.</summary>
    public static NamedPeople Of(LibraryContext library, IReadOnlyList<CheckedQuotation> found, CancellationToken stop)
    {
        var people = new NamedPeople();
        var pairs = found.Where(one => one.IsFound).SelectMany(one => one.Parts.SelectMany(part =>
            CodesIn(one.Quotation).SelectMany(place => place).Select(code => (part.Quote.Study.Id, code.Key)))).Distinct();
        library.ReadRaw(
            """
            SELECT p.StudyId, p.CodeKey FROM json_each(@p0) asked JOIN Participants p
            ON p.StudyId = asked.value ->> 0 AND p.CodeKey = asked.value ->> 1
            """, [JsonSerializer.Serialize(pairs.Select(pair => new object[] { pair.Id, pair.Key }))],
            (row, _) => people.known.Add((row.GetInt32(0), row.GetString(1))), stop);
        return people;
    }

    /// <summary>True where the text names that participant with the quotation.</summary>
    public static bool Names(Quotation quotation, string? participant) => participant is not null
        && ParticipantCode.Parse(participant) is var code && CodesIn(quotation).Any(place => place.Contains(code));

    /// <summary>Whom the nearest place that names anybody names.</summary>
    /// <returns>Who is named; null where nobody is.</returns>
    public NamedPerson? In(CheckedQuotation checkedQuotation)
    {
        var said = checkedQuotation.Parts.Select(part => part.Quote.Quote.Participant).Distinct()
            .Select(code => code is null ? null : ParticipantCode.Parse(code)).ToList();
        var studies = checkedQuotation.Parts.Select(part => part.Quote.Study.Id).ToList();
        foreach (var (i, place) in CodesIn(checkedQuotation.Quotation).Index())
        {
            if (said.TrueForAll(code => code is not null && place.Contains(code)) && said is [{ } own, ..])
                return new(place.First(code => code.Equals(own)).Printed, true);
            // A code that looks as the study's own stands for somebody, even if the study has nobody of it.
            var other = place.FindLast(code => studies.Exists(study => known.Contains((study, code.Key)))
                || (i == 0 && said.Exists(one => one?.HasFormOf(code) == true)));
            if (other is not null) return new(other.Printed, said.Contains(null) ? null : false);
        }

        return null;
    }

    /// <summary>True where what looks as a participant's code stands right behind the quotation or leads to it.</summary>
    public static bool IsAttributed(Quotation quotation) =>
        CodesIn(quotation).Take(1).Any(place => place.Exists(code => code.Role is not null));

    // Right behind it; then in its sentence. Among other words only what has a number or a capital may be somebody.
    private static IEnumerable<List<ParticipantCode>> CodesIn(Quotation quotation)
    {
        yield return RunsOf(quotation.Behind, _ => true);
        yield return RunsOf(quotation.Before, MayBeSomebody);
        yield return RunsOf(quotation.After, MayBeSomebody);
    }

    private static bool MayBeSomebody(string run) => run.Any(char.IsDigit) || char.IsUpper(run[0]);

    private static List<ParticipantCode> RunsOf(string text, Func<string, bool> isTaken)
    {
        var words = Word().Matches(text);
        return
        [
            .. from first in Enumerable.Range(0, words.Count)
               from length in Enumerable.Range(1, Math.Min(MostWords, words.Count - first))
               let last = words[first + length - 1]
               let run = text[words[first].Index..(last.Index + last.Length)]
               where isTaken(run)
               select ParticipantCode.Parse(run),
        ];
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}/_.-]*[\p{L}\p{M}\p{N}])?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
