using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Hints;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Reading.Withheld;

/// <summary>What of a study's files nobody may see: taken out before anything is made of the rest.</summary>
internal sealed class WithheldParts
{
    public const string Redacted = "[redacted]";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<WithheldWords> words;
    private readonly WithheldPeople? people;
    private readonly IReadOnlyList<string> told;
    private readonly HashSet<WithheldWords> found = [];

    public WithheldParts(PublishFile publish, PseudonymList? pseudonyms)
    {
        told = [.. new[] { publish.Redact is { Count: > 0 } ? PublishFile.Redactions : null, pseudonyms is null ? null : PublishFile.Pseudonyms }.OfType<string>()];
        words = [.. (publish.Redact ?? []).Select(text => new WithheldWords(text, Redacted)),
            .. (pseudonyms?.Names ?? []).Select(name => new WithheldWords(name.Real, name.Shown) { IsPseudonym = true })];
        Publish = publish with { Access = publish.Access is { } access ? In(access) : null, License = publish.License is { } license ? In(license) : null };
    }

    private WithheldParts(WithheldParts of, WithheldPeople people) =>
        (Publish, told, words, found, this.people) = (of.Publish, of.told, of.words, of.found, people);

    public PublishFile Publish { get; }

    /// <summary>In which words were withheld.</summary>
    public IReadOnlyList<string> Ways => [.. found.Select(word => word.IsPseudonym ? PublishFile.Pseudonyms : PublishFile.Redactions).Distinct()];

    public WithheldParts With(WithheldPeople withheld) => new(this, withheld);

    /// <summary>Says what was taken out, and looks whether it is gone.</summary>
    /// <exception cref="UnacceptableInputException">It is not: nothing may be stored.</exception>
    public StudyDraft Checked(StudyDraft draft)
    {
        // What is shown of one may be what another is called.
        var shown = words.SelectMany(word => WithheldWords.In(word.Shown, words)).Select(one => one.Words).ToHashSet();
        var gone = words.FindAll(word => !shown.Contains(word));
        if (TextsOf(draft).SelectMany(text => WithheldWords.In(text, gone)).Select(one => one.Words).FirstOrDefault() is { } left)
            throw new UnacceptableInputException(
                $"{(left.IsPseudonym ? "A name of the list of pseudonyms" : $"{StudyFileNames.Publish}: a redaction")} still stands in what is read of "
                + $"{draft.Study.Slug}, where it cannot be taken out; take it out of the file by hand.");
        if (WithheldWords.In(draft.Study.Slug.Replace('-', ' '), words.FindAll(word => word.IsPseudonym)).Any())
            throw new UnacceptableInputException(
                $"{draft.Study.Slug}: the study’s address, /studies/{draft.Study.Slug}, has a name of the list of pseudonyms; give it another with --study, or another name to its folder.");
        var missing = Publish.Redact?.Index().Where(one => words.Find(word => word.Words == one.Item) is { } word && !found.Contains(word))
            .Select(one => (StudyFileNames.Publish, new ReadingProblem(0, $"Redaction {one.Index + 1} stands in none of the study's texts; look how it is "
                + "spelled there.", "")));
        var alike = found.Where(word => word.IsPseudonym).GroupBy(word => Spelling.Of(word.Shown)).Where(same => same.Select(word => Spelling.Of(word.Words)).Distinct().Count() > 1)
            .Select(same => (draft.Study.Sources[0].Name, new ReadingProblem(0, $"{EnglishText.Count(same.Count(), "name")} of the list of pseudonyms are all shown as "
                + $"“{same.First().Shown}”; where they are several people, give each another.", "")));
        return draft with
        {
            IsWithheld = found.Count > 0 || people is { HasTakenOut: true },
            Withholds = told,
            Problems = [.. draft.Problems, .. missing ?? [], .. PartsOfNames(draft), .. alike],
        };
    }

    public string In(string text)
    {
        text = CutsIn(text).In(text);
        return people is null ? text : people.In(text);
    }

    /// <summary>The table without them; where there are some, with what is kept in the place of its file.</summary>
    public (TableText Text, byte[]? Kept) In(StudyFile file, TableText table)
    {
        var cuts = CutsIn(table.Text);
        var shown = table.Without(cuts);
        var own = people?.In(file.Name, shown);
        if (own is not null) shown = shown.Without(own);
        if (cuts.IsEmpty && own is not { IsEmpty: false }) return (table, null);
        if (table.Own is not null)
        {
            throw new UnacceptableInputException(
                $"{file.Name}: FocusThemes wrote this file, and nothing can be taken out of it by reading; take what nobody may see out of the file that the "
                + "study was first read from, or import it as QDPX.");
        }

        return (shown with { Hidden = Model.HiddenParts.Withheld }, KeptText.Write(shown, IsFile(file, table), KeptText.DigestOfFile(file.Bytes)));
    }

    public Project In(Project project)
    {
        if (words.Count == 0 && people is null) return project;
        project = new ProjectWithholding { Cuts = one => CutsIn(one.Text!), Shown = text => CutsIn(text).In(text) }.In(project);
        return people is null ? project : people.In(project);
    }

