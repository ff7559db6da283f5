namespace FocusThemes.Fuzz.Targets;

/// <summary>A part of the product that anybody's bytes reach, with what must hold for all of them.</summary>
/// <param name="Run">Throws where it does not hold.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Run)
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("text", bytes => TableInput.Check("table.txt", bytes)),
        new("csv", bytes => TableInput.Check("table.csv", bytes)),
        new("html", bytes => TableInput.Check("table.html", bytes)),
        new("jats", bytes => TableInput.Check("table.xml", bytes)),
        new("tex", bytes => TableInput.Check("table.tex", bytes)),
        new("pdf", bytes => TableInput.Check("table.pdf", bytes)),
        new("docx", OfficeInput.CheckDocument),
        new("xlsx", OfficeInput.CheckSheet),
        new("package", OfficeInput.CheckPackage),
        new("project", ProjectInput.Check),
        new("database", ProjectInput.CheckDatabase),
        new("hints", CitationInput.Check),
        new("answers", AnswersInput.Check),
        new("highlights", HighlightsInput.Check),
        new("filter", FilterInput.Check),
        new("search", SearchInput.Check),
    ];

    public static FuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
