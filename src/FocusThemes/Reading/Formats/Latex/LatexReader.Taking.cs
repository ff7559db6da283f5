namespace FocusThemes.Reading.Formats.Latex;

/// <summary>What commands take along without giving words.</summary>
internal sealed partial class LatexReader
{
    private const int MostTold = 50;

    private void Tell(int line, string what)
    {
        if (isQuiet || problems.Count >= MostTold || !told.Add($"{line} {what}")) return;
        problems.Add(new(0, $"Line {line} of the file: {what}.", ""));
    }

    private void Take(string shape)
    {
        foreach (var kind in shape)
        {
            if (kind == '*') input.Takes("*");
            else if (kind == 'o') input.Option();
            else if (kind == 'p') input.Option("(", ")");
            else if (kind == 'l') TakeLength();
            else if (kind == 'm') input.Argument();
            else if (input.Peek().Kind == LatexKind.Words) TakeBareLength();
        }
    }

    // What is no length stays words: \\ [Interviewer].
    private void TakeLength()
    {
        var line = input.Line;
        if (input.Option() is not { } option || LatexLength.Is(option)) return;
        PushBack(option, line);
    }

    // What stood in brackets is read on.
    private void PushBack(List<LatexToken> option, int line)
    {
        input.Push(new LatexToken(LatexKind.Words, "]", line));
        input.Push(option);
        input.Push(new LatexToken(LatexKind.Words, "[", line));
    }

    private void TakeBareLength()
    {
        input.Takes("-");
        if (input.Peek().Kind != LatexKind.Words) return;
        var token = input.Next();
        if (LatexLength.Behind(token.Text) is { Length: > 0 } rest) input.Push(token with { Text = rest });
    }
}
