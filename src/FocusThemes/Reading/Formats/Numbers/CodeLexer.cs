using System.Globalization;

namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>Takes a format code apart by its grammar (ECMA-376 part 1, 18.8.31).</summary>
internal sealed class CodeLexer(string code)
{
    private static readonly (string Form, string Sign)[] HalfDays =
        [("AM/PM", "AM/PM"), ("A/P", "A/P"), ("上午/下午", "AM/PM")];

    private readonly List<CodeSection> sections = [];
    private List<NumberCodePiece> pieces = [];
    private CodeCondition? condition;
    private int at;

    /// <summary>The sections of a code, at least one, each without the pieces that only say how it looks.</summary>
    public List<CodeSection> Sections()
    {
        while (at < code.Length)
        {
            if (code[at] == ';') EndSection();
            else ReadPiece(code[at]);
        }

        EndSection();
        return sections;
    }

    private void EndSection()
    {
        sections.Add(new(WithStroke(MinuteOrMonth.Told(pieces)), condition));
        (pieces, condition) = ([], null);
        at++;
    }

    private void ReadPiece(char sign)
    {
        switch (sign)
        {
            case '"': ReadQuoted(); break;
            case '\\': AddLiteral(code.AsSpan(at).Length > 1 ? code[at + 1].ToString() : "", 2); break;
            // A blank as wide as the next sign.
            case '_': AddLiteral(" ", 2); break;
            // The next sign fills the cell's width, which is nobody's to know; blanks part words.
            case '*': AddLiteral(at + 1 < code.Length && code[at + 1] == ' ' ? " " : "", 2); break;
            case '[': ReadBracket(); break;
            case '0' or '#' or '?': Add(new(CodePieceKind.Digit, sign.ToString()), 1); break;
            case '.': ReadPoint(); break;
            case ',' when pieces.Exists(piece => piece.Kind == CodePieceKind.Digit): Add(new(CodePieceKind.Comma), 1); break;
            case '%': Add(new(CodePieceKind.Percent, "%"), 1); break;
            case '@': Add(new(CodePieceKind.Words), 1); break;
            case '/': ReadSlash(); break;
            default: ReadWord(sign); break;
        }
    }

    private void ReadQuoted()
    {
        var end = code.IndexOf('"', at + 1);
        AddLiteral(end < 0 ? code[(at + 1)..] : code[(at + 1)..end], (end < 0 ? code.Length : end + 1) - at);
    }

    // A condition, a currency, time that goes on over the day; colours and languages show nothing.
    private void ReadBracket()
    {
        var end = code.IndexOf(']', at);
        if (end < 0)
        {
            AddLiteral("[", 1);
            return;
        }

        var inner = code.AsSpan(at + 1, end - at - 1);
        var length = end - at + 1;
        if (inner is ['$', .. var currency])
        {
            var language = currency.LastIndexOf('-');
            AddLiteral((language < 0 ? currency : currency[..language]).ToString(), length);
        }
        else if (inner is ['<' or '>' or '=', ..]) ReadCondition(inner, length);
        else if (inner.Length > 0 && inner.IndexOfAnyExcept(inner[0], char.ToLowerInvariant(inner[0])) < 0
            && AllOf(inner[0]) is { } all) Add(new(all, "", inner.Length), length);
        else at += length;
    }

    private static CodePieceKind? AllOf(char letter) => letter switch
    {
        'h' or 'H' => CodePieceKind.AllHours,
        'm' or 'M' => CodePieceKind.AllMinutes,
        's' or 'S' => CodePieceKind.AllSeconds,
        _ => null,
    };

    private void ReadCondition(ReadOnlySpan<char> inner, int length)
    {
        var digits = inner.IndexOfAnyExcept('<', '>', '=');
        if (digits > 0 && double.TryParse(
            inner[digits..], NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
            condition = new(inner[..digits].ToString(), limit);
        at += length;
    }

    // Behind seconds, parts of them.
    private void ReadPoint()
    {
        var zeros = code.AsSpan(at + 1).IndexOfAnyExcept('0') is >= 0 and var end ? end : code.Length - at - 1;
        if (zeros > 0 && pieces.FindLast(piece => piece.IsMoment).Kind is CodePieceKind.Second or CodePieceKind.AllSeconds)
            Add(new(CodePieceKind.PartOfSecond, "", zeros), zeros + 1);
        else Add(new(CodePieceKind.Point, "."), 1);
    }

    // The number of a denominator that is told.
    private void ReadSlash()
    {
        var after = code.AsSpan(at + 1).TrimStart(' ');
        if (after is not [>= '1' and <= '9', ..])
        {
            Add(new(CodePieceKind.Slash), 1);
            return;
        }

        var digits = after.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : after.Length;
        Add(new(CodePieceKind.Slash, after[..digits].ToString()), code.Length - at - after.Length + digits);
    }

    // A stroke is that of a fraction where places stand before it, and places or a number behind it.
    private static List<NumberCodePiece> WithStroke(List<NumberCodePiece> pieces)
    {
        var isMoment = pieces.Exists(piece => piece.IsMoment);
        var first = pieces.FindIndex(piece => piece.Kind == CodePieceKind.Digit);
        var last = pieces.FindLastIndex(piece => piece.Kind == CodePieceKind.Digit);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind != CodePieceKind.Slash) continue;
            if (isMoment || first < 0 || first > i || (last < i && pieces[i].Text.Length == 0))
                pieces[i] = new(CodePieceKind.Literal, $"/{pieces[i].Text}");
        }

        return pieces;
    }

    private void ReadWord(char sign)
    {
        foreach (var (form, said) in HalfDays)
        {
            if (!code.AsSpan(at).StartsWith(form, StringComparison.OrdinalIgnoreCase)) continue;
            Add(new(CodePieceKind.HalfDay, said == "A/P" ? code.Substring(at, form.Length) : said), form.Length);
            return;
        }

        if (code.AsSpan(at).StartsWith("General", StringComparison.OrdinalIgnoreCase))
            Add(new(CodePieceKind.General), "General".Length);
        else if (sign is 'E' or 'e' && at + 1 < code.Length && code[at + 1] is '+' or '-'
            && pieces.Exists(piece => piece.Kind == CodePieceKind.Digit))
            Add(new(CodePieceKind.Power, code.Substring(at, 2)), 2);
        else if (MomentOf(sign) is { } kind) Add(new(kind, "", Run(sign)), Run(sign));
        // The name of an era stands before a year that is counted from it.
        else if (sign is 'g' or 'G') at += Run(sign);
        else AddLiteral(sign.ToString(), 1);
    }

    private static CodePieceKind? MomentOf(char letter) => char.ToLowerInvariant(letter) switch
    {
        'y' or 'e' or 'b' => CodePieceKind.Year,
        'm' => CodePieceKind.Month,
        'd' => CodePieceKind.Day,
        'h' => CodePieceKind.Hour,
        's' => CodePieceKind.Second,
        _ => null,
    };

    private int Run(char letter)
    {
        var end = code.AsSpan(at).IndexOfAnyExcept(char.ToLowerInvariant(letter), char.ToUpperInvariant(letter));
        return end < 0 ? code.Length - at : end;
    }

    private void AddLiteral(string text, int length)
    {
        if (text.Length > 0) pieces.Add(new(CodePieceKind.Literal, text));
        at += length;
    }

    private void Add(NumberCodePiece piece, int length)
    {
        pieces.Add(piece);
        at += length;
    }
}
