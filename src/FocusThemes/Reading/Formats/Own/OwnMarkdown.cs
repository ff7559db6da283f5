using System.Globalization;
using System.Text.RegularExpressions;
using FocusThemes.Reading.Formats.Own.Copies;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A copy in Markdown, as it was written or as an editor has saved it.</summary>
internal static partial class OwnMarkdown
{
    private const string Opening = $"<!-- {ExportStamp.Name} ";
    private const string Closing = " -->";

    private const string Fence = "```", RawHtml = $"{Fence}{{=html}}";

    // Without one of these, no line of the text is looked at.
    private static readonly string[] Signs = ["> — ", " Taken from ", " checks found "];

    /// <summary>A comment that no reader is shown.</summary>
    public static string Comment(ExportStamp stamp, CopyKey key) => Hidden(stamp.ToString()) + Hidden(key.ToString());

    /// <summary>The study of a copy; null for any other text.</summary>
    /// <exception cref="UnacceptableInputException">It is newer than this program, or holds no whole study.</exception>
    public static TableText? Find(string name, string text, Patience patience)
    {
        var (stamp, key) = ((ExportStamp?)null, (CopyKey?)null);
        for (var at = 0; text.IndexOf(Opening, at, StringComparison.Ordinal) is >= 0 and var start;)
        {
            at = start + Opening.Length;
            var end = text.IndexOf("-->", at, StringComparison.Ordinal);
            if (end < 0) break;
            var json = text[at..end];
            patience.Spend(json.Length);
            at = end;
            stamp ??= ExportStamp.Read(name, json);
            key ??= CopyKey.Read(json);
        }

        if (stamp is null && !Signs.Any(sign => text.Contains(sign, StringComparison.Ordinal))) return null;
        if (stamp is not null) CheckKind(name, stamp);
        var blocks = BlocksOf(text, patience);
        if (stamp is not null || OwnCopy.Looks(name, blocks)) return new OwnCopy(name, stamp, key, patience).Read(blocks);
        return OwnCopy.IsAbout(blocks) ? throw OwnCopy.OfPart(name) : null;
    }

    /// <exception cref="UnacceptableInputException">It holds no whole study.</exception>
    public static void CheckKind(string name, ExportStamp stamp)
    {
        if (stamp.Kind != ExportStamp.WholeStudy)
            throw new UnacceptableInputException(
                $"{name}: FocusThemes wrote this file, but it says that it is of a kind “{stamp.Kind}”, which is none that is "
                + "read. Take the whole study along again.");
    }

    private static string Hidden(string json) => $"{Opening}{json.Replace("--", "-\\u002d", StringComparison.Ordinal)
        .Replace(">", "\\u003e", StringComparison.Ordinal)}{Closing}\n\n";

    private static List<CopyBlock> BlocksOf(string text, Patience patience)
    {
        var (blocks, lines, isQuoted, isHidden, isRaw) = (new List<CopyBlock>(), new List<string>(), false, false, false);
        foreach (var whole in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n'))
        {
            patience.Spend(whole.Length);
            var line = whole.Trim(' ', '\t');
            isHidden |= line.StartsWith("<!--", StringComparison.Ordinal);
            if (isHidden)
            {
                isHidden = !line.EndsWith("-->", StringComparison.Ordinal);
                continue;
            }

            var quoted = line.StartsWith('>');
            // Around what is HTML, pandoc writes a fence.
            if (line == RawHtml || (isRaw && line == Fence))
            {
                isRaw = line == RawHtml;
                continue;
            }

            if (quoted) line = Dashed().Replace(line[1..].Trim(' ', '\t'), "— ");
            if (line.Length == 0 || quoted != isQuoted) End();
            if (!quoted && isQuoted) EndQuote();
            isQuoted = quoted;
            if (!quoted && Heading().Match(line) is { Success: true } heading)
            {
                End();
                var words = Plain(heading.Groups["text"].Value.TrimEnd());
                blocks.Add(new(CopyKind.Heading, words, heading.Groups["level"].Length));
            }
            else if (line.Length > 0)
            {
                // The line that names somebody stands alone, also where an editor has joined it to the words.
                if (quoted && lines.Count > 0 && line.StartsWith("— ", StringComparison.Ordinal)) End();
                lines.Add(line);
            }
        }

        End();
        EndQuote();
        return blocks;

        void End()
        {
            if (lines.Count == 0) return;
            blocks.Add(new(isQuoted ? CopyKind.Quoted : CopyKind.Words, string.Join(' ', lines)));
            if (!isQuoted) blocks[^1] = blocks[^1] with { Text = Plain(blocks[^1].Text) };
            lines.Clear();
        }

        // Of a quote, the last paragraph names who said it.
        void EndQuote()
        {
            for (var i = blocks.Count - 1; i >= 0 && blocks[i] is { Kind: CopyKind.Quoted, Level: 0 } block; i--)
            {
                var isSaid = i == blocks.Count - 1 && block.Text.StartsWith("— ", StringComparison.Ordinal)
                    && i > 0 && blocks[i - 1] is { Kind: CopyKind.Quoted, Level: 0 };
                var shown = isSaid ? Link().Replace(block.Text, "${words}") : block.Text;
                blocks[i] = new(isSaid ? CopyKind.Said : CopyKind.Quoted, Plain(shown), Level: 1);
            }
        }
    }

    private static string Plain(string markdown) => Escape().Replace(markdown, found =>
        found.Groups["sign"] is { Success: true } sign ? sign.Value
        : ((char)int.Parse(found.Groups["code"].ValueSpan, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"^(?<level>#{1,6})(?:[ \t]+(?<text>.*))?$", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\\(?<sign>[!-/:-@\[-`{-~])|&\#(?<code>[0-9]{1,4});", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();

    // As pandoc writes a dash, and whoever types one.
    [GeneratedRegex(@"^-{2,3} ", RegexOptions.NonBacktracking)]
    private static partial Regex Dashed();

    // Brackets of words are escaped.
    [GeneratedRegex(@"(?<!\\)\[(?<words>(?:\\.|[^\\\[\]]){1,2000})\]\([^()\s]{0,2000}\)")]
    private static partial Regex Link();
}
