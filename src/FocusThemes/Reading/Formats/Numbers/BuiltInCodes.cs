namespace FocusThemes.Reading.Formats.Numbers;

/// <summary>The codes that every spreadsheet knows by a number, which are not written down in a file.</summary>
internal static class BuiltInCodes
{
    private const string Date = "yyyy-mm-dd";
    private const string Time = "h:mm:ss";

    /// <summary>Those of money have no sign of it here: it would be that of whoever looks at the sheet.</summary>
    public static string Of(int id) => id switch
    {
        1 or 59 => "0",
        2 or 60 => "0.00",
        3 or 61 => "#,##0",
        4 or 62 => "#,##0.00",
        5 or 6 or 37 or 38 or 63 or 64 => "#,##0_);(#,##0)",
        7 or 8 or 39 or 40 or 65 or 66 => "#,##0.00_);(#,##0.00)",
        9 or 67 => "0%",
        10 or 68 => "0.00%",
        11 => "0.00E+00",
        12 or 69 => "# ?/?",
        13 or 70 => "# ??/??",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => Time,
        22 => "yyyy-mm-dd h:mm",
        41 or 42 => "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)",
        43 or 44 => "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        // What these show depends on the country of whoever looks at the sheet.
        14 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 or (>= 71 and <= 74) => Date,
        (>= 32 and <= 35) or 55 or 56 or (>= 75 and <= 80) => Time,
        _ => "General",
    };
}
