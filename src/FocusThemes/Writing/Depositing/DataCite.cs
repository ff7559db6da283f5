using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using FocusThemes.Model.Citing;
using FocusThemes.Writing.Plain;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Writing.Depositing;

/// <summary>
/// DataCite’s metadata, schema 4.6, in XML and in the JSON of its interface. What is not known says so by the codes that the schema
/// has for it: <c>(:tba)</c>, <c>(:unkn)</c>.
/// </summary>
internal static class DataCite
{
    private const string Announced = "(:tba)", Unknown = "(:unkn)", Orcids = "https://orcid.org", Licenses = "https://spdx.org/licenses/";
    private const string SealName = "FocusThemes seal", ResourceType = "Coded qualitative data";
    private const string Resolver = "https://doi.org/", FunderRegistry = "Crossref Funder ID";
    private const string DayIs = "the day on which the texts were read into the library";

    private static readonly XNamespace Kernel = "http://datacite.org/schema/kernel-4";
    /// <param name="formats">Media types of the files.</param>
    public static string Json(DepositFacts facts, IEnumerable<string> formats)
    {
        var study = facts.Study;
        var item = new JsonObject
        {
            ["types"] = new JsonObject { ["resourceTypeGeneral"] = "Dataset", ["resourceType"] = ResourceType },
            ["creators"] = facts.Creators.Count == 0 ? new JsonArray(new JsonObject { ["name"] = Unknown }) : [.. facts.Creators.Select(Creator)],
            ["titles"] = new JsonArray(new JsonObject { ["title"] = facts.Title }),
            ["publisher"] = new JsonObject { ["name"] = Announced },
            ["publicationYear"] = facts.Year,
            ["subjects"] = new JsonArray([.. facts.Keywords.Select(word => new JsonObject { ["subject"] = word })]),
            ["dates"] = new JsonArray(new JsonObject { ["date"] = facts.Iso, ["dateType"] = "Other", ["dateInformation"] = DayIs }),
            ["alternateIdentifiers"] = new JsonArray(new JsonObject { ["alternateIdentifier"] = study.Seal, ["alternateIdentifierType"] = SealName }),
            ["relatedIdentifiers"] = facts.Publication is null ? new JsonArray() : new JsonArray(new JsonObject
            {
                ["relatedIdentifier"] = Related(facts).Value,
                ["relatedIdentifierType"] = Related(facts).Type,
                ["relationType"] = "Cites",
            }),
            ["formats"] = new JsonArray([.. formats.Select(format => JsonValue.Create(format))]),
            ["rightsList"] = new JsonArray([.. Rights(facts).Select(one => Rights(one.Words, one.License))]),
            ["descriptions"] = new JsonArray(new JsonObject { ["description"] = facts.Description, ["descriptionType"] = "Abstract" }),
            ["fundingReferences"] = new JsonArray([.. facts.Grants.Select(Grant)]),
            ["schemaVersion"] = Kernel.NamespaceName,
        };
        if (facts.Language is { } language) item["language"] = language;
        return item.ToJsonString(JsonFormat.Indented) + "\n";
    }

