using FocusThemes.Model;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;
using FocusThemes.Web.Data;
using FocusThemes.Web.Hosting;

namespace FocusThemes.Web.Addresses;

/// <summary>
/// The lasting address of a quote, <c>/q/q7k2m9x4c0nd</c>. It leads to where the quote stands now, which is for now: only
/// the identifier is for ever.
/// </summary>
internal static class IdentifierAddress
{
    public static void MapIdentifiers(this IEndpointRouteBuilder routes)
    {
        Map(routes, "");
        foreach (var form in new[] { ".json", ".md" }) Map(routes.Data(), form);
    }

    private static void Map(IEndpointRouteBuilder routes, string form) => routes.MapMethods(
        $"/q/{{identifier}}{form}", Answers.Methods, async (
            string identifier, HttpContext context, LibraryContext library, CancellationToken stop) =>
        {
            var led = QuoteIdentifier.Parse(identifier) is { } asked ? await library.FindIdentifierAsync(asked, stop) : null;
            if (led is { Study: { } slug, Quote: { } quote })
                return Results.Redirect(
                    new StudyLink(0, slug, "", 0, 0, library.Root).AddressOfQuote(quote) + form + context.Request.QueryString);
            context.Features.Set(new Problem(LedTo.WhyNot(led, identifier), led switch
            {
                null => ("All quotes", "~/quotes"),
                { Study: { } study } => ("The study", StudyLink.AddressOf(study, "~")),
                _ => ("All studies", "~/"),
            }));
            return Results.StatusCode(led is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);
        }).ExcludeFromDescription();
}
