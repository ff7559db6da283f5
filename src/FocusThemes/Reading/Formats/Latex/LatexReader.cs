using FocusThemes.Reading.Citations;
using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>A LaTeX file to its tables, with their captions and notes; the rest of the document is passed over.</summary>
internal sealed partial class LatexReader(string name, LatexInput input, HiddenFound hidden, Patience patience)
{
    private readonly List<ReadingProblem> problems = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    // Environments that are open around what is read, the innermost last.
    private readonly List<string> open = [];
    private LatexWords words = new();
    private int depth;
    private int quotes;
    private bool isMath;
    private bool isQuiet;

    /// <summary>What is said of a brace without its like.</summary>
    public const string Unclosed = "the brace that opens here is never closed; what follows was read without it";

    public IEnumerable<ReadingProblem> Problems => problems.Concat(input.Faults.Select(fault =>
        new ReadingProblem(0, $"Line {fault.Line} of the file: {fault.What}.", "")));

    // What stands in a cell, a caption, a note.
    private void Step(LatexToken token)
    {
        switch (token.Kind)
        {
            case LatexKind.Words:
                Write(token.Text);
                break;
            case LatexKind.Blank or LatexKind.Next:
                words.Blank();
                break;
            case LatexKind.Paragraph:
                words.EndParagraph();
                break;
            case LatexKind.Open:
                ReadGroup(token.Line);
                break;
            case LatexKind.Math:
                isMath = !isMath;
                break;
            case LatexKind.Begin:
                BeginEnvironment(token);
                break;
            case LatexKind.Command or LatexKind.Own:
                Command(token);
                break;
        }
    }

    private void Write(string text)
    {
        if (text == "^") Raise();
        else if (text != "_" || !isMath) words.Write(text);
    }

    private void Raise(bool isMark = false)
    {
        var (from, ended) = (words.Length, words.Ended);
        ReadArgument();
        words.Raise(from, ended, isMark);
    }

    private void ReadGroup(int line)
    {
        Deepen(line);
        while (true)
        {
            var token = input.Read();
            if (token.Kind == LatexKind.Close) break;
            if (EndsAround(token))
            {
                Tell(line, Unclosed);
                input.Push(token);
                break;
            }

            Step(token);
        }

        words.EndAccents();
        depth--;
    }

    /// <summary>Up to where the environment ends, which has begun.</summary>
    private void ReadEnvironment(string environment, int line)
    {
        Deepen(line);
        open.Add(environment);
        while (true)
        {
            var token = input.Read();
            if (token.Kind == LatexKind.End && token.Text == environment) break;
            if (EndsAround(token))
            {
                Tell(line, $"the environment {environment} that begins here is never ended");
                input.Push(token);
                break;
            }

            Step(token);
        }

        open.RemoveAt(open.Count - 1);
        depth--;
    }

    // A name over several lines of a box is one; quotes and sentences are not.
    private void Fold(int place)
    {
        if (column == 0 || cell.IsHead) words.Fold(place);
    }

    // What stands in braces, or the one sign that there is without.
    private void ReadArgument()
    {
        input.SkipSpaces();
        switch (input.Peek().Kind)
        {
            case LatexKind.Open:
                Step(input.Next());
                break;
            case LatexKind.Words:
                foreach (var token in input.One()) words.Write(token.Text);
                break;
            case LatexKind.Command or LatexKind.Own when !input.Peek().IsCommand("\\") && depth < GridLimits.DeepestNesting:
                Deepen(input.Line);
                var command = input.Read();
                if (EndsAround(command)) input.Push(command);
                else Step(command);
                depth--;
                break;
        }
    }

    private bool EndsAround(LatexToken token) =>
        token.Kind == LatexKind.Nothing || (token.Kind == LatexKind.End && open.Contains(token.Text));

    private void Deepen(int line)
    {
        if (++depth > GridLimits.DeepestNesting) throw input.TooDeep(line);
    }

    private void BeginEnvironment(LatexToken token)
    {
        var environment = token.Text;
        if (LatexCommands.Tables.ContainsKey(environment))
        {
            if (tables == 0 || IsWrapped) ReadTable(environment, token.Line);
            else ReadInnerTable(environment, token.Line);
            return;
        }

        if (LatexCommands.Notes.Contains(environment))
        {
            ReadNotes(environment, token.Line);
            return;
        }

        words.EndParagraph();
        if (LatexCommands.Taken.TryGetValue(environment, out var taken)) Take(taken);
        var wasQuoted = words.AreQuoted;
        words.AreQuoted |= LatexCommands.BlockQuotes.Contains(environment);
        ReadEnvironment(environment, token.Line);
        words.EndParagraph();
        words.AreQuoted = wasQuoted;
    }

    // Its lines are paragraphs of the cell.
    private void ReadInnerTable(string environment, int line)
    {
        words.EndParagraph();
        var place = words.Place;
        TakeSpecification(environment);
        ReadEnvironment(environment, line);
        Fold(place);
        words.EndParagraph();
    }

    /// <summary>What signs are printed as, on one line.</summary>
    private string Printed(IReadOnlyList<LatexToken> tokens)
    {
        const string Around = "\0";
        var (outer, outerQuiet) = (words, isQuiet);
        (words, isQuiet) = (new(), true);
        input.Push(new LatexToken(LatexKind.End, Around, input.Line));
        input.Push(tokens);
        ReadEnvironment(Around, input.Line);
        var printed = string.Join(' ', words.Take().OfType<Paragraph>().Select(paragraph => paragraph.Whole));
        (words, isQuiet) = (outer, outerQuiet);
        return printed;
    }

    private List<DocumentBlock> Apart(ParagraphRole role, Action read, string before = "")
    {
        var (outer, outerMath) = (words, isMath);
        (words, isMath) = (new(role), false);
        words.Write(before);
        read();
        var blocks = words.Take();
        (words, isMath) = (outer, outerMath);
        return blocks;
    }

    private void Command(LatexToken token)
    {
        var command = token.Text;
        if (input.Macros.Reads(token, input) || Structure(token)) return;
        if (LatexCommands.Quotes.TryGetValue(command, out var shape)) ReadQuote(shape);
        else if (TeXMarks.Accents.ContainsKey(command)) words.Await(command);
        else if (LatexCommands.Silent.TryGetValue(command, out var taken)) Take(taken);
        else if (LatexCommands.Blanks.Contains(command)) words.Blank();
        else if (command is "(" or ")") isMath = command == "(";
        else if (LatexCommands.Signs.TryGetValue(command, out var sign) || TeXMarks.Signs.TryGetValue(command, out sign)) words.Write(sign);
        else if (!TeXMarks.Styles.ContainsKey(command)) ReadUnknown(token);
    }
}
