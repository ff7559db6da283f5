namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>Tells minutes from months, which have one letter: minutes stand behind hours or before seconds.</summary>
internal static class MinuteOrMonth
{
    private const int LongestMinute = 2;

    public static List<NumberCodePiece> Told(List<NumberCodePiece> pieces)
    {
        var hasDate = pieces.Exists(piece => piece.Kind is CodePieceKind.Year or CodePieceKind.Day);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind != CodePieceKind.Month || pieces[i].Count > LongestMinute) continue;
            if (IsBehindHours(pieces, i, orSeconds: !hasDate) || IsBeforeSeconds(pieces, i))
                pieces[i] = pieces[i] with { Kind = CodePieceKind.Minute };
        }

        return pieces;
    }

    private static bool IsBehindHours(List<NumberCodePiece> pieces, int at, bool orSeconds)
    {
        do at--;
        while (at >= 0 && !IsTold(pieces[at]));
        return at >= 0 && (pieces[at].Kind is CodePieceKind.Hour or CodePieceKind.AllHours
            || (orSeconds && pieces[at].Kind is CodePieceKind.Second or CodePieceKind.AllSeconds));
    }

    private static bool IsBeforeSeconds(List<NumberCodePiece> pieces, int at)
    {
        do at++;
        while (at < pieces.Count && !IsTold(pieces[at]));
        return at < pieces.Count && pieces[at].Kind is CodePieceKind.Second or CodePieceKind.AllSeconds;
    }

    private static bool IsTold(NumberCodePiece piece) => piece.IsMoment && piece.Kind != CodePieceKind.HalfDay;
}
