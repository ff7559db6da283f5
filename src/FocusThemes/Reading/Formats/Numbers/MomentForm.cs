using System.Globalization;
using System.Text;

namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>
/// Shows dates and times. A whole date is <c>2022-08-31</c> whatever its order, since that depends on the computer; a
/// part of one is no more than the cell shows, with English names of months and days.
/// </summary>
internal static class MomentForm
{
    private const int DaysTo1904 = 1462;
    private const double LastDay = 2_958_466;
    private const string DateUnits = "年月日時时分秒년월일시분초";

    /// <returns>The day and time as shown; null where the number is no moment that a spreadsheet shows.</returns>
    public static string? Show(CodeSection section, double days, bool countsFrom1904)
    {
        var pieces = section.Pieces;
        var hasDate = pieces.Any(piece => piece.IsDate);
        if (!hasDate && days < 0 && pieces.Any(IsElapsed)) return $"-{Show(section, -days, countsFrom1904)}";
        if (countsFrom1904 && hasDate) days += DaysTo1904;
        if (days is < 0 or >= LastDay) return null;
        // Spreadsheets count a 29 February 1900.
        if (days < 60 && hasDate) days++;
        var digits = pieces.Where(piece => piece.Kind == CodePieceKind.PartOfSecond)
            .Select(piece => Math.Min(piece.Count, 3)).DefaultIfEmpty(0).Max();
        var hasSeconds = pieces.Any(piece => piece.Kind is CodePieceKind.Second or CodePieceKind.AllSeconds);
        // What is not shown is cut off; only what a number of days cannot hold is rounded.
        var unit = Math.Pow(10, hasSeconds ? digits : 3);
        var seconds = Math.Round(days * 86_400 * unit, MidpointRounding.AwayFromZero) / unit;
        return IsWhole(pieces) ? Whole(pieces, seconds, hasSeconds) : Part(pieces, seconds);
    }

    private static bool IsElapsed(NumberCodePiece piece) =>
        piece.Kind is CodePieceKind.AllHours or CodePieceKind.AllMinutes or CodePieceKind.AllSeconds;

    private static bool IsWhole(IReadOnlyList<NumberCodePiece> pieces) =>
        pieces.Any(piece => piece.Kind == CodePieceKind.Year) && pieces.Any(piece => piece.Kind == CodePieceKind.Month)
        && pieces.Any(piece => piece.Kind == CodePieceKind.Day && piece.Count <= 2);

    private static string Whole(IReadOnlyList<NumberCodePiece> pieces, double seconds, bool hasSeconds)
    {
        var time = !pieces.Any(piece => piece.IsTime) ? "" : hasSeconds ? " HH:mm:ss" : " HH:mm";
        var first = pieces.Index().First(piece => piece.Item.IsMoment).Index;
        var last = pieces.Index().Last(piece => piece.Item.IsMoment).Index;
        return WordsOf(pieces.Take(first)) + MomentOf(seconds).ToString($"yyyy-MM-dd{time}", CultureInfo.InvariantCulture)
            + WordsOf(pieces.Skip(last + 1));
    }

    // Words around a date are kept; signs and units that only part it are not.
    private static string WordsOf(IEnumerable<NumberCodePiece> pieces)
    {
        var words = string.Concat(pieces.Select(piece => piece.Text));
        return words.Any(c => char.IsLetterOrDigit(c) && !DateUnits.Contains(c, StringComparison.Ordinal)) ? words : "";
    }

    private static DateTime MomentOf(double seconds) => new DateTime(1899, 12, 30).AddMilliseconds(
        Math.Round(seconds * 1000));

    private static string Part(IReadOnlyList<NumberCodePiece> pieces, double seconds)
    {
        var (shown, moment) = (new StringBuilder(), MomentOf(seconds));
        var isHalved = pieces.Any(piece => piece.Kind == CodePieceKind.HalfDay);
        var allHours = pieces.Any(piece => piece.Kind == CodePieceKind.AllHours);
        var allMinutes = pieces.Any(piece => piece.Kind == CodePieceKind.AllMinutes);
        var allSeconds = pieces.Any(piece => piece.Kind == CodePieceKind.AllSeconds);
        var hours = allHours ? Math.Floor(seconds / 3600) : isHalved ? ((moment.Hour + 11) % 12) + 1 : moment.Hour;
        foreach (var piece in pieces)
        {
            shown.Append(piece.Kind switch
            {
                CodePieceKind.Hour or CodePieceKind.AllHours => Padded(hours, piece.Count),
                CodePieceKind.Minute or CodePieceKind.AllMinutes =>
                    Padded(allMinutes ? Math.Floor(seconds / 60) : moment.Minute, piece.Count),
                CodePieceKind.Second or CodePieceKind.AllSeconds =>
                    Padded(allSeconds ? Math.Floor(seconds) : moment.Second, piece.Count),
                CodePieceKind.PartOfSecond => PartOfSecond(moment, piece.Count),
                CodePieceKind.HalfDay => HalfOf(piece.Text, moment.Hour >= 12),
                CodePieceKind.Literal or CodePieceKind.Point => piece.Text,
                CodePieceKind.Comma => ",",
                _ => piece.IsDate ? DateOf(piece, moment) : "",
            });
        }

        return shown.ToString();
    }

    private static string DateOf(NumberCodePiece piece, DateTime moment) => piece switch
    {
        { Kind: CodePieceKind.Year, Count: <= 2 } => Padded(moment.Year % 100, 2),
        { Kind: CodePieceKind.Year } => Padded(moment.Year, 4),
        { Count: <= 2 } => Padded(piece.Kind == CodePieceKind.Month ? moment.Month : moment.Day, piece.Count),
        // A month's first letter alone.
        { Kind: CodePieceKind.Month, Count: 5 } => moment.ToString("MMMM", CultureInfo.InvariantCulture)[..1],
        { Kind: CodePieceKind.Month } => moment.ToString(piece.Count == 3 ? "MMM" : "MMMM", CultureInfo.InvariantCulture),
        _ => moment.ToString(piece.Count == 3 ? "ddd" : "dddd", CultureInfo.InvariantCulture),
    };

    private static string Padded(double number, int places) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(places, 4), '0');

    private static string PartOfSecond(DateTime moment, int places) =>
        "." + moment.Millisecond.ToString("000", CultureInfo.InvariantCulture).PadRight(places, '0')[..places];

    private static string HalfOf(string sign, bool isLate) => sign.Length == 3
        ? (isLate ? sign[2..] : sign[..1]) : isLate ? "PM" : "AM";
}
