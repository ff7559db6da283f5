using FocusThemes.Writing;

namespace FocusThemes.Web.Data;

/// <summary>Studies, themes, participants and filtered quotes in every form of <see cref="ExportFormats"/>.</summary>
internal static class ExportData
{
    public static void MapExportData(this IEndpointRouteBuilder routes)
    {
        foreach (var format in ExportFormats.All)
        {
            var end = $".{format.Extension}";
            routes.MapMethods($"/studies/{{study}}{end}", Answers.Methods, (
                string study, Exporting take) => take.OfStudyAsync(format, study, take.StudyAsync));
            routes.MapMethods($"/studies/{{study}}/themes/{{number}}{end}", Answers.Methods, (
                string study, string number, Exporting take) =>
                take.OfStudyAsync(format, study, found => take.ThemeAsync(found, number)));
            routes.MapMethods($"/studies/{{study}}/participants/{{code}}{end}", Answers.Methods, (
                string study, string code, Exporting take) =>
                take.OfStudyAsync(format, study, found => take.ParticipantAsync(found, code)));
            routes.MapMethods($"/studies/{{study}}/quotes{end}", Answers.Methods, (
                string study, Exporting take) => take.OfStudyAsync(format, study, take.QuotesAsync));
            routes.MapMethods($"/quotes{end}", Answers.Methods, (Exporting take) => take.OfLibraryAsync(format));
        }
    }
}
