using System.Security.Cryptography;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading.Tables;

namespace FocusThemes.Reading;

/// <summary>A study as read, before it is stored, with what was not understood, by file name.</summary>
public sealed record StudyDraft(Study Study, IReadOnlyList<(string File, ReadingProblem Problem)> Problems)
{
    /// <summary>How each source was read, in the order of the sources.</summary>
    public IReadOnlyList<ReadingNotes> Notes { get; init; } = [];
}

/// <summary>Reads a whole study: every table of it, the citation, the participants that its quotes name.</summary>
public static class StudyReader
{
    /// <summary>
    /// Part of every digest: raise it when the readers learn something, and every study is read anew.
    /// </summary>
    private const int Edition = 3;

    /// <exception cref="UnacceptableInputException">A file cannot be decoded, no theme was found in any table, or an
    /// answer to a check cannot be taken.</exception>
    public static StudyDraft Read(StudyFiles files)
    {
        var problems = new List<(string, ReadingProblem)>();
        var sources = new List<SourceDocument>();
        var themes = new List<Theme>();
        var notes = new List<ReadingNotes>();
        foreach (var table in files.Tables)
        {
            var reading = FlattenedTableReader.Read(TextOf(table));
            var source = SourceOf(table, reading, sources.Count);
            foreach (var theme in reading.Themes) theme.Source = source;
            sources.Add(source);
            notes.Add(reading.Notes);
            themes.AddRange(reading.Themes);
            problems.AddRange(reading.Problems.Select(problem => (table.Name, problem)));
        }

        if (themes.Count == 0) throw new UnacceptableInputException(WhyEmpty(files, problems));
        foreach (var (theme, printed) in ThemeNumbers.Assign(themes))
        {
            var sentence = $"Theme number {printed} stands more than once; here it is called {theme.Number}.";
            problems.Add((theme.Source!.Name, ReadingProblem.At(theme.TitleSpan.Line, sentence, theme.Title)));
        }

        return new(Assemble(files, sources, themes), problems) { Notes = notes };
    }

    /// <summary>SHA-256 over names and bytes of everything that <see cref="Read"/> looks at, in hexadecimal.</summary>
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

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Study Assemble(StudyFiles files, List<SourceDocument> sources, List<Theme> themes)
    {
        var citation = files.Citation is { } file ? CitationFile.Read(file.Name, TextOf(file)) : null;
        var study = new Study
        {
            Slug = files.Slug,
            Title = citation?.Title ?? files.Slug,
            CitationJson = citation?.Json,
            About = files.About is { } about ? TextOf(about) : null,
            AnswersJson = files.Answers is { } answers ? AnswersFile.Accept(answers.Name, TextOf(answers)) : null,
            Digest = DigestOf(files),
            Sources = sources,
            Themes = themes,
        };
        Number(study);
        return study;
    }

    private static void Number(Study study)
    {
        var participants = new Dictionary<string, Participant>(StringComparer.Ordinal);
        var printedAs = new Dictionary<string, Participant>(StringComparer.Ordinal);
        foreach (var (position, theme) in study.Themes.Index())
        {
            theme.Position = position;
            foreach (var (c, concept) in theme.Concepts.Index())
            {
                concept.Position = c + 1;
                foreach (var (q, quote) in concept.Quotes.Index())
                {
                    quote.PositionInConcept = q + 1;
                    var words = Quote.CountWords(quote.Text);
                    study.WordCount += words;
                    if (quote.AttributedAs is not { } printed) continue;
                    if (!printedAs.TryGetValue(printed, out var participant))
                        printedAs[printed] = participant = ParticipantOf(printed, participants);
                    quote.Participant = participant;
                    participant.QuoteCount++;
                    participant.WordCount += words;
                }
            }
        }

        study.Participants.AddRange(participants.Values);
    }

    private static Participant ParticipantOf(string printed, Dictionary<string, Participant> known)
    {
        var code = ParticipantCode.Parse(printed);
        return known.TryGetValue(code.Key, out var participant)
            ? participant
            : known[code.Key] = Participant.Of(code);
    }

    private static SourceDocument SourceOf(StudyFile table, TableReading reading, int position) => new()
    {
        Position = position,
        Name = table.Name,
        Bytes = table.Bytes,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(table.Bytes)),
        Characters = reading.Text.Length,
        NotUnderstood = reading.NotUnderstood,
        Caption = reading.Caption,
        Passages = reading.Passages,
    };

    private static string TextOf(StudyFile file)
    {
        try
        {
            var text = SourceText.Decode(file.Bytes);
            var nothing = text.IndexOf('\0', StringComparison.Ordinal);
            return nothing < 0 ? text : throw new UnacceptableInputException(
                $"{file.Name}: character {nothing} is NUL, which no text has; save the file as UTF-8 and try again.");
        }
        catch (DecoderFallbackException fault)
        {
            throw new UnacceptableInputException(
                $"{file.Name}: byte {fault.Index} is not UTF-8 text; save the file as UTF-8 and try again.", fault);
        }
    }

    private static string WhyEmpty(StudyFiles files, List<(string File, ReadingProblem Problem)> problems) =>
        files.Tables.Count == 0
            ? $"{files.Slug}: there is no table in the study's folder; put the table there as a .txt file."
            : $"{files.Tables[0].Name}, line 1: {problems.Find(found => found.Problem.Line == 0).Problem.Sentence}";
}
