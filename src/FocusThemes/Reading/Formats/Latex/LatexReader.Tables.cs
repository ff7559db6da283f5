namespace FocusThemes.Reading.Formats.Latex;

/// <summary>Tables, row by row.</summary>
internal sealed partial class LatexReader
{
    private readonly Dictionary<string, List<LatexToken>> heads = new(StringComparer.Ordinal);
    private CellState cell = new();
    private List<LatexColumn> columns = [];
    private int tables;

    // Of the cell that is read.
    private int column;
    private int cellCount;

    // A table in a table of one column is what that only lays out.
    private bool IsWrapped => tables > 0 && columns.Count == 1;

    private void ReadTable(string environment, int line)
    {
        Deepen(line);
        words.EndParagraph();
        var outer = (cell, column, columns, words, isMath);
        columns = ColumnsOf(TakeSpecification(environment));
        PushHead(environment);
        open.Add(environment);
        tables++;
        column = 0;
        var table = new Segments();
        BeginCell();
        while (true)
        {
            var token = input.Read();
            if (token.Kind == LatexKind.End && token.Text == environment) break;
            if (EndsAround(token))
            {
                Tell(line, $"the table that begins here is never ended; it was read up to line {input.Line}");
                input.Push(token);
                break;
            }

            if (token.Kind == LatexKind.Next) EndCell(table);
            else if (token.IsCommand("\\") || token.IsCommand("tabularnewline") || token.IsCommand("cr"))
            {
                EndLine();
                EndRow(table);
            }
            else if (token.Kind is LatexKind.Command && token.Text is "endfirsthead" or "endhead" or "endfoot" or "endlastfoot") EndSegment(table, token.Text);
            else Step(token);
        }

        EndLastRow(table);
        tables--;
        open.RemoveAt(open.Count - 1);
        (cell, column, columns, words, isMath) = outer;
        depth--;
        words.Add(new BlockTable(LatexRows.Joined([.. table.Heads, .. table.Rows], patience)));
        surroundings.Notes.AddRange(table.Notes);
        surroundings.HasTable = true;
    }

    // Brackets, the braces before it, and the columns themselves.
    private List<LatexToken> TakeSpecification(string environment)
    {
        if (environment is "tabu" or "longtabu")
            while (input.Peek().Kind is not (LatexKind.Open or LatexKind.Nothing) && !input.Begins("[")) input.Next();
        var options = input.Option();
        for (var i = 0; i < LatexCommands.Tables[environment]; i++) input.Argument();
        options ??= input.Option();
        var specification = input.Group() ?? [];
        if (!environment.EndsWith("tblr", StringComparison.Ordinal)) return specification;
        if (KeyValue(options ?? [], "caption") is { } caption) KeepCaption(caption.Braced(), isNumbered: true);
        return specification.Exists(token => token.Text.Contains('=', StringComparison.Ordinal)) ? KeyValue(specification, "colspec") ?? [] : specification;
    }

    // caption = {words}, or up to a comma
    private static List<LatexToken>? KeyValue(List<LatexToken> tokens, string key)
    {
        var at = tokens.FindIndex(token => token.Kind == LatexKind.Words && token.Text.Trim(' ', '=').EndsWith(key, StringComparison.Ordinal));
        if (at < 0) return null;
        var open = at + 1;
        while (open < tokens.Count && (tokens[open].IsSpace || tokens[open].Is("="))) open++;
        if (open == tokens.Count) return null;
        if (tokens[open].Kind != LatexKind.Open) return [.. tokens.Skip(open).TakeWhile(token => !token.Is(","))];
        var (end, depth) = (open + 1, 1);
        while (end < tokens.Count && (depth += tokens[end].Nesting) > 0) end++;
        return tokens[(open + 1)..end];
    }

    private List<LatexColumn> ColumnsOf(IReadOnlyList<LatexToken> specification) =>
        new LatexColumns(input.Macros, Printed).Read(specification);

    // \tablefirsthead{..}, said before a supertabular.
    private void PushHead(string environment)
    {
        if (!environment.Contains("super", StringComparison.Ordinal) && !environment.Contains("xtabular", StringComparison.Ordinal)) return;
        if ((heads.GetValueOrDefault("tablefirsthead") ?? heads.GetValueOrDefault("tablehead")) is not { } head) return;
        input.Push(new LatexToken(LatexKind.Command, "endhead", input.Line));
        input.Push(head);
    }

    private void BeginCell()
    {
        var skipped = cell.Skipped;
        (cell, words, isMath) = (new() { IsSkipped = skipped > 0, Skipped = Math.Max(0, skipped - 1) }, new(), false);
        input.SkipSpaces();
    }

    private void EndCell(Segments table)
    {
        GridLimits.CheckCells(name, cellCount++);
        var blocks = Marked(words.Take(), cell.Own ?? (column < columns.Count ? columns[column] : new("", "")));
        // \SetCell runs over cells that are written all the same.
        if (cell.IsSkipped && blocks.Count == 0 && table.Row.Count > 0)
            table.Row[^1] = table.Row[^1] with { Columns = table.Row[^1].Columns + 1 };
        else table.Row.Add(new(blocks, cell.Columns, cell.Rows, cell.IsHead));
        column += cell.Columns;
        BeginCell();
    }

    private static List<DocumentBlock> Marked(List<DocumentBlock> blocks, LatexColumn column)
    {
        if (column.Before.Length > 0 && blocks is [Paragraph first, ..])
            blocks[0] = first with { Text = column.Before + first.Text, Whole = column.Before + first.Whole };
        if (column.After.Length > 0 && blocks is [.., Paragraph last])
            blocks[^1] = last with { Text = last.Text.TrimEnd() + column.After, Whole = last.Whole.TrimEnd() + column.After };
        return blocks;
    }

    private void EndRow(Segments table)
    {
        EndCell(table);
        cell.Skipped = 0;
        cell.IsSkipped = false;
        table.Rows.Add((table.Row, false));
        table.Row = [];
        column = 0;
    }

    private void EndLastRow(Segments table)
    {
        if (table.Row.Count > 0 || words.HasWords) EndRow(table);
    }

    // The rows before the mark are the head, once; of another head and of feet only notes count.
    private void EndSegment(Segments table, string mark)
    {
        EndLastRow(table);
        if (mark == "endfirsthead" || (mark == "endhead" && table.Heads.Count == 0)) table.Heads = [.. table.Rows.Select(row => (row.Cells, true))];
        else if (mark == "endlastfoot")
            table.Notes.AddRange(table.Rows.Where(row => row.Cells.Count(one => !one.IsBlank) == 1)
                .SelectMany(row => row.Cells).SelectMany(one => one.Blocks.OfType<Paragraph>()).WithRole(ParagraphRole.Note));
        table.Rows = [];
    }

    private sealed class CellState
    {
        public int Columns { get; set; } = 1;

        public int Rows { get; set; } = 1;

        public bool IsHead { get; set; }

        /// <summary>What prints marks around it, where it is not its column.</summary>
        public LatexColumn? Own { get; set; }

        /// <summary>How many cells to the right it runs over.</summary>
        public int Skipped { get; set; }

        public bool IsSkipped { get; set; }
    }

    private sealed class Segments
    {
        public List<LatexCell> Row { get; set; } = [];

        public List<(List<LatexCell> Cells, bool IsHead)> Rows { get; set; } = [];

        public List<(List<LatexCell> Cells, bool IsHead)> Heads { get; set; } = [];

        public List<DocumentBlock> Notes { get; } = [];
    }
}
