using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Projects;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Studies;

/// <summary>A study of a library, read piece by piece as it is asked for.</summary>
public sealed record StoredStudy(LibraryContext Library, StudyHeader Header) : IWholeStudy
{
    public Task<StudyDocument> DocumentAsync(CancellationToken cancellationToken) => Library.ReadStudyAsync(Header, cancellationToken);

    public ThemeDetail ReadTheme(string number, CancellationToken cancellationToken) => Library.FindTheme(Header.Id, number, cancellationToken)!;

    public Task<StudyCatalogue> CatalogueAsync(CancellationToken cancellationToken) => Library.ReadCatalogueAsync(Header, cancellationToken);

    public Task<WholeSources> SourcesAsync(CancellationToken cancellationToken) => Library.ReadSourcesAsync(Header, cancellationToken);

    public Task<Project?> CodesAsync(CancellationToken cancellationToken) => Library.ReadCodesAsync(Header, cancellationToken);
}
