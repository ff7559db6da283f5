using System.Text.RegularExpressions;
using FocusThemes.Model;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Checks.Disclosure;

/// <summary>
/// Codes of participants, and names of documents, that look like what people are called: two capitalised words that are no role and no
/// label, or one alone without a number.
/// </summary>
internal static partial class NamesAsCodes
{
    /// <summary>Words that stand in codes and names of documents and name nobody.</summary>
    private static readonly HashSet<string> Labels = new((
        "group focus session site ward team unit clinic hospital school department male female man woman men women boy girl trans binary "
        + "anonymous unknown other all none online rural urban north south east west upper lower primary secondary senior junior lead private public "
        + "group workshop panel round table transcript transcription notes note field memo diary audio video recording file document text data final draft "
        + "version copy part page appendix supplement supplementary additional material materials theme themes quote quotes quotations codebook results paper "
        + "article study january february march april may june july august september october november december monday tuesday wednesday thursday friday "
        + "saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms dr prof").Split(' '), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Finding> Find(DisclosedStudy study)
    {
        var codes = study.Study.Codes.Where(code => IsName(code.Printed)).ToList();
        if (codes.Count > 0)
            yield return Finding.Question(
                "participant codes", Sentence(codes.Count, "participant code", "participant codes", codes.Select(code => code.Printed)), study.Study.PlacesOf(codes)).SeenIn(codes.Select(code => code.Printed));
        var sources = study.Sources.Where(source => source.Form != SourceForm.Codes && IsName(Path.GetFileNameWithoutExtension(source.Name), source.Form != SourceForm.Document))
            .Select(source => source.Name).ToList();
        if (sources.Count > 0)
            yield return Finding.Question(
                "names of documents", Sentence(sources.Count, "name of a document", "names of documents", sources),
                [.. sources.Select(name => new FindingPlace($"source {name}", study.Study.Study.AddressOfSource(name)))]).SeenIn(sources);
    }

    // What a table's file is called may be one capitalised word.
    private static bool IsName(string text, bool isTwo = false)
    {
        var (run, longest, others, isNumbered) = (0, 0, 0, text.Any(char.IsDigit));
        foreach (var word in Border().Split(text).Where(word => word.Length > 0))
        {
            if (Name().IsMatch(word) && !Labels.Contains(word) && !RoleWords.AreIn(word))
            {
                longest = Math.Max(longest, ++run);
                continue;
            }

            run = 0;
            if (!Labels.Contains(word) && !RoleWords.AreOfAnybody(word)) others++;
        }

        return longest > 1 || (longest == 1 && others == 0 && !isNumbered && !isTwo);
    }

    private static string Sentence(int count, string one, string many, IEnumerable<string> names) =>
        $"{count} {(count == 1 ? $"{one} looks like the name of a person" : $"{many} look like names of people")}: {Sentences.ListOfCodes(names)}.";

    // AnnaBerg is two words.
    [GeneratedRegex(@"[\s_.,\-–()/]|(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Border();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}[\p{L}’']*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
