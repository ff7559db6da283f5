using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Conventions;

/// <summary>
/// Files that programs write, known by the names of their columns before any cell is looked at. A line is a program and
/// its columns in lower case, each with what it holds; an exclamation mark after those that every such file has, a bar
/// between two names of one column. <c>codes</c> are themes of which a cell may have several.
/// </summary>
/// <param name="Why">Set for files that have no quotes to read: what they are.</param>
internal sealed partial record Programs(string Name, string Columns, string? Why = null)
{
    private const string CodesWithoutQuotes = "This is a list of codes with their counts, as {0} writes it; it has no quotes. Export the "
        + "coded segments or quotations instead";

    private const string Variables = "These look like the variables of a data set (names such as “{1}”), not themes with quotes";

    private static readonly Programs[] All =
    [
        new("MAXQDA", "document name! participant, code! theme, segment! quote, document group group"),
        new("MAXQDA", "dokumentname! participant, code! theme, segment! quote, dokumentgruppe group"),
        new("MAXQDA", "nombre del documento! participant, codigo! theme, segmento! quote, grupo de documentos group"),
        new("MAXQDA", "nome do documento! participant, codigo! theme, segmento! quote, grupo de documentos group"),
        new("MAXQDA", "nom du document! participant, code! theme, segment! quote, groupe de documents group"),
        new("ATLAS.ti", "quotation content|text content! quote, codes! codes, document participant, document groups group"),
        new("ATLAS.ti", "contenido de la cita! quote, codigos! codes, documento participant, grupos de documentos group"),
        new("ATLAS.ti", "conteudo da citacao! quote, codigos! codes, documento participant, grupos de documentos group"),
        new("ATLAS.ti", "zitatinhalt! quote, codes|kodes! codes, dokument participant, dokumentgruppen group"),
        new("Dedoose", "media title! participant, excerpt copy|excerpt! quote, codes applied combined codes"),
        new("Taguette", "document! participant, tag! theme, content! quote"),
        new("QualCoder", "file|case! participant, coded! quote, codename! concept, category! theme"),
        new("QualCoder", "file|case! participant, coded! quote, codename! theme"),
        new("RQDA", "codename|code name! concept, filename|file name! participant, codetext|code text! quote, code category! theme"),
        new("RQDA", "codename|code name! theme, filename|file name! participant, seltext|coding|codingtext|codetext|code text! quote"),
        new("requal", "doc name! participant, code name! theme, segment text! quote"),
        new("OpenQDA", "source! participant, code category! theme, selection! quote"),
        new("Dovetail", "highlight! quote, tags! codes, note title! participant"),
        new("Hypothesis", "annotation reply type! notes, quote! quote, tags! codes, group notes"),
        new("Hypothesis", "user!, uri|url!, group!, text! notes, tags! codes, quote|exact! quote"),

        new("ATLAS.ti", "code!, grounded|groundedness!, density!", CodesWithoutQuotes),
        new("MAXQDA", "code system!, frequency!", CodesWithoutQuotes),
        new("RQDA", "codename!, filename!, index 1!, index 2!", CodesWithoutQuotes),
        new("NVivo", "name!, files|sources!, references!", CodesWithoutQuotes),
        new("QualCoder", "code tree!, id!", CodesWithoutQuotes),
        new("Taguette", "tag!, description!, number of highlights!", CodesWithoutQuotes),
        new("a code book", "tag|code|code name|name!, description|definition|meaning!, frequency|count|number of quotes|number of references|justification|justification stage!", CodesWithoutQuotes),
        new("FocusThemes", "level!, number!, name!, path!, description by!", "This is a codebook that FocusThemes wrote, which has one example of each code and not the quotes; "
            + "take the study along as a whole instead"),
        new("a data set", "field|field name|variable|variable name!, examples of values|example values|possible values|allowed values!", Variables),
        new("a data set", "variable|variable name|variable field name|field name|var name|variable description|variable label!, coding|coding labels|values|value labels"
            + "|value|labels|type|data type|field type|variable type|choices|levels|units|question|data format|format!", Variables),
    ];

    // What their columns are called that tell where words stand: the same there are the same words, under another code.
    private static readonly HashSet<string> Places = [.. "id, beginning, begin, end, anfang, ende, inicio, comienzo, fin, final, fim, debut, excerpt range, position, start position, end position".Split(", ")];

