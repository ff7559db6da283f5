using System.Text.Json;
using System.Text.RegularExpressions;
using FocusThemes.Model.Citing;

namespace FocusThemes.Writing.Depositing;

/// <summary>Who made what is deposited: the authors of the citation, with what it says of them.</summary>
/// <param name="Orcid">Four by four digits; null where none is told, or one whose last digit does not fit the others.</param>
internal sealed partial record DepositCreator(AuthorName Name, string? Orcid, IReadOnlyList<string> Affiliations)
{
    /// <summary>"Khan, N"; an organisation’s whole name.</summary>
    public string Inverted => Name.Given.Length == 0 ? Name.LastInFull : $"{Name.LastInFull}, {Name.Given}";

    /// <summary>False for an organisation, and for whoever goes by one name.</summary>
    public bool HasParts => !Name.IsOrganisation && Name.Given.Length > 0;

    public string? OrcidAddress => Orcid is null ? null : $"https://orcid.org/{Orcid}";

    /// <summary>The authors, or the editors in their place, with <c>ORCID</c> and <c>affiliation</c> as Crossref adds them to CSL-JSON.</summary>
    public static IReadOnlyList<DepositCreator> In(Reference reference)
    {
        if (reference.Json is not { } json) return [];
        var item = JsonElement.Parse(json);
        return
        [
            .. CslJson.Names(item, reference.IsLedByEditors ? "editor" : "author")
                .Select(person => AuthorName.Of(person) is { } name ? new DepositCreator(name, OrcidIn(person), [.. CslJson.Named(person, "affiliation").Distinct()]) : null)
                .OfType<DepositCreator>(),
        ];
    }

    private static string? OrcidIn(JsonElement person)
    {
        var orcid = OrcidDigits().Match(CslJson.Text(person, "ORCID")).Value;
        return orcid.Length > 0 && Fits(orcid) ? orcid : null;
    }

    /// <summary>ISO 7064, MOD 11-2, by which the last digit tells whether the others were copied right.</summary>
    private static bool Fits(string orcid)
    {
        var digits = orcid.Replace("-", "", StringComparison.Ordinal);
        var total = digits[..^1].Aggregate(0, (sum, digit) => (sum + (digit - '0')) * 2);
        var last = (12 - (total % 11)) % 11;
        return digits[^1] == (last == 10 ? 'X' : (char)('0' + last));
    }

    [GeneratedRegex(@"\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b")]
    private static partial Regex OrcidDigits();
}
