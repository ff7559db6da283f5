using System.Text;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>Puts what a LaTeX file takes in from its folder into its place, so that one file holds all its tables.</summary>
/// <param name="find">The bytes of a file of the folder by its name as written; null where there is none.</param>
internal sealed class LatexInputs(Func<string, byte[]?> find)
{
    // By name, null where there is none or where it is in another encoding: whatever is asked for again is not read again.
    private readonly Dictionary<string, string?> found = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private long bytesLeft = GridLimits.MostStudyMegabytes * GridLimits.Megabyte;
    private int files;
    private long length;

    /// <summary>The same files without those that others take in.</summary>
    public IReadOnlyList<StudyFile> Joined(IReadOnlyList<StudyFile> tables)
    {
        var joined = tables.Select(table => IsLatex(table.Name) ? Joined(table) : table).ToList();
        return [.. joined.Where(table => !taken.Contains(table.Name))];
    }

    /// <summary>The name with the ending that LaTeX gives it, without steps that lead nowhere.</summary>
    public static string Ended(string name)
    {
        var plain = string.Join('/', name.Split('/').Where(part => part is not "."));
        return IsLatex(plain) ? plain : $"{plain}.tex";
    }

    private static bool IsLatex(string name) => Path.GetExtension(name).ToUpperInvariant() is ".TEX" or ".LTX";

    private StudyFile Joined(StudyFile table)
    {
        if (TextOf(table.Bytes) is not { } text || !text.Contains("\\in", StringComparison.Ordinal)) return table;
        var (made, before) = (new StringBuilder(), files);
        length = text.Length;
        Append(made, text, [table.Name]);
        return files == before ? table : table with { Bytes = Encoding.UTF8.GetBytes(made.ToString()) };
    }

    private void Append(StringBuilder made, string text, List<string> within)
    {
        var (lexer, from) = (new LatexLexer(text, CancellationToken.None), 0);
        while (lexer.Next() is { Kind: not LatexKind.Nothing } token)
        {
            // What stands behind is no part of the file, nor of that which takes it in.
            if (token.IsCommand("endinput") && within.Count > 1)
            {
                made.Append(text, from, text.LastIndexOf('\\', lexer.At - 1) - from);
                return;
            }

            if (token.Kind != LatexKind.Command || token.Text is not ("input" or "include")) continue;
            // What stands before it may be a remark with signs of its own.
            var (start, open) = (text.LastIndexOf('\\', lexer.At - 1), lexer.At);
            if (lexer.Next().Kind != LatexKind.Open) continue;
            while (lexer.Next() is { Kind: LatexKind.Words or LatexKind.Blank }) { }
            var name = Ended(text[open..lexer.At].Trim('{', '}', ' ', '\n', '\r'));
            if (within.Count > LatexLimits.DeepestFiles || within.Contains(name, StringComparer.OrdinalIgnoreCase) || files >= LatexLimits.MostFiles
                || Find(name) is not { } inner || length + inner.Length > GridLimits.MostCharacters) continue;
            files++;
            length += inner.Length;
            taken.Add(name);
            made.Append(text, from, start - from);
            Append(made, inner, [.. within, name]);
            from = lexer.At;
        }

        made.Append(text, from, text.Length - from);
    }

    private string? Find(string name)
    {
        if (found.TryGetValue(name, out var text) || found.Count >= LatexLimits.MostFiles || bytesLeft <= 0) return text;
        var bytes = find(name);
        bytesLeft -= bytes?.Length ?? 0;
        return found[name] = bytes is null ? null : TextOf(bytes);
    }

    // What is in another encoding stays a file of its own.
    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return SourceText.Decode(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
