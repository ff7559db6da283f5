using System.Text.Encodings.Web;
using FocusThemes.Model;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Web.Pages.Rendering;
using Microsoft.AspNetCore.Html;

namespace FocusThemes.Web.Pages.Studies.Sources;

/// <summary>
/// Stretches of a source, each with what it was read as: a record leads to its page, an attribution to the person. Written
/// without a partial, since a page has thousands of them.
/// </summary>
/// <param name="Study">Null for a table that is only tried, whose records have no pages.</param>
/// <param name="Lines">In order; the second and further ones begin with a line break.</param>
public sealed record SourceHtml(StudyLink? Study, IEnumerable<IEnumerable<SourcePiece>> Lines) : IHtmlContent
{
    /// <summary>What a stretch was read as, and whether its record came from the line above or goes on below.</summary>
    public static string ClassOf(SourcePiece piece) => piece.Kind switch
    {
        PassageKind.Title or PassageKind.Subtitle or PassageKind.Subtheme => "t",
        PassageKind.Concept => "c",
        PassageKind.Quote => "q",
        PassageKind.Attribution => "a",
        PassageKind.NotUnderstood => "u",
        PassageKind.Uncoded => "w",
        PassageKind.NoteMark => "n",
        _ => "s",
    } + (piece.IsFirst || piece.Record is null ? "" : " rest") + (piece.GoesOn ? " more" : "");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var (i, line) in Lines.Index())
        {
            if (i > 0) writer.Write("<br>");
            foreach (var piece in line) Write(writer, encoder, piece);
        }
    }

    private void Write(TextWriter writer, HtmlEncoder encoder, SourcePiece piece)
    {
        var address = Study is null ? null
            : piece.Record is { } record ? Study.AddressOfRecord(record.Theme, record.Id)
            : piece.Participant is { } code ? Study.AddressOfParticipant(code)
            : null;
        foreach (var other in piece.Around)
        {
            // Without words of its own, so that the text stays the text.
            writer.Write("<a class=\"around\"");
            Write("id", other.Anchor);
            if (Study is not null) Write("href", Study.AddressOfRecord(other.Theme, other.Id));
            Write("aria-label", $"{other.Name} begins here too");
            Write("data-name", other.Name);
            Write("data-id", other.Id);
            writer.Write("></a>");
        }

        var element = address is null ? "span" : "a";
        writer.Write($"<{element} class=\"{ClassOf(piece)}\"");
        if (address is not null)
        {
            Write("href", address);
            Write("data-name", piece.Record?.Name ?? $"quotes by {piece.Participant}");
            if (piece is { IsFirst: true, Record: { } first }) Write("id", first.Anchor);
        }

        writer.Write('>');
        encoder.Encode(writer, piece.Text);
        writer.Write($"</{element}>");

        void Write(string name, string value) => encoder.Encode(writer, $" {name}=\"", value, "\"");
    }
}