    /// <summary>True for a column that tells where in its document what a row has stands.</summary>
    public static bool PlacesWords(string name) => Places.Contains(Plain(name));

    // Their reports in words: what stands in each, how two of its lines look, and what to take in its place.
    private static readonly (string Name, string Sign, Regex Line, string Instead)[] Texts =
    [
        ("a list of coded references as NVivo writes it", "% Coverage]", NVivo(), "Export the references from NVivo as Excel, or the project as REFI-QDA (.qdpx)"),
        ("a report of quotations as ATLAS.ti writes it", " Codes:", AtlasTi(), "Export the quotations from ATLAS.ti as Excel, or the project as REFI-QDA (.qdpx)"),
        ("a list of retrieved segments as MAXQDA writes it", ": ● ", Maxqda(), "Export the coded segments from MAXQDA as Excel, or the project as REFI-QDA (.qdpx)"),
        ("a document of highlights as Taguette writes it", "Document:", Taguette(), "Export the highlights from Taguette as CSV, or take its project (.sqlite3)"),
    ];

    /// <summary>Why a program's report in words is not read, and what is; null for any other text.</summary>
    public static string? WhyNotText(string text)
    {
        foreach (var (name, sign, line, instead) in Texts)
            if (text.Contains(sign, StringComparison.Ordinal) && line.IsMatch(text)) return $"This is {name}, in which cells cannot be told apart. {instead}; that is read.";
        return null;
    }

    [GeneratedRegex(@"^<?[^\r\n<>]{1,200}>? - § [0-9]{1,6} references? coded\s{1,4}\[[0-9.,]{1,8}\s?% Coverage\]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NVivo();

    [GeneratedRegex(@"^[0-9]{1,4}:[0-9]{1,5} (?:¶|p) ?[0-9][^\r\n]{0,40} in [^\r\n]{1,200}\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex AtlasTi();

    [GeneratedRegex(@"^(?:Code|Código|Kode): ● [^\r\n]{1,300}(?:Weight score|Gewicht|Peso)[^\r\n]{0,40}\r?\n[^\r\n]{1,300}: [0-9]{1,7} - [0-9]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Maxqda();

    [GeneratedRegex(@"^\W{0,4}Document:\W{1,4}[^\r\n]{1,200} \W{0,3}Tags:\W{1,4}[^\r\n]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Taguette();

    /// <summary>Null for a table that no program is known to write.</summary>
    /// <param name="names">The names of all columns, as printed.</param>
    public static Programs? Of(IReadOnlyList<string> names)
    {
        var plain = names.Select(Plain).ToHashSet();
        return Array.Find(All, program => program.Parts
            .Where(part => part.IsNeeded).All(part => part.Names.Any(plain.Contains)));
    }

    /// <summary>Null for a column that the program says nothing of.</summary>
    /// <param name="name">As printed.</param>
    /// <param name="isList">True where a cell may name several codes.</param>
    public ColumnRole? RoleOf(string name, out bool isList)
    {
        var plain = Plain(name);
        var said = Parts.FirstOrDefault(part => part.Names.Contains(plain)).Role;
        isList = said == "codes";
        return isList ? ColumnRole.Theme : said is null ? null : ColumnRoles.Find(said);
    }

    /// <summary>Why there is nothing to read, in a sentence; null where there is.</summary>
    public string? Refusal(IEnumerable<string> names) => Why is null ? null : string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Why, Name, string.Join("”, “", names
            .Where(name => name.Length > 0).Take(3))) + ".";

    private IEnumerable<(string[] Names, bool IsNeeded, string? Role)> Parts => Columns.Split(", ").Select(part =>
    {
        var needed = part.Split('!');
        var at = needed.Length > 1 ? -1 : part.LastIndexOf(' ');
        return (needed.Length > 1 ? needed[0] : part[..at], needed.Length > 1, needed.Length > 1 ? needed[1].Trim()
            : part[(at + 1)..]);
    }).Select(part => (part.Item1.Split('|'), part.Item2, part.Item3 is { Length: > 0 } role ? role : null));

    private static string Plain(string name) => string.Join(' ', ColumnName.WordsOf(name));
}
