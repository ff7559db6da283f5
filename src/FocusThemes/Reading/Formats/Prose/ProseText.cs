namespace FocusThemes.Reading.Formats.Prose;

/// <summary>A paragraph of a text, end exclusive.</summary>
/// <param name="IsQuoted">True where it is set apart as a block quotation.</param>
public readonly record struct ProseParagraph(int Start, int End, bool IsQuoted);

/// <summary>A manuscript, slides or an answer as a reader sees it: running text, whatever it came in.</summary>
/// <param name="Text">What the paragraphs count in.</param>
/// <param name="HasLines">True for a text whose lines are those of the file.</param>
/// <param name="Notes">What was left out, each in a sentence.</param>
public sealed record ProseText(string Text, IReadOnlyList<ProseParagraph> Paragraphs, bool HasLines, IReadOnlyList<string> Notes)
{
    /// <summary>"line 12"; "paragraph 3" of a form that has no lines.</summary>
    internal string PlaceOf(int position) => HasLines
        ? $"line {Model.Sorted.First(LineStarts, start => start <= position)}"
        : $"paragraph {Model.Sorted.First(Paragraphs, paragraph => paragraph.Start <= position)}";

    /// <summary>The paragraph before another; empty before the first.</summary>
    internal string Before(ProseParagraph paragraph) =>
        Model.Sorted.First(Paragraphs, other => other.Start < paragraph.Start) is > 0 and var at
            ? Text[Paragraphs[at - 1].Start..Paragraphs[at - 1].End] : "";

    private List<int> LineStarts => field ??= [0, .. Text.Index().Where(sign => sign.Item == '\n').Select(sign => sign.Index + 1)];

    /// <summary>The text of blocks, each paragraph on a line of its own.</summary>
    internal static ProseText Of(string name, IEnumerable<DocumentBlock> blocks, IEnumerable<ReadingProblem> problems, Patience patience)
    {
        var (made, paragraphs) = (new MadeText(name, patience), new List<ProseParagraph>());
        foreach (var paragraph in ParagraphsOf(blocks))
            if (made.AddLine(paragraph.Text) is { IsEmpty: false } line)
                paragraphs.Add(new(line.Start, line.End, paragraph.IsQuoted));
        return new(made.Complete([]).Text, paragraphs, HasLines: false, [.. problems.Select(problem => problem.Sentence)]);
    }

    private static IEnumerable<Paragraph> ParagraphsOf(IEnumerable<DocumentBlock> blocks) => blocks.SelectMany(block =>
        block is BlockTable table ? table.Cells.SelectMany(cell => cell.Paragraphs) : [(Paragraph)block]);
}
