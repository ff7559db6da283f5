using System.Text;
using System.Text.Json.Nodes;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Model.People;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Reading.Withheld;

/// <summary>
/// Participants who have withdrawn, and what is not shown of the others, as a first reading found them: where their words stand,
/// who they are, and what is told of them. In the place of each quote that was withdrawn stands that it was, so that no other changes
/// its number or its address.
/// </summary>
internal sealed class WithheldPeople
{
    public const string Label = KnownSpeaker.Withdrawn, Shown = Quote.WithdrawnText;

    // Shorter ones, such as "Yes.", anybody may have said.
    private const int FewestWords = 3;
    private const int LongestCode = 100;

    private readonly StudyDraft read;
    private readonly HashSet<string> keys;
    private readonly HashSet<Quote> quotes;
    private readonly List<WithheldWords> words;
    private readonly List<WithheldWords> codes;
    private readonly List<WithheldWords> apart;
    private readonly HashSet<(string Theme, int Concept, int Place)?> ids;

    private readonly Func<string, bool> shows;

    private WithheldPeople(StudyDraft draft, Func<string, bool> isWithdrawn, Func<string, bool> shows)
    {
        (read, this.shows) = (draft, shows);
        HasTakenOut = draft.Study.Participants.Exists(who => isWithdrawn(who.CodeKey) || who.Attributes.Any(one => !shows(one.Name)));
        keys = draft.Study.Participants.Where(who => isWithdrawn(who.CodeKey) || Several(who.Code).Any(isWithdrawn)).Select(who => who.CodeKey).ToHashSet();
        var placed = PlacesOf(draft.Study).ToList();
        quotes = new(placed.Where(place => IsTheirs(place.Quote)).Select(place => place.Quote), ReferenceEqualityComparer.Instance);
        ids = [.. placed.Where(place => IsTheirs(place.Quote)).Select(place => QuoteId.KeyOf(place.Id))];
        words = [.. quotes.Select(quote => quote.Text).Where(text => Quote.CountWords(text) >= FewestWords).Distinct()
            .OrderByDescending(text => text.Length).Select(text => new WithheldWords(text, Shown))];
        codes = [.. draft.Study.Participants.Where(who => keys.Contains(who.CodeKey)).Select(who => new WithheldWords(who.Code, Label))];
        // A code like Anna may be what an author is called, too, and 4 is any number.
        apart = [.. words, .. codes.Where(code => code.Words.Any(char.IsLetter) && code.Words.Any(char.IsDigit))];
    }

    /// <summary>True where nobody has withdrawn, and everything is shown of everybody.</summary>
    public bool IsEmpty => keys.Count == 0 && shows("");

    /// <summary>True where something of them, or told of them, was taken out.</summary>
    public bool HasTakenOut { get; private set; }

    /// <param name="isWithdrawn">Asked for the key of a code.</param>
    /// <param name="shows">Asked for the name of an attribute.</param>
    public static WithheldPeople In(StudyDraft draft, Func<string, bool> isWithdrawn, Func<string, bool> shows) => new(draft, isWithdrawn, shows);

    /// <summary>Other words without what they said, and without their codes where these are nothing else.</summary>
    public string In(string text) => new Cuts(WithheldWords.In(text, apart).Select(one => (one.Place, one.Words.Shown))).In(text);

    /// <summary>Where their words, and what is told of them, stand in a table.</summary>
    public Cuts In(string name, TableText table)
    {
        if (read.Study.Sources.Find(source => source.Name == name) is not { } source) return new([]);
        var theirs = PlacesIn(source).ToList();
        var cuts = new Cuts([
            .. theirs.Select(quote => (Of(quote.Span), Shown)),
            .. theirs.SelectMany(quote => AttributionsOf(quote, source)).Select(place => (place, Masked(table.Text, place))),
            .. table.Grids.SelectMany(grid => grid.Rows).SelectMany(row => ToldIn(row, source, theirs, table.Text)),
            .. RepeatedIn(source, table.Text),
            .. new AttributesNotShown(read.Study, source, shows).In(table, AttributionsOf),
        ]);
        HasTakenOut |= !cuts.IsEmpty;
        return cuts;
    }

