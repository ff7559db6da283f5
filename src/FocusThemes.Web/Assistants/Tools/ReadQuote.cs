using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Web.Data;
using FocusThemes.Writing;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Web.Assistants.Tools;

/// <summary>One quote with what the authors make of it, and its citation.</summary>
internal static class ReadQuote
{
    public static LibraryTool Tool { get; } = new(
        "read_quote", "Gives one quote with the authors' words that it stands under, its attribution and its citation, to be given with it.",
        [
            new("quote", "Its identifier, such as q7k2m9x4c0nd, or its id in a study, such as 7.2.1.") { IsNeeded = true },
            new("study", "Needed for an id alone."),
        ], AnswerAsync);

    private static async Task<IResult> AnswerAsync(ToolCall call)
    {
        var (slug, id) = (call["study"], call["quote"]);
        if (QuoteIdentifier.Parse(id) is { } identifier)
        {
            var led = await call.Library.FindIdentifierAsync(identifier, call.Stop);
            if (led is not { Study: { } of, Quote: { } now }) return Answers.NotFound(LedTo.WhyNot(led, id));
            (slug, id) = (of, now);
        }

        if (slug.Length == 0) return Answers.Malformed($"The argument “study” is missing: “{id}” is no identifier.");
        return await Answers.ForStudyAsync(call.Library, slug, async study =>
            await call.Library.FindQuoteAsync(study, id, call.Stop) is { } found
                ? Answers.Json(new CitedQuote(
                    QuoteEntry.Of(found.Hit), found.Concept, QuoteCitation.Attribution(study.Link, found.Hit.Quote),
                    QuoteCitation.Full(study, found.Hit)))
                : Answers.NotFound($"This study has no quote {id}."), call.Stop);
    }

    /// <param name="AuthorsWords">Paragraphs of the concept.</param>
    /// <param name="Attribution">What stands in parentheses after its words.</param>
    private sealed record CitedQuote(QuoteEntry Quote, IReadOnlyList<string> AuthorsWords, string Attribution, string Citation);
}
