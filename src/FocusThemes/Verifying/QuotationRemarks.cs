namespace FocusThemes.Verifying;

/// <summary>What is to be said of a quotation beside where its words stand, in sentences.</summary>
public static class QuotationRemarks
{
    private const int MostLetters = 8;

    public static IEnumerable<string> Of(CheckedQuotation quotation)
    {
        if (quotation.Verdict == Verdict.TooShort)
            yield return quotation.Quotation.WordCount < Quotation.TooFewWords
                ? "One or two words prove nothing." : "So few words are as often nobody’s as somebody’s.";
        if (PersonOf(quotation) is { } person) yield return person;
        foreach (var part in quotation.Parts)
        {
            foreach (var left in part.LeftOut) yield return LeftOutBy(left);
            foreach (var letters in part.Letters.Take(MostLetters)) yield return $"“{letters.Said}” is printed “{letters.Printed}”.";
            if (part.Letters.Count > MostLetters) yield return $"{part.Letters.Count - MostLetters} more words have other letters.";
        }

        if (quotation.ProvesLittle)
            yield return quotation.Quotation.WordCount < Quotation.FewWords
                ? "So few words are said by many: that they were found proves little."
                : "A piece of one or two words could stand anywhere: that it was found proves little.";
    }

    private static string? PersonOf(CheckedQuotation quotation) => quotation.Named switch
    {
        { IsRight: false } named => $"Said by {SaidBy(quotation)}, not by {named.Printed}.",
        { IsRight: null } named => $"The text names {named.Printed}; the library names nobody for these words.",
        _ => null,
    };

    private static string SaidBy(CheckedQuotation quotation) =>
        string.Join(" and ", quotation.Parts.Select(part => part.Quote.Quote.Participant).Distinct());

    private static string LeftOutBy(Omission left) => left.Words.Length == 0
        ? $"“{left.Mark}” was put in."
        : $"“{left.Mark}” stands in the place of “{left.Words}”.";
}
