using System.Text.Json;
using FocusThemes.Model.Letters;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Reading.Hints;

/// <summary>
/// Who is called what: the list that a team keeps outside the library, and that is never stored. Each name is replaced wherever it
/// stands, before anything is made of the words.
/// </summary>
/// <param name="Digest">Tells this list from another, and nothing of what is in it.</param>
public sealed record PseudonymList(IReadOnlyList<(string Real, string Shown)> Names, string Digest)
{
    /// <summary>CSV of two columns, the real name and what is shown, with or without their names above them; or a JSON object.</summary>
    /// <exception cref="UnacceptableInputException">It is neither, said with file and line, and never with what stands in it.</exception>
    public static PseudonymList Read(string path)
    {
        if (!File.Exists(path)) throw new UnacceptableInputException($"{path}: there is no such file; the pseudonyms are read from it.");
        var (name, bytes) = (Path.GetFileName(path), File.ReadAllBytes(path));
        var text = PlainTextFormat.Decode(name, bytes);
        var names = text.TrimStart().StartsWith('{') ? InJson(name, text) : InRows(name, text);
        if (names.Count == 0) throw new UnacceptableInputException($"{name}: there is no name in it; a line is like: Anna Berg,P01.");
        if (names.GroupBy(one => Spelling.Of(one.Real)).FirstOrDefault(same => same.Select(one => one.Shown).Distinct().Count() > 1) is not null)
            throw new UnacceptableInputException($"{name}: a name stands in it twice, with different pseudonyms; keep one.");
        return new([.. names.OrderByDescending(one => one.Real.Length)], Model.SourceDocument.DigestOf((ReadOnlySpan<byte>)bytes));
    }

    private static List<(string Real, string Shown)> InJson(string name, string text)
    {
        try
        {
            JsonText.Check(name, text);
            return [.. JsonSerializer.Deserialize<Dictionary<string, string>>(text)!.Select(one => Checked(name, 1, one.Key, one.Value))];
        }
        catch (JsonException fault)
        {
            throw new UnacceptableInputException(
                $"{name}, line {(fault.LineNumber ?? 0) + 1}: this is no JSON object of names and pseudonyms, like {{\"Anna Berg\": \"P01\"}}.", fault);
        }
    }

    private static List<(string Real, string Shown)> InRows(string name, string text)
    {
        var delimiter = text.AsSpan().IndexOfAny(",;\t") is var at and >= 0 ? text[at] : ',';
        var fields = new DelimitedText(text, delimiter, CancellationToken.None, '"');
        var rows = fields.Rows(0).Select(row => row.ConvertAll(field => fields.Text[field.Start..field.End].Trim())).ToList();
        if (rows.FindIndex(row => row.Count != 2 && row.Exists(cell => cell.Length > 0)) is var wrong and >= 0)
            throw new UnacceptableInputException($"{name}, row {wrong + 1}: a list of pseudonyms has two columns: the real name, and what is shown.");
        return [.. rows.Index().Where(row => row.Item.Count == 2 && (row.Index > 0 || !IsHeading(row.Item)))
            .Select(row => Checked(name, row.Index + 1, row.Item[0], row.Item[1]))];
    }

    private static bool IsHeading(IEnumerable<string> cells) =>
        cells.All(cell => cell.Trim().ToUpperInvariant() is "REAL" or "NAME" or "REAL NAME" or "SHOWN" or "PSEUDONYM" or "CODE");

    private static (string Real, string Shown) Checked(string name, int line, string real, string shown) =>
        real.Any(char.IsLetterOrDigit) && shown?.Any(char.IsLetterOrDigit) == true ? (real.Trim(), shown.Trim())
            : throw new UnacceptableInputException($"{name}, line {line}: a name or its pseudonym is missing.");
}
