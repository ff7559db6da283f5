using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Queries.Studies;

/// <summary>All of one study, for whoever writes it whole: one of a library, or one that was read and is not stored.</summary>
public interface IWholeStudy
{
    StudyHeader Header { get; }

    Task<StudyDocument> DocumentAsync(CancellationToken cancellationToken);

    /// <param name="number">As the catalogue has it.</param>
    ThemeDetail ReadTheme(string number, CancellationToken cancellationToken);

    Task<StudyCatalogue> CatalogueAsync(CancellationToken cancellationToken);

    Task<WholeSources> SourcesAsync(CancellationToken cancellationToken);

    /// <summary>The project that it came in as, of which only the codes are asked; null where it came in otherwise, or has
    /// tables as well.</summary>
    Task<Project?> CodesAsync(CancellationToken cancellationToken);
}
