using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Reading.Projects;

/// <summary>A project as the sources and themes of a study.</summary>
internal sealed class ProjectStudy
{
    private readonly Project project;
    private readonly Patience patience;
    private readonly ProjectBook book;
    private readonly ProjectPeople people;
    private readonly Dictionary<ProjectDocument, SourceDocument> documents = [];
    private readonly Dictionary<ProjectDocument, LineStarts> lines = [];
    private readonly ILookup<ProjectDocument, CodedSegment> segments;
    private readonly List<(string File, ReadingProblem Problem)> problems = [];
    private int quotes;
    private int withoutWords;

    private ProjectStudy(string file, string? cameAs, Project project, PeopleBy? by, Patience patience)
    {
        (this.project, this.patience, book, people) = (project, patience, ProjectBook.Of(project), new(project, by, patience));
        segments = project.Segments.Where(segment => segment.Codes.Count > 0).ToLookup(segment => segment.Document);
        var names = NameDocuments();
        foreach (var (document, name) in names)
            if (name is not null) documents[document] = SourceOf(document, name);
        foreach (var segment in project.Segments) Add(segment);
        var bytes = ProjectJson.Write(project, names);
        Codes = new()
        {
            Name = Path.GetFileNameWithoutExtension(file).Replace(".codes", "", StringComparison.Ordinal) + ProjectJson.Extension,
            Form = SourceForm.Codes,
            Memo = project.Memo,
            Bytes = bytes,
            Text = book.Text,
            Sha256 = SourceDocument.DigestOf(bytes),
            CameAs = cameAs,
            Characters = book.Text.Length,
            Passages = book.Passages,
        };
        foreach (var theme in book.Themes) theme.Source = Codes;
        if (withoutWords > 0) Say($"{Of(withoutWords, "coded stretch", "coded stretches")} {(withoutWords == 1 ? "has" : "have")} no words.");
        foreach (var sentence in project.LeftOut) Say(AsSentence(sentence));
        if (people.OfSeveral > 0)
            Say($"{Of(people.OfSeveral, "quote")} {(people.OfSeveral == 1 ? "holds" : "hold")} words of several people; "
                + "whose they are is not said.");
        if (people.OfNobody > 0)
            Say($"{Of(people.OfNobody, "quote")} {(people.OfNobody == 1 ? "stands" : "stand")} where only whoever asks speaks, or nobody "
                + "whose turn could be told; nobody is named.");
        if (people.Shared.Count > 0)
            Say($"{Of(people.Shared.Count, "document")} {(people.Shared.Count == 1 ? "belongs" : "belong")} to several cases as a whole; "
                + "whose words they are is not told, so they are taken as people of their own.");
    }

    /// <summary>The source that the themes stand in.</summary>
    public SourceDocument Codes { get; }

    /// <param name="cameAs">SHA-256 of the project's file; null where it is not known any more.</param>
    /// <param name="by">What its people are taken from; null to take what there is.</param>
    public static ProjectReading Read(string file, string? cameAs, Project project, PeopleBy? by, Patience patience)
    {
        var study = new ProjectStudy(file, cameAs, project, by, patience);
        return new(
            string.IsNullOrWhiteSpace(project.Name) ? null : project.Name.Trim(),
            [study.Codes, .. project.Documents.Where(study.documents.ContainsKey).Select(one => study.documents[one])],
            study.book.Themes, study.problems, new() { Learnt = [.. study.Learnt()] });
    }

    private IEnumerable<string> Learnt()
    {
        if (project.Program.Length > 0) yield return $"A project of {project.Program}.";
        var used = project.Segments.SelectMany(segment => segment.Codes).Distinct().Count();
        yield return $"{AsSentence($"{Of(project.Codes.Count, "code")}, {used:N0} used; {Of(project.Codings, "coding")}, {Of(quotes, "quote")}")}";
        yield return AsSentence($"{Of(project.Documents.Count, "document")}; {Of(project.Cases.Count, "case")}; people are {PeopleAre()}");
        if (project.Positions.Length > 0) yield return AsSentence($"Positions: {project.Positions}");
        if (project.Coders > 0) yield return AsSentence($"Coded by {Of(project.Coders, "person", "people")}, whose {(project.Coders == 1 ? "name is" : "names are")} left out");
    }

