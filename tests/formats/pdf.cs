#:project ../../src/FocusThemes/FocusThemes.csproj
#:property PublishAot=false
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting;

// make FOLDER COUNT FIRST: invented studies as DOCX (for soffice) and HTML (for chromium), each with NAME.quotes.
// tell FOLDER: how many of their quotes are read from the PDFs beside them, and how many of the others are doubtful.
switch (args)
{
    case ["make", var folder, var count, var first]:
        var start = int.Parse(first, CultureInfo.InvariantCulture);
        for (var seed = start; seed < start + int.Parse(count, CultureInfo.InvariantCulture); seed++) Study.Make(folder, seed);
        return;
    case ["tell", var folder]:
        Told.Tell(folder);
        return;
    default:
        throw new ArgumentException("Say make FOLDER COUNT FIRST, or tell FOLDER.");
}

internal sealed record Row(string Theme, string Concept, List<(string Words, string By)> Quotes, bool IsFirst);

internal static class Study
{
    private static readonly string[] Words = (
        "the a and to of I we they it was that in for with you my not she had have but on were he when would me there is "
        + "people time nurse doctor waiting room letter office first difficult flow final staff family week told asked felt "
        + "nobody somebody always never again before after house hospital ward morning night working shift children mother "
        + "father talk listen help care trust afraid better worse money school street train phone answer question really "
        + "because though something nothing everything community support different important understand information "
        + "appointment conversation medication afterwards follow-up well-being face-to-face part-time GP’s don’t it’s couldn’t "
        + "long-term 18-24 two-thirds self-care").Split(' ');

    public static void Make(string folder, int seed)
    {
        var random = new Random(seed);
        var isRuled = seed % 2 == 0;
        var isWord = seed / 2 % 2 == 0;
        var rows = new List<Row>();
        var quotes = new StringBuilder();
        for (var (theme, themes) = (1, random.Next(2, 6)); theme <= themes; theme++)
        {
            var title = $"{theme}. {Sentence(random, random.Next(2, 9), "")}";
            for (var (concept, concepts) = (0, random.Next(1, 5)); concept < concepts; concept++)
            {
                var said = new List<(string, string)>();
                for (var (quote, most) = (0, random.Next(1, 4)); quote < most; quote++)
                {
                    var words = Sentence(random, random.Next(6, 70), random.Next(5) == 0 ? "…" : ".");
                    said.Add((words, $"P{random.Next(1, 30)}"));
                    quotes.Append(words).Append('\n');
                }

                rows.Add(new(title, $"{Sentence(random, random.Next(2, 10), "")} {theme}{(char)('a' + concept)}", said, concept == 0));
            }
        }

        var name = $"{seed:000}-{(isRuled ? "ruled" : "open")}-{(isWord ? "lo" : "cr")}";
        File.WriteAllText(Path.Combine(folder, $"{name}.quotes"), quotes.ToString());
        if (isWord) Docx(Path.Combine(folder, $"{name}.docx"), rows, random, isRuled);
        else File.WriteAllText(Path.Combine(folder, $"{name}.html"), Html(rows, random, isRuled));
    }

    private static string Sentence(Random random, int length, string end)
    {
        var words = new List<string>();
        while (words.Count < length) words.Add(Words[random.Next(Words.Length)]);
        var text = string.Join(' ', words);
        for (var at = 60; at < text.Length; at += 80)
            if (text.IndexOf(' ', at) is > 0 and var blank) text = text.Insert(blank, random.Next(3) == 0 ? " –" : ",");
        return char.ToUpperInvariant(text[0]) + text[1..] + end;
    }

    private static string Html(List<Row> rows, Random random, bool isRuled)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=en><style>body{font:").Append(random.Next(8, 13)).Append("pt ")
            .Append(random.Next(2) == 0 ? "serif" : "sans-serif").Append('}');
        var border = isRuled ? random.Next(3) switch { 0 => "border:1px solid", 1 => "border:0.5pt solid #999", _ => "border:1.5pt solid #333" } : "";
        html.Append("table{border-collapse:").Append(random.Next(3) == 0 ? "separate;border-spacing:1px" : "collapse").Append(";width:100%}");
        html.Append("td,th{vertical-align:").Append(random.Next(3) == 0 ? "middle" : "top").Append(";padding:").Append(isRuled ? random.Next(1, 8) : random.Next(3, 8)).Append("px;").Append(border).Append('}');
        if (random.Next(3) == 0) html.Append("td{text-align:justify;hyphens:auto}");
        if (random.Next(6) == 0) html.Append("@page{size:A4 landscape}");
        html.Append("</style><h1>A study</h1><p>").Append(Paragraph(random)).Append("<p>Table 2. Themes and quotes<table><thead><tr><th>Theme<th>Concept<th>Quotes</thead>");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            if (row.IsFirst) html.Append($"<td rowspan={rows.Count(other => other.Theme == row.Theme)}>{Coded(row.Theme)}");
            html.Append($"<td>{Coded(row.Concept)}<td>").AppendJoin("<br>", row.Quotes.Select(one => Coded($"“{one.Words}” ({one.By})")));
        }

