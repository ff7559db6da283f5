using FocusThemes.Model.Letters;
using FocusThemes.Queries.Quotes;

namespace FocusThemes.Verifying;

/// <summary>All quotations of a text, in its order, and what the library tells of each.</summary>
/// <param name="Scope">Where was looked: one study, or the library.</param>
/// <param name="Notes">What was not looked at, each in a sentence.</param>
public sealed record QuotationReport(QuoteScope Scope, IReadOnlyList<CheckedQuotation> Quotations, IReadOnlyList<string> Notes)
{
    /// <summary>More are not looked at.</summary>
    public const int MostQuotations = 2_000;

    public const string What =
        "Found means that every piece stands in one quote, word for word and in order; capitals, accents and punctuation aside. "
        + "What the library does not hold may still have been said.";

    public bool HasFault => Quotations.Any(one => one.IsFault);

    public int Count(Verdict verdict) => Quotations.Count(one => one.Verdict == verdict);

    public int Misattributed => Quotations.Count(one => one.IsMisattributed);

    /// <summary>"60 quotations: 32 found word for word, 13 altered, 7 not found; 6 with somebody else's name".</summary>
    public string Summary => Quotations.Count == 0 ? "There is no quotation in the text."
        : $"{EnglishText.Count(Quotations.Count, "quotation")}: "
        + string.Join(", ", Enum.GetValues<Verdict>().Where(verdict => Count(verdict) > 0)
            .Select(verdict => $"{EnglishText.Number(Count(verdict))} {verdict.InWords()}"))
        + (Misattributed > 0 ? $"; {EnglishText.Number(Misattributed)} with another person’s name" : "") + ".";
}

public static class VerdictWords
{
    /// <summary>"found word for word", "not found".</summary>
    public static string InWords(this Verdict verdict) => verdict switch
    {
        Verdict.Verbatim => "found word for word",
        Verdict.Altered => "found altered",
        Verdict.Stitched => "stitched from several quotes",
        Verdict.NotFound => "not found",
        _ => "too short to tell",
    };

    /// <summary>"verbatim", as data and programs name it.</summary>
    public static string InData(this Verdict verdict) => verdict switch
    {
        Verdict.NotFound => "not found",
        Verdict.TooShort => "too short",
#pragma warning disable CA1308 // Names of data are in small letters.
        _ => verdict.ToString().ToLowerInvariant(),
#pragma warning restore CA1308
    };
}
