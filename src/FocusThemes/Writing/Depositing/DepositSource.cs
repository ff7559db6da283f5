using FocusThemes.Model;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Depositing;

/// <summary>A source as it goes along: its file as it came, or where that is withheld the text that was read of it, with the reason.</summary>
/// <param name="Path">In the package.</param>
internal sealed record DepositSource(ListedSource Of, string Path)
{
    private const int LongestEnding = 10;

    /// <summary>False for what has no text of its own either, as the codes of a project.</summary>
    public bool IsHere { get; init; } = true;

    /// <summary>Why the file itself is not here; empty where it is.</summary>
    public string Why => Of.AreBytesGiven ? ""
        : !IsHere ? "It holds parts that are withheld, and no text beside the codes, which are in `codebook/`."
        : Of.Hidden == HiddenParts.Withheld
            ? "Words of it are withheld by the study, or somebody has withdrawn. The file was not kept; here is its text without them."
            : "It holds parts that it does not show, such as hidden rows, deleted words or comments. They were left out, and so is the file; here is its text without them.";

    public string What => Of.AreBytesGiven
        ? Of.Form == SourceForm.AsItCame ? $"The source as it came, byte for byte (SHA-256 {Of.Sha256})." : "A document or the codes of the project that the study came in as."
        : Why;

    /// <summary>Sources by names that every system, and a manifest, can hold; names that become one get a number.</summary>
    public static IReadOnlyList<DepositSource> Named(IEnumerable<ListedSource> sources)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. sources.Select(source => new DepositSource(source, $"sources/{NameOf(source)}"))];

        string NameOf(ListedSource source)
        {
            var ending = System.IO.Path.GetExtension(source.Name);
            if (ending.Length is < 2 or > LongestEnding || !ending.Skip(1).All(char.IsAsciiLetterOrDigit)) ending = "";
            // As one sequence of code points, which systems spell in two ways.
            var stem = FileName.Of(source.Name[..^ending.Length]).Normalize();
            if (!source.AreBytesGiven && ending is not ".txt") ending += ".txt";
            var name = stem + ending;
            for (var i = 2; !taken.Add(name); i++) name = FormattableString.Invariant($"{stem}-{i}{ending}");
            return name;
        }
    }

    public DepositFile File => new(Path, $"Source {Of.Name}", What, MediaTypeOf(Path));

    private static string MediaTypeOf(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" => "text/plain",
        ".MD" => new MarkdownFormat().MediaType,
        ".CSV" => new CsvFormat().MediaType,
        ".TSV" => "text/tab-separated-values",
        ".HTML" or ".HTM" => "text/html",
        ".XML" or ".NXML" => "application/xml",
        ".JSON" => "application/json",
        ".PDF" => "application/pdf",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".ODT" => "application/vnd.oasis.opendocument.text",
        ".ODS" => "application/vnd.oasis.opendocument.spreadsheet",
        ".TEX" or ".LTX" => "application/x-tex",
        _ => "application/octet-stream",
    };
}
