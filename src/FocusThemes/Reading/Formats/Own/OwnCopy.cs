using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Own.Copies;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>
/// Reads a copy to read, whether it is Markdown or a document: headings of themes, parts and concepts, authors' words,
/// quotes with a line on who said them.
/// </summary>
internal sealed partial class OwnCopy(string name, ExportStamp? stamp, CopyKey? key, Patience patience)
{
    private const int LongestShown = 60;
    private readonly OwnStudy study = new(name, patience) { Caption = stamp?.Caption, Seal = stamp?.Seal };
    private readonly CopySpeakers speakers = new(key);
    private readonly List<string> words = [];
    private readonly List<string> quoted = [];
    private OwnRow row = new();
    private (int Theme, int Part) level;
    private bool hasQuotes;
    private bool isInConcept;

    /// <summary>True for the headings and lines that only such a copy has, stamped or not.</summary>
    /// <exception cref="UnacceptableInputException">It is one of a part of a study.</exception>
    public static bool Looks(string name, IReadOnlyList<CopyBlock> blocks)
    {
        var headings = blocks.Where(block => block.Kind == CopyKind.Heading).ToList();
        var said = blocks.Where(block => block.Kind == CopyKind.Said).ToList();
        if (said.Count == 0 || !said.TrueForAll(block => Place().IsMatch(block.Text))) return false;
        var theme = headings.Find(block => ThemeHeading().IsMatch(block.Text));
        if (said.TrueForAll(block => PlaceOfPart().IsMatch(block.Text)) || theme is { Level: 1 }) throw OfPart(name);
        return theme is not null && headings.Exists(block => ConceptHeading().IsMatch(block.Text));
    }

    /// <summary>True for what is written of a study and says so above, such as a codebook or the checks.</summary>
    public static bool IsAbout(IReadOnlyList<CopyBlock> blocks) =>
        blocks is [{ Kind: CopyKind.Heading, Level: 1 }, ..] && blocks.Take(5).Any(block => Origin().IsMatch(block.Text));

    public static UnacceptableInputException OfPart(string name) =>
        new($"{name}: this is a copy to read of a part of a study, which does not hold all that belongs to it. "
            + "Take the whole study along, or the same part as CSV or Excel; these are read again.");

    public TableText Read(IReadOnlyList<CopyBlock> blocks)
    {
        foreach (var who in key?.People ?? []) study.People.List(who);
        speakers.Count(blocks.Where(block => block.Kind == CopyKind.Said).Select(block => block.Text));
        foreach (var block in blocks)
        {
            patience.Spend(block.Text.Length);
            if (block.Kind == CopyKind.Heading)
            {
                if (level.Theme > 0 && block is { Text: "About this study" } && block.Level == level.Theme)
                {
                    study.Tell($"What stands under “About this study” was left out; a study has it in its file {StudyFileNames.About}.");
                    break;
                }

                Begin(block);
            }
            else if (level.Theme > 0)
            {
                Take(block);
            }
        }

        EndQuote(null);
        EndWords();
        return study.Complete(
            "This is a copy that FocusThemes wrote, but none of its headings names a theme, as “Theme 4: …” does; "
            + "put the headings back, or take the study along again.");
    }

    private void Begin(CopyBlock heading)
    {
        EndQuote(null);
        EndWords();
        var (theme, concept) = (ThemeHeading().Match(heading.Text), ConceptHeading().Match(heading.Text));
        if (theme.Success && (level.Theme == 0 || heading.Level <= level.Theme))
        {
            level = (heading.Level, 0);
            (isInConcept, hasQuotes) = (false, false);
            row = new() { Theme = theme.Groups["number"].Value, Title = theme.Groups["title"].Value };
        }
        else if (level.Theme == 0)
        {
            // The title of the study, above all themes.
        }
        else if (heading.Level <= level.Theme)
        {
            study.Tell($"The heading “{heading.Text}” has no number, as “Theme 4: …” has; it was taken for a theme's "
                + "title.");
            (level.Part, isInConcept, hasQuotes) = (0, false, false);
            row = new() { Title = heading.Text };
        }
        else if (concept.Success)
        {
            var isInPart = level.Part > 0 && heading.Level > level.Part;
            row = Theme() with
            {
                Part = isInPart ? row.Part : null,
                BeginsPart = isInPart && row.BeginsPart,
                Concept = concept.Groups["id"].Value,
            };
            if (!isInPart) level.Part = 0;
            (isInConcept, hasQuotes) = (true, false);
        }
        else
        {
            row = Theme() with { Part = heading.Text, BeginsPart = true };
            (level.Part, isInConcept, hasQuotes) = (heading.Level, false, false);
        }
    }

    private OwnRow Theme() => row with { Concept = null, Words = null };

    private void Take(CopyBlock block)
    {
        switch (block.Kind)
        {
            case CopyKind.Words:
                EndQuote(null);
                if (hasQuotes) BeginAnother(block.Text);
                words.Add(block.Text);
                break;
            case CopyKind.Quoted:
                EndWords();
                quoted.Add(block.Text);
                break;
            case CopyKind.Said:
                EndWords();
                EndQuote(block.Text);
                break;
        }
    }

    // Words that were added behind a quote are no part of the concept above it.
    private void BeginAnother(string text)
    {
        var shown = text.Length > LongestShown ? $"{text[..LongestShown]}…" : text;
        study.Tell($"“{shown}” stands behind a quote and was taken for a concept of its own.");
        row = row with { Concept = null, Words = null };
        (isInConcept, hasQuotes) = (true, false);
    }

    private void EndWords()
    {
        if (level.Theme == 0) return;
        var said = words.Count == 0 ? null : string.Join('\n', words);
        words.Clear();
        if (isInConcept && row.Words is null) row = row with { Words = said ?? "" };
        else if (!isInConcept && said is not null && row.Part is null) row = row with { Subtitle = said };
        else if (said is not null) row = row with { Words = said };
        study.Add(row.Words is null && row.Part is not null ? row with { Part = null } : row);
        row = row with { BeginsPart = row.BeginsPart && row.Words is null };
    }

    private void EndQuote(string? attribution)
    {
        if (quoted.Count == 0 && attribution is null) return;
        var shown = string.Join('\n', quoted);
        quoted.Clear();
        if (shown.Length == 0)
        {
            study.Leave(attribution!, "This line names somebody without any words of theirs.");
            return;
        }

        study.Add(row with { Words = row.Words ?? "", Quote = speakers.QuoteOf(shown, attribution) });
        hasQuotes = true;
    }

    [GeneratedRegex(@"^Theme (?<number>[^\s:]+): ?(?<title>.*)$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex ThemeHeading();

    [GeneratedRegex(@"^Concept (?<id>\S+\.[0-9]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex ConceptHeading();

    [GeneratedRegex(@" Taken from (?:FocusThemes, page /\S*,|https?://\S+) on [0-9]{4}-[0-9]{2}-[0-9]{2}\.|^(?:[0-9]+|None) of [0-9]+ checks found ",
        RegexOptions.NonBacktracking)]
    private static partial Regex Origin();

    [GeneratedRegex(@"^— .*, line [0-9]+\)$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(@", theme \S+, concept \S+ \(.*, line [0-9]+\)$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex PlaceOfPart();
}
