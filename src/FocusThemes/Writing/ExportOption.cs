namespace FocusThemes.Writing;

/// <summary>A choice in how a form is written, called the same in an address and at the command line.</summary>
/// <param name="Values">What there is to choose; the first is taken where nothing is said.</param>
public sealed record ExportOption(string Name, string Description, params IReadOnlyList<string> Values)
{
    public const string Table = "table";
    public const string Letter = "letter";
    public const string Yes = "1";
    public const string Utf16 = "utf16";

    public static ExportOption Layout { get; } = new(
        "layout", "A copy to read, or a table of themes, concepts, quotes and who said them.", "reading", Table);

    public static ExportOption Paper { get; } = new("paper", "The size of the sheets to print on.", "a4", Letter);

    public static ExportOption Mark { get; } = new(
        "bom", "With the byte order mark that some spreadsheets need to read letters right.", "0", Yes);

    public static ExportOption Positions { get; } = new(
        "positions", "What positions of passages count: Unicode code points, as the standard says, or UTF-16 units, as NVivo does.",
        "codepoints", Utf16);

    /// <summary>Every option there is, with the extensions of the forms that have it.</summary>
    public static IReadOnlyList<(ExportOption Option, IReadOnlyList<string> Extensions)> All =>
    [
        .. ExportForms.All.SelectMany(form => form.Options).Distinct().Select(option => (option, (IReadOnlyList<string>)
            [.. ExportForms.All.Where(form => form.Options.Contains(option)).Select(form => form.Extension)])),
    ];

    /// <summary>True where there is nothing to choose but whether.</summary>
    public bool IsSwitch => Values is [_, Yes];

    /// <summary>The value as it is called here, in whatever case it was said; null where there is no such value.</summary>
    public string? Find(string said) =>
        Values.FirstOrDefault(value => value.Equals(said.Trim(), StringComparison.OrdinalIgnoreCase));
}
