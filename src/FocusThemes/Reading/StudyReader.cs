using System.Security.Cryptography;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Plain;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Interpreting;
using FocusThemes.Reading.Projects;
using FocusThemes.Reading.Withheld;

namespace FocusThemes.Reading;

/// <summary>Reads a whole study: every table of it, the citation, the participants that its quotes name.</summary>
public static class StudyReader
{
    /// <summary>
    /// Part of every digest: raise it when the readers learn something, and every study is read anew.
    /// </summary>
    public const int Edition = 25;

    /// <exception cref="UnacceptableInputException">A file cannot be decoded, no theme was found in any table, or an
    /// answer to a check cannot be taken.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static StudyDraft Read(StudyFiles files, Patience? patience = null)
    {
        patience ??= CancellationToken.None;
        var digest = DigestOf(files);
        var projects = ProjectFiles.Open(files, patience).Select(PrivateVariables.Without).ToList();
        var publish = files.Publish is { } file ? PublishFile.Parse(file.Name, TextOf(file)) : new();
        var withheld = new WithheldParts(publish, files.Pseudonyms);
        var draft = Read(files, digest, projects, withheld, patience);
        var isKnown = WithdrawnKey.Known(files);
        var unmet = UnmetPublish.In(publish, draft, isKnown).ToList();
        if (WithheldPeople.In(draft, key => isKnown(key) || publish.HasWithdrawn(key), publish.Shows) is { IsEmpty: false } people)
        {
            withheld = withheld.With(people);
            draft = people.Checked(Read(files, digest, projects, withheld, patience)) with
            {
                Withdrawals = [.. draft.Study.Participants.Select(who => who.CodeKey).Where(publish.HasWithdrawn)],
                ReadFrom = WithdrawnKey.ReadFrom(files),
            };
        }

        return withheld.Checked(draft with { Problems = [.. draft.Problems, .. unmet] });
    }

    private static StudyDraft Read(
        StudyFiles files, string digest, IReadOnlyList<ProjectFiles> opened, WithheldParts withheld, Patience patience)
    {
        var problems = new List<(string File, ReadingProblem Problem)>();
        var sources = new List<SourceDocument>();
        var themes = new List<Theme>();
        var notes = new List<ReadingNotes>();
        var texts = new Dictionary<SourceDocument, TableText>(ReferenceEqualityComparer.Instance);
        files = withheld.Beside(files with { Tables = [.. files.Tables.Except(opened.SelectMany(project => project.Files))] });
        var cited = files.CitedBy;
        var citation = cited is null ? null : CitationFile.Read(cited);
        var hints = files.Hints.Or(HintsJson.In(cited?.Name ?? "", citation?.Json));
        var projects = opened.Select(one => ProjectStudy.Read(one.Name, one.CameAs, withheld.In(one.Project), hints.People, patience)).ToList();
        var readings = ReadTables(files, hints, withheld, problems, patience);
        citation ??= readings.Select(one => one.Reading.Citation).FirstOrDefault(own => own is not null);
        problems.AddRange(UnplacedHints.In(files, hints).Select(problem => (cited?.Name ?? files.Slug, problem)));
        foreach (var project in projects)
        {
            sources.AddRange(project.Sources);
            notes.AddRange(project.Sources.Select((_, i) => i == 0 ? project.Notes : new()));
            themes.AddRange(project.Themes);
            problems.AddRange(project.Problems);
        }

        foreach (var (position, source) in sources.Index()) source.Position = position;
        foreach (var name in files.LeftOut) problems.Add((name, NoTable("by its name")));
        foreach (var (table, reading) in readings)
        {
            // A page or a text beside the tables; of a sheet somebody can say what its columns hold.
            if (files.IsFolder && reading.Themes.Count == 0 && !TableFormats.IsSheet(table.Name)
                && readings.Exists(one => one.Reading.Themes.Count > 0))
            {
                problems.Add((table.Name, NoTable("no theme was found in it")));
                continue;
            }

            if (files.IsFolder && PapersBeside.Repeats((table, reading), readings, patience))
            {
                problems.Add((table.Name, NoTable("a paper whose quotes stand in the tables beside it; to read it, import it alone")));
                continue;
            }

            var source = SourceOf(table, reading, sources.Count);
            foreach (var theme in reading.Themes) theme.Source = source;
            texts.Add(source, reading.Shown!);
            sources.Add(source);
            notes.Add(reading.Notes);
            themes.AddRange(reading.Themes);
            // What stands in the place of withdrawn words nobody can look up.
            problems.AddRange(reading.Problems.Where(problem => problem.Text != Quote.WithdrawnText).Select(problem => (table.Name, problem)));
        }

        if (themes.Count == 0) throw new UnacceptableInputException(WhyEmpty(files, opened, problems));
        foreach (var (theme, printed) in ThemeNumbers.Assign(themes))
        {
            var sentence = $"Theme number {printed} stands more than once; here it is called {theme.Number}.";
            problems.Add((theme.Source!.Name, ReadingProblem.At(theme.TitleSpan.Line, sentence, theme.Title)));
        }

        var study = Assemble(files, digest, withheld, citation, projects.Select(project => project.Title).FirstOrDefault(), sources, themes, problems, patience);
        var quotes = themes.SelectMany(theme => theme.Concepts.SelectMany(concept => concept.Quotes)
            .Select(quote => (Source: quote.Source ?? theme.Source!, quote))).ToLookup(pair => pair.Source, pair => pair.quote);
        var found = problems.ToLookup(found => found.File, found => found.Problem);
        foreach (var source in sources) Sureness.Keep(source, quotes[source], [.. found[source.Name]]);
        return new(study, problems) { Notes = notes, Texts = texts };
    }

