using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Writing;

/// <summary>A form in which a whole study is written otherwise than as a list of its quotes.</summary>
public interface IStudyForm : IExportForm
{
    Task WriteAsync(
        LibraryContext library, StudyHeader study, Stream stream, ExportChoices choices,
        CancellationToken cancellationToken);
}
