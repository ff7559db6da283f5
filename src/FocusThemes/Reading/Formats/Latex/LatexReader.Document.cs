namespace FocusThemes.Reading.Formats.Latex;

/// <summary>The document around the tables: what stands with them, and what is passed over.</summary>
internal sealed partial class LatexReader
{
    private readonly List<DocumentBlock> flow = [];
    private readonly Dictionary<Paragraph, int> numbers = new(ReferenceEqualityComparer.Instance);
    private Surroundings surroundings = new();
    private int captions;
    private int inputs;
    private string? figure;
    private bool isWhole;
    private bool isNumberedOtherwise;

    /// <summary>Characters that stand around the tables.</summary>
    public int Outside { get; private set; }

    /// <summary>The tables with their captions and notes, in the order of the file.</summary>
    public List<DocumentBlock> Read()
    {
        while (true)
        {
            var token = input.Read();
            if (token.Kind == LatexKind.Nothing || token is { Kind: LatexKind.End, Text: "document" } || token.IsCommand("endinput")) break;
            ReadOutside(token);
        }

        TellRemarks();
        // The numbers are known only where the whole document is, and counts its tables through.
        if (isWhole && inputs == 0 && !isNumberedOtherwise && input.Macros.Find("thetable") is null)
            for (var i = 0; i < flow.Count; i++)
                if (flow[i] is Paragraph caption && numbers.TryGetValue(caption, out var number))
                    flow[i] = caption with { Text = $"Table {number}. {caption.Text}", Whole = $"Table {number}. {caption.Whole}" };
        return flow;
    }

    /// <summary>All that is printed, tables or not.</summary>
    public List<DocumentBlock> ReadProse()
    {
        while (true)
        {
            var token = input.Read();
            if (token.Kind == LatexKind.Nothing || token is { Kind: LatexKind.End, Text: "document" } || token.IsCommand("endinput")) break;
            // What stands before the document only sets it up.
            if (token is { Kind: LatexKind.Begin, Text: "document" }) words = new();
            else Step(token);
        }

        TellRemarks();
        return words.Take();
    }

    private void ReadOutside(LatexToken token)
    {
        if (token.Kind == LatexKind.Words) Outside += token.Text.Length;
        else if (token.Kind == LatexKind.Begin) BeginOutside(token);
        else if (token.Kind == LatexKind.End) EndOutside(token.Text);
        else if (token.Kind == LatexKind.Command && !input.Macros.Reads(token, input))
            switch (token.Text)
            {
                // Of an environment that only the file's class knows.
                case "caption" when figure is null:
                case "captionof" or "tablecaption" or "topcaption" or "bottomcaption":
                    ReadCaption(token.Text);
                    break;
                case "tablefirsthead" or "tablehead":
                    heads[token.Text] = input.Argument();
                    break;
                case "input" or "include" or "subfile":
                    TellInput(token);
                    break;
                case "chapter" or "counterwithin" or "numberwithin" or "appendix":
                    isNumberedOtherwise = true;
                    goto default;
                default:
                    if (!LeavesOut(token.Text) && LatexCommands.Silent.TryGetValue(token.Text, out var taken)) Take(taken);
                    break;
            }
    }

    private void BeginOutside(LatexToken token)
    {
        if (token.Text == "document") (isWhole, Outside) = (true, 0);
        else if (LatexCommands.Figures.Contains(token.Text)) figure = token.Text;
        else if (LatexCommands.Floats.Contains(token.Text)) Surround(() =>
        {
            if (LatexCommands.Taken.TryGetValue(token.Text, out var taken)) Take(taken);
            else input.Option();
            ReadEnvironment(token.Text, token.Line);
        });
        else if (LatexCommands.Tables.ContainsKey(token.Text)) Surround(() => ReadTable(token.Text, token.Line));
        else if (LatexCommands.Notes.Contains(token.Text)) ReadNotes(token.Text, token.Line);
    }

    // A caption is for a table before the environment ends.
    private void EndOutside(string environment)
    {
        if (environment == figure) figure = null;
        Outside += LengthOf(surroundings.Caption ?? []);
        surroundings.Caption = null;
    }

    private static int LengthOf(List<DocumentBlock> blocks) => blocks.OfType<Paragraph>().Sum(paragraph => paragraph.Text.Length);

    // What was said before, as of a caption in its own right, is for the next table.
    private void Surround(Action read)
    {
        (words, isMath, quotes, depth) = (new(), false, 0, 0);
        open.Clear();
        read();
        var (blocks, caption, notes) = (words.Take(), surroundings.Caption ?? [], surroundings.Notes);
        if (surroundings.IsCaptionBelow) blocks = WithCaptionsAbove(blocks);
        if (blocks.FindIndex(block => block is BlockTable) is >= 0 and var first)
        {
            var last = blocks.FindLastIndex(block => block is BlockTable);
            blocks.InsertRange(last + 1, notes);
            blocks.InsertRange(first, caption);
            flow.AddRange(blocks);
        }
        else Outside += LengthOf(blocks);

        (surroundings, words) = (new(), new());
    }

    private void ReadCaption(string command)
    {
        if (command == "captionof")
        {
            input.Takes("*");
            if (LatexInput.Written(input.Argument()) is not ("table" or "longtable" or "sidewaystable"))
            {
                input.Option();
                input.Argument();
                return;
            }
        }

        var isStarred = input.Takes("*");
        input.Option();
        KeepCaption([], isNumbered: !isStarred);
    }

    // A long table says its caption again and again; several tables in one float have one each.
    private void KeepCaption(List<LatexToken> written, bool isNumbered)
    {
        var (isAgain, outerNotes, noted) = (surroundings.Caption is not null && tables > 0, notes, surroundings.Notes.Count);
        input.Push(written);
        var caption = Apart(ParagraphRole.Caption, ReadArgument);
        if (isAgain)
        {
            notes = outerNotes;
            surroundings.Notes.RemoveRange(noted, surroundings.Notes.Count - noted);
            return;
        }

        if (isNumbered) captions++;
        if (isNumbered && caption is [Paragraph first, ..]) numbers[first] = captions;
        if (surroundings.Caption is null) surroundings.IsCaptionBelow = surroundings.HasTable;
        else if (open.Count > 0)
        {
            foreach (var block in caption) words.Add(block);
            return;
        }

        Outside += LengthOf(surroundings.Caption ?? []);
        surroundings.Caption = caption;
    }

    // Where the first caption stands below its table, the others do, too.
    private static List<DocumentBlock> WithCaptionsAbove(List<DocumentBlock> blocks)
    {
        var (moved, captions, rest) = (new List<DocumentBlock>(blocks.Count), new List<DocumentBlock>(), new List<DocumentBlock>());
        foreach (var block in blocks)
        {
            if (block is BlockTable) End();
            if (block is Paragraph { Role: ParagraphRole.Caption }) captions.Add(block);
            else rest.Add(block);
        }

        End();
        return moved;

        void End()
        {
            moved.AddRange([.. captions, .. rest]);
            captions.Clear();
            rest.Clear();
        }
    }

    /// <summary>What belongs to the tables that stand together.</summary>
    private sealed class Surroundings
    {
        public List<DocumentBlock>? Caption { get; set; }

        /// <summary>True where the caption stands below the first table.</summary>
        public bool IsCaptionBelow { get; set; }

        public bool HasTable { get; set; }

        public List<DocumentBlock> Notes { get; } = [];
    }
}
