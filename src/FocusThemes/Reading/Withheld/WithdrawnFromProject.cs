using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Reading.Withheld;

/// <summary>
/// Takes whoever has withdrawn out of a project: their documents and turns, coded or not, their cases, and what is noted on them.
/// </summary>
/// <param name="sources">As a first reading made them.</param>
/// <param name="quotesIn">Their quotes in a source.</param>
/// <param name="keys">Of their codes.</param>
/// <param name="shows">Whether an attribute of that name is shown of the others.</param>
internal sealed class WithdrawnFromProject(
    IReadOnlyList<SourceDocument> sources, Func<SourceDocument, IEnumerable<Quote>> quotesIn, HashSet<string> keys, Func<string, bool> shows)
{
    /// <param name="shown">Other words without theirs.</param>
    /// <param name="words">What they said.</param>
    /// <param name="apart">That, and what they are called where it is nothing else.</param>
    public Project In(Project project, Func<string, string> shown, IReadOnlyList<WithheldWords> words, IReadOnlyList<WithheldWords> apart)
    {
        // In the order of the documents that have a text.
        var texts = project.Documents.Where(one => one.Text is not null)
            .Zip(sources.Where(source => source.Form == SourceForm.Document)).ToDictionary(pair => pair.First, pair => pair.Second);
        var quotes = texts.ToDictionary(text => text.Key, text => quotesIn(text.Value).ToList());
        var theirs = project.Documents.Where(document => AreOf(project, document, quotes.GetValueOrDefault(document, []))).ToHashSet();
        return new ProjectWithholding
        {
            Shown = shown,
            Shows = shows,
            Cuts = document => new(theirs.Contains(document)
                ? Parted(new(0, document.Text!.Length), quotes[document])
                : [.. quotes[document].Select(quote => (Of(quote), WithheldPeople.Shown)), .. SpokenIn(project, document, quotes[document]),
                    .. ToldIn(texts[document], document.Text!, quotes[document], apart)]),
            IsWithdrawn = IsKey,
            IsTheirs = theirs.Contains,
            HasTheirs = segment => segment.Document.Text is null ? segment.Words is { } said && WithheldWords.In(said, words).Any()
                : quotes[segment.Document].Exists(quote => (quote.Span.Start, quote.Span.End) == (segment.Start, segment.End)),
        }.In(project);
    }

    // A document is somebody's by its case, its name, or a variable; or where nobody else's words are coded in it.
    private bool AreOf(Project project, ProjectDocument document, List<Quote> theirs) =>
        project.Cases.Any(one => one.Documents is [var only] && only == document && IsKey(one.Name))
        || IsKey(ProjectPeople.NameOf(document)) || document.Variables.Any(variable => IsKey(variable.Value))
        || (theirs.Count > 0 && project.Segments.Count(one => one.Document == document && one.Codes.Count > 0) <= theirs.Count
            && Turns.In(document.Text!, isTold: true, CancellationToken.None).Speakers.Count <= 1);

    // Turns that are theirs, and stretches of their cases.
    private IEnumerable<(Stretch, string)> SpokenIn(Project project, ProjectDocument document, List<Quote> quotes)
    {
        foreach (var one in project.Cases.Where(one => IsKey(one.Name)))
            foreach (var part in one.Stretches.Where(part => part.Document == document))
                foreach (var piece in Parted(new(part.Start, part.End), quotes)) yield return piece;
        var (text, turns) = (document.Text!, Turns.In(document.Text!, isTold: true, CancellationToken.None));
        foreach (var (label, words) in turns.Speakers.Where(who => quotes.Exists(quote => quote.Participant is { } by && Names(by.Code, who)))
            .SelectMany(who => turns.Of(who, text.Length)))
        {
            yield return (label, WithheldPeople.Label);
            foreach (var piece in Parted(Stretch.Trimmed(text, words.Start, words.End), quotes)) yield return piece;
        }
    }

    // What is not coded: what they said once more, their code, and what is told of them on a line of theirs.
    private static IEnumerable<(Stretch, string)> ToldIn(SourceDocument source, string text, List<Quote> quotes, IReadOnlyList<WithheldWords> withheld)
    {
        var lines = new LineStarts(text);
        var told = quotes.SelectMany(quote => quote.Participant!.Attributes.Select(one => new WithheldWords(one.Value, ""))
            .Where(one => one.Words.Any(char.IsLetterOrDigit)).SelectMany(one =>
            {
                var (first, last) = (lines[quote.Span.Line - 1], lines.LineAt(quote.Span.End) is var line && line < lines.Count ? lines[line] : text.Length);
                return WithheldWords.In(text[first..last], [one]).Select(found => (new Stretch(found.Place.Start + first, found.Place.End + first), one.Shown));
            }));
        return told.Concat(WithheldWords.In(text, withheld).Select(one => (one.Place, one.Words.Shown))).Where(cut =>
            source.Passages[Sorted.First(source.Passages, passage => passage.End <= cut.Item1.Start)].Kind == PassageKind.Uncoded);
    }

    // Each quote for itself; what stands between them is nothing then.
    private static IEnumerable<(Stretch, string)> Parted(Stretch whole, List<Quote> quotes)
    {
        var next = whole.Start;
        foreach (var place in quotes.Select(Of).Where(place => place.Start < whole.End && whole.Start < place.End).OrderBy(place => place.Start))
        {
            if (place.Start > next) yield return (new(next, place.Start), "\n");
            yield return (place, WithheldPeople.Shown);
            next = Math.Max(next, place.End);
        }

        if (next < whole.End) yield return (new(next, whole.End), next == whole.Start ? WithheldPeople.Shown : "");
    }

    private bool IsKey(string name) => keys.Contains(ParticipantCode.Parse(OneLine.Of(name)).Key);

    // In several conversations a name stands with that of the conversation.
    private static bool Names(string code, string who) => ParticipantCode.Parse(code).Key is var key
        && (key == ParticipantCode.Parse(who).Key || code.EndsWith($", {who}", StringComparison.Ordinal));

    private static Stretch Of(Quote quote) => new(quote.Span.Start, quote.Span.End);
}
