namespace FocusThemes.Reading.Tables;

/// <summary>
/// How a text ties its quotes to participants, learnt from what it repeats: each form of attribution that stands where
/// quotes end. Everything else in brackets is text.
/// </summary>
internal sealed class AttributionPattern
{
    private readonly Attribution[][] byLine;

    private readonly Dictionary<int, Attribution> leading;

    private AttributionPattern(
        Attribution[][] byLine, Dictionary<int, Attribution> leading, string? example, bool marksAreUsual)
    {
        this.byLine = byLine;
        this.leading = leading;
        Example = example;
        MarksAreUsual = marksAreUsual;
    }

    /// <summary>The commonest form as first printed, brackets included; null where quotes have no attributions.</summary>
    public string? Example { get; }

    /// <summary>True where at least half of the attributions follow a closing mark.</summary>
    public bool MarksAreUsual { get; }

    /// <summary>Those that end a quote, in order; a code that a sentence only mentions is left out.</summary>
    /// <param name="line">Counted from 1.</param>
    public Attribution[] In(int line) => byLine[line - 1];

    /// <summary>Whoever is named before the words, as in dialogue (<c>P3: “…”</c>); null where nobody is.</summary>
    /// <param name="index">Of the line, from 0.</param>
    public Attribution? Leading(int index) => leading.TryGetValue(index, out var by) ? by : null;

    /// <param name="hint">An attribution as somebody says it is printed, <c>none</c>, or null to learn it.</param>
    /// <exception cref="UnacceptableInputException">The hint is nothing that could be an attribution.</exception>
    public static AttributionPattern Learn(string text, List<TextLine> lines, string? hint = null)
    {
        if (hint == "none") return new([.. lines.Select(_ => Array.Empty<Attribution>())], [], null, false);
        var candidates = new AttributionCandidates(text);
        var found = lines.ConvertAll(line => line.IsBlank ? [] : candidates.In(line.Start, line.End));
        var forms = new Dictionary<(AttributionStyle, string), Form>();
        foreach (var line in found)
            foreach (var candidate in line)
                (forms.TryGetValue(KeyOf(candidate), out var form) ? form : forms[KeyOf(candidate)] = new(candidate)).Count(text, candidate);

        var hasMarks = forms.Values.Sum(form => form.AfterMark) * 2 >= forms.Values.Sum(form => form.Ends);
        var wanted = hint is null ? null : HintedForm(hint);
        var accepted = forms.Where(form => wanted is null ? form.Value.IsLearnt(hasMarks) : form.Value.IsLike(wanted))
            .Select(form => form.Key).ToHashSet();
        var (marked, all) = (0, 0);
        var byLine = found.ConvertAll(line => line.Count == 0 ? [] : line.FindAll(c => accepted.Contains(KeyOf(c)) && (c.IsEnd || (c.IsGlued && !hasMarks)))
            .ConvertAll(candidate => candidate.Attribution).ToArray());
        foreach (var attribution in byLine.SelectMany(line => line))
        {
            all++;
            if (attribution.AfterMark) marked++;
        }

        var commonest = forms.Where(form => accepted.Contains(form.Key)).Select(form => form.Value).MaxBy(form => form.Ends);
        var leading = hint is null ? SpeakerLabels.In(text, lines) : [];
        var example = commonest?.Printed ?? leading.Values.Select(by => text[by.Start..by.End]).FirstOrDefault();
        return new([.. byLine], leading, example, marked * 2 >= all);
    }

    private static (AttributionStyle, string) KeyOf(AttributionCandidate candidate) => (candidate.Style, candidate.Parts.Shape);

    private static Form HintedForm(string hint)
    {
        var written = $"“”{(hint[0] is '(' or '[' ? "" : " ")}{hint.Trim()}";
        return new AttributionCandidates(written).In(1, written.Length) is [var candidate, ..]
            ? new(candidate)
            : throw new UnacceptableInputException(
                $"The attribution “{hint}” is not understood; give one as printed, such as “(FG1, P5)” or “– I10”, or “none”.");
    }

    /// <summary>One form of attribution, with how often it stands where.</summary>
    private sealed class Form(AttributionCandidate first)
    {
        private readonly HashSet<string> different = new(StringComparer.Ordinal);
        private int total;

        public int Ends { get; private set; }

        public int AfterMark { get; private set; }

        public string Printed { get; private set; } = "";

        public void Count(string text, AttributionCandidate candidate)
        {
            total++;
            if (candidate.Attribution.AfterMark && candidate.IsEnd) AfterMark++;
            if (!candidate.IsEnd && !candidate.IsGlued) return;
            if (Ends++ == 0) Printed = text[candidate.Attribution.Start..candidate.Attribution.End].TrimEnd('.', ',', ';');
            if (different.Count < 3) different.Add(candidate.Attribution.PrintedIn(text));
        }

        public bool IsLike(Form other) => first.Style == other.First.Style
            && (first.Parts.Shape == other.First.Parts.Shape
                || (first.Parts.IsSure && other.First.Parts.IsSure && (Ends * 2) >= total));

        private AttributionCandidate First => first;

        // What a code looks like is plain; names, dates and words are attributions only where they come again and again
        // right after quotes.
        public bool IsLearnt(bool hasMarks)
        {
            var isUsualPlace = Ends * 2 >= total;
            if (first.Style == AttributionStyle.Bare) return AfterMark >= 2 && isUsualPlace;
            if (first.Parts.IsSure)
            {
                return first.Style == AttributionStyle.Dash ? AfterMark >= 1 || (Ends >= 2 && isUsualPlace)
                    : first.Parts.Shape == nameof(AttributionPart.Code) ? Ends >= 1
                    : AfterMark >= 1 || (Ends >= 2 && isUsualPlace);
            }

            if (first.Parts.IsLikely)
                return (AfterMark >= 2 && Ends * 5 >= total * 3) || (!hasMarks && Ends >= 3 && different.Count >= 2 && Ends * 5 >= total * 4);
            return AfterMark >= 3 && different.Count >= 2 && Ends * 5 >= total * 4 && char.IsUpper(Printed.TrimStart('(', '[', '–', '—', '-', ' ')[0]);
        }
    }
}
