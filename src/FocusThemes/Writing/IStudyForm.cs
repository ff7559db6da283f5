using FocusThemes.Queries.Studies;

namespace FocusThemes.Writing;

/// <summary>A form in which a whole study is written otherwise than as a list of its quotes.</summary>
public interface IStudyForm : IExportForm
{
    Task WriteAsync(IWholeStudy study, Stream stream, ExportChoices choices, CancellationToken cancellationToken);
}
