using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Interpreting.Grids.Titles;
using FocusThemes.Reading.Interpreting.Running;
using FocusThemes.Reading.Interpreting.Running.Edges;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>
/// How the cells of a table tie quotes to participants, learnt from all of them together: each form of attribution that
/// stands where quotes end. Everything else in brackets is text.
/// </summary>
internal sealed class AttributionPattern
{
    private const int LongestBelow = 60, FewestBelow = 3, FewestLetters = 3;

    // By the place where the paragraph of a cell begins.
    private readonly Dictionary<int, List<AttributionCandidate>> found = [];
    private readonly List<AttributionCandidate> taken = [];

    private AttributionPattern(Habits habits, GluedCells glued, double byShare) =>
        (Habits, Glued, ByShare) = (habits, glued, byShare);

    public Habits Habits { get; }

    public GluedCells Glued { get; }

    /// <summary>Where somebody says what begins.</summary>
    public ToldPlaces Told { get; init; } = ToldPlaces.None;

    /// <summary>True where cells of quotes begin with the concept that these are of.</summary>
    public bool HasTitles { get; init; }

    /// <summary>True where short lines stand above so many quotes that these are hardly their beginnings.</summary>
    public bool HasTitleLines { get; init; }

    /// <summary>How usual attributions are, from 0 to 1.</summary>
    public double ByShare { get; }

    /// <summary>The commonest form as first printed, brackets included; null where quotes have none.</summary>
    public string? Example => Habits.Example(taken);

    /// <param name="lines">The paragraphs of the cells with quotes.</param>
    /// <param name="hint">An attribution as somebody says it is printed, <c>none</c>, or null to learn it.</param>
    /// <param name="told">Where somebody says what begins.</param>
    /// <exception cref="UnacceptableInputException">The hint is nothing that could be an attribution.</exception>
    /// <param name="hasTitles">Whether cells begin with the concept that their quotes are of.</param>
    /// <param name="lasts">Where the last paragraphs of cells begin that have several.</param>
    public static AttributionPattern Learn(
        string text, List<TextLine> lines, Patience patience, string? hint = null, ToldPlaces? told = null, bool hasTitles = false, IReadOnlySet<int>? lasts = null)
    {
        var candidates = new AttributionCandidates(text, patience);
        var found = lines.ConvertAll(line => candidates.In(line.Start, line.End));
        var habits = Habits.Learn(text, lines, found, isRunning: false, patience, hint);
        if (hint is null && lasts is not null) BelowTheWords(text, lines, found, lasts, patience);
        var byShare = Math.Min(1, (double)habits.Attributions / Math.Max(1, lines.Count));
        var pattern = new AttributionPattern(habits, new(text, patience), byShare)
        {
            Told = told ?? ToldPlaces.None,
            HasTitles = hasTitles,
            HasTitleLines = TitleLines.In(text, lines, found).Count is > 1 and var titles && titles * 3 >= habits.Attributions,
        };
        foreach (var (line, ofLine) in lines.Zip(found)) pattern.found[line.Start] = ofLine;
        return pattern;
    }

    // "Official of the upper level", below what was said in each cell: the same few words again and again.
    private static void BelowTheWords(string text, List<TextLine> lines, List<List<AttributionCandidate>> found, IReadOnlySet<int> lasts, Patience patience)
    {
        var called = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (i, line) in lines.Index())
        {
            patience.Spend(line.End - line.Start);
            if (line.End - line.Start is <= FewestLetters or > LongestBelow || QuotationMarks.IsMark(text[line.Start]) || !char.IsUpper(text[line.Start])) continue;
            var words = line.In(text).ToString();
            if (!called.TryGetValue(words, out var same)) called[words] = same = [];
            same.Add(i);
        }

        foreach (var (words, same) in called.Where(one => one.Value.Count >= FewestBelow && one.Value.TrueForAll(i => lasts.Contains(lines[i].Start))))
        {
            if (TableWords.EndsAsSentence(words) || AttributionParts.Parse(words) is not { } parts) continue;
            foreach (var i in same.Where(i => !found[i].Exists(one => one.Weight >= Weights.LikelyAttribution)))
            {
                patience.Spend(words.Length);
                found[i] = [new(AttributionStyle.Line, parts, new(lines[i].Start, lines[i].End, false, lines[i].Start, lines[i].End), true, false) { Weight = Weights.OfColumn }];
            }
        }
    }

    /// <param name="line">One of those learnt from.</param>
    public List<AttributionCandidate> In(TextLine line) => found.TryGetValue(line.Start, out var ofLine) ? ofLine : [];

    public void Take(AttributionCandidate one)
    {
        if (!one.Attribution.NamesNobody) taken.Add(one);
    }
}