    public Project In(Project project) => new WithdrawnFromProject(read.Study.Sources, PlacesIn, keys, shows).In(project, In, words, apart);

    /// <summary>The chosen quotes without theirs.</summary>
    public StudyFile? Unchosen(StudyFile? highlights)
    {
        if (highlights is null || !HighlightsFile.Parse(highlights.Name, SourceText.Decode(highlights.Bytes)).Quotes.Any(quote => IsOne(quote.Id)))
            return highlights;
        var file = JsonNode.Parse(highlights.Bytes)!.AsObject();
        file["quotes"] = new JsonArray([.. file["quotes"]!.AsArray().Where(id => !IsOne(id!.GetValue<string>())).Select(id => id!.DeepClone())]);
        return highlights with { Bytes = Encoding.UTF8.GetBytes(file.ToJsonString()) };

        bool IsOne(string id) => ids.Contains(QuoteId.KeyOf(id));
    }

    /// <summary>Looks whether they are gone, and nothing else.</summary>
    /// <exception cref="UnacceptableInputException">They are still there: nothing may be stored.</exception>
    public StudyDraft Checked(StudyDraft without)
    {
        if (without.Study.Participants.Find(who => keys.Contains(who.CodeKey)) is not null)
            throw new UnacceptableInputException(
                $"{read.Study.Slug}: somebody who has withdrawn stands in it in a way that cannot be taken out by reading; take their words "
                + "out of its files by hand.");
        var problems = new List<(string, ReadingProblem)>(without.Problems);
        var file = without.Study.Sources[0].Name;
        if (without.Study.Participants.Exists(who => !who.Attributes.All(one => shows(one.Name))))
            throw new UnacceptableInputException(
                $"{read.Study.Slug}: what {StudyFileNames.Publish} does not show of its people stands in {file} in a way that cannot be taken out by reading; "
                + "take it out of the file by hand.");
        var known = read.Study.Participants.ToDictionary(who => who.CodeKey, who => who.Attributes.ToHashSet());
        if (without.Study.Participants.Exists(who => !known.TryGetValue(who.CodeKey, out var before) || !before.IsSupersetOf(who.Attributes))
            || !PlacesOf(read.Study).Select(place => (place.Id, IsTheirs(place.Quote) ? null : place.Quote.Participant?.CodeKey))
            .SequenceEqual(PlacesOf(without.Study).Select(place => (place.Id, place.Quote.Participant?.CodeKey))))
            throw new UnacceptableInputException(
                $"{read.Study.Slug}: without what is withheld, other quotes of it are read otherwise than before; take it out of its files by hand, and import them.");
        problems.AddRange(PlacesOf(without.Study).Where(place => WithheldWords.In(place.Quote.Text, words).Any()).Select(place => (
            file, ReadingProblem.At(place.Quote.Span.Line, $"Quote {place.Id} holds words of somebody who has withdrawn, within those of others; "
                + "they stay.", ""))));
        problems.AddRange(without.Study.Themes.SelectMany(theme => theme.Concepts.Select(concept => (theme, concept)))
            .Where(place => WithheldWords.In(place.concept.Text, [.. words, .. codes]).Any() || place.concept.Quotes.Exists(quote => WithheldWords.In(quote.Text, codes).Any()))
            .Select(place => (file, ReadingProblem.At(place.concept.Span.Line, $"Concept {place.theme.Number}.{place.concept.Position}, or a quote under it, names or "
                + "quotes somebody who has withdrawn; that stays.", ""))));
        problems.AddRange(Beside(without.Study).Where(one => one.Text is { } text && WithheldWords.In(text, codes).Any())
            .Select(one => (one.Name, new ReadingProblem(0, "A code of somebody who has withdrawn stands in it, and stays: it may mean somebody else. Look at it, and take it out.", ""))));
        return without with { Problems = problems };
    }

    private static IEnumerable<(string Name, string? Text)> Beside(Study study) =>
        [("The title", study.Title), ("The text about it", study.About), (StudyFileNames.Answers, study.AnswersJson), (StudyFileNames.Highlights, study.HighlightsJson)];

    private IEnumerable<Quote> PlacesIn(SourceDocument source) => read.Study.Themes.SelectMany(theme => theme.Concepts
        .SelectMany(concept => concept.Quotes).Where(quote => quotes.Contains(quote) && (quote.Source ?? theme.Source) == source));

