using FocusThemes.Queries.Sources;
using FocusThemes.Reading.Projects;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Studies;

/// <summary>A study of a library, read piece by piece as it is asked for.</summary>
public sealed record StoredStudy(LibraryContext Library, StudyHeader Header) : IWholeStudy
{
    public Task<StudyDocument> DocumentAsync(CancellationToken stop) => Library.ReadStudyAsync(Header, stop);

    public Task<WholeSources> SourcesAsync(CancellationToken stop) => Library.ReadSourcesAsync(Header, stop);

    public Task<Project?> CodesAsync(CancellationToken stop) => Library.ReadCodesAsync(Header, stop);
}
