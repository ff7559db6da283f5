using System.Globalization;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>Commands that do more than print a sign.</summary>
internal sealed partial class LatexReader
{
    private int notes;

    /// <returns>False for a command that is none of these.</returns>
    private bool Structure(LatexToken token)
    {
        switch (token.Text)
        {
            case "\\" or "newline" or "tabularnewline" or "linebreak" or "cr":
                if (token.Text == "\\") EndLine();
                else if (token.Text == "linebreak") input.Option();
                words.EndParagraph();
                return true;
            case "hspace" or "hskip":
                ReadSpace(token.Text);
                return true;
            case "multicolumn":
                ReadMulticolumn();
                return true;
            case "multirow" or "multirowcell" or "multirowthead":
                ReadMultirow(token.Text);
                return true;
            case "SetCell":
                ReadSetCell();
                return true;
            case "thead" or "makecell" or "shortstack":
                cell.IsHead |= token.Text == "thead";
                input.Takes("*");
                input.Option();
                var place = words.Place;
                ReadArgument();
                Fold(place);
                return true;
            case "ding":
                words.Write(LatexInput.Written(input.Argument()) switch { "51" or "52" => "✓", "53" or "54" or "55" or "56" => "✗", _ => "" });
                return true;
            case "caption" or "captionof" or "tablecaption" or "topcaption" or "bottomcaption":
                ReadCaption(token.Text);
                return true;
            case "footnote" or "parnote" or "tablefootnote" or "endnote" or "footnotemark" or "footnotetext":
                ReadNote(token.Text);
                return true;
            case "textsuperscript" or "mkbibsuperscript" or "sp":
                Raise();
                return true;
            case "tnote" or "TblrNote" or "tmark":
                if (token.Text == "tmark" && input.Option() is { } mark) input.Push(mark.Braced());
                Raise(isMark: true);
                return true;
            case "item":
                words.EndParagraph();
                if (input.Option() is not { } label) return true;
                words.Write(Printed(label));
                words.Blank();
                return true;
            case "textelp" or "textins" or "textdel" or "textmod":
                ReadChange(token.Text);
                return true;
            case "frac" or "tfrac" or "dfrac" or "nicefrac" or "sfrac":
                ReadArgument();
                words.Write("/");
                ReadArgument();
                return true;
            case "input" or "include" or "subfile":
                TellInput(token);
                return true;
            case "ContinuedFloat":
                isNumberedOtherwise = true;
                return true;
            default:
                return LeavesOut(token.Text);
        }
    }

    private void EndLine()
    {
        input.Takes("*");
        TakeLength();
    }

    // Parts words unless it moves them together, as a length of 0 or below does.
    private void ReadSpace(string command)
    {
        input.Takes("*");
        var length = command == "hspace" ? LatexInput.Written(input.Argument()) : "";
        if (command == "hskip") Take("d");
        if (length is not ['-' or '–', ..] && (length.Length == 0 || length.Any(c => c is >= '1' and <= '9'))) words.Blank();
    }

    private void ReadMulticolumn()
    {
        cell.Columns = CountIn(input.Argument(), GridLimits.MostColumns);
        cell.Own = ColumnsOf(input.Argument()).FirstOrDefault(new LatexColumn("", ""));
        ReadArgument();
    }

    private void ReadMultirow(string command)
    {
        if (command == "multirow") input.Option();
        var written = LatexInput.Written(input.Argument());
        var isUp = written.StartsWith('-');
        var rows = CountOf(written.TrimStart('-', '–'), GridLimits.MostRows);
        if (cell.Rows == 1) cell.Rows = isUp && rows > 1 ? -rows : rows;
        input.Option();
        if (command == "multirow")
        {
            input.Argument();
            input.Option();
        }
        else input.Option();
        cell.IsHead |= command == "multirowthead";
        ReadArgument();
    }

    // \SetCell[r=2,c=3]{l} words
    private void ReadSetCell()
    {
        var written = LatexInput.Written(input.Option() ?? []);
        input.Argument();
        if (Rows().Match(written) is { Success: true } rows) cell.Rows = CountOf(rows.Groups[1].Value, GridLimits.MostRows);
        if (Columns().Match(written) is { Success: true } columns) cell.Skipped = CountOf(columns.Groups[1].Value, GridLimits.MostColumns) - 1;
    }

    private static int CountIn(IReadOnlyList<LatexToken> tokens, int most) => CountOf(LatexInput.Written(tokens), most);

    private static int CountOf(string written, int most) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, most) : 1;

    private void ReadNote(string command)
    {
        var number = input.Option() is { } told ? Printed(told)
            : command == "footnotetext" ? $"{Math.Max(notes, 1)}" : $"{++notes}";
        if (command != "footnotetext")
        {
            var (from, ended) = (words.Length, words.Ended);
            words.Write(number);
            words.Raise(from, ended, isMark: true);
        }

        if (command != "footnotemark") surroundings.Notes.AddRange(Apart(ParagraphRole.Note, ReadArgument, $"{number} "));
    }

    private void ReadNotes(string environment, int line)
    {
        if (LatexCommands.Taken.TryGetValue(environment, out var taken)) Take(taken);
        surroundings.Notes.AddRange(Apart(ParagraphRole.Note, () => ReadEnvironment(environment, line)));
    }

    // The words of the last braces.
    private void ReadUnknown(LatexToken command)
    {
        List<LatexToken>? last = null;
        var (count, isStarred, hasOption) = (0, input.Takes("*"), false);
        while (true)
        {
            var line = input.Line;
            var option = input.Begins("[") ? input.Option() : null;
            if (input.Peek().Kind == LatexKind.Open)
            {
                last = input.Group();
                count++;
                hasOption |= option is not null && option.HasWords() && !LatexLength.Is(option);
                continue;
            }

            if (option is not null) PushBack(option, line);
            break;
        }

        if (isStarred && count == 0) words.Write("*");
        if (last is null) return;
        if ((count > 1 || hasOption) && !LatexCommands.KnownByLast.Contains(command.Text) && told.Add(command.Text))
            Tell(command.Line, $"\\{command.Text} is not known, nor told in the file; "
                + (count > 1 ? $"of its {count} arguments the last was read" : "what stands in its brackets was left out"));
        input.Push(last.Braced(command.Line));
    }

    private void TellInput(LatexToken command)
    {
        var file = input.Group() is { } braced ? LatexInput.Written(braced) : "";
        while (file.Length == 0 && input.Peek().Kind == LatexKind.Words) file += input.Next().Text;
        Tell(command.Line, $"“{file}” is taken in by \\{command.Text}, but is not at hand, so that tables in it were not read; "
            + "put the text in its place, or import the folder that has both");
        inputs++;
    }

    [GeneratedRegex("r *= *([0-9]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Rows();

    [GeneratedRegex("c *= *([0-9]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Columns();
}
