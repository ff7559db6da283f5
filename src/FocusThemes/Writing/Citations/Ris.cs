
namespace FocusThemes.Writing.Citations;

/// <summary>One record of RIS, in UTF-8: two-letter tags, lines that end as the format's authors had them.</summary>
internal static class Ris
{
    public static CitationForm Form { get; } = new("RIS", Write, ".ris", "application/x-research-info-systems");

    private static string Write(CitedWork work)
    {
        var lines = Fields(work).Select(field => (field.Tag, Value: PlainCitation.OneLine(field.Value)))
            .Where(field => field.Value.Length > 0).Select(field => $"{field.Tag}  - {field.Value}\r\n");
        return $"TY  - {work.Kind.InRis}\r\n{string.Concat(lines)}ER  - \r\n";
    }

    private static IEnumerable<(string Tag, string Value)> Fields(CitedWork work)
    {
        var reference = work.Reference;
        yield return ("ID", work.Key);
        foreach (var author in reference.Authors) yield return ("AU", author.Inverted);
        foreach (var editor in reference.Editors) yield return ("ED", editor.Inverted);
        yield return ("PY", reference.Issued.Year.Length > 0 ? reference.Issued.Year : reference.Dated);
        yield return ("DA", Date(reference.Issued));
        yield return ("TI", reference.Title);
        yield return ("T2", reference.Container);
        yield return ("T3", reference.Collection);
        yield return ("VL", reference.Volume);
        yield return ("IS", reference.Issue.Length > 0 ? reference.Issue : reference.Number);
        yield return ("SP", reference.FirstPage);
        yield return ("EP", reference.LastPage);
        if (reference.Pages.Length > 0) yield return ("C7", reference.ArticleNumber);
        yield return ("ET", reference.Edition);
        yield return ("M3", reference.Genre);
        yield return ("PB", reference.Publisher);
        yield return ("CY", reference.PublisherPlace);
        yield return ("DO", reference.Doi);
        yield return ("UR", work.Url);
        yield return ("SN", reference.Issn);
        yield return ("SN", reference.Isbn);
        yield return ("LA", reference.Language);
        yield return ("AB", reference.Abstract);
        yield return ("N1", work.Part?.Place ?? "");
        yield return ("N1", work.Remark);
        yield return ("N1", reference.Note);
    }

    /// <summary>Year, month and day between slashes, and after a third what else there is to say.</summary>
    private static string Date(Model.Citing.PartialDate date)
    {
        var other = date switch
        {
            { Words.Length: > 0 } => date.Words,
            { Season.Length: > 0 } => date.Season,
            { IsCirca: true } => "circa",
            { End: { } end } => $"to {end.Numeric('-')}",
            _ => "",
        };
        if (other.Length == 0 || date.Year.Length == 0) return date.Month > 0 ? date.Numeric('/') : "";
        var slashes = new string('/', date switch { { Day: > 0 } => 1, { Month: > 0 } => 2, _ => 3 });
        return $"{date.Numeric('/')}{slashes}{other}";
    }
}
