namespace FocusThemes.Queries.Search;

/// <summary>What is taken of the parameters of an address at most, in UTF-16 units and in values.</summary>
public static class SearchLimits
{
    /// <summary>The length of what is searched for.</summary>
    public const int LongestWords = 20_000;

    /// <summary>More are not looked for: a text pasted whole is found by its beginning.</summary>
    public const int MostTerms = 32;

    /// <summary>The values of one parameter.</summary>
    public const int MostValues = 100;
    public const int LongestValue = 60;

    /// <summary>Quotes that begin on lines further from each other are not near.</summary>
    public const int MostLinesApart = 100;

    /// <summary>The length of a participant's code, which may be a whole description.</summary>
    public const int LongestCode = 1_000;

    /// <summary>A folder's name, of which a slug is made, is no longer.</summary>
    public const int LongestSlug = 255;
}
