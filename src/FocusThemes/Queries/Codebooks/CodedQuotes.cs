using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Queries.Codebooks;

/// <summary>A code with its counts.</summary>
/// <param name="Own">The quotes that stand under it itself.</param>
internal sealed record CountedCode(PlacedCode Code, IReadOnlyList<PossibleExample> Own)
{
    /// <summary>With an example, as it stands under this code.</summary>
    public CodebookEntry With(QuoteDetail? example)
    {
        var own = Code.Concepts.Select(at => $"{Code.Entry.Theme}.{at.Concept}").FirstOrDefault(
            concept => example?.ConceptId == concept || example?.Also?.Contains(concept) == true);
        return Code.Entry with { Example = own is null ? null : example!.SeenFrom(own, 0) };
    }
}

/// <summary>Where the quotes of a study stand, to be counted by code.</summary>
internal sealed class CodedQuotes(StudyCatalogue catalogue)
{
    private readonly Dictionary<ConceptPlace, List<int>> byConcept = [];
    private readonly Dictionary<int, (int Length, int Document)> known = [];

    /// <param name="quote">Its place among the study's quotes, from 0.</param>
    public void Add(ConceptPlace at, int quote, int length, int document)
    {
        if (!byConcept.TryGetValue(at, out var places)) byConcept.Add(at, places = []);
        places.Add(quote);
        known[quote] = (length, document);
    }

    /// <param name="codes">Each before those below it.</param>
    public IReadOnlyList<CountedCode> Count(IReadOnlyList<PlacedCode> codes)
    {
        var counted = new CountedCode[codes.Count];
        // What stands under codes below the one that is counted, by level; each hands on to the one above it.
        var below = new Dictionary<int, HashSet<int>>();
        for (var i = codes.Count - 1; i >= 0; i--)
        {
            var (entry, concepts) = codes[i];
            var own = concepts.SelectMany(concept => byConcept.GetValueOrDefault(concept) ?? []).ToHashSet();
            var holdsOthers = below.Remove(entry.Level + 1, out var all);
            all ??= [];
            all.UnionWith(own);
            counted[i] = Counted(new(entry with { HoldsOthers = holdsOthers }, concepts), own, all);
            if (!below.TryGetValue(entry.Level, out var beside)) below.Add(entry.Level, all);
            else beside.UnionWith(all);
        }

        return counted;
    }

    private CountedCode Counted(PlacedCode code, HashSet<int> own, HashSet<int> all)
    {
        var voices = all.Select(quote => catalogue.Voices[quote]).Where(voice => voice >= 0).ToHashSet();
        var groups = voices.Select(voice => catalogue.Participants[voice].FocusGroup).OfType<string>().ToHashSet();
        var entry = code.Entry with
        {
            Quotes = all.Count,
            OwnQuotes = own.Count,
            People = voices.Count,
            Groups = [.. catalogue.Groups.OfType<string>().Where(groups.Contains)],
            Documents = all.Select(quote => known[quote].Document).Distinct().Count(),
        };
        return new(
            code with { Entry = entry },
            [.. own.Select(quote => new PossibleExample(quote, catalogue.Voices[quote], known[quote].Length))]);
    }
}
