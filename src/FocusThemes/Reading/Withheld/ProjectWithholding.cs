using FocusThemes.Model.People;
using FocusThemes.Reading.Interpreting.Grids.Columns;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Reading.Withheld;

/// <summary>What of a project is not shown, and the project without it.</summary>
internal sealed record ProjectWithholding
{
    /// <summary>Those of a document's text.</summary>
    public required Func<ProjectDocument, Cuts> Cuts { get; init; }

    /// <summary>Any other words without what is withheld of them.</summary>
    public required Func<string, string> Shown { get; init; }

    /// <summary>True for what is told under the name of whoever has withdrawn.</summary>
    public Func<string, bool> IsWithdrawn { get; init; } = _ => false;

    /// <summary>True for a document of whoever has withdrawn.</summary>
    public Func<ProjectDocument, bool> IsTheirs { get; init; } = _ => false;

    /// <summary>True for a segment of their words.</summary>
    public Func<CodedSegment, bool> HasTheirs { get; init; } = _ => false;

    /// <summary>Whether what a variable of that name tells is shown.</summary>
    public Func<string, bool> Shows { get; init; } = _ => true;

    public Project In(Project project)
    {
        var cuts = project.Documents.Where(one => one.Text is not null).ToDictionary(one => one, Cuts);
        var documents = project.Documents.ToDictionary(one => one, one => IsTheirs(one)
            ? new ProjectDocument(WithheldPeople.Label, one.Text is { } withdrawn ? cuts[one].In(withdrawn) : null)
            : new(Shown(one.Name), one.Text is { } text ? cuts[one].In(text) : null)
            {
                Memo = Told(one.Memo),
                // By one of them, whose the document is may be told.
                Variables = ToldOf(one.Variables, ColumnHeadings.NamesPeople),
            });
        var codes = new Dictionary<ProjectCode, ProjectCode>();
        foreach (var code in project.Codes)
            codes[code] = new(Shown(code.Name), code.Parent is { } parent ? codes[parent] : null, Told(code.Memo), code.IsCodable) { Color = code.Color };
        return project with
        {
            Name = Shown(project.Name),
            Memo = Told(project.Memo),
            Codes = [.. project.Codes.Select(code => codes[code])],
            Documents = [.. project.Documents.Select(one => documents[one])],
            Segments = [.. project.Segments.Select(Segment)],
            Cases = [.. project.Cases.Select(one => new ProjectCase(
                IsWithdrawn(one.Name) ? WithheldPeople.Label : Shown(one.Name), [.. one.Documents.Select(document => documents[document])],
                [.. one.Stretches.Select(part => (documents[part.Document], Start(part.Document, part.Start), End(part.Document, part.End)))])
            {
                Memo = IsWithdrawn(one.Name) || !Shows(ParticipantAttribute.Memo) ? null : Told(one.Memo),
                Variables = IsWithdrawn(one.Name) ? [] : ToldOf(one.Variables, _ => false),
            })],
            Sets = [.. project.Sets.Select(set => new DocumentSet(
                IsWithdrawn(set.Name) ? WithheldPeople.Label : Shown(set.Name), [.. set.Documents.Select(document => documents[document])])
            {
                Memo = Told(set.Memo),
            })],
            LeftOut = [.. project.LeftOut.Select(Shown)],
        };

        CodedSegment Segment(CodedSegment one) => new(
            documents[one.Document], Start(one.Document, one.Start), End(one.Document, one.End), [.. one.Codes.Select(code => codes[code])])
        {
            Words = one.Words is not null && HasTheirs(one) ? WithheldPeople.Shown : Told(one.Words),
            Doubt = Told(one.Doubt),
            Memo = HasTheirs(one) ? null : Told(one.Memo),
            Identifier = one.Identifier,
        };

        int Start(ProjectDocument document, int place) => cuts.TryGetValue(document, out var cut) ? cut.Start(place) : place;

        int End(ProjectDocument document, int place) => cuts.TryGetValue(document, out var cut) ? cut.End(place) : place;

        string? Told(string? text) => text is null ? null : Shown(text);

        IReadOnlyList<(string, string)> ToldOf(IReadOnlyList<(string Name, string Value)> all, Func<string, bool> isKept) =>
            [.. all.Where(one => Shows(one.Name) || isKept(one.Name)).Select(one => (one.Name, Shown(one.Value)))];
    }
}
