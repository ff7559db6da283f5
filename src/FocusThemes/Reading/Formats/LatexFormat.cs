using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Latex;

namespace FocusThemes.Reading.Formats;

/// <summary>Papers in LaTeX, or tables copied out of them: their tables by their own structure.</summary>
public sealed partial class LatexFormat : ITableFormat
{
    private const int HeadBytes = 8192;

    public bool Reads(string name, ReadOnlySpan<byte> bytes) => Path.GetExtension(name).ToUpperInvariant() is ".TEX" or ".LTX";

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        var (text, problems) = LegacyEncoding.Decode(name, bytes, StatedEncoding(bytes));
        return Of(name, text, problems, patience);
    }

    /// <summary>Whether a table of LaTeX stands in a text, as it is pasted.</summary>
    internal static bool IsIn(string text) =>
        text.Contains("\\begin", StringComparison.Ordinal) && TableStart().IsMatch(text);

    internal static TableText Of(string name, string text, IReadOnlyList<ReadingProblem> problems, Patience patience)
    {
        var reader = new LatexReader(name, new(name, new(text, patience), patience), patience);
        var blocks = reader.Read();
        IReadOnlyList<ReadingProblem> all = [.. problems, .. reader.Problems];
        if (!blocks.Exists(block => block is BlockTable { HasText: true }))
            return TableText.Running("") with
            {
                Problems = [.. all, new(
                    0, "There is no table in this LaTeX file, such as tabular or longtable; what stands outside tables is not read. "
                    + "Put the quotes into a table with their themes.", "")],
            };
        return new DocumentTables(name, all, patience).Read(blocks, reader.Outside);
    }

    // Null where none is stated, or none that is known.
    private static Encoding? StatedEncoding(byte[] bytes)
    {
        var stated = InputEncoding().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes)));
        return !stated.Success ? null : CodePagesEncodingProvider.Instance.GetEncoding(stated.Groups[1].Value switch
        {
            "latin1" or "ansinew" or "cp1252" => 1252,
            "latin2" => 28592,
            "latin5" => 28599,
            "latin9" or "latin10" => 28605,
            "cp1250" => 1250,
            "cp1251" => 1251,
            "koi8-r" => 20866,
            _ => 10000,
        });
    }

    [GeneratedRegex(
        @"\\begin\s*\{(?:(?:mp)?(?:super|x)tabular\*?|tabular[*xy]?|xltabular|long(?:table\*?|tabu|tblr)|(?:tall)?tblr|tabu)\}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TableStart();

    [GeneratedRegex(
        @"\\usepackage\s*\[(latin1|ansinew|cp1252|latin2|latin5|latin9|latin10|cp1250|cp1251|koi8-r|applemac)\]\s*\{inputenc\}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InputEncoding();
}
