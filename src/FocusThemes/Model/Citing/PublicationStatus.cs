namespace FocusThemes.Model.Citing;

/// <summary>How far a publication has come, from the words that authors use for it.</summary>
internal static class PublicationStatus
{
    private static readonly string[] InPress =
    [
        "in press", "inpress", "forthcoming", "to appear", "accepted", "accepted for publication", "accepted manuscript",
        "im druck", "in druck", "im erscheinen", "erscheint", "sous presse", "à paraître", "en prensa", "próximamente",
        "no prelo", "in corso di stampa", "in stampa", "in druk", "ter perse", "i trykk", "i tryck", "under tryckning",
        "painossa", "w druku", "v tisku", "в печати", "у друці", "baskıda", "印刷中", "待刊", "掲載予定", "출판 중",
    ];

    private static readonly string[] Ahead =
    [
        "advance online publication", "ahead of print", "epub ahead of print", "aheadofprint", "online first",
        "online ahead of print", "early view", "published online",
    ];

    private static readonly string[] Finished = ["published", "final", "epublish", "ppublish"];

    private static readonly Dictionary<string, string> Manuscripts = new()
    {
        ["submitted"] = "Manuscript submitted for publication",
        ["submitted for publication"] = "Manuscript submitted for publication",
        ["under review"] = "Manuscript submitted for publication",
        ["in review"] = "Manuscript submitted for publication",
        ["in preparation"] = "Manuscript in preparation",
        ["in prep"] = "Manuscript in preparation",
        ["unpublished"] = "Unpublished manuscript",
    };

    /// <summary>True for "in press", "Forthcoming 2025" and the like.</summary>
    public static bool IsInPress(string words) => InPress.Contains(Folded(words));

    /// <summary>True where it can be read before it has a place in a volume.</summary>
    public static bool IsAhead(string words) => Ahead.Contains(Folded(words));

    /// <summary>"Manuscript in preparation"; empty where it is no manuscript.</summary>
    public static string Manuscript(string words) => Manuscripts.GetValueOrDefault(Folded(words), "");

    /// <summary>True where the words stand for no date of their own.</summary>
    public static bool SaysNothingOfTime(string words) =>
        IsAhead(words) || Manuscript(words).Length > 0 || Finished.Contains(Folded(words));

    // Without a year, and without what stands around words.
#pragma warning disable CA1308 // Compared with small letters.
    private static string Folded(string words) => string.Concat(words.Select(c => c == '-' ? ' ' : c))
        .Trim(' ', '(', ')', '[', ']', '.', ',', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToLowerInvariant();
#pragma warning restore CA1308
}