        return html.Append("</table><p>").Append(Paragraph(random)).ToString();
    }

    private static string Paragraph(Random random) => Coded(Sentence(random, 120, "."));

    private static string Coded(string text) => WebUtility.HtmlEncode(text);

    private static void Docx(string path, List<Row> rows, Random random, bool isRuled)
    {
        var columns = random.Next(4) == 0 ? 2 : 1;
        var size = columns == 2 ? random.Next(13, 17) : random.Next(15, 25);
        var isJustified = random.Next(3) == 0;
        var widths = columns == 2 ? new[] { 1100, 1200, 2200 } : [1800, 2400, 4800];
        var body = new StringBuilder();
        body.Append(Par("A study") + Par(Sentence(random, 120, ".")) + Par("Table 2. Themes and quotes"));
        body.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
        if (isRuled)
            body.Append("<w:tblBorders>").AppendJoin("", new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(
                side => $"<w:{side} w:val=\"single\" w:sz=\"{(random.Next(2) == 0 ? 4 : 8)}\" w:space=\"0\" w:color=\"auto\"/>")).Append("</w:tblBorders>");
        body.Append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>").AppendJoin("", widths.Select(w => $"<w:gridCol w:w=\"{w}\"/>")).Append("</w:tblGrid>");
        body.Append("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("Theme", 0) + Cell("Concept", 1) + Cell("Quotes", 2) + "</w:tr>");
        foreach (var row in rows)
            body.Append("<w:tr>" + Cell(row.IsFirst ? row.Theme : "", 0, row.IsFirst ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")
                + Cell(row.Concept, 1) + Cell(string.Join('\n', row.Quotes.Select(one => $"“{one.Words}” ({one.By})")), 2) + "</w:tr>");
        body.Append("</w:tbl>" + Par(Sentence(random, 100, ".")));
        body.Append($"<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1200\" w:right=\"1200\" w:bottom=\"1200\" w:left=\"1200\" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/><w:cols w:num=\"{columns}\" w:space=\"500\"/></w:sectPr>");
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/></Types>");
        Add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/></Relationships>");
        Add("word/settings.xml", $"<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{(random.Next(3) == 0 ? "<w:autoHyphenation/>" : "")}</w:settings>");
        Add("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");

        void Add(string name, string content)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(content);
        }

        string Par(string text) => $"<w:p><w:pPr>{(isJustified ? "<w:jc w:val=\"both\"/>" : "")}</w:pPr><w:r><w:rPr><w:sz w:val=\"{size}\"/><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">{Coded(text)}</w:t></w:r></w:p>";
        string Cell(string text, int column, string merge = "") => $"<w:tc><w:tcPr><w:tcW w:w=\"{widths[column]}\" w:type=\"dxa\"/>{merge}</w:tcPr>{string.Concat(text.Split('\n').Select(Par))}</w:tc>";
    }
}

internal static class Told
{
    public static void Tell(string folder)
    {
        var sums = new SortedDictionary<string, (int Files, int Quotes, int Exact, int Doubtful)>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.quotes").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var kind = name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..];
            var (expected, exact, doubtful) = (File.ReadAllLines(path), 0, 0);
            try
            {
                var table = TableFormats.Read($"{name}.pdf", File.ReadAllBytes(Path.ChangeExtension(path, ".pdf")));
                var reading = TableReader.Read(table, new());
                var read = reading.Quotes.Select(quote => quote.Text.Replace('\n', ' ')).ToList();
                var lines = reading.Text.Split('\n');
                foreach (var quote in expected)
                {
                    if (read.Remove(quote))
                    {
                        exact++;
                        continue;
                    }

                    var isDoubtful = reading.Problems.Any(problem => problem.Line > 0 && IsOf(quote, lines[problem.Line - 1]));
                    if (isDoubtful) doubtful++;
                    Console.WriteLine($"{name} {(isDoubtful ? "doubtful" : "UNTOLD")}: {quote}\n    {read.Find(other => IsOf(quote, other))}");
                }
            }
            catch (UnacceptableInputException refusal)
            {
                Console.WriteLine($"{name}: {refusal.Message}");
            }

            var sum = sums.GetValueOrDefault(kind);
            sums[kind] = (sum.Files + 1, sum.Quotes + expected.Length, sum.Exact + exact, sum.Doubtful + doubtful);
        }

        foreach (var (kind, sum) in sums)
            Console.WriteLine($"{kind}: {sum.Files} files, {sum.Exact} of {sum.Quotes} quotes exact ({(double)sum.Exact / sum.Quotes:F4}), {sum.Doubtful} of the others doubtful");
    }

    // Some words in a row are the same.
    private static bool IsOf(string quote, string line)
    {
        var words = quote.Split(' ');
        for (var at = 0; at + 4 <= words.Length; at++)
            if (line.Contains(string.Join(' ', words[at..(at + 4)]), StringComparison.Ordinal)) return true;
        return false;
    }
}