    /// <summary>The files with what stands beside the tables, and their names, without them.</summary>
    public StudyFiles Beside(StudyFiles files) => words.Count == 0 && people is null ? files : files with
    {
        Tables = [.. files.Tables.Select(file => KeptName(file) is var name && name == file.Name ? file : file with { Name = name })],
        LeftOut = [.. files.LeftOut.Select(name => CutsIn(name).In(name))],
        Citation = InJson(files.CitedBy),
        Given = new(),
        About = files.About is { } about && TextOf(about) is { } text ? about with { Bytes = Encoding.UTF8.GetBytes(In(text)) } : files.About,
        Answers = InJson(files.Answers),
        Highlights = InJson(people is null ? files.Highlights : people.Unchosen(files.Highlights)),
        Hints = HintsJson.Write(files.Hints) is { } hints ? HintsJson.Read(In(hints)) : files.Hints,
    };

    // "Mrs Berg", where the list has Anna Berg: who tells it is no reader, but who imports.
    private IEnumerable<(string, ReadingProblem)> PartsOfNames(StudyDraft draft)
    {
        var parts = words.Where(word => word.IsPseudonym).SelectMany(word => word.PartsOfName).Distinct().Select(part => new WithheldWords(part, "")).ToList();
        var small = words.Where(word => word.IsPseudonym && word.IsOneName).Select(word => new WithheldWords(Spelling.Of(word.Words), "")).ToList();
        if (parts.Count == 0 && small.Count == 0) yield break;
        foreach (var source in draft.Study.Sources)
        {
            var text = draft.Texts.GetValueOrDefault(source)?.Text ?? source.Text ?? "";
            var lines = new LineStarts(text);
            var told = WithheldWords.In(text, parts).Where(one => char.IsUpper(text[one.Place.Start])).Select(one => lines.LineAt(one.Place.Start)).Distinct().Order().ToList();
            if (told.Count > 0) yield return (source.Name, ReadingProblem.At(told[0], $"A part of a name of the list of pseudonyms stands in {EnglishText.Count(told.Count, "line")} of this "
                + "text, and is shown; where it is that person, add it to the list.", ""));
            told = [.. WithheldWords.In(text, small).Select(one => lines.LineAt(one.Place.Start)).Distinct().Order()];
            if (told.Count > 0) yield return (source.Name, ReadingProblem.At(told[0], $"A name of the list of pseudonyms stands in small letters in {EnglishText.Count(told.Count, "line")} of "
                + "this text, and is shown there: it may be another word. Where it is that person, take it out of the file.", ""));
        }
    }

    // What the library keeps of a project is found by the names of its texts.
    private string KeptName(StudyFile file) => CutsIn(file.Name).In(file.Name);

    private Cuts CutsIn(string text)
    {
        // Of two that overlap the first is taken: what may not be seen before what has another name, the longer before the shorter.
        var places = WithheldWords.In(text, words).OrderBy(one => one.Words.IsPseudonym).ThenByDescending(one => one.Place.End - one.Place.Start).ToList();
        foreach (var (_, word) in places) found.Add(word);
        return new(places.Select(one => (one.Place, one.Words.Shown)));
    }

    private StudyFile? InJson(StudyFile? file)
    {
        if (file is null || TextOf(file) is not { } text) return file;
        try
        {
            return file with { Bytes = Encoding.UTF8.GetBytes(In(JsonNode.Parse(text))?.ToJsonString(Options) ?? "null") };
        }
        catch (JsonException)
        {
            // Whoever reads it says what is wrong.
            return file;
        }
    }

    private JsonNode? In(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, In(member.Value)))),
        JsonArray all => new JsonArray([.. all.Select(In)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(In(value.GetValue<string>())),
        null => null,
        _ => node.DeepClone(),
    };

    // All that is stored of it, and what is said of the reading.
    private static IEnumerable<string> TextsOf(StudyDraft draft)
    {
        var study = draft.Study;
        string?[] beside = [study.Title, study.CitationJson, study.About, study.AnswersJson, study.HighlightsJson, study.HintsJson];
        return beside
            .Concat(study.Sources.SelectMany(source => (string?[])[source.Name, source.Caption, source.DoubtsJson, source.Text]))
            .Concat(draft.Texts.Values.Select(text => text.Text))
            .Concat(study.Memos.Select(memo => memo.Text))
            .Concat(study.Participants.SelectMany(who => who.Attributes.Select(one => (string?)one.Value).Prepend(who.FocusGroup).Prepend(who.Code)))
            .Concat(study.Themes.SelectMany(theme => (string?[])[theme.Title, theme.Subtitle]))
            .Concat(study.Themes.SelectMany(theme => theme.Concepts).SelectMany(concept => concept.Quotes
                .SelectMany(quote => (string?[])[quote.Text, quote.AttributedAs]).Prepend(concept.Subtheme).Prepend(concept.Text)))
            .Concat(draft.Problems.SelectMany(found => (string?[])[found.Problem.Sentence, found.Problem.Text]))
            .OfType<string>();
    }

    private static bool IsFile(StudyFile file, TableText table) => table.Own is null
        && (KeptText.Is(file.Bytes) ? KeptText.IsOfFile(file.Bytes) : TextOf(file) == table.Text);

    private static string? TextOf(StudyFile file)
    {
        try
        {
            return SourceText.Decode(file.Bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
