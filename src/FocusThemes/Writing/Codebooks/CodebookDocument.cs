using System.Text.Json;
using FocusThemes.Queries.Codebooks;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Codebooks;

/// <summary>A codebook as data: what <c>/studies/{study}/codebook.json</c> answers.</summary>
/// <param name="DefinedBy">"researchers" where the notes of a project define the codes, else "authors".</param>
/// <param name="ExampleRule">How the examples are chosen, in words.</param>
public sealed record CodebookDocument(
    StudyIdentity Study, string DefinedBy, string ExampleRule, IReadOnlyList<CodeDocument> Codes)
{
    internal static void Write(CodebookExport exported, ExportChoices choices, Stream stream) =>
        JsonSerializer.Serialize(stream, Of(exported.Book), JsonFormat.Options);

    private static CodebookDocument Of(Codebook book) => new(
        StudyIdentity.Of(book.Study), book.IsOfProject ? "researchers" : "authors", book.ExampleSentence,
        [.. book.Codes.Select(code => new CodeDocument(
            code.Level, code.Number, code.Path, code.Theme, code.Subtitle, code.Color, code.Definition, code.Quotes, code.OwnQuotes, code.People,
            code.Groups, code.Documents, code.Example))]);
}

/// <param name="Level">From 1.</param>
/// <param name="Number">The theme's, or the concept's id; null for a part of a theme.</param>
/// <param name="Path">Names from the first level down to the code's own.</param>
/// <param name="Theme">The number of the theme that it is, or is below.</param>
/// <param name="Color">As the project's program shows it, as #RRGGBB; null where none is told.</param>
/// <param name="Quotes">How many the code and those below it have, each once.</param>
/// <param name="OwnQuotes">How many the code itself has.</param>
/// <param name="Participants">Who is named for at least one of the quotes.</param>
/// <param name="Sources">That the quotes stand in.</param>
/// <param name="Example">Null where no quote stands under the code itself.</param>
public sealed record CodeDocument(
    int Level, string? Number, IReadOnlyList<string> Path, string Theme, string? Subtitle, string? Color,
    IReadOnlyList<DefinitionText> Definition,
    int Quotes, int OwnQuotes, int Participants, IReadOnlyList<string> FocusGroups, int Sources, QuoteDetail? Example);
