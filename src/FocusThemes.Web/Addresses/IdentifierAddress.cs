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
            if (led?.Address is { } address) return Results.Redirect(address + form + context.Request.QueryString);
            context.Features.Set(led switch
            {
                null => new Problem($"No quote of this library has or had the identifier “{identifier}”.", ("All quotes", "~/quotes")),
                { Study: { } study } => new Problem(
                    $"The quote “{identifier}” stood in an earlier text of this study. It was withdrawn, or the text as it is read now "
                    + "has it no more.", ("The study", StudyLink.AddressOf(study, "~"))),
                _ => new Problem($"The quote “{identifier}” was withdrawn: its study was taken out of this library.", ("All studies", "~/")),
            });
            return Results.StatusCode(led is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone);
        }).ExcludeFromDescription();
}
