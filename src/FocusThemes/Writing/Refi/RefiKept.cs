using System.Xml;
using FocusThemes.Model;
using FocusThemes.Model.Letters;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Projects;
using FocusThemes.Reading.Projects.Refi;
using FocusThemes.Writing.Citations;

namespace FocusThemes.Writing.Refi;

/// <summary>
/// Writes a project that the library keeps as the XML of REFI-QDA 1.5: its codes, documents, cases and sets as they came
/// in, with nobody's name but theirs. The order of the elements is the schema's.
/// </summary>
internal sealed class RefiKept
{
    private readonly StudyHeader study;
    private readonly Project project;
    private readonly StudyDates dates;
    private readonly PositionUnit unit;
    private readonly string read;
    private readonly RefiKeptGuids guids;
    private readonly ILookup<ProjectDocument, Selection> selections;
    private readonly Dictionary<(ProjectDocument Document, int Start, int End), string> places = [];

    public RefiKept(StudyHeader study, WholeProject whole, PositionUnit unit)
    {
        (this.study, project, dates, this.unit) = (study, whole.Project, whole.Dates, unit);
        read = RefiXml.Text(StudyDates.Known(dates.Read));
        guids = new(study.Slug, project);
        var all = new List<Selection>();
        // Where there is no text, there are no words to be coded, and programs refuse a position that is beyond the end.
        foreach (var one in project.Segments)
            if (one.Document.Text is not null) Add(one.Document, one.Start, one.End, one);
        // What is a case's need not be coded.
        foreach (var (document, start, end) in project.Cases.SelectMany(one => one.Stretches))
            if (document.Text is not null && start < end && !IsWhole(document, start, end) && !places.ContainsKey((document, start, end))) Add(document, start, end, null);
        selections = all.OrderBy(one => one.Start).ThenBy(one => one.End).ToLookup(one => one.Document);

        void Add(ProjectDocument document, int start, int end, CodedSegment? segment)
        {
            var guid = segment is not null && document.File is { } file && whole.Quotes.TryGetValue((file, start, end), out var quote)
                && QuoteIdentifier.Parse(quote.Identifier) is { } identifier
                    ? RefiIdentifier.GuidOf(identifier) : guids.NewSelection(document, start, end);
            all.Add(new(guid, document, start, end, segment));
            places.TryAdd((document, start, end), guid);
        }
    }

    /// <summary>What the archive holds beside it: programs do not open a project that lacks a text, so one that is missing
    /// is empty.</summary>
    public IEnumerable<(string Guid, string Text)> Texts => project.Documents.Select(document => (guids.Of(document), document.Text ?? ""));

    public void Write(Stream stream)
    {
        using var xml = RefiXml.Open(stream);
        xml.StartProject(project.Name.Length > 0 ? project.Name : study.Title, dates);
        if (project.Codes.Count > 0)
        {
            xml.WriteStartElement("CodeBook");
            RefiKeptCodes.Write(xml, guids, project);
            xml.WriteEndElement();
        }

        var variables = project.Cases.SelectMany(one => one.Variables).Concat(project.Documents.SelectMany(one => one.Variables))
            .Select(variable => variable.Name).Distinct().ToList();
        xml.Within("Variables", variables, name => xml.Variable(guids.OfVariable(name), name, null));
        xml.Within("Cases", project.Cases, one => WriteCase(xml, one));
        xml.Within("Sources", project.Documents, document => WriteSource(xml, document));
        xml.Within("Sets", project.Sets, set => WriteSet(xml, set));
        xml.Description(RefiOwn.Describe(Memo(), unit == PositionUnit.Utf16, $"{Missing()} {RefiOwn.Sealed(study.Seal)}".Trim()));
        xml.WriteEndElement();
    }

    // A project has no other place for how it is to be cited.
    private string? Memo()
    {
        if (study.CitationJson is null) return project.Memo;
        var cited = study.CitedInFull();
        if (project.Memo is not { } memo) return cited;
        return memo.Contains(cited, StringComparison.Ordinal) ? memo : $"{memo}\n\n{cited}";
    }

    private string Missing()
    {
        var (missing, passages) = (project.Documents.Count(one => one.Text is null), project.Segments.Count(one => one.Document.Text is null));
        return missing == 0 ? "" : $"{EnglishText.Count(missing, "document")} whose {(missing == 1 ? "text is" : "texts are")} missing "
            + $"{EnglishText.Are(missing)} empty here, without {EnglishText.Count(passages, "passage")}.";
    }

    private void WriteCase(XmlWriter xml, ProjectCase one)
    {
        xml.Start("Case", ("guid", guids.NewCase(one.Name)), ("name", one.Name));
        xml.Description(one.Memo);
        WriteValues(xml, one.Variables);
        var whole = one.Stretches.Where(part => IsWhole(part.Document, part.Start, part.End)).Select(part => part.Document);
        foreach (var document in one.Documents.Concat(whole).Distinct()) xml.Reference("SourceRef", guids.Of(document));
        foreach (var part in one.Stretches)
            if (!IsWhole(part.Document, part.Start, part.End) && places.TryGetValue(part, out var selection))
                xml.Reference("SelectionRef", selection);
        xml.WriteEndElement();
    }

    private void WriteSource(XmlWriter xml, ProjectDocument document)
    {
        xml.StartSource(guids.Of(document), document.Name, read);
        xml.Description(document.Memo);
        var text = document.Text ?? "";
        var positions = new RefiPositions([text], unit, hasPlainLines: false);
        foreach (var one in selections[document])
        {
            xml.StartSelection(one.Guid, NameOf(one, text), positions.Of(one.Start), positions.Of(one.End), read);
            xml.Description(one.Segment?.Memo);
            foreach (var code in one.Segment?.Codes ?? [])
                xml.Coding(guids.NewCoding(one.Guid, code), guids.Of(code), read);
            xml.WriteEndElement();
        }

        WriteValues(xml, document.Variables);
        xml.WriteEndElement();
    }

    private void WriteSet(XmlWriter xml, DocumentSet set)
    {
        xml.Start("Set", ("guid", guids.NewSet(set.Name)), ("name", set.Name));
        xml.Description(set.Memo);
        foreach (var document in set.Documents) xml.Reference("MemberSource", guids.Of(document));
        xml.WriteEndElement();
    }

    private void WriteValues(XmlWriter xml, IReadOnlyList<(string Name, string Value)> variables)
    {
        foreach (var (name, value) in variables) xml.Value(guids.OfVariable(name), value);
    }

    // The beginning of the words; all of them where they are not those at the position.
    private static string NameOf(Selection one, string text) =>
        one.Segment is { Doubt: not null, Words: { } words } ? words : RefiNames.OfWords(text[one.Start..one.End]);

    // Programs that do not heed references to passages know whose a whole document is.
    private static bool IsWhole(ProjectDocument document, int start, int end) =>
        document.Text is { Length: > 0 } text && start == 0 && end == text.Length;

    /// <param name="Segment">Null for a stretch that is only a case's.</param>
    private sealed record Selection(string Guid, ProjectDocument Document, int Start, int End, CodedSegment? Segment);
}
