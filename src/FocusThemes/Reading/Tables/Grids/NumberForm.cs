using System.Globalization;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Tables.Grids;

/// <summary>How a cell shows its number: a date, a time, a share of a hundred, so many decimals.</summary>
/// <param name="Decimals">Null for as many as it has.</param>
internal sealed partial record NumberForm(
    bool HasDate = false, bool HasTime = false, bool IsPercent = false, int? Decimals = null, bool HasGroups = false)
{
    private const int MostDecimals = 15;
    public static readonly NumberForm General = new();

    /// <param name="id">Below 164 the format's own, whose codes are not written down in a file.</param>
    public static NumberForm Of(int id, string? code) => code is not null ? OfCode(code) : id switch
    {
        1 => new(Decimals: 0),
        2 => new(Decimals: 2),
        3 => new(Decimals: 0, HasGroups: true),
        4 => new(Decimals: 2, HasGroups: true),
        9 => new(IsPercent: true, Decimals: 0),
        10 => new(IsPercent: true, Decimals: 2),
        14 or 15 or 16 or 17 => new(HasDate: true),
        18 or 19 or 20 or 21 or 45 or 46 or 47 => new(HasTime: true),
        22 => new(HasDate: true, HasTime: true),
        _ => General,
    };

    /// <summary>Dates as <c>2022-08-31</c> and <c>2022-08-31 14:05</c>, since what a sheet shows depends on the
    /// computer; the value as it stands where it is no number.</summary>
    public string Show(string value, bool countsFrom1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number)) return value;
        if (HasDate || HasTime) return Moment(number + (countsFrom1904 && HasDate ? 1462 : 0)) ?? value;
        if (IsPercent) number *= 100;
        var shown = Decimals is { } decimals && Math.Abs(number) < 1e15
            ? Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero).ToString(
                (HasGroups ? "N" : "F") + decimals, CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
        return IsPercent ? shown + "%" : shown;
    }

    private string? Moment(double days)
    {
        if (days is < 0 or >= 2_958_466) return null;
        // Spreadsheets count a 29 February 1900.
        if (days < 60 && HasDate) days++;
        var moment = new DateTime(1899, 12, 30).AddSeconds(Math.Round(days * 86_400));
        var time = moment.Second == 0 ? "HH:mm" : "HH:mm:ss";
        return moment.ToString(
            !HasTime ? "yyyy-MM-dd" : HasDate ? $"yyyy-MM-dd {time}" : time, CultureInfo.InvariantCulture);
    }

    // The first part, for positive numbers, without what is printed to the letter and colours; "[h]" is hours.
    private static NumberForm OfCode(string code)
    {
        var form = Literal().Replace(code, "").Split(';')[0];
        if (form.Contains("General", StringComparison.OrdinalIgnoreCase)) return General;
        var (hasDate, hasTime) = (form.AsSpan().IndexOfAny("yYdD") >= 0, form.AsSpan().IndexOfAny("hHsS") >= 0);
        if (hasDate || hasTime || form.AsSpan().IndexOfAny("mM") >= 0) return new(hasDate || !hasTime, hasTime);
        if (form.AsSpan().IndexOfAny("0#?") < 0 || form.AsSpan().IndexOfAny("/Ee") >= 0) return General;
        var point = form.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : form[point..].Count(c => c is '0' or '#' or '?');
        return new(
            IsPercent: form.Contains('%', StringComparison.Ordinal), Decimals: Math.Min(decimals, MostDecimals),
            HasGroups: form.Contains(',', StringComparison.Ordinal));
    }

    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?:[hH]+|[mM]+|[sS]+)\\])[^\\]]*\\]")]
    private static partial Regex Literal();
}
