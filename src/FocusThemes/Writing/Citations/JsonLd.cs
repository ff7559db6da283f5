using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using FocusThemes.Model.Citing;

namespace FocusThemes.Writing.Citations;

/// <summary>
/// A page's content in the words of schema.org, to stand in the page itself: every sign that could end the element it
/// stands in is escaped.
/// </summary>
public static class JsonLd
{
    // Every page of a study has the same one.
    private static readonly ConditionalWeakTable<Reference, string> Made = [];

    public static string Of(CitedWork work)
    {
        using var text = new StringWriter();
        Write(text, work);
        return text.ToString();
    }

    public static void Write(TextWriter writer, CitedWork work)
    {
        var whole = Made.GetValue(work.Reference, static reference => Publication(reference).ToJsonString());
        writer.Write("{\"@context\":\"https://schema.org\",");
        if (work.Part is { } part)
        {
            writer.Write(part.Words is null ? "\"@type\":\"CreativeWork\"" : "\"@type\":\"Quotation\"");
            WriteMember(writer, "name", part.Name);
            if (part.Words is not null) WriteMember(writer, "text", part.Words);
        }
        else
        {
            writer.Write(whole.AsSpan()[1..^1]);
        }

        if (work.Address.Length > 0) WriteMember(writer, "url", work.Address);
        if (work.Part is not null)
        {
            writer.Write(",\"isPartOf\":");
            writer.Write(whole);
        }

        writer.Write('}');
    }

    private static void WriteMember(TextWriter writer, string name, string text)
    {
        writer.Write(",\"");
        writer.Write(name);
        writer.Write("\":\"");
        JavaScriptEncoder.Default.Encode(writer, text);
        writer.Write('"');
    }

    private static JsonObject Publication(Reference reference)
    {
        var publication = new JsonObject { ["@type"] = PublicationKind.Of(reference).InSchema };
        Add(publication, "name", reference.Title);
        if (reference.Authors.Count > 0) publication["author"] = new JsonArray([.. reference.Authors.Select(Person)]);
        if (reference.IsLedByEditors) publication["editor"] = new JsonArray([.. reference.Editors.Select(Person)]);
        Add(publication, "datePublished", Date(reference.Issued));
        if (reference.IsInPress) publication["creativeWorkStatus"] = "in press";
        Add(publication, "pageStart", reference.FirstPage);
        Add(publication, "pageEnd", reference.LastPage);
        Add(publication, "sameAs", reference.DoiAddress ?? reference.Url);
        Add(publication, "inLanguage", reference.Language);
        Add(publication, "isbn", reference.Isbn);
        if (reference.Publisher.Length > 0) publication["publisher"] = Named("Organization", reference.Publisher);
        if (Container(reference) is { } container) publication["isPartOf"] = container;
        return publication;
    }

    /// <summary>A date, with a slash between two.</summary>
    private static string Date(PartialDate date) =>
        date.End is { } end ? $"{date.Numeric('-')}/{end.Numeric('-')}" : date.Numeric('-');

    /// <summary>An issue in a volume in a periodical, with what is there of it; null for what stands alone.</summary>
    private static JsonObject? Container(Reference reference)
    {
        if (reference.Container.Length == 0) return null;
        var isPeriodical = PublicationKind.Of(reference).Container == "journal";
        var container = Named(isPeriodical ? "Periodical" : "CreativeWork", reference.Container);
        if (isPeriodical) Add(container, "issn", reference.Issn);
        container = Within(container, "PublicationVolume", "volumeNumber", reference.Volume);
        return Within(container, "PublicationIssue", "issueNumber", reference.Issue);
    }

    private static JsonObject Within(JsonObject whole, string type, string member, string number) => number.Length == 0
        ? whole
        : new() { ["@type"] = type, [member] = number, ["isPartOf"] = whole };

    private static JsonObject Person(AuthorName author)
    {
        if (author.IsOrganisation) return Named("Organization", author.Family);
        var person = Named("Person", author.IsOneWord
            ? author.AsListed
            : PlainCitation.Joined(author.Given, author.LastInFull, author.Suffix));
        Add(person, "familyName", author.LastInFull);
        Add(person, "givenName", author.Given);
        return person;
    }

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static void Add(JsonObject item, string name, string value)
    {
        if (value.Length > 0) item[name] = value;
    }
}
