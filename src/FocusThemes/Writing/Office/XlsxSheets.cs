using FocusThemes.Queries.Studies;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Office;

/// <summary>The sheets of a workbook: what people read in front, what programs need behind.</summary>
internal sealed class XlsxSheets(Export exported)
{
    private const int LongWords = 70;

    private readonly ExportSummary summary = ExportSummary.Of(exported);

    public IEnumerable<XlsxSheet> All()
    {
        yield return About();
        yield return XlsxSheet.Of("themes", summary.Themes, InStudy<ThemeTotal>(theme => theme.Study,
        [
            new("theme", theme => theme.Number), new("title", theme => theme.Title),
            new("subtitle", theme => theme.Subtitle), new("concepts", theme => theme.Concepts),
            new("quotes", theme => theme.Quotes),
        ]));
        yield return XlsxSheet.Of("concepts", Concepts(), InStudy(row => row.Study.Slug, ConceptColumns("text")));
        yield return Quotes();
        var attributes = new AttributeColumns(
            summary.Participants.Select(who => who.Attributes), "study", "participant", "focus_group", "quotes",
            "words");
        yield return XlsxSheet.Of("participants", summary.Participants, InStudy<ParticipantTotal>(who => who.Study,
        [
            new("participant", who => who.Code), new("focus_group", who => who.FocusGroup),
            new("quotes", who => who.Quotes), new("words", who => who.Words),
            .. attributes.Names.Select((name, i) => new XlsxColumn<ParticipantTotal>(
                name, who => attributes.ValuesOf(who.Attributes).ElementAt(i))),
        ]));
        // Themes of different studies have nobody in common: such a table would be empty but for its diagonal.
        if (!summary.IsOneStudy) yield break;
        yield return Matrix("matrix", count => count);
        yield return Matrix("presence", count => Math.Min(count, 1));
    }

    // Which study it is goes without saying in a workbook of one.
    private List<XlsxColumn<T>> InStudy<T>(Func<T, string> study, IEnumerable<XlsxColumn<T>> columns) =>
        exported.Study is null ? [new("study", study), .. columns] : [.. columns, new("study", study, IsPrinted: false)];

    /// <summary>What the workbook is.</summary>
    public XlsxSheet About()
    {
        var address = exported.AddressOf(exported.Address);
        (string What, string? Is, string? Address)[] rows =
        [
            ("title", exported.Title, null), ("study", exported.Study?.Title ?? "the library", null),
            ("citation", exported.Citation(), exported.Study?.Reference.DoiAddress), ("table", exported.Caption, null),
            ("selection", exported.Selection, null), ("note", exported.Message, null),
            (address is null ? "page of the site" : "address", address ?? exported.Address, address),
            ("seal", exported.Stamp()?.Seal, null),
            ("exported", $"{exported.Date:O}", null),
        ];
        rows = [.. rows.Where(row => row.Is is not null)];
        return XlsxSheet.Of<(string What, string? Is, string?)>(
            "about", rows, new("what", row => row.What), new("is", row => row.Is) { Widest = LongWords }) with
        {
            Links =
            [
                .. from row in rows.Index()
                   where row.Item.Address is not null
                   select (row.Index + 1, row.Item.Address),
            ],
        };
    }

    private IEnumerable<ExportRow> Concepts()
    {
        var concepts = new ConceptsMet(exported);
        return exported.Rows.Where(concepts.IsNew);
    }

    private List<XlsxColumn<ExportRow>> ConceptColumns(string text) =>
    [
        new("theme", row => row.ThemeNumber), new("theme_title", row => row.ThemeTitle),
        new("subtheme", row => row.Concept!.Subtheme), new("concept", row => row.Concept!.Id),
        .. Texts<ExportRow>(text, summary.LongestConcept, row => row.Concept!.Text),
    ];

    private XlsxSheet Quotes()
    {
        IReadOnlyList<XlsxColumn<ExportRow>> front =
        [
            .. ConceptColumns("concept_text"), new("quote", row => row.Quote!.Id),
            .. Texts<ExportRow>("text", summary.LongestQuote, row => row.Quote!.Text),
            new("participant", row => row.Quote!.Participant), new("focus_group", row => row.Quote!.FocusGroup),
        ];
        IReadOnlyList<XlsxColumn<ExportRow>> behind =
        [
            new("attributed_as", row => row.Quote!.AttributedAs, false),
            new("cited_as", row => row.Study.Cited ?? row.Study.Title, false),
            new("source", row => row.Quote!.Source.Name, false), new("line", row => row.Quote!.Source.Line, false),
            new("opening_mark", row => row.Quote!.Marks[0], false), new("closing_mark", row => row.Quote!.Marks[1], false),
            new("start", row => row.Quote!.Source.Start, false), new("end", row => row.Quote!.Source.End, false),
            new("identifier", row => row.Quote!.Identifier, false),
            new("address", row => exported.Site.Of(row.Study.AddressOfQuote(row.Quote!.Id)), false),
        ];
        var attributes = new AttributeColumns(
            summary.Participants.Select(who => who.Attributes),
            [.. front.Concat(behind).Select(column => column.Name), "study"]);
        var known = summary.Participants.ToDictionary(
            who => (who.Study, (string?)who.Code), who => attributes.ValuesOf(who.Attributes).ToArray());
        return XlsxSheet.Of("quotes", exported.Rows.Where(row => row.Quote is not null), InStudy(row => row.Study.Slug,
        [
            .. front,
            .. attributes.Names.Select((name, i) => new XlsxColumn<ExportRow>(
                name, row => known.GetValueOrDefault((row.Study.Slug, row.Quote!.Participant))?[i])),
            .. behind,
        ]));
    }

    private XlsxSheet Matrix(string name, Func<int, int> value) => XlsxSheet.Of(
        name, summary.Participants, InStudy<ParticipantTotal>(who => who.Study,
        [
            new("participant", who => who.Code), new("focus_group", who => who.FocusGroup),
            .. summary.Themes.Select(theme => new XlsxColumn<ParticipantTotal>(
                $"theme {theme.Number}: {theme.Title}", who => value(summary.Quotes(who, theme)))),
        ]));

    // All rows of a sheet have the same columns: as many for the words as the longest of them need.
    internal static IEnumerable<XlsxColumn<T>> Texts<T>(string name, int longest, Func<T, string> text)
    {
        // Each character may be written in seven.
        var most = longest > XlsxCell.Longest / 7 ? XlsxCell.Longest / 7 : XlsxCell.Longest;
        yield return new(name, row => OfficeText.Parts(text(row), most).FirstOrDefault("")) { Widest = LongWords };
        for (var i = 1; i < (longest + most - 1) / (most - 1); i++)
        {
            var part = i;
            yield return new($"{name}_{i + 1}", row => OfficeText.Parts(text(row), most).ElementAtOrDefault(part))
            {
                Widest = LongWords,
            };
        }
    }
}
