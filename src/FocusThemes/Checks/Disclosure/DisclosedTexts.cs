using System.Globalization;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Checks.Disclosure;

/// <summary>
/// All words that leave with a study, each once: what participants say, what else its sources hold, and what is said beside them. Who
/// wrote the publication is told on purpose, so that names and addresses of its citation are not among them.
/// </summary>
internal static class DisclosedTexts
{
    /// <param name="project">The project that the study came in as; null for none, and beside tables.</param>
    public static IEnumerable<DisclosedText> Of(CheckedStudy study, Project? project, PublishFile publish, IReadOnlyList<CheckAnswer> answers)
    {
        var header = study.Study;
        foreach (var quote in study.Quotes)
            yield return new(TextKind.Quote, quote.Id, $"Quote {quote.Id} has", [new("", quote.Text, study.PlaceOf(quote).Address)]);
        var quotes = study.Quotes.ToLookup(quote => quote.Source.Name);
        foreach (var source in study.Sources)
        {
            var outside = quotes[source.Name].Any() ? ", outside its quotes," : "";
            yield return new(TextKind.Source, source.Name, $"{source.Name} has{outside}", Lines(
                WordsOutsideQuotes.Of(source.Text, quotes[source.Name]),
                line => $"{header.Link.AddressOfSource(source.Name, line)}#L{line.ToString(CultureInfo.InvariantCulture)}"))
            { Unit = "line" };
        }

        yield return new(TextKind.Notes, "names of sources", "A name of a source has", study.Sources.Select((source, i) =>
            new DisclosedPart($"source {Number(i)}", source.Name, header.AddressOfSource(source.Name))));
        yield return new(TextKind.Notes, "participants", "What is told of participants has", study.Catalogue.Participants.SelectMany((who, i) =>
            who.Attributes.Select(one => one.Value).Prepend(who.Code).Select(value => new DisclosedPart($"participant {Number(i)}", value, header.AddressOfParticipant(who.Code)))));
        var notes = project is null ? study.Quotes.Where(quote => quote.Memo is not null).Select(quote => (Label: $"quote {quote.Id}", Text: quote.Memo)) : NotesOf(project);
        yield return new(TextKind.Notes, "notes", "What is noted or named beside the texts has", notes.Where(note => !string.IsNullOrEmpty(note.Text))
            .Select(note => new DisclosedPart(note.Label, note.Text!, header.Address)));
        yield return Said("title", "The study’s title has", [header.Title]);
        yield return Said(StudyFileNames.Citation, $"{StudyFileNames.Citation} has, beside the title,", [header.Reference.Abstract, header.Reference.Note]);
        yield return new(TextKind.Authors, StudyFileNames.About, $"{StudyFileNames.About} has", Lines(header.About ?? "", _ => header.Address)) { Unit = "line" };
        yield return Said(StudyFileNames.Highlights, $"{StudyFileNames.Highlights} has", [header.Highlights?.Title]);
        yield return Said(StudyFileNames.Publish, $"{StudyFileNames.Publish} has", [publish.Access, publish.License]);
        yield return new(TextKind.Authors, StudyFileNames.Answers, $"{StudyFileNames.Answers} has", answers.Select((answer, i) =>
            new DisclosedPart(Number(i), answer.Reason, $"{header.Address}/checks")))
        { Unit = "answer" };

        DisclosedText Said(string about, string subject, IEnumerable<string?> texts) => new(
            TextKind.Authors, about, subject, [new("", string.Join('\n', texts), header.Address)]);
    }

    // The codes and the notes on them are lines of their source already.
    private static IEnumerable<(string Label, string? Text)> NotesOf(Project project)
    {
        yield return ("the project", $"{project.Name}\n{project.Memo}");
        foreach (var (i, document) in project.Documents.Index())
            yield return ($"document {Number(i)}", Told(document.Name, document.Memo, document.Variables));
        foreach (var (i, one) in project.Cases.Index()) yield return ($"case {Number(i)}", Told(one.Name, one.Memo, one.Variables));
        foreach (var (i, set) in project.Sets.Index()) yield return ($"set {Number(i)}", $"{set.Name}\n{set.Memo}");
        foreach (var (i, segment) in project.Segments.Index())
            if (segment.Memo is not null) yield return ($"coded stretch {Number(i)}", segment.Memo);
    }

    private static string Told(string name, string? memo, IReadOnlyList<(string Name, string Value)> variables) =>
        string.Join('\n', variables.Select(one => one.Value).Prepend(memo).Prepend(name));

    private static IEnumerable<DisclosedPart> Lines(string text, Func<int, string> addressOf)
    {
        var starts = new LineStarts(text);
        for (var line = 0; line < starts.Count; line++)
        {
            var end = line + 1 < starts.Count ? starts[line + 1] : text.Length;
            if (!string.IsNullOrWhiteSpace(text[starts[line]..end])) yield return new(Number(line), text[starts[line]..end], addressOf(line + 1));
        }
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
