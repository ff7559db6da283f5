using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using FocusThemes.Model.Citing;
using FocusThemes.Web.Pages.Rendering;
using FocusThemes.Writing.Citations;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages;

/// <summary>What a page's head tells citation managers and search engines of what is on it.</summary>
/// <param name="isFile">True where the page is a file, which has an address only where one is known for the site.</param>
public sealed class CitedHead(CitedWork work, bool isFile) : IHtmlContent
{
    // Every page of a study has the same ones.
    private static readonly ConditionalWeakTable<Reference, string> Tags = [];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var isReached = !isFile || work.IsReached;
        if (isReached)
        {
            encoder.Encode(writer, "<link rel=\"canonical\" href=\"", work.Address, "\">\n");
        }

        writer.Write("<link rel=\"schema.DC\" href=\"http://purl.org/dc/elements/1.1/\">\n");
        writer.Write(Tags.GetValue(work.Reference, reference => TagsOf(reference, encoder)));
        // A block of data, which no browser runs; all that could end it is escaped.
        writer.Write("<script type=\"application/ld+json\">");
        JsonLd.Write(writer, isReached ? work : work with { Address = "" });
        writer.Write("</script>\n");
    }

    private static string TagsOf(Reference reference, HtmlEncoder encoder)
    {
        using var writer = new StringWriter();
        foreach (var (name, content) in MetaTags.Of(reference))
        {
            encoder.Encode(writer, "<meta name=\"", name, "\" content=\"");
            encoder.Encode(writer, "", content, "\">\n");
        }

        return writer.ToString();
    }
}
