using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FocusThemes.Reading;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Hints;
using FocusThemes.Web.Hosting.Limiting;

namespace FocusThemes.Web.Trying;

/// <summary>What was posted to be read: a text or a file, and what is said of its table.</summary>
/// <param name="Text">As pasted, with line feeds; empty where a file was given.</param>
/// <param name="File">Null for a pasted text.</param>
/// <param name="Title">What the study is to be called; empty for nothing.</param>
public sealed record TriedTable(string Text, StudyFile? File, string Title, ReadingHints Hints)
{
    /// <summary>Hidden fields carry a file from one answer to the next.</summary>
    public const string Kept = "kept", KeptName = "name", OfContent = "of", FoundColumns = "found", Hidden = "hidden", Place = "place";

    /// <summary>What is said of more than <see cref="RequestLimits.LargestTable"/>.</summary>
    public static string TooLarge { get; } = LargerThan(RequestLimits.LargestTable / 1024 / 1024);

    public static string LargerThan(int megabytes) =>
        $"Tables up to {megabytes} MB are read here; larger ones by the command line, with import.";

    public StudyFile Table => File ?? new("table.txt", Encoding.UTF8.GetBytes(Text));

    public bool IsEmpty => File is null && string.IsNullOrWhiteSpace(Text);

    public string Slug => Storage.Importing.StudyFolder.SlugOf(Title.Length > 0 ? Title : Path.GetFileNameWithoutExtension(Table.Name));

    /// <summary>Tells whether hints were given for this very table.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Table.Bytes))[..16];

    /// <summary>As for a study's folder, citation and all.</summary>
    public StudyFiles Files => new()
    {
        Slug = Slug,
        Tables = [Table],
        Citation = Title.Length > 0 ? new(StudyFileNames.Citation, CitationOver(null)) : null,
        Hints = Hints,
    };

    /// <summary><c>study.json</c>: the title and what was said of the table.</summary>
    /// <param name="own">What the table itself says that it is cited by, as CSL-JSON, which a title goes before; null for nothing.</param>
    public byte[] CitationOver(string? own)
    {
        var item = Title.Length == 0 && own is not null ? JsonNode.Parse(own)!.AsObject()
            : new() { ["id"] = Slug, ["type"] = "article-journal", ["title"] = Title.Length > 0 ? Title : Slug };
        if (!Hints.IsEmpty) item["custom"] = new JsonObject { ["reading"] = HintsJson.NodeOf(Hints) };
        return JsonSerializer.SerializeToUtf8Bytes(item, Writing.Plain.JsonFormat.Options);
    }

    /// <exception cref="UnacceptableInputException">A field holds what it cannot.</exception>
    public static async Task<TriedTable> ReadAsync(IFormCollection form, CancellationToken stop)
    {
        // Browsers send every line break of a field as two characters; what was pasted had one.
        var text = form["text"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        var table = new TriedTable(text, await FileInAsync(form, stop), Words(form["title"].ToString(), 300), new());
        return form[OfContent] == table.Digest ? table with { Hints = HintsIn(form) } : table;
    }

    private static async Task<StudyFile?> FileInAsync(IFormCollection form, CancellationToken stop)
    {
        if (form.Files.GetFile("file") is { Length: > 0 } given)
        {
            using var bytes = new MemoryStream();
            await given.CopyToAsync(bytes, stop);
            return new(NameOf(given.FileName), bytes.ToArray());
        }

        // A text that is pasted anew goes before the file that was given earlier.
        if (form[Kept].ToString() is not { Length: > 0 } kept || !string.IsNullOrWhiteSpace(form["text"])) return null;
        try
        {
            return new(NameOf(form[KeptName].ToString()), Convert.FromBase64String(kept));
        }
        catch (FormatException fault)
        {
            throw new UnacceptableInputException("The file did not come through whole; choose it again.", fault);
        }
    }

    private static ReadingHints HintsIn(IFormCollection form)
    {
        // The button's comes last, and goes before what was said of the place earlier.
        var places = form[Place].OfType<string>().Where(place => place.Length > 0).Take(RequestLimits.MostPlaces)
            .Select(place => PlaceHint.Parse(place) with { File = null }).Reverse().DistinctBy(place => place.Place).Reverse().ToList();
        var columns = form["columns"].OfType<string>().Take(500).ToList();
        var tables = form["table"].OfType<string>().Where(number => int.TryParse(number, out _)).Select(int.Parse).Distinct().Take(100).ToList();
        return new()
        {
            Columns = columns.Count == 0 || string.Join(',', columns) == form[FoundColumns] ? null : [.. columns.Select(ColumnRoles.Named)],
            Numbering = Words(form["numbering"].ToString(), 40) is { Length: > 0 } numbering ? numbering : null,
            Attribution = Words(form["attribution"].ToString(), 100) is { Length: > 0 } attribution ? attribution : null,
            WithHidden = form[Hidden] == HintsJson.Include ? true : null,
            Places = places.Count == 0 ? null : places,
            Tables = tables.Count == 0 || form["tables"] == string.Join(',', tables) ? null : tables,
        };
    }

    private static string NameOf(string name)
    {
        var last = name.Split('/', '\\')[^1].Trim();
        var plain = string.Concat(last.Where(c => !char.IsControl(c) && c is not (':' or '*' or '?' or '"' or '<' or '>' or '|')));
        return plain.Length is > 0 and <= 120 && plain[0] != '.' ? plain : $"table{Path.GetExtension(plain)}";
    }

    private static string Words(string typed, int most) => typed.Trim() is var words && words.Length <= most ? words : words[..most];
}