    // Downloaded twice: "table.csv" and "table (1).csv".
    private static IEnumerable<StudyFile> Twins(IReadOnlyList<StudyFile> tables) =>
        tables.Where((file, at) => file.Bytes.Length > 0 && tables.Take(at).Any(first => first.Bytes.AsSpan().SequenceEqual(file.Bytes)));

    // A PDF beside tables is most often the paper that they are from, whose quotes would stand twice.
    private static List<(StudyFile Table, TableReading Reading)> ReadTables(
        StudyFiles files, ReadingHints hints, WithheldParts withheld, List<(string File, ReadingProblem Problem)> problems, Patience patience)
    {
        var twins = files.IsFolder ? Twins(files.Tables).ToList() : [];
        problems.AddRange(twins.Select(twin => (twin.Name, NoTable("another file of the folder has the same bytes"))));
        files = files with { Tables = [.. files.Tables.Except(twins)] };
        var (papers, tables) = (files.Tables.Where(table => TableFormats.IsPaper(table.Name)).ToList(),
            files.Tables.Where(table => !TableFormats.IsPaper(table.Name)).Select(Read).ToList());
        if (files.IsFolder && tables.Exists(one => one.Reading.Themes.Count > 0))
            problems.AddRange(papers.Select(paper => (paper.Name, NoTable("a PDF beside tables; to read it, import it alone"))));
        else tables.AddRange(papers.Select(Read));
        return [.. files.Tables.Join(tables, table => table, one => one.File, (_, one) => (one.Table, one.Reading), ReferenceEqualityComparer.Instance)];

        (StudyFile File, StudyFile Table, TableReading Reading) Read(StudyFile file)
        {
            var (text, kept) = withheld.In(file, TableFormats.Read(file.Name, file.Bytes, hints.WithHidden ?? false, patience));
            var table = kept is null ? file : file with { Bytes = kept };
            return (file, table, TableReader.Read(text, hints.For(file.Name), patience) with { Shown = SourceText.Shown(table, text) });
        }
    }

