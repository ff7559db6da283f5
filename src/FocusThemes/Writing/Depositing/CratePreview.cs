using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FocusThemes.Model;

namespace FocusThemes.Writing.Depositing;

/// <summary>A page that opens from a folder and tells a reader what the package is and what is in it.</summary>
internal static class CratePreview
{
    private const string Style =
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}"
        + "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid #888;overflow-wrap:anywhere}"
        + "dt{font-weight:600}dd{margin:0 0 .6rem;overflow-wrap:anywhere}caption{text-align:left;font-weight:600;padding:.6rem 0}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(DepositFacts facts, IReadOnlyList<(DepositFile File, BagFile Written)> files)
    {
        var page = new StringBuilder(
            $"""
             <!DOCTYPE html>
             <html lang="en">
             <head>
             <meta charset="utf-8">
             <meta name="viewport" content="width=device-width, initial-scale=1">
             <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
             <title>{Text(facts.Title)}</title>
             <style>{Style}</style>
             </head>
             <body>
             <main>
             <h1>{Text(facts.Title)}</h1>
             <p>{Text(facts.Description)}</p>
             <dl>

             """.ReplaceLineEndings("\n"));
        foreach (var (label, value) in Told(facts)) page.Append(Invariant($"<dt>{Text(label)}</dt><dd>{value}</dd>\n"));
        page.Append("</dl>\n<table>\n<caption>Files</caption>\n<thead><tr><th scope=\"col\">File</th><th scope=\"col\">What it is</th><th scope=\"col\">Bytes</th></tr></thead>\n<tbody>\n");
        foreach (var (file, written) in files)
        {
            page.Append(Invariant(
                $"<tr><th scope=\"row\"><a href=\"{Text(file.Address)}\">{Text(file.Path)}</a></th><td>{Text($"{file.Name}. {file.What}")}</td><td>{written.Bytes:N0}</td></tr>\n"));
        }

        page.Append("</tbody>\n</table>\n<h2>What an archive asks for and is not known here</h2>\n<ul>\n");
        foreach (var sentence in facts.Missing) page.Append(Invariant($"<li>{Text(sentence)}</li>\n"));
        return page.Append("</ul>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static IEnumerable<(string Label, string Value)> Told(DepositFacts facts)
    {
        if (facts.Creators.Count > 0) yield return ("Creators", string.Join("; ", facts.Creators.Select(Creator)));
        yield return ("Publication", facts.Publication is { } address ? $"{Text(facts.Cited)} {Link(address)}" : Text(facts.Cited));
        yield return ("Licence", facts.License is { Address: { } license } told ? $"{Text(told.Words)} {Link(license)}" : Text(facts.Rights));
        if (facts.Study.Access is { } access) yield return ("Access", Text(access));
        if (facts.Keywords.Count > 0) yield return ("Keywords", Text(string.Join(", ", facts.Keywords)));
        if (facts.Funders.Count > 0) yield return ("Funders", Text(string.Join(", ", facts.Funders)));
        yield return ("Read into the library on", facts.Iso);
        yield return ("Seal", $"<code>{Text(facts.Study.Seal ?? "")}</code>");
    }

    private static string Creator(DepositCreator who) => Text(who.Inverted)
        + (who.OrcidAddress is { } orcid ? $" {Link(orcid)}" : "") + (who.Affiliations.Count > 0 ? Text($" ({string.Join("; ", who.Affiliations)})") : "");

    private static string Link(string address) => WebAddress.Parse(address) is not null
        ? $"<a href=\"{Text(address)}\">{Text(address)}</a>" : Text(address);

    private static string Text(string text) => Encoder.Encode(text);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
