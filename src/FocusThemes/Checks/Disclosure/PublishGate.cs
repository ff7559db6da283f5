using FocusThemes.Checks.Words;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading;
using FocusThemes.Reading.Hints;
using FocusThemes.Storage;

namespace FocusThemes.Checks.Disclosure;

/// <summary>A place of a study that has to be answered before the study leaves.</summary>
/// <param name="Finding">What was found; the words themselves are not repeated in it.</param>
/// <param name="Answer">What is answered to it, or to what stood there before; null for nothing.</param>
public sealed record GatePlace(DisclosureCheck Check, Finding Finding, CheckAnswer? Answer)
{
    public bool IsOpen => Answer is null || IsOfOther;

    /// <summary>True where something else stood there when it was answered.</summary>
    public bool IsOfOther => Answer?.Seen is { } seen && !string.Equals(seen, Finding.Seen, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where its answer would hold for whatever comes to stand there.</summary>
    public bool IsUnbound => Answer is { Seen: null } && Finding.Seen is not null;

    /// <summary>How its answer begins in <c>checks.json</c>.</summary>
    public string InAnswers =>
        $"\"check\": \"{Check.Id}\", \"about\": \"{Finding.About}\"{(Finding.Seen is { } seen ? $", \"seen\": \"{seen}\"" : "")}";
}

/// <summary>
/// The gate before a study leaves, for whatever takes it away: what could give away who took part, but for what is answered in
/// <c>checks.json</c> or covered by <c>publish.json</c>.
/// </summary>
public static class PublishGate
{
    /// <summary>Every check; its id stands in <see cref="CheckIds.OfDisclosure"/>, too, or among those of reviewers.</summary>
    public static IReadOnlyList<DisclosureCheck> Checks { get; } =
    [
        new(IdentifyingDetails.Check.Id, Redaction, DetailsInWords.Find),
        new("names-in-words", Redaction, NamesInWords.Find),
        new("places-with-person", Redaction, PlacesWithPerson.Find),
        new("names-as-codes", "give other names with “--pseudonyms” when the study is imported, or codes in the file", NamesAsCodes.Find),
        new("small-cells", $"show fewer “attributes” in {StudyFileNames.Publish}, or say there with “smallest” how many people are enough", SmallCells.Find),
        new("hidden-parts", $"leave them out with “hidden”: “{HintsJson.LeaveOut}” in {StudyFileNames.Citation}", GivenSources.FindHidden),
        new("source-bytes", "put a file in its place that holds nothing but the table", GivenSources.FindBytes),
    ];

    private const string Redaction = $"add the words to “redact” in {StudyFileNames.Publish}";

    /// <summary>All that could give somebody away, answered or not; none is open in a study that may leave.</summary>
    public static async Task<IReadOnlyList<GatePlace>> ReadGateAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var (read, answers) = await library.ReadCheckedAsync(study, cancellationToken);
        var (sources, publish) = (new List<GivenSource>(), new PublishFile());
        await library.ReadRawAsync(
            """
            SELECT Name, Sha256, Form, Hidden FROM Sources WHERE StudyId = @p0 ORDER BY Position;
            SELECT PublishJson FROM Studies WHERE Id = @p0
            """, [study.Id], (row, statement) =>
            {
                if (statement == 1) publish = PublishFile.Read(row.Text(0));
                else sources.Add(new(row.GetString(0), row.GetString(1), (SourceForm)row.GetInt32(2), (HiddenParts)row.GetInt32(3), !SourceBytes.AreWithheld((HiddenParts)row.GetInt32(3))));
            }, cancellationToken);
        var project = await library.ReadCodesAsync(study, cancellationToken);
        var disclosed = new DisclosedStudy(read, sources, publish)
        {
            Texts = [.. DisclosedTexts.Of(read, project, publish, answers)],
            Stop = cancellationToken,
        };
        var answered = answers.ToDictionary(answer => (answer.Check, Spelling.Of(answer.About)));
        return [.. from check in Checks
                   from finding in check.Find(disclosed)
                   select new GatePlace(check, finding, answered.GetValueOrDefault((check.Id, Spelling.Of(finding.About))))];
    }
}
