using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>What a table's columns print before and after the words of each cell: marks, brackets.</summary>
internal readonly record struct LatexColumn(string Before, string After);

/// <summary>The columns that a specification such as <c>l>{``}p{4cm}&lt;{''}</c> stands for.</summary>
/// <param name="written">What such signs are printed as.</param>
internal sealed class LatexColumns(LatexMacros macros, Func<IReadOnlyList<LatexToken>, string> written)
{
    private const int MostSteps = 20_000;
    private readonly Stack<LatexToken> waiting = new();
    private readonly List<LatexColumn> columns = [];
    private string before = "";

    public List<LatexColumn> Read(IReadOnlyList<LatexToken> specification)
    {
        Push(specification, 0);
        // What repeats itself without end stands for no columns that anybody has.
        for (var steps = 0; waiting.TryPop(out var token) && steps < MostSteps && columns.Count < GridLimits.MostColumns; steps++)
        {
            if (token.Kind == LatexKind.Open) Skip();
            if (token.Kind != LatexKind.Words || token.Text.Length == 0) continue;
            if (token.Text.Length > 1 && !(char.IsSurrogate(token.Text[0]) || token.Text is "<<" or ">>"))
            {
                foreach (var letter in token.Text.Reverse()) waiting.Push(token with { Text = letter.ToString() });
                continue;
            }

            Read(token);
        }

        return columns;
    }

    private void Read(LatexToken token)
    {
        var letter = token.Text[0];
        if (letter == '*') Repeat();
        else if (letter == '>') before += written(Argument());
        else if (letter == '<') AddAfter(written(Argument()));
        else if (letter is '@' or '!') AddBetween(written(Argument()));
        else if (letter == '[') SkipOption();
        else if (macros.Columns.TryGetValue(letter, out var macro) && token.Depth < LatexLimits.DeepestMacros) Expand(macro, token.Depth);
        else if (char.IsAsciiLetter(letter))
        {
            columns.Add(new(before.TrimStart(), ""));
            before = "";
            // p{4cm}, D{.}{.}{-1}, X[l]
            while (waiting.TryPeek(out var next) && (next.Kind == LatexKind.Open || next.Text.StartsWith('[')))
            {
                if (next.Kind == LatexKind.Open) Argument();
                else
                {
                    waiting.Pop();
                    if (next.Text.Length > 1) waiting.Push(next with { Text = next.Text[1..] });
                    SkipOption();
                }
            }
        }
    }

    private void Repeat()
    {
        var count = int.TryParse(LatexInput.Written(Argument()), out var told) ? Math.Clamp(told, 0, GridLimits.MostColumns) : 0;
        var repeated = Argument();
        for (var i = 0; i < count && waiting.Count < MostSteps; i++) Push(repeated, 0);
    }

    private void Expand(LatexMacro macro, int depth)
    {
        var arguments = new List<IReadOnlyList<LatexToken>>();
        for (var i = 0; i < macro.Arguments; i++) arguments.Add(macro.DefaultOf(i) ?? Argument());
        if (waiting.Count > MostSteps) return;
        for (var i = macro.Body.Count - 1; i >= 0; i--)
        {
            var part = macro.Body[i];
            if (part.Kind != LatexKind.Argument) waiting.Push(part with { Depth = depth + 1 });
            else if (part.Text[0] - '1' is >= 0 and var place && place < arguments.Count) Push(arguments[place], depth);
        }
    }

    private void AddAfter(string after)
    {
        if (columns.Count > 0) columns[^1] = columns[^1] with { After = columns[^1].After + after.TrimEnd() };
    }

    // What closes belongs to the cell before, what opens to the next; words stand before the next, dashes only part.
    private void AddBetween(string between)
    {
        var words = between.Trim();
        var closing = 0;
        while (closing < words.Length && (words[closing] is ')' or ']' or '”' or '’' or '»' || (words[closing] == '"' && columns.Count > 0)))
            closing++;
        if (closing > 0) AddAfter(words[..closing]);
        var rest = words[closing..];
        if (rest.Any(c => char.IsLetterOrDigit(c) || c is '(' or '[' or '"' || QuotationMarks.IsMark(c))) before += rest.TrimStart('–', '—', '-', ' ');
    }

    private List<LatexToken> Argument()
    {
        while (waiting.TryPeek(out var blank) && blank.IsSpace) waiting.Pop();
        var found = new List<LatexToken>();
        if (!waiting.TryPop(out var token)) return found;
        if (token.Kind != LatexKind.Open) return [token];
        for (var depth = 1; waiting.TryPop(out token); found.Add(token))
        {
            depth += token.Nesting;
            if (depth == 0) break;
        }

        return found;
    }

    private void Skip()
    {
        for (var depth = 1; depth > 0 && waiting.TryPop(out var token);)
            depth += token.Nesting;
    }

    private void SkipOption()
    {
        while (waiting.TryPop(out var token))
        {
            if (token.Kind == LatexKind.Open) Skip();
            if (token.Kind == LatexKind.Words && token.Text.EndsWith(']')) return;
        }
    }

    private void Push(IReadOnlyList<LatexToken> tokens, int depth)
    {
        for (var i = tokens.Count - 1; i >= 0; i--) waiting.Push(tokens[i] with { Depth = Math.Max(depth, tokens[i].Depth) });
    }
}