    // "the 2 cases, the speakers in 3 documents, 1 document, each taken as a person"
    private string PeopleAre()
    {
        var all = string.Join(", ", new[]
        {
            people.Cases > 0 ? $"the {Of(people.Cases, "case")}" : null,
            people.Sets > 0 ? $"the {Of(people.Sets, "set")} of documents" : null,
            people.ByVariable > 0 ? $"those whom a variable of {Of(people.ByVariable, "document")} names" : null,
            people.ByTurns > 0 ? $"the speakers in {Of(people.ByTurns, "document")}" : null,
            people.ByDocument > 0 ? $"{Of(people.ByDocument, "document")}, each taken as a person" : null,
        }.OfType<string>());
        var groups = people.Groups == 0 ? ""
            : $"; {Of(people.Groups, "case")} of several documents {(people.Groups == 1 ? "is a group" : "are groups")}";
        return (all.Length == 0 ? "not told" : all) + groups;
    }

    private void Add(CodedSegment segment)
    {
        if (segment.Codes.Count == 0) return;
        if (segment.Printed.Span.IsWhiteSpace())
        {
            withoutWords++;
            return;
        }

        patience.Spend(segment.Printed.Length);
        quotes++;
        var source = documents.GetValueOrDefault(segment.Document);
        var quote = new Quote
        {
            Words = segment.Printed,
            Span = source is null ? book.PlaceOf(segment)
                : new(segment.Start, segment.End, lines[segment.Document].LineAt(segment.Start)),
            Source = source,
            OpeningMark = "",
            ClosingMark = "",
            SaidBy = people.SpeakerOf(segment),
            Memo = segment.Memo,
            Identifier = segment.Identifier,
        };
        if (segment.Doubt is { } doubt && source is not null)
            problems.Add((source.Name, ReadingProblem.At(quote.Span.Line, AsSentence(doubt), quote.Text)));
        var places = segment.Codes.Select(book.ConceptOf).ToList();
        places[0].Quotes.Add(quote);
        foreach (var place in places.Skip(1)) place.FurtherQuotes.Add(quote);
    }

    private SourceDocument SourceOf(ProjectDocument document, string name)
    {
        var text = document.Text!;
        patience.Spend(text.Length);
        lines[document] = new(text);
        return new()
        {
            Name = name,
            Form = SourceForm.Document,
            Memo = document.Memo,
            Text = text,
            Sha256 = SourceDocument.DigestOf(text),
            Characters = text.Length,
            Passages = [.. Passages(document)],
        };
    }

    // What is coded, and what is not, cut wherever a segment begins or ends.
    private IEnumerable<Passage> Passages(ProjectDocument document)
    {
        var (length, at, depth) = (document.Text!.Length, 0, 0);
        var starts = lines[document];
        foreach (var cut in segments[document].SelectMany(one => new[] { (Place: one.Start, Opens: 1), (Place: one.End, Opens: -1) })
            .GroupBy(cut => cut.Place, cut => cut.Opens).OrderBy(cut => cut.Key))
        {
            if (cut.Key > at) yield return Between(at, cut.Key);
            (at, depth) = (cut.Key, depth + cut.Sum());
        }

        if (length > at) yield return Between(at, length);

        Passage Between(int start, int end) =>
            new(depth > 0 ? PassageKind.Quote : PassageKind.Uncoded, start, end, starts.LineAt(start));
    }

    // Each of its own, since two documents may have one name.
    private Dictionary<ProjectDocument, string?> NameDocuments()
    {
        var (names, taken) = (new Dictionary<ProjectDocument, string?>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var document in project.Documents)
        {
            var name = string.IsNullOrWhiteSpace(document.Name) ? "document" : document.Name.Trim().Replace('/', '-').Replace('\\', '-');
            var own = name;
            for (var n = 2; document.Text is not null && !taken.Add(own); n++) own = $"{name} ({n})";
            names.Add(document, document.Text is null ? null : own);
        }

        return names;
    }

    private void Say(string sentence) => problems.Add((Codes.Name, new(0, sentence, "")));

    private static string AsSentence(string words) =>
        EnglishText.AsHeading(words) + (words[^1] is '.' ? "" : ".");

    private static string Of(int count, string one, string? several = null) => EnglishText.Count(count, one, several);
}