    // Of a voice that is several people together.
    private static IEnumerable<string> Several(string code) => code.IndexOfAny([',', ';', '/', '&', '+']) < 0 ? []
        : code.Split([',', ';', '/', '&', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one => ParticipantCode.Parse(one).Key);

    private bool IsTheirs(Quote quote) => quote.Participant is { } who && keys.Contains(who.CodeKey);

    // Beside the quote, on the side where one stands; brackets and dashes around it stay.
    private static IEnumerable<Stretch> AttributionsOf(Quote quote, SourceDocument source)
    {
        if (quote.AttributedAs is null) yield break;
        var at = Sorted.First(source.Passages, passage => passage.End <= quote.Span.Start);
        foreach (var step in (int[])[1, -1])
        {
            var i = at + step;
            while (i >= 0 && i < source.Passages.Count && source.Passages[i].Kind is PassageKind.Blank or PassageKind.QuotationMark or PassageKind.NoteMark) i += step;
            if (i < 0 || i >= source.Passages.Count || source.Passages[i].Kind != PassageKind.Attribution) continue;
            yield return new(source.Passages[i].Start, source.Passages[i].End);
            yield break;
        }
    }

    // A row that has nobody else's words, and theirs or their code, tells of nobody else.
    private IEnumerable<(Stretch, string)> ToldIn(GridRow row, SourceDocument source, List<Quote> theirs, string text)
    {
        if (!row.Cells.Any(cell => IsCode(cell, text) || theirs.Exists(quote => cell.Start <= quote.Span.Start && quote.Span.End <= cell.End))) yield break;
        foreach (var cell in row.Cells)
        {
            if (cell.IsEmpty) continue;
            var first = Sorted.First(source.Passages, passage => passage.End <= cell.Start);
            var within = source.Passages.Skip(first).TakeWhile(passage => passage.Start < cell.End).ToList();
            if (within.Exists(passage => passage.Kind == PassageKind.Quote && !theirs.Exists(quote => quote.Span.Start == passage.Start))) yield break;
            foreach (var passage in within)
            {
                var place = new Stretch(Math.Max(passage.Start, cell.Start), Math.Min(passage.End, cell.End));
                if (passage.Kind == PassageKind.Attribution) yield return (place, Masked(text, place));
                else if (passage.Kind is PassageKind.Note or PassageKind.NotUnderstood or PassageKind.LeftOut or PassageKind.Uncoded) yield return (place, "");
            }
        }
    }

    private bool IsCode(GridCell cell, string text) => cell.End - cell.Start is > 0 and <= LongestCode
        && keys.Contains(ParticipantCode.Parse(OneLine.Of(cell.In(text))).Key);

    // What they said, and their code, once more where nobody's words are: in a text around the table, in a note.
    private IEnumerable<(Stretch, string)> RepeatedIn(SourceDocument source, string text) =>
        from one in WithheldWords.In(text, [.. words, .. codes])
        let place = one.Place
        let at = source.Passages[Sorted.First(source.Passages, passage => passage.End <= place.Start)]
        where apart.Contains(one.Words) || at.Kind == PassageKind.Attribution || one.Words.Words.Length == at.End - at.Start
        where at.Kind is not (PassageKind.Quote or PassageKind.Concept or PassageKind.Title or PassageKind.Subtitle or PassageKind.Subtheme)
        select (place, one.Words.Shown);

    private static string Masked(string text, Stretch place)
    {
        var words = text[place.Start..place.End];
        var first = words.TakeWhile(c => !char.IsLetterOrDigit(c)).Count();
        var last = words.Length - words.Reverse().TakeWhile(c => !char.IsLetterOrDigit(c)).Count();
        return first >= last ? words : $"{words[..first]}{Label}{words[last..]}";
    }

    private static Stretch Of(SourceSpan span) => new(span.Start, span.End);

    private static IEnumerable<(string Id, Quote Quote)> PlacesOf(Study study) =>
        from theme in study.Themes
        from concept in theme.Concepts
        from place in concept.Places
        select ($"{theme.Number}.{concept.Position}.{place.Position}", place.Quote);
}