    /// <summary>SHA-256 over names and bytes of everything that a reading looks at, in hexadecimal.</summary>
    public static string DigestOf(StudyFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"edition {Edition}\n"));
        // In their order: themes without numbers are counted through it.
        foreach (var file in files.All)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{file.Bytes.Length}\n"));
            hash.AppendData(file.Bytes);
        }

        if (files.Pseudonyms is { } names) hash.AppendData(Encoding.UTF8.GetBytes($"pseudonyms\n{names.Digest}"));
        if (HintsJson.Write(files.Hints) is { } hints) hash.AppendData(Encoding.UTF8.GetBytes($"hints\n{hints}"));

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Study Assemble(
        StudyFiles files, string digest, WithheldParts withheld, CitationFile? citation, string? title, List<SourceDocument> sources, List<Theme> themes,
        List<(string, ReadingProblem)> problems, Patience patience)
    {
        var study = new Study
        {
            Slug = files.Slug,
            Title = citation?.Title ?? title ?? files.Slug,
            CitationJson = citation?.Json,
            About = files.About is { } about ? TextOf(about) : null,
            AnswersJson = files.Answers is { } answers ? AnswersFile.Accept(answers.Name, TextOf(answers)) : null,
            HighlightsJson = files.Highlights is { } highlights ? TextOf(highlights) : null,
            HintsJson = HintsJson.Write(files.Hints),
            PublishJson = withheld.Publish.Stored(withheld.Ways),
            Digest = digest,
            Sources = sources,
            Themes = themes,
        };
        Number(study, problems, patience);
        // Known by their places, which the quotes have only now.
        if (files.Highlights is { } chosen)
            problems.AddRange(HighlightsFile.ProblemsIn(chosen.Name, study.HighlightsJson!, study).Select(problem => (chosen.Name, problem)));
        return study;
    }

    private static void Number(Study study, List<(string, ReadingProblem)> problems, Patience patience)
    {
        var speakers = new Speakers([.. study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes)], patience);
        foreach (var (position, theme) in study.Themes.Index())
        {
            theme.Position = position;
            foreach (var (c, concept) in theme.Concepts.Index())
            {
                concept.Position = c + 1;
                foreach (var (quote, at, _) in concept.Places.Where(place => !place.IsFurther))
                {
                    patience.Spend(quote.Words.Length);
                    quote.PositionInConcept = at;
                    var words = Quote.CountWords(quote.Words.Span);
                    study.WordCount += words;
                    speakers.Attribute(quote, words, theme.Source!.Name);
                }
            }
        }

        study.Participants.AddRange(speakers.All);
        problems.AddRange(speakers.Problems);
    }

    private static SourceDocument SourceOf(StudyFile table, TableReading reading, int position) => new()
    {
        Position = position,
        Name = table.Name,
        Bytes = table.Bytes,
        Sha256 = SourceDocument.DigestOf(table.Bytes),
        CameAs = table.CameAs ?? (KeptText.Is(table.Bytes) ? KeptText.DigestOfFile(table.Bytes) : null),
        Characters = reading.Text.Length,
        NotUnderstood = reading.NotUnderstood,
        Hidden = reading.Hidden,
        Caption = reading.Caption,
        Passages = reading.Passages,
    };

    private static ReadingProblem NoTable(string why) => new(0, $"This file is no table of themes ({why}); it was left out.", "");

    private static string TextOf(StudyFile file) => PlainTextFormat.Decode(file.Name, file.Bytes);

    private static string WhyEmpty(StudyFiles files, IReadOnlyList<ProjectFiles> opened, List<(string File, ReadingProblem Problem)> problems) =>
        files.Tables.Count == 0 && opened.Count == 0
            ? $"{files.Slug}: there is no table in the study's folder; put the table there, as text, CSV, Word, Excel "
                + "or a saved page."
            : $"{(opened.Count > 0 ? opened[0].Name : files.Tables[0].Name)}, line 1: "
                + (problems.FindLast(found => found.Problem.Line == 0).Problem?.Sentence ?? "this project has no codes.");
}