    public static string Xml(DepositFacts facts, IEnumerable<string> formats)
    {
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var resource = new XElement(Kernel + "resource",
            new XAttribute("xmlns", Kernel.NamespaceName), new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XAttribute(xsi + "schemaLocation", $"{Kernel.NamespaceName} https://schema.datacite.org/meta/kernel-4.6/metadata.xsd"),
            Element("identifier", Announced, ("identifierType", "DOI")),
            new XElement(Kernel + "creators", facts.Creators.Count == 0
                ? [new XElement(Kernel + "creator", Element("creatorName", Unknown))] : facts.Creators.Select(CreatorElement)),
            new XElement(Kernel + "titles", Element("title", facts.Title)),
            Element("publisher", Announced),
            Element("publicationYear", facts.Year),
            Element("resourceType", ResourceType, ("resourceTypeGeneral", "Dataset")),
            new XElement(Kernel + "subjects", facts.Keywords.Select(word => Element("subject", word))),
            new XElement(Kernel + "dates", Element("date", facts.Iso, ("dateType", "Other"), ("dateInformation", DayIs))),
            facts.Language is { } language ? Element("language", language) : null,
            new XElement(Kernel + "alternateIdentifiers", Element("alternateIdentifier", facts.Study.Seal ?? "", ("alternateIdentifierType", SealName))),
            new XElement(Kernel + "relatedIdentifiers", facts.Publication is null ? null
                : Element("relatedIdentifier", Related(facts).Value, ("relatedIdentifierType", Related(facts).Type), ("relationType", "Cites"))),
            new XElement(Kernel + "formats", formats.Select(format => Element("format", format))),
            new XElement(Kernel + "rightsList", Rights(facts).Select(one => RightsElement(one.Words, one.License))),
            new XElement(Kernel + "descriptions", Element("description", facts.Description, ("descriptionType", "Abstract"))),
            new XElement(Kernel + "fundingReferences", facts.Grants.Select(GrantElement)));
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true })) resource.Save(xml);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    private static (string Value, string Type) Related(DepositFacts facts) =>
        facts.Study.Reference.Doi is { Length: > 0 } doi ? (doi, "DOI") : (facts.Publication!, "URL");

    private static IEnumerable<(string Words, DepositLicense? License)> Rights(DepositFacts facts)
    {
        yield return (facts.License?.Words ?? facts.Rights, facts.License);
        if (facts.Study.Access is { } access) yield return (access, null);
    }

    private static JsonObject Rights(string words, DepositLicense? license)
    {
        var rights = new JsonObject { ["rights"] = words };
        if (license?.Address is { } address) rights["rightsUri"] = address;
        if (license?.Spdx is not { } spdx) return rights;
        (rights["rightsIdentifier"], rights["rightsIdentifierScheme"], rights["schemeUri"]) = (spdx, "SPDX", Licenses);
        return rights;
    }

    private static XElement RightsElement(string words, DepositLicense? license)
    {
        var rights = Element("rights", words);
        if (license?.Address is { } address) rights.Add(new XAttribute("rightsURI", address));
        if (license?.Spdx is { } spdx)
            rights.Add(new XAttribute("rightsIdentifier", spdx), new XAttribute("rightsIdentifierScheme", "SPDX"), new XAttribute("schemeURI", Licenses));
        return rights;
    }

    private static JsonObject Grant((Funder Funder, string? Award) grant)
    {
        var funding = new JsonObject { ["funderName"] = grant.Funder.Name };
        if (grant.Funder.Doi.Length > 0) (funding["funderIdentifier"], funding["funderIdentifierType"]) = (Resolver + grant.Funder.Doi, FunderRegistry);
        if (grant.Award is { } award) funding["awardNumber"] = award;
        return funding;
    }

    private static XElement GrantElement((Funder Funder, string? Award) grant) => new(Kernel + "fundingReference",
        Element("funderName", grant.Funder.Name),
        grant.Funder.Doi.Length > 0 ? Element("funderIdentifier", Resolver + grant.Funder.Doi, ("funderIdentifierType", FunderRegistry)) : null,
        grant.Award is { } award ? Element("awardNumber", award) : null);

    private static JsonObject Creator(DepositCreator who)
    {
        var creator = new JsonObject { ["name"] = who.Inverted, ["nameType"] = NameType(who) };
        if (who.HasParts) (creator["givenName"], creator["familyName"]) = (who.Name.Given, who.Name.LastInFull);
        if (who.OrcidAddress is { } orcid)
        {
            creator["nameIdentifiers"] = new JsonArray(
                new JsonObject { ["nameIdentifier"] = orcid, ["nameIdentifierScheme"] = "ORCID", ["schemeUri"] = Orcids });
        }

        if (who.Affiliations.Count > 0) creator["affiliation"] = new JsonArray([.. who.Affiliations.Select(name => new JsonObject { ["name"] = name })]);
        return creator;
    }

    private static XElement CreatorElement(DepositCreator who) => new(Kernel + "creator",
        Element("creatorName", who.Inverted, ("nameType", NameType(who))),
        who.HasParts ? Element("givenName", who.Name.Given) : null,
        who.HasParts ? Element("familyName", who.Name.LastInFull) : null,
        who.OrcidAddress is { } orcid ? Element("nameIdentifier", orcid, ("nameIdentifierScheme", "ORCID"), ("schemeURI", Orcids)) : null,
        who.Affiliations.Select(name => Element("affiliation", name)));

    private static string NameType(DepositCreator who) => who.Name.IsOrganisation ? "Organizational" : "Personal";

    private static XElement Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new XElement(Kernel + name, RefiText.Held(text));
        foreach (var (attribute, value) in attributes) element.Add(new XAttribute(attribute, RefiText.Held(value)));
        return element;
    }
}
