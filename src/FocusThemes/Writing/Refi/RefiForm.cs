using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing.Refi;

/// <summary>A whole study for programs of qualitative analysis: a project with its sources, or the codes alone.</summary>
/// <param name="MediaType">No type is registered for REFI-QDA. These are, and say what the files are.</param>
/// <param name="Summary">What the file holds, in a sentence.</param>
public sealed record RefiForm(string Extension, string Name, string MediaType, string Summary) : IStudyForm
{
    public static RefiForm Project { get; } = new(
        "qdpx", "QDA project", "application/zip", "A study as a REFI-QDA project, with its sources.")
    {
        Options = [ExportOption.Positions],
    };

    public static RefiForm Codebook { get; } = new(
        "qdc", "QDA codebook", "application/xml", "The codes of a study as a REFI-QDA codebook.");

    public IReadOnlyList<ExportOption> Options { get; private init; } = [];

    public Task WriteAsync(
        IWholeStudy study, Stream stream, ExportChoices choices, CancellationToken cancellationToken) =>
        this == Codebook
            ? RefiCodebook.WriteAsync(study, stream, cancellationToken)
            : RefiArchive.WriteAsync(study, stream, choices, cancellationToken);
}
