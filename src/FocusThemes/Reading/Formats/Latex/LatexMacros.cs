namespace FocusThemes.Reading.Formats.Latex;

/// <summary>The names that a file itself gives a meaning to, as far as that is known where it is read.</summary>
internal sealed class LatexMacros
{
    private const int MostArguments = 9;

    /// <summary>What makes tables of the signs, which no file needs to say anew.</summary>
    private static readonly HashSet<string> Fixed = new(StringComparer.Ordinal)
    {
        "\\", "begin", "end", "tabularnewline", "multicolumn", "multirow", "item", "caption", "par", "arraystretch",
        "endhead", "endfirsthead", "endfoot", "endlastfoot", "hline", "toprule", "midrule", "bottomrule",
    };

    private readonly Dictionary<string, LatexMacro> known = new(StringComparer.Ordinal);

    /// <summary>Kinds of columns by their letters.</summary>
    public Dictionary<char, LatexMacro> Columns { get; } = [];

    public LatexMacro? Find(string name) => known.GetValueOrDefault(name);

    /// <summary>Takes in a definition, whose name was just read.</summary>
    /// <returns>False where the command defines nothing.</returns>
    public bool Reads(LatexToken command, LatexInput input)
    {
        switch (command.Text)
        {
            case "newcommand" or "renewcommand" or "providecommand" or "DeclareRobustCommand":
                ReadCommand(input, isLast: command.Text == "providecommand");
                return true;
            case "NewDocumentCommand" or "RenewDocumentCommand" or "ProvideDocumentCommand" or "DeclareDocumentCommand":
                ReadDocumentCommand(input);
                return true;
            case "def" or "gdef" or "edef" or "xdef":
                ReadDef(input);
                return true;
            case "let":
                ReadLet(input);
                return true;
            case "newenvironment" or "renewenvironment":
                ReadEnvironment(input);
                return true;
            case "newcolumntype":
                var letter = LatexInput.Written(input.Argument());
                var macro = ReadBody(input);
                if (letter.Length == 1) Columns[letter[0]] = macro;
                return true;
            default:
                return false;
        }
    }

    private void ReadCommand(LatexInput input, bool isLast)
    {
        input.Takes("*");
        var name = NameIn(input.Argument());
        var macro = ReadBody(input);
        if (!isLast || !known.ContainsKey(name)) Set(name, macro);
    }

    // [2][first]{body}
    private static LatexMacro ReadBody(LatexInput input)
    {
        var count = CountIn(input.Option());
        var first = count > 0 ? input.Option() : null;
        return new(count, [first], input.Argument());
    }

    private void ReadDocumentCommand(LatexInput input)
    {
        var name = NameIn(input.Argument());
        var (kinds, defaults) = (new Queue<LatexToken>(input.Argument()), new List<IReadOnlyList<LatexToken>?>());
        while (kinds.TryDequeue(out var kind))
            foreach (var letter in kind.Kind == LatexKind.Words ? kind.Text.Trim() : "")
            {
                if (letter is 'm' or 'r' or 'v') defaults.Add(null);
                else if (letter == 'o') defaults.Add([]);
                else if (letter == 'O') defaults.Add(Braced(kinds));
            }

        if (defaults.Count <= MostArguments) Set(name, new(defaults.Count, defaults, input.Argument()));
        else input.Argument();
    }

    private static List<LatexToken> Braced(Queue<LatexToken> tokens)
    {
        var (found, depth) = (new List<LatexToken>(), 0);
        while (tokens.TryDequeue(out var token))
        {
            depth += token.Nesting;
            if (depth == 0) break;
            if (depth > 1 || token.Kind != LatexKind.Open) found.Add(token);
        }

        return found;
    }

    // Only arguments that follow each other; what else must stand between them is beyond words.
    private void ReadDef(LatexInput input)
    {
        var (name, count, isPlain) = (input.Next(), 0, true);
        while (input.Peek().Kind is not (LatexKind.Open or LatexKind.Nothing))
        {
            var token = input.Next();
            if (token.Kind == LatexKind.Argument) count++;
            else isPlain &= token.Kind == LatexKind.Blank;
        }

        var body = input.Argument();
        if (isPlain && name.Kind == LatexKind.Command && count <= MostArguments) Set(name.Text, new(count, [], body));
    }

    private void ReadLet(LatexInput input)
    {
        var name = input.Next();
        if (input.Peek().IsSpace) input.Next();
        if (input.Takes("=") && input.Peek().IsSpace) input.Next();
        var meaning = input.Next();
        if (name.Kind != LatexKind.Command) return;
        Set(name.Text, Find(meaning.Text) is { } macro && meaning.Kind == LatexKind.Command ? macro
            : new(0, [], [meaning.Kind == LatexKind.Command ? meaning with { Kind = LatexKind.Own } : meaning]));
    }

    private void ReadEnvironment(LatexInput input)
    {
        input.Takes("*");
        var name = LatexInput.Written(input.Argument());
        var begin = ReadBody(input);
        var end = input.Argument();
        if (LatexCommands.Tables.ContainsKey(name)) return;
        known[$"begin {name}"] = begin;
        known[$"end {name}"] = new(0, [], end);
    }

    private void Set(string name, LatexMacro macro)
    {
        if (name.Length > 0 && !Fixed.Contains(name)) known[name] = macro;
    }

    private static string NameIn(List<LatexToken> tokens) =>
        tokens.Find(token => token.Kind == LatexKind.Command).Text ?? "";

    private static int CountIn(List<LatexToken>? option) =>
        option is not null && LatexInput.Written(option) is [>= '0' and <= '9' and var digit] ? digit - '0' : 0;
}
