using System.Text;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Hiding;
using FocusThemes.Reading.Formats.Plain;
using FocusThemes.Reading.Formats.Prose;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>Papers in LaTeX, or tables copied out of them: their tables by their own structure.</summary>
public sealed partial class LatexFormat : ITableFormat
{
    private const int HeadBytes = 8192;

    public bool Reads(string name, ReadOnlySpan<byte> bytes) => Path.GetExtension(name).ToUpperInvariant() is ".TEX" or ".LTX";

    public TableText Read(string name, byte[] bytes, bool withHidden, Patience patience)
    {
        var (text, problems) = LegacyEncoding.Decode(name, bytes, StatedEncoding(bytes));
        var hidden = new HiddenFound(withHidden);
        var read = Of(name, text, hidden, patience);
        return read with { Problems = [.. problems, .. hidden.Problems, .. read.Problems], Hidden = hidden.Parts };
    }

    /// <summary>All that the document prints.</summary>
    internal static ProseText ReadProse(string name, byte[] bytes, HiddenFound hidden, Patience patience)
    {
        var (text, problems) = LegacyEncoding.Decode(name, bytes, StatedEncoding(bytes));
        var reader = new LatexReader(name, new(name, new(text, patience), patience), hidden, patience);
        var blocks = reader.ReadProse();
        return ProseText.Of(name, blocks, [.. problems, .. hidden.Problems, .. reader.Problems], patience);
    }

    /// <summary>Whether a table of LaTeX stands in a text, as it is pasted.</summary>
    internal static bool IsIn(string text) =>
        text.Contains("\\begin", StringComparison.Ordinal)
        && Environments().Matches(text).Any(environment => LatexCommands.Tables.ContainsKey(environment.Groups[1].Value));

    /// <summary>What it tells is what the file says wrongly; what it hides is left to who asks.</summary>
    internal static TableText Of(string name, string text, HiddenFound hidden, Patience patience)
    {
        var reader = new LatexReader(name, new(name, new(text, patience), patience), hidden, patience);
        var blocks = reader.Read();
        IReadOnlyList<ReadingProblem> all = [.. reader.Problems];
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
    private static Encoding? StatedEncoding(byte[] bytes) => LegacyEncoding.StatedIn(bytes, HeadBytes, InputEncoding()) is not { } stated ? null
        : CodePagesEncodingProvider.Instance.GetEncoding(stated switch
        {
            "latin1" or "ansinew" or "cp1252" => 1252,
            "latin2" => 28592,
            "latin5" => 28599,
            "latin9" => 28605,
            "cp1250" => 1250,
            "cp1251" => 1251,
            "koi8-r" => 20866,
            _ => 10000,
        });

    [GeneratedRegex(@"\\begin\s*\{([A-Za-z]{1,20}\*?)\}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Environments();

    [GeneratedRegex(
        @"\\usepackage\s*\[(latin1|ansinew|cp1252|latin2|latin5|latin9|cp1250|cp1251|koi8-r|applemac)\]\s*\{inputenc\}",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InputEncoding();
}
