namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// How a text ties its quotes to participants, learnt from what it repeats: each form of attribution that stands where
/// quotes end. Everything else in brackets is text.
/// </summary>
internal sealed class AttributionPattern
{
    // By the place where a line, or the paragraph of a cell, begins.
    private readonly Dictionary<int, Attribution[]> ending;
    private readonly Dictionary<int, Attribution> leading;

    private AttributionPattern(
        Dictionary<int, Attribution[]> ending, Dictionary<int, Attribution> leading, string? example)
    {
        this.ending = ending;
        this.leading = leading;
        Example = example;
        var all = ending.Values.SelectMany(found => found).ToList();
        MarksAreUsual = all.Count(attribution => attribution.AfterMark) * 2 >= all.Count;
    }

    /// <summary>The commonest form as first printed, brackets included; null where quotes have none.</summary>
    public string? Example { get; }

    /// <summary>True where at least half of the attributions follow a closing mark.</summary>
    public bool MarksAreUsual { get; }

    /// <summary>Those that end a quote, in order; a code that a sentence only mentions is left out.</summary>
    /// <param name="line">One of those learnt from.</param>
    public Attribution[] In(TextLine line) => ending.GetValueOrDefault(line.Start, []);

    /// <summary>Whoever is named before the words, as in dialogue (<c>P3: “…”</c>); null where nobody is.</summary>
    /// <param name="line">One of those learnt from.</param>
    public Attribution? Leading(TextLine line) => leading.TryGetValue(line.Start, out var by) ? by : null;

    /// <param name="hint">An attribution as somebody says it is printed, <c>none</c>, or null to learn it.</param>
    /// <exception cref="UnacceptableInputException">The hint is nothing that could be an attribution.</exception>
    public static AttributionPattern Learn(
        string text, List<TextLine> lines, Patience patience, string? hint = null)
    {
        if (hint == "none") return new([], [], null);
        var candidates = new AttributionCandidates(text, patience);
        var found = lines.ConvertAll(line => candidates.In(line.Start, line.End));
        var forms = FormsOf(text, found);
        var hasMarks = forms.Values.Sum(form => form.AfterMark) * 2 >= forms.Values.Sum(form => form.Ends);
        AttributionCandidate? told = hint is null ? null : Hinted(hint);
        var accepted = forms
            .Where(form => told is { } example ? form.Value.IsLike(example) : form.Value.IsLearnt(hasMarks))
            .ToDictionary(form => form.Key, form => form.Value);
        var ending = new Dictionary<int, Attribution[]>();
        foreach (var (i, ofLine) in found.Index())
        {
            patience.Spend(ofLine.Count);
            var kept = ofLine.FindAll(
                one => (one.IsEnd || (one.IsGlued && !hasMarks)) && accepted.ContainsKey(one.Form));
            if (kept.Count > 0) ending[lines[i].Start] = [.. kept.Select(one => one.Attribution)];
        }

        var leading = hint is null ? SpeakerLabels.In(text, lines, patience) : [];
        var printed = accepted.Values.MaxBy(form => form.Ends)?.Printed
            ?? leading.Values.Where(by => !SpeakerLabels.IsAsking(text, by))
                .Select(by => text[by.Start..by.End]).FirstOrDefault();
        return new(ending, leading, printed);
    }

    private static Dictionary<(AttributionStyle, string), AttributionForm> FormsOf(
        string text, List<List<AttributionCandidate>> found)
    {
        var forms = new Dictionary<(AttributionStyle, string), AttributionForm>();
        foreach (var candidate in found.SelectMany(line => line))
        {
            if (!forms.TryGetValue(candidate.Form, out var form)) forms[candidate.Form] = form = new(candidate);
            form.Count(text, candidate);
        }

        return forms;
    }

    private static AttributionCandidate Hinted(string hint)
    {
        var written = $"“” {hint.Trim()}";
        return new AttributionCandidates(written, Patience.Until(default)).In(0, written.Length) is [var candidate, ..]
            ? candidate
            : throw new UnacceptableInputException(
                $"The attribution “{hint}” is not understood; give one as printed, such as “(FG1, P5)” or “– I10”, or "
                + "“none”.");
    }
}
