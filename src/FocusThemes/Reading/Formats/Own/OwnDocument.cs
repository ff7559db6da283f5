using FocusThemes.Reading.Formats.Own.Copies;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>A copy as a document: to read, where styles tell what its paragraphs are, or as a table.</summary>
internal static class OwnDocument
{
    /// <returns>Null for any other document.</returns>
    /// <exception cref="UnacceptableInputException">It is newer than this program, or holds no whole study.</exception>
    public static TableText? Find(
        string name, IReadOnlyList<DocumentBlock> blocks, OwnProperties properties, Patience patience)
    {
        var stamp = properties.StampOf(name);
        // Others may have a table with these names.
        var isTable = blocks.OfType<BlockTable>().Any(
            table => OwnTable.Is(table) && (stamp is not null || OwnTable.HasStyles(table)));
        List<CopyBlock> copy = isTable
            ? [.. blocks.OfType<BlockTable>().Where(OwnTable.Is).SelectMany(OwnTable.BlocksOf)]
            : [.. blocks.OfType<Paragraph>().Select(BlockOf)];
        if (stamp is null && !isTable && !OwnCopy.Looks(name, copy)) return null;
        if (stamp is not null) OwnMarkdown.CheckKind(name, stamp);
        return new OwnCopy(name, stamp, properties.CopyKey, patience).Read(copy);
    }

    private static CopyBlock BlockOf(Paragraph paragraph) => paragraph.Style?.ToUpperInvariant() switch
    {
        "TITLE" => new(CopyKind.Heading, paragraph.Whole.Trim(), 1),
        ['H', 'E', 'A', 'D', 'I', 'N', 'G', ' ', >= '1' and <= '9' and var level] =>
            new(CopyKind.Heading, paragraph.Whole.Trim(), level - '0' + 1),
        "QUOTE" => new(CopyKind.Quoted, paragraph.Whole.Trim()),
        "ATTRIBUTION" => new(CopyKind.Said, paragraph.Whole.Trim()),
        _ => new(CopyKind.Words, paragraph.Whole.Trim()),
    };
}
