using System.Globalization;
using System.Text.Json.Nodes;
using FocusThemes.Writing.Citations;
using FocusThemes.Writing.Plain;

namespace FocusThemes.Writing.Depositing;

/// <summary>The metadata of a research object as RO-Crate 1.2 has it: one flat list of what the package is and what is in it.</summary>
internal static class RoCrate
{
    public const string FileName = "ro-crate-metadata.json", PreviewName = "ro-crate-preview.html";
    public const string Version = "https://w3id.org/ro/crate/1.2";

    private const string Publication = "#publication", License = "#license";
    /// <param name="files">Every file that is part of the data, with its size and digests.</param>
    public static string Write(DepositFacts facts, IReadOnlyList<(DepositFile File, BagFile Written)> files)
    {
        var graph = new JsonArray(
            new JsonObject
            {
                ["@id"] = FileName,
                ["@type"] = "CreativeWork",
                ["name"] = "What this package is and what is in it, for programs",
                ["about"] = Reference("./"),
                ["conformsTo"] = Reference(Version),
            },
            Root(facts, files),
            new JsonObject
            {
                ["@id"] = PreviewName,
                ["@type"] = "CreativeWork",
                ["name"] = "What this package is and what is in it, for readers",
                ["about"] = Reference("./"),
            });
        foreach (var (file, written) in files) graph.Add(File(file, written));
        foreach (var (i, who) in facts.Creators.Index()) graph.Add(Person(facts, who, i));
        foreach (var name in Organisations(facts)) graph.Add(Named("Organization", IdOf(facts, name), name));
        if (facts.Study.Citation is not null) graph.Add(Cited(facts));
        graph.Add(Rights(facts));
        return new JsonObject { ["@context"] = $"{Version}/context", ["@graph"] = graph }.ToJsonString(JsonFormat.Indented) + "\n";
    }

    private static JsonObject Root(DepositFacts facts, IReadOnlyList<(DepositFile File, BagFile Written)> files)
    {
        var root = new JsonObject
        {
            ["@id"] = "./",
            ["@type"] = "Dataset",
            ["name"] = facts.Title,
            ["description"] = facts.Description,
            ["datePublished"] = facts.Iso,
            ["license"] = Reference(IdOfLicense(facts)),
            ["creditText"] = facts.Cited,
            ["hasPart"] = new JsonArray([.. files.Select(file => Reference(file.File.Address))]),
        };
        if (facts.Creators.Count > 0) root["author"] = new JsonArray([.. facts.Creators.Select((who, i) => Reference(IdOf(facts, who, i)))]);
        if (facts.Study.Citation is not null) root["citation"] = Reference(facts.Publication ?? Publication);
        if (facts.Study.Access is { } access) root["conditionsOfAccess"] = access;
        if (facts.Keywords.Count > 0) root["keywords"] = string.Join(", ", facts.Keywords);
        if (facts.Language is { } language) root["inLanguage"] = language;
        if (facts.Funders.Count > 0) root["funder"] = new JsonArray([.. facts.Funders.Select(name => Reference(IdOf(facts, name)))]);
        return root;
    }

    private static JsonObject File(DepositFile file, BagFile written) => new()
    {
        ["@id"] = file.Address,
        ["@type"] = "File",
        ["name"] = file.Name,
        ["description"] = file.What,
        ["encodingFormat"] = file.Format,
        ["contentSize"] = written.Bytes.ToString(CultureInfo.InvariantCulture),
        ["sha256"] = written.Sha256,
    };

    private static JsonObject Person(DepositFacts facts, DepositCreator who, int place)
    {
        var person = Named(who.Name.IsOrganisation ? "Organization" : "Person", IdOf(facts, who, place),
            PlainCitation.Joined(who.Name.Given, who.Name.LastInFull, who.Name.Suffix));
        if (who.Name.IsOrganisation) return person;
        if (who.HasParts) (person["givenName"], person["familyName"]) = (who.Name.Given, who.Name.LastInFull);
        if (who.Affiliations.Count > 0) person["affiliation"] = new JsonArray([.. who.Affiliations.Select(name => Reference(IdOf(facts, name)))]);
        return person;
    }

    private static JsonObject Cited(DepositFacts facts)
    {
        var reference = facts.Study.Reference;
        var work = Named(
            PublicationKind.Of(reference).InSchema == "ScholarlyArticle" ? "ScholarlyArticle" : "CreativeWork",
            facts.Publication ?? Publication, reference.Title);
        work["creditText"] = facts.Cited;
        if (facts.Creators.Count > 0) work["author"] = new JsonArray([.. facts.Creators.Select((who, i) => Reference(IdOf(facts, who, i)))]);
        if (reference.Issued.Year.Length > 0) work["datePublished"] = reference.Issued.Numeric('-');
        return work;
    }

    private static JsonObject Rights(DepositFacts facts)
    {
        var license = Named("CreativeWork", IdOfLicense(facts), facts.License?.Words ?? "No licence is stated");
        license["description"] = facts.Rights;
        return license;
    }

    private static IEnumerable<string> Organisations(DepositFacts facts) =>
        facts.Creators.SelectMany(who => who.Affiliations).Concat(facts.Funders).Distinct();

    private static string IdOfLicense(DepositFacts facts) => facts.License?.Address ?? License;

    private static string IdOf(DepositFacts facts, DepositCreator who, int place) =>
        who.OrcidAddress is { } orcid && facts.Creators.Count(one => one.Orcid == who.Orcid) == 1
            ? orcid : string.Create(CultureInfo.InvariantCulture, $"#creator-{place + 1}");

    private static string IdOf(DepositFacts facts, string organisation) =>
        string.Create(CultureInfo.InvariantCulture, $"#organisation-{Organisations(facts).ToList().IndexOf(organisation) + 1}");

    private static JsonObject Named(string type, string id, string name) => new() { ["@id"] = id, ["@type"] = type, ["name"] = name };

    private static JsonObject Reference(string id) => new() { ["@id"] = id };
}
