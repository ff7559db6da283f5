using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>What columns are called that tell of people, beside whoever is named in another.</summary>
internal static partial class PersonWords
{
    private const int LongestName = 60;

    /// <summary>A name that nothing but attributes of people have.</summary>
    public static bool AreOfAttribute(string name) => OfPerson().IsMatch(Plainly(name));

    /// <summary>One of those that papers print in place of a name: where nobody is named, they tell voices apart.</summary>
    public static bool AreOfVoice(string name) => OfVoice().IsMatch(ColumnName.Spaced(name.Trim().TrimEnd(':', '*')));

    /// <summary>True where the cells lead to somebody outside the study.</summary>
    /// <param name="hasCodes">True where another column names the participants.</param>
    public static bool Identify(string name, bool hasCodes)
    {
        var plain = Plainly(name);
        return Identifying().IsMatch(plain) || IdentifyingWords.Outright.Contains(plain) || (hasCodes && AreOfName(plain));
    }

    // Beside codes, names are those of the people themselves.
    private static bool AreOfName(string plain)
    {
        var words = plain.Split([' ', '’', '\'', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(IdentifyingWords.Names.Contains) && words.All(word => IdentifyingWords.Names.Contains(word) || IdentifyingWords.Beside.Contains(word));
    }

    /// <summary>Where or when something was said, or how much of it: of the row, not of anybody.</summary>
    public static bool AreOfRow(string name) => OfRow().IsMatch(Plainly(name));

    private static string Plainly(string name) =>
        name.Length > LongestName ? "" : ColumnName.Plain(ColumnName.Spaced(name.Trim().TrimEnd(':', '*').Replace('-', ' ')));

    [GeneratedRegex(
        @"^(?:gender|sex|age(?:\s?\(?(?:in\s)?years?\)?)?|role|profession|occupation|job(?:\stitle)?|position)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfVoice();

    [GeneratedRegex(
        @"^(?:(?:participants?|respondents?|patients?|persons?|speakers?|interviewees?|informants?|clients?|students?|members?)[’']?s? |self ?(?:reported|identified) |current |main |highest )?" +
        @"(?:gender(?: identity)?|pronouns?|sex(?:ual orientation)?|age(?: (?:group|band|range|category|bracket))?|" +
        @"ethnicit(?:y|ies)|ethnic (?:group|background|origin)|race(?:\s?/\s?ethnicity)?|nationality|citizenship|" +
        @"country(?: of (?:birth|origin|residence))?|region|province|county|district|city|town|village|" +
        @"(?:study )?site|clinic|hospital|ward|department|school|faculty|organi[sz]ation|employer|institution|" +
        @"(?:users?|customers?|clients?|accounts?|subscription|plan) (?:segments?|types?|tiers?|plans?|groups?|levels?)|" +
        @"(?:course|class|store|shop|team|product|company|project|repo(?:sitory)?|program(?:me)?)(?: code| ids?)|" +
        @"education(?:al)?(?: (?:level|attainment))?|level of education|qualifications?|degree|" +
        @"employment(?: status)?|work status|income|marital status|relationship status|religion|faith|" +
        @"(?:first |native |mother )?(?:language|tongue)|(?:work |professional |clinical |teaching )?experience|(?:years|length|time) (?:of |in )?(?:experience|practice|service|post|role)|" +
        @"seniority|special(?:t|it)y|discipline|job role|professional (?:group|background)|profession|occupation|role|" +
        @"diagnos[ei]s|disability|household size|housing|parity|number of children|smoking status|recruited (?:from|via))" +
        @"(?: (?:code|ids?|group|\(?years\)?|at interview))?" +
        @"(?: (?:of|as (?:told|given|reported) by|told by|reported by) (?:the )?(?:participants?|respondents?|patients?|persons?|speakers?|interviewees?|informants?))?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OfPerson();

    [GeneratedRegex(
        @"^(?:(?:(?:participants?|respondents?|patients?|recipient|contact|home|work|mobile|postal|mailing|street|ip) ?){0,2}" +
        @"(?:e ?mail|mail|(?:tele)?phone|mobile|fax|address|contact(?: details| info(?:rmation)?)?)" +
        @"(?: ?(?:address|numbers?|no\.?|nr\.?|line|[0-9]))?|" +
        @"user ?agent|external (?:data )?reference|(?:employee|staff|student|matriculation) (?:id|no\.?|numbers?)|" +
        @"post ?code|zip(?: ?code)?|plz|(?:location ?|gps ?)?(?:latitude|longitude)|" +
        @"(?:recipient |participants? |patients? )?(?:(?:first|last|family|middle|full|real|legal|maiden) ?name|" +
        @"fore ?name|sur ?name|given names?)|date of birth|birth ?(?:date|day)|dob|" +
        @"(?:nhs|ssn|social security|national insurance|passport|medical record|mrn|hospital|health insurance|national id)" +
        @"(?: (?:no\.?|numbers?|id))|ssn|mrn|(?:vor|nach|familien)name|telefon(?:nummer)?|handy(?:nummer)?|anschrift|adresse|" +
        @"stra(?:ss|ß)e|geburts(?:datum|tag)|prenom|nom de famille|courriel|apellidos?|telefono|telephone|direccion|" +
        @"correo(?: electronico)?|endereco|cognome|indirizzo|achternaam|voornaam|adres)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Identifying();

    [GeneratedRegex(
        @"^(?:.* )?(?:pages?|lines?|paragraphs?|turns?|rows?|positions?|begin(?:ning)?|start|end|time|stamp|date|url|links?|" +
        @"index|no\.?|nr\.?|numbers?|count|coverage|score|rank|[%#])$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OfRow();
}
