using System.Text.Json.Serialization;
using FocusThemes.Comparing;
using FocusThemes.Queries.Publishing;
using FocusThemes.Verifying;

namespace FocusThemes.Writing.Quotations;

/// <summary>What the library tells of every quotation of a text, as data.</summary>
/// <param name="Study">The slug of the one study that was looked in; null for the library.</param>
/// <param name="IsAllFound">True where every quotation was found word for word, under its own name where it has one.</param>
/// <param name="Notes">What was not looked at, each in a sentence.</param>
public sealed record QuotationsDocument(
    string? Study, bool IsAllFound, string Summary, IReadOnlyList<string> Notes, IReadOnlyList<QuotationEntry> Quotations)
{
    /// <param name="site">Where addresses begin; empty for those of the site itself.</param>
    public static QuotationsDocument Of(QuotationReport report, SiteAddress site) => new(
        report.Scope.Catalogue is null ? null : report.Scope.Studies[0].Slug, !report.HasFault, report.Summary, report.Notes,
        [.. report.Quotations.Select(one => QuotationEntry.Of(one, site))]);
}

/// <param name="Text">The words as the text has them, without the outer marks.</param>
/// <param name="Place">"line 12", "paragraph 3".</param>
/// <param name="Verdict">"verbatim", "altered", "stitched", "not found", "too short".</param>
/// <param name="Named">Whom the text names; null for nobody.</param>
/// <param name="IsRightlyNamed">Null where the text or the library names nobody.</param>
/// <param name="Found">One place; several where it is stitched; none where it was not found.</param>
public sealed record QuotationEntry(
    string Text, string Place, string Verdict, string? Named, bool? IsRightlyNamed, IReadOnlyList<string> Remarks,
    IReadOnlyList<FoundEntry> Found)
{
    public static QuotationEntry Of(CheckedQuotation one, SiteAddress site) => new(
        one.Quotation.Text, one.Quotation.Place, one.Verdict.InData(), one.Named?.Printed, one.Named?.IsRight,
        [.. QuotationRemarks.Of(one)], [.. one.Parts.Select(part => FoundEntry.Of(part, site))]);
}

/// <param name="Quote">7.2.1.</param>
/// <param name="Identifier">What it keeps when its study is read anew; null where it has none.</param>
/// <param name="Address">That outlives a re-reading.</param>
/// <param name="Said">The part of the quotation that was found here.</param>
/// <param name="Printed">The words of the quote from the first to the last of it.</param>
/// <param name="Differences">Those words with what became of them: kept, removed, added; none where nothing did.</param>
public sealed record FoundEntry(
    string Study, string Theme, string ThemeTitle, string Quote,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Identifier,
    string? Participant, string Source, int Line, string Address, string Said, string Printed, IReadOnlyList<Omission> LeftOut, IReadOnlyList<OtherLetters> Letters,
    IReadOnlyList<DifferenceEntry> Differences)
{
    public static FoundEntry Of(FoundPart part, SiteAddress site)
    {
        var (hit, quote) = (part.Quote, part.Quote.Quote);
        return new(
            hit.Study.Slug, hit.ThemeNumber, hit.ThemeTitle, quote.Id, quote.Identifier, quote.Participant, quote.Source.Name, quote.Source.Line,
            site.Of(hit.Study.LastingAddressOf(quote)), part.Said, part.Printed, part.LeftOut, part.Letters,
            [.. part.Differences.Select(piece => new DifferenceEntry(
                piece.Side switch { DiffSide.Removed => "removed", DiffSide.Added => "added", _ => "kept" }, piece.Text))]);
    }
}

public sealed record DifferenceEntry(string Side, string Text);
