namespace FocusThemes.Reading.Formats.Latex;

/// <summary>A file's signs, with what its own macros stand for in their places: nothing is carried out.</summary>
internal sealed class LatexInput(string name, LatexLexer lexer, Patience patience)
{
    private const int MostFaults = 20;

    // Of an optional argument, which is else a bracket of the text.
    private const int LongestOption = 400;
    private readonly Stack<LatexToken> waiting = new();
    private int again;

    public LatexMacros Macros { get; } = new();

    /// <summary>What is broken, each with its line.</summary>
    public List<(int Line, string What)> Faults { get; } = [];

    public int Line { get; private set; } = 1;

    /// <summary>Remarks so far.</summary>
    public int Comments => lexer.Comments;

    /// <summary>How often a macro of the file has taken words and shows none of them.</summary>
    public int Dropped { get; private set; }

    /// <summary>The next sign as it stands.</summary>
    public LatexToken Next()
    {
        patience.Spend(1);
        var token = waiting.Count > 0 ? waiting.Pop() : lexer.Next();
        Line = token.Line;
        return token;
    }

    public LatexToken Peek()
    {
        if (waiting.Count == 0) waiting.Push(lexer.Next());
        return waiting.Peek();
    }

    public void Push(LatexToken token) => waiting.Push(token);

    public void Push(IReadOnlyList<LatexToken> tokens)
    {
        Count(tokens.Count);
        if (waiting.Count + tokens.Count > LatexLimits.MostWaiting) throw TooMuch();
        for (var i = tokens.Count - 1; i >= 0; i--) waiting.Push(tokens[i]);
    }

    /// <summary>The next sign, with macros of the file taken for what they stand for, and environments as one.</summary>
    public LatexToken Read()
    {
        while (true)
        {
            var token = Next();
            if (token.Kind != LatexKind.Command) return token;
            if (token.Text is "begin" or "end")
            {
                var environment = Written(Group() ?? []);
                token = token with { Kind = token.Text == "begin" ? LatexKind.Begin : LatexKind.End, Text = environment };
                if (Macros.Find($"{(token.Kind == LatexKind.Begin ? "begin" : "end")} {environment}") is not { } around)
                    return token;
                if (!Expand(around, token)) return token;
                continue;
            }

            if (Macros.Find(token.Text) is not { } macro || !Expand(macro, token)) return token;
        }
    }

    // False where macros stand within each other without end: the last one is then a command as any other.
    private bool Expand(LatexMacro macro, LatexToken token)
    {
        if (token.Depth >= LatexLimits.DeepestMacros)
        {
            AddFault(token.Line, $"\\{token.Text} stands for itself without end; it was left out there");
            return false;
        }

        var arguments = new IReadOnlyList<LatexToken>[macro.Arguments];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = macro.DefaultOf(i) is { } instead ? Option() ?? instead : Group() ?? One();
        if (arguments.Length > 0 && Array.Exists(arguments, argument => argument.HasWords())
            && !macro.Body.Any(part => part.Kind == LatexKind.Argument)) Dropped++;
        var (made, depth) = (new List<LatexToken>(macro.Body.Count), token.Depth + 1);
        foreach (var part in macro.Body)
        {
            if (part.Kind != LatexKind.Argument) made.Add(part with { Line = token.Line, Depth = depth });
            else if (part.Text[0] - '1' is >= 0 and var place && place < arguments.Length)
            {
                // Of what is to be read is counted what is made, not what was written.
                Count(arguments[place].Count);
                if (made.Count + arguments[place].Count > LatexLimits.MostWaiting) throw TooMuch();
                made.AddRange(arguments[place]);
            }
        }

        Push(made);
        return true;
    }

    private void AddFault(int line, string what)
    {
        if (Faults.Count < MostFaults && !Faults.Contains((line, what))) Faults.Add((line, what));
    }

