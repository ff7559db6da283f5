using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>What the words of an attribution can be, each looked at on its own.</summary>
internal static partial class AttributionWords
{
    /// <summary>Something that was heard, or a remark of the authors: never who said it.</summary>
    [GeneratedRegex(
        @"^(?:sic|laugh\w*|chuckl\w*|giggl\w*|smil\w+|paus\w+|silence|sigh\w*|cry\w*|cries|cough\w*|whisper\w*|" +
        @"nod\w*|inaudible|unclear|unintelligible|overlap\w*|crosstalk|emphasis.*|our emphasis|translat\w+.*|etc|" +
        @"n\s?[:=].*|[0-9.,]+\s?%(?:\scoverage)?|[0-9]+ (?:quotations?|quotes?|comments?|mentions?|times|references?|codes?|segments?|excerpts?|responses?|" +
        @"participants?|respondents?|interviewees?|people|persons?|kişi|personas?|pessoas?|personnes?|personen|persone|orang|respuestas?|respostas?|réponses?)|" +
        @"ibid|et al|see .*|e\.?g\.?.*|i\.?e\.?.*|firstly|secondly|thirdly|yes|no|hospital|continue[sd]?)\.?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Remark();

    [GeneratedRegex(
        @"^(?:focus[\s-]?groups?(?:\sdiscussions?)?|FGDs?|FGs?|group|grp|(?-i:gp)|workshop|panel|round\s?table|gruppe|" +
        @"groupe(?:\sde\sdiscussion)?|grupo(?:\sfocal)?|gruppo|groep|fokusgruppe|fokusgrupp|focusgroep|grupp|grupa|grup|kelompok|" +
        @"группа|фокус-группа|焦点小组|小组|グループ|그룹|GF)[\s.-]?(?:no\.?\s?)?#?(?<label>[0-9]{1,3}|[A-Z]|[IVX]{1,4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Group();

    /// <summary>Club07 FG, rural FGD 2, Women’s focus group.</summary>
    [GeneratedRegex(
        @"^\p{L}[\p{L}0-9’'-]{0,20}(?:\s\p{L}[\p{L}’'-]{0,20})?\s(?:(?-i:FGDs?|FGs?)|focus[\s-]?group(?:\sdiscussion)?|fokusgruppe|grupo\sfocal|groupe\sde\sdiscussion)" +
        @"(?:\s[0-9]{1,3})?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex NamedGroup();

    /// <summary>P5, 1P04, I10, #18, 3001p, ID-5, GP2, FG1-P5, @anna_k.</summary>
    [GeneratedRegex(
        @"^(?:@[A-Za-z0-9][\w.-]{1,38}|#\s?[0-9]{1,6}|[0-9]{1,4}[-‐‑–][A-Za-z]{1,3}[-‐‑–][0-9]{1,4}|[0-9]{0,3}\p{L}{1,3}[0-9]{1,6}[A-Za-z]?|\p{Lu}{1,3}[0-9]{1,4}\s[a-z]|[A-Za-z]{1,3}[-_.][0-9]{1,6}|" +
        @"[0-9]{1,6}[A-Za-z]{1,2}|[A-Z]{4,6}[0-9]{1,4}|[A-Z]{3,6}[0-9]{1,3}[-_.][0-9]{1,4}|\p{L}{2,14}(?:_\p{L}{1,4})?_[0-9]{1,4}|\p{L}{2,14}_\p{L}{1,4}[0-9]{1,4}|[A-Za-z]{1,3}[0-9]{1,3}[A-Za-z]{1,3}[0-9]{1,4}(?:[-_][A-Z]{1,2})?|" +
        @"[A-Za-z]{1,3}[0-9]{1,4}[-_./][A-Za-z]{0,4}[0-9]{1,6}[A-Za-z]?)$", RegexOptions.CultureInvariant)]
    public static partial Regex Code();

    /// <summary>41F, F 41.</summary>
    [GeneratedRegex(
        @"^(?:(?<age>[1-9][0-9])\s?(?<sex>[FMWfmw])|(?<sex>[FMWfmw])\s?(?<age>[1-9][0-9]))$",
        RegexOptions.CultureInvariant)]
    public static partial Regex AgeAndSex();

    /// <summary>69y, 34 yo, 54 yrs, 70s.</summary>
    [GeneratedRegex("^[1-9][0-9]?\\s?(?:y|yo|y/o|yrs?|years?)$|^[1-9]0s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex AgeAlone();

    /// <summary>T2, t0.</summary>
    [GeneratedRegex("^[Tt][0-9]$", RegexOptions.CultureInvariant)]
    public static partial Regex TimePoint();

    /// <summary>Q13, q2a.</summary>
    [GeneratedRegex("^[Qq][0-9]{1,2}[a-z]?$", RegexOptions.CultureInvariant)]
    public static partial Regex Question();

    /// <summary>Respondent 2, HCP 4, Interviewee #3, Male 2, Participant C, Patient15.</summary>
    [GeneratedRegex(
        @"^(?<role>\p{L}[\p{L}’'/-]*(?:\s\p{L}[\p{L}’'/-]*){0,3}?)(?:\s?#|\s?no\.?\s?|\snumber\s|\.?\s|" +
        @"-)(?<label>[0-9]{1,5}[a-z]?|[A-Z]|[IVX]{1,4})$|^(?<role>[A-Za-z]{4,14}|\p{Lo}{2,8})(?<label>[0-9]{1,4})$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    public static partial Regex RoleNumber();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:fe)?males?(?![\p{L}])|\b(?:wom[ae]n|m[ae]n|girls?|boys?|non-?binary|trans\s?(?:wom[ae]n|" +
        @"m[ae]n)|frau|mann|weiblich|männlich|mujer|hombre|femme|homme|mulher|homem|donna|uomo|vrouw|kvinn[ae]|" +
        @"femenino|masculino|féminin|masculin|feminino)\b|^[FMW]$|^[男女]性?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Sex();

    [GeneratedRegex(
        @"\b(?:aged?\s?)?[≥≤<>~]?\s?[0-9]{1,3}(?:\s?[-–]\s?[0-9]{1,3})?\s?-?(?:years?[\s-]?(?:of\sage|old)?|yrs?|" +
        @"jahre?(?:\salt)?|ans|años|anos|anni|jaar|år|岁|歳|" +
        @"y/?o|yo|y)\b(?:\sold)?|\baged?\s?:?\s?[≥≤<>~]?\s?[0-9]{1,3}(?:\s?[-–]\s?[0-9]{1,3})?(?:\s?\+)?|" +
        @"\b(?:in\s)?(?:his|her|their|mid|late|early)[\s-]+[2-9]0s\b|[2-9]0s\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Age();

    /// <summary>Where in a transcript: line 746 &amp; 747, p. 3, 5.24, 1: 365, 00:12:30, ¶ 40, quotation 3:12.</summary>
    [GeneratedRegex(
        @"^(?:(?:lines?|pages?|para(?:graph)?s?\.?|transcripts?|turns?|refs?\.?|min(?:ute)?s?\.?|§|¶|zeilen?|seiten?|abs(?:atz|\.)|" +
        @"lignes?|líneas?|linhas?|righ[ae]|regels?|raden|rader|linje|wiersz|satır|baris|строка|páginas?|pág\.?|pagin[ae]s?|sid(?:a|e|or)|" +
        @"stron[ay]|sayfa|halaman|стр\.?|minut[eo]s?|minuten|第|行|页|頁)\s?[0-9].*|[0-9]+\s?[行页頁段]|" +
        @"\p{L}{2,12}\s[0-9]+:[0-9]+(?:[:.\s–-]+[0-9]+)*|" +
        @"(?-i:ll?|pp?)(?:\.\s?|\s)[0-9].*|(?-i:Z|S)\.\s?[0-9].*|[0-9]+\s?[.:]\s?[0-9]+(?:[:.\s–-]+[0-9]+)*)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Place();

    [GeneratedRegex(
        @"^(?:[0-9]{1,2}(?:st|nd|rd|th)?\s)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|" +
        @"aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|" +
        @"winter)\.?\s?(?:[0-9]{1,2},?\s)?(?:19|20)[0-9]{2}$|^(?:19|20)[0-9]{2}$|" +
        @"^[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{2}|(?:19|20)[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Date();

    /// <summary>Rachel, Mrs O’Brien, Anna K., J. K., JK.</summary>
    public static bool IsName(string part) => PrintedName().IsMatch(part) || TwoCapitals().IsMatch(part);

    [GeneratedRegex(
        @"^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?\p{Lu}\p{Ll}+(?:[’'-]\p{Lu}?\p{Ll}+)?(?:\s\p{Lu}(?:\p{Ll}+|\.))?$|" +
        @"^\p{Lu}\.\s?(?:\p{Lu}[’']?){1,2}\.?$|^[A-ZＡ-Ｚ](?:さん|氏)$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PrintedName();

    // As initials; countries, offices and trades have two capitals too.
    [GeneratedRegex(@"^(?!UK|US|EU|IT|HR|NZ)\p{Lu}{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoCapitals();
}
