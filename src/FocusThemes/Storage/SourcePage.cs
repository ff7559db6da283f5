using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Storage;

/// <summary>
/// Some lines of a source, which can be read without the others: their text as it may be given to readers, what it was read
/// as, and the rows of tables that begin there.
/// </summary>
/// <param name="Start">The place of its text in the source's, in UTF-16 units.</param>
/// <param name="Passages">In order and without gap; those that begin or end on other pages are cut.</param>
/// <param name="Grids">Their rows may go on beyond the page; empty for running text.</param>
internal sealed record SourcePage(int Start, string Text, IReadOnlyList<Passage> Passages, IReadOnlyList<Grid> Grids)
{
    public const int Lines = 2_000;
    private const int Buffer = 1 << 14;

    public int End => Start + Text.Length;

    /// <summary>Where the last row ends that begins on the page, or the page itself.</summary>
    public int Until => Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => !cell.IsContinued).Select(cell => cell.End)
        .Append(End).Max();

    /// <summary>The first with the text of those that follow it, in which its last row goes on.</summary>
    public static SourcePage Joined(IReadOnlyList<SourcePage> pages) => pages is [var only] ? only : pages[0] with
    {
        Text = string.Concat(pages.Select(page => page.Text)),
        Passages = [.. pages.SelectMany(page => page.Passages)],
    };

    /// <summary>The page as it is stored: the text first, so that it can be read without the rest.</summary>
    public byte[] Write()
    {
        var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(new BufferedStream(new DeflateStream(bytes, CompressionLevel.Fastest), Buffer)))
        {
            writer.Write7BitEncodedInt(Text.Length);
            var letters = Encoding.UTF8.GetBytes(Text);
            // Units where there is half of a letter, which UTF-8 does not keep.
            if (Encoding.UTF8.GetString(letters) != Text) letters = [];
            writer.Write7BitEncodedInt(letters.Length);
            writer.Write(letters is [] ? MemoryMarshal.AsBytes(Text.AsSpan()) : letters);
            var line = 0;
            writer.Write7BitEncodedInt(Passages.Count);
            foreach (var passage in Passages)
            {
                writer.Write((byte)passage.Kind);
                writer.Write7BitEncodedInt(passage.Length);
                writer.Write7BitEncodedInt(passage.Line - line);
                line = passage.Line;
            }

            writer.Write7BitEncodedInt(Grids.Count);
            foreach (var grid in Grids) Write(writer, grid);
        }

        return bytes.ToArray();
    }

    public static SourcePage Read(int start, byte[] data)
    {
        using var reader = Open(data);
        var text = TextIn(reader);
        var (at, line) = (start, 0);
        var passages = new Passage[reader.Read7BitEncodedInt()];
        foreach (ref var passage in passages.AsSpan())
        {
            var kind = (PassageKind)reader.ReadByte();
            var length = reader.Read7BitEncodedInt();
            line += reader.Read7BitEncodedInt();
            passage = new(kind, at, at + length, line);
            at += length;
        }

        var grids = new Grid[reader.Read7BitEncodedInt()];
        foreach (ref var grid in grids.AsSpan()) grid = GridIn(reader);
        return new(start, text, passages, grids);
    }

    /// <summary>The text alone.</summary>
    public static string TextOf(byte[] data)
    {
        using var reader = Open(data);
        return TextIn(reader);
    }

    private static BinaryReader Open(byte[] data) =>
        new(new BufferedStream(new DeflateStream(new MemoryStream(data), CompressionMode.Decompress), Buffer));

    private static string TextIn(BinaryReader reader)
    {
        var (units, letters) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        return letters > 0
            ? Encoding.UTF8.GetString(reader.ReadBytes(letters))
            : string.Create(units, reader, (text, from) => from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(text)));
    }

    private static void Write(BinaryWriter writer, Grid grid)
    {
        writer.Write(grid.Name is not null);
        if (grid.Name is not null) writer.Write(grid.Name);
        writer.Write7BitEncodedInt(grid.Rows.Count);
        foreach (var row in grid.Rows)
        {
            writer.Write7BitEncodedInt(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                writer.Write7BitEncodedInt(cell.Start);
                writer.Write7BitEncodedInt(cell.End - cell.Start);
                writer.Write(cell.IsContinued);
            }
        }
    }

    private static Grid GridIn(BinaryReader reader)
    {
        var name = reader.ReadBoolean() ? reader.ReadString() : null;
        var rows = new GridRow[reader.Read7BitEncodedInt()];
        foreach (ref var row in rows.AsSpan())
        {
            var cells = new GridCell[reader.Read7BitEncodedInt()];
            foreach (ref var cell in cells.AsSpan())
            {
                var start = reader.Read7BitEncodedInt();
                cell = new(start, start + reader.Read7BitEncodedInt(), reader.ReadBoolean());
            }

            row = new(cells);
        }

        return new(rows, name);
    }
}
