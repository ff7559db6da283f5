using FocusThemes.Model;

namespace FocusThemes.Reading.Projects;

/// <summary>A project as sources and themes: all of it that is held any longer.</summary>
/// <param name="Title">As the project calls itself; null where it has no name.</param>
/// <param name="Sources">The codes first, then every document that has a text.</param>
/// <param name="Notes">What came in, in numbers.</param>
internal sealed record ProjectReading(
    string? Title, IReadOnlyList<SourceDocument> Sources, IReadOnlyList<Theme> Themes,
    IReadOnlyList<(string File, ReadingProblem Problem)> Problems, ReadingNotes Notes);