    /// <summary>What stands in the next braces; null where there are none, or where they are never closed.</summary>
    public List<LatexToken>? Group()
    {
        SkipSpaces();
        if (Peek().Kind != LatexKind.Open) return null;
        var (found, depth, from) = (new List<LatexToken>(), 1, Next().Line);
        while (true)
        {
            var token = Next();
            if (token.Kind == LatexKind.Nothing)
            {
                AddFault(from, LatexReader.Unclosed);
                Push(found);
                return null;
            }

            if (token.Kind == LatexKind.Open && ++depth > GridLimits.DeepestNesting) throw TooDeep(token.Line);
            if (token.Kind == LatexKind.Close && --depth == 0) return found;
            found.Add(token);
            Count(1);
            if (found.Count > LatexLimits.MostWaiting) throw TooMuch();
        }
    }

    /// <summary>A single sign, where an argument has no braces.</summary>
    public List<LatexToken> One()
    {
        SkipSpaces();
        var token = Next();
        if (token.Kind is LatexKind.Nothing or LatexKind.Close or LatexKind.Next)
        {
            Push(token);
            return [];
        }

        if (token.Kind != LatexKind.Words || token.Text.Length < 2) return [token];
        var length = char.IsHighSurrogate(token.Text[0]) ? 2 : 1;
        if (token.Text.Length > length) Push(token with { Text = token.Text[length..] });
        return [token with { Text = token.Text[..length] }];
    }

    public List<LatexToken> Argument() => Group() ?? One();

    /// <summary>What stands in the next brackets; null where there are none that are an option.</summary>
    /// <param name="open">The sign that opens; <paramref name="close"/> is its pair.</param>
    public List<LatexToken>? Option(string open = "[", string close = "]")
    {
        var taken = new List<LatexToken>();
        while (Peek().Kind == LatexKind.Blank) taken.Add(Next());
        if (!Begins(open)) return Back();
        var (found, depth) = (new List<LatexToken>(), 0);
        taken.Add(Next());
        while (taken.Count < LongestOption && Peek().Kind is not (LatexKind.Nothing or LatexKind.Paragraph or LatexKind.Next))
        {
            var token = Next();
            taken.Add(token);
            if (depth == 0 && token.Kind == LatexKind.Words && token.Text.IndexOf(close, StringComparison.Ordinal) is >= 0 and var end)
            {
                if (end > 0) found.Add(token with { Text = token.Text[..end] });
                if (token.Text.Length > end + 1) Push(token with { Text = token.Text[(end + 1)..] });
                return found;
            }

            depth += token.Nesting;
            if (depth < 0) break;
            found.Add(token);
        }

        return Back();

        List<LatexToken>? Back()
        {
            Push(taken);
            return null;
        }
    }

    /// <summary>True where the next sign begins so; longer words are parted.</summary>
    public bool Begins(string sign)
    {
        var next = Peek();
        if (next.Kind != LatexKind.Words || !next.Text.StartsWith(sign, StringComparison.Ordinal)) return false;
        if (next.Text.Length == sign.Length) return true;
        next = Next();
        Push(next with { Text = next.Text[sign.Length..] });
        Push(next with { Text = sign });
        return true;
    }

    public bool Takes(string sign)
    {
        if (!Begins(sign)) return false;
        Next();
        return true;
    }

    public void SkipSpaces()
    {
        while (Peek().IsSpace) Next();
    }

    /// <summary>The words alone, as of a name or a number.</summary>
    public static string Written(IReadOnlyList<LatexToken> tokens) => string.Concat(tokens
        .Where(token => token.Kind is LatexKind.Words or LatexKind.Blank).Select(token => token.Text)).Trim();

    public UnacceptableInputException TooDeep(int line) => Broken(
        line, $"braces and environments are nested deeper than {GridLimits.DeepestNesting}");

    private UnacceptableInputException Broken(int line, string what) =>
        new($"{name}, line {line}: {what}; mend it, or keep the table only.");

    private void Count(int tokens)
    {
        patience.Spend(tokens);
        if ((again += tokens) > LatexLimits.MostReadAgain) throw TooMuch();
    }

    private UnacceptableInputException TooMuch() =>
        Broken(Line, "the macros here stand for too much, or their arguments are too long");
}
