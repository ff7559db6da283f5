using FocusThemes.Writing.Office;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Reporting;

/// <summary>The forms in which a list for reporting is filled in.</summary>
public static class ReportingForm
{
    public static IReadOnlyList<DocumentForm<ReportingExport>> All { get; } =
        [new(new DocxFormat(), ReportingDocx.Write), new(new MarkdownFormat(), ReportingMarkdown.Write)];

    /// <summary>"docx or md".</summary>
    public static string Extensions => string.Join(" or ", All.Select(form => form.Extension));

    /// <summary>The form of a list that is called so; null where there is none.</summary>
    public static DocumentForm<ReportingExport>? Find(string extension) => All.FirstOrDefault(form => form.Extension == extension);
}
