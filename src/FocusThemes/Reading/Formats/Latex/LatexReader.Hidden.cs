using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>What a file holds without printing it: remarks, deletions, black bars, branches that are not taken.</summary>
internal sealed partial class LatexReader
{
    private readonly Dictionary<string, bool> conditions = new(StringComparer.Ordinal) { ["iftrue"] = true, ["iffalse"] = false };

    // Of each branch that is read: whether the other one is to be passed over.
    private readonly Stack<bool> branches = new();

    /// <returns>False for a command that prints all that it takes.</returns>
    private bool LeavesOut(string command)
    {
        if (command is "sout" or "st" or "xout" or "cancel") hidden.SayStruck();
        if (!LatexCommands.Unshown.TryGetValue(command, out var taken)) return IsCondition(command);
        var kept = new List<LatexToken>();
        foreach (var part in taken.Shape)
        {
            if (part is not ('+' or '-'))
            {
                Take(part.ToString());
                continue;
            }

            var argument = input.Argument();
            if (part == '+' || (argument.HasWords() && !hidden.LeavesOut(taken.Kind))) kept.AddRange(argument.Braced(input.Line));
        }

        input.Push(kept);
        return true;
    }

    private bool IsCondition(string command)
    {
        if (command == "newif")
        {
            if (input.Next() is { Kind: LatexKind.Command, Text: ['i', 'f', _, ..] and var named }) conditions.TryAdd(named, false);
        }
        else if (conditions.TryGetValue(command, out var holds))
        {
            if (holds || hidden.Reads(HiddenKind.Words)) branches.Push(holds);
            else if (SkipBranch()) branches.Push(false);
            if (!holds && hidden.Reads(HiddenKind.Words)) hidden.LeavesOut(HiddenKind.Words);
        }
        else if (IsUndecided(command))
        {
            branches.Push(false);
            if (open.Count > 0) Tell(input.Line, $"what \\{command} decides between is not known here; all of it was read");
        }
        else if (command == "else" && branches.Count > 0)
        {
            if (!branches.Peek()) return true;
            branches.Pop();
            if (hidden.Reads(HiddenKind.Words) ? !hidden.LeavesOut(HiddenKind.Words) : SkipBranch()) branches.Push(false);
        }
        else if (command == "fi" && branches.Count > 0) branches.Pop();
        else if (command.EndsWith("true", StringComparison.Ordinal) && conditions.ContainsKey($"if{command[..^4]}")) conditions[$"if{command[..^4]}"] = true;
        else if (command.EndsWith("false", StringComparison.Ordinal) && conditions.ContainsKey($"if{command[..^5]}")) conditions[$"if{command[..^5]}"] = false;
        else return false;
        return true;
    }

    // What decides is not carried out; commands of LaTeX that are called so have their branches in braces.
    private bool IsUndecided(string command) => command is ['i', 'f', ..] and not "iff" && input.Peek().Kind != LatexKind.Open;

    // Up to the other branch, or to the end of both; true where there is another one.
    private bool SkipBranch()
    {
        var (level, hasWords, isElse) = (1, false, false);
        while (level > 0 && !isElse)
        {
            var token = input.Next();
            if (token.Kind == LatexKind.Nothing) break;
            hasWords |= token.Kind == LatexKind.Words && token.Text.Any(char.IsLetterOrDigit);
            if (token.Kind != LatexKind.Command) continue;
            if (token.Text == "fi") level--;
            else if (token.Text == "else") isElse = level == 1;
            else if (conditions.ContainsKey(token.Text) || IsUndecided(token.Text)) level++;
        }

        if (hasWords) hidden.LeavesOut(HiddenKind.Words);
        return isElse;
    }

    // Behind the end, and in remarks anywhere, somebody may have noted something.
    private void TellRemarks()
    {
        var isNoted = false;
        for (var token = input.Next(); token.Kind != LatexKind.Nothing; token = input.Next())
            isNoted |= token.Kind == LatexKind.Words && token.Text.Any(char.IsLetterOrDigit);
        if (isNoted) hidden.LeavesOut(HiddenKind.Comment);
        for (var i = 0; i < input.Comments; i++) hidden.LeavesOut(HiddenKind.Comment);
        for (var i = 0; i < input.Dropped; i++) hidden.LeavesOut(HiddenKind.Dropped);
    }
}
