using FocusThemes.Writing;

namespace FocusThemes.Web.Data.Exports;

/// <summary>Studies, themes, participants and filtered quotes in every form of <see cref="ExportForms.Files"/>.</summary>
internal static class ExportData
{
    public static void MapExportData(this IEndpointRouteBuilder routes)
    {
        foreach (var format in ExportForms.Files)
        {
            var end = $".{format.Extension}";
            routes.MapMethods($"/studies/{{study}}{end}", Answers.Methods, (string study, Exporting take) =>
                take.OfStudyAsync(format, study, take.StudyAsync)).Written(format, $"A whole study in the form {format.Name}.");
            routes.MapMethods($"/studies/{{study}}/themes/{{number}}{end}", Answers.Methods, (
                string study, string number, Exporting take) =>
                take.OfStudyAsync(format, study, found => take.ThemeAsync(found, number)))
                .Written(format, $"One theme in the form {format.Name}.");
            routes.MapMethods($"/studies/{{study}}/participants/{{code}}{end}", Answers.Methods, (
                string study, string code, Exporting take) =>
                take.OfStudyAsync(format, study, found => take.ParticipantAsync(found, code, format)))
                .Written(format, $"What one participant said, in the form {format.Name}.");
            routes.MapMethods($"/studies/{{study}}/quotes{end}", Answers.Methods, (string study, Exporting take) =>
                take.OfStudyAsync(format, study, take.QuotesAsync))
                .Filtered().Written(format, $"All quotes of a study that a filter takes, in the form {format.Name}.");
            routes.MapMethods($"/quotes{end}", Answers.Methods, (Exporting take) => take.OfLibraryAsync(format))
                .Filtered().Written(format, $"All quotes of the library that a filter takes, in the form {format.Name}.");
        }
    }
}
