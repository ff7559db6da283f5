using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Queries.Codebooks;

/// <summary>A code before its quotes are counted.</summary>
/// <param name="Concepts">Places of the concepts whose quotes are its own.</param>
internal sealed record PlacedCode(CodebookEntry Entry, IReadOnlyList<ConceptPlace> Concepts);

/// <summary>A concept by the place of its theme, from 0, and its own in that, from 1.</summary>
internal readonly record struct ConceptPlace(int Theme, int Concept);

/// <summary>A concept as the library has it.</summary>
/// <param name="PartStart">Where the title of its part begins, which tells parts of one title apart.</param>
internal readonly record struct StoredConcept(ConceptPlace At, string Text, string? Part, int PartStart);

/// <summary>Which codes a study has, each before those below it.</summary>
internal static class StudyCodes
{
    /// <summary>Begins what a part is called on the page of its theme.</summary>
    public const char Part = 'p';

    /// <summary>Themes and their parts, defined by what the authors say under them.</summary>
    public static IEnumerable<PlacedCode> OfThemes(IReadOnlyList<ListedTheme> themes, IEnumerable<StoredConcept> concepts)
    {
        var under = concepts.ToLookup(concept => concept.At.Theme);
        foreach (var (i, theme) in themes.Index())
        {
            yield return Placed([theme.Title], "", under[i].Where(concept => concept.Part is null), theme.Subtitle);
            foreach (var part in under[i].Where(concept => concept.Part is not null).GroupBy(concept => concept.PartStart))
            {
                var first = part.First();
                yield return Placed([theme.Title, first.Part!], Part + IdOf(theme, first.At), part, null);
            }

            PlacedCode Placed(IReadOnlyList<string> path, string record, IEnumerable<StoredConcept> own, string? subtitle) => new(
                new(path, theme.Number, record)
                {
                    Subtitle = subtitle,
                    Definition =
                    [
                        .. from concept in own
                           let paragraphs = Concept.ParagraphsOf(concept.Text)
                           where paragraphs.Count > 0
                           select new DefinitionText(IdOf(theme, concept.At), paragraphs),
                    ],
                },
                [.. own.Select(concept => concept.At)]);
        }
    }

    /// <summary>The codes of a project at all their levels, defined by the notes on them.</summary>
    /// <returns>The codes; null where the themes are not those of this project alone.</returns>
    public static IReadOnlyList<PlacedCode>? OfProject(Project project, IReadOnlyList<ListedTheme> themes)
    {
        var book = ProjectBook.Of(project);
        if (!book.Themes.Select(theme => theme.Title).SequenceEqual(themes.Select(theme => theme.Title))) return null;
        var places = new Dictionary<Concept, ConceptPlace>(ReferenceEqualityComparer.Instance);
        foreach (var (t, theme) in book.Themes.Index())
            foreach (var (c, concept) in theme.Concepts.Index()) places.Add(concept, new(t, c + 1));
        var below = project.Codes.ToLookup(code => code.Parent);
        var all = new List<PlacedCode>();
        // Without recursion: how deep codes stand is up to who made them.
        var open = new Stack<(ProjectCode Code, int Theme, IReadOnlyList<string> Above)>(
            below[null].Select((code, i) => (code, i, (IReadOnlyList<string>)[])).Reverse());
        while (open.TryPop(out var next))
        {
            var (code, theme, above) = next;
            var concept = book.FindConcept(code) is { } found ? places[found] : (ConceptPlace?)null;
            IReadOnlyList<string> path = [.. above, ProjectBook.NameOf(code)];
            var record = above.Count == 0 ? "" : concept is { } own ? IdOf(themes[theme], own) : Part + FirstBelow(code, theme);
            var note = ProjectBook.MemoOf(code);
            all.Add(new(
                new(path, themes[theme].Number, record)
                {
                    Color = code.Color,
                    Definition = note is null ? [] : [new(null, Concept.ParagraphsOf(note))],
                },
                concept is { } place ? [place] : []));
            foreach (var child in below[code].Reverse()) open.Push((child, theme, path));
        }

        return all;

        // A code of the second level that only holds others begins with the first of them.
        string FirstBelow(ProjectCode code, int theme) =>
            IdOf(themes[theme], places[book.FindConcept(below[code].First())!]);
    }

    private static string IdOf(ListedTheme theme, ConceptPlace at) =>
        string.Create(CultureInfo.InvariantCulture, $"{theme.Number}.{at.Concept}");
}
