using FocusThemes.Reading.Projects;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Writing;

/// <summary>Compares projects record by record.</summary>
internal static class SameProject
{
    /// <summary>What was read is all that was written, as far as XML holds it.</summary>
    public static void Is(Project project, Project read)
    {
        project = WithEmptyTexts(project);
        Assert.Equal(AnyProject.Plain(project.Name), read.Name);
        Assert.Equal(AnyProject.Plain(project.Memo), read.Memo);
        Assert.Equal(CodesOf(project), CodesOf(read));
        Assert.Equal(project.Documents.Select(Told), read.Documents.Select(Told));
        Assert.Equal(project.Documents.Select(one => one.Text), read.Documents.Select(one => one.Text));
        Assert.Equal(SegmentsOf(project), SegmentsOf(read));
        Assert.Equal(project.Codings, read.Codings);
        Assert.Equal(CasesOf(project), CasesOf(read));
        Assert.Equal(
            project.Sets.Select(set => $"{AnyProject.Plain(set.Name)}: {DocumentsOf(project, set.Documents)} {AnyProject.Plain(set.Memo)}"),
            read.Sets.Select(set => $"{set.Name}: {DocumentsOf(read, set.Documents)} {set.Memo}"));
        Assert.DoesNotContain(read.Segments, one => one.Document.Text is not null && one.Doubt is not null);
    }

    // A text that is missing is empty, and nothing in it is coded.
    private static Project WithEmptyTexts(Project project)
    {
        var all = project.Documents.ToDictionary(one => one, one => one.Text is null ? one with { Text = "" } : one);
        var segments = project.Segments.Where(one => one.Document.Text is not null).ToList();
        return project with
        {
            Documents = [.. project.Documents.Select(one => all[one])],
            Segments = segments,
            Codings = segments.Sum(one => one.Codes.Count),
            Cases =
            [
                .. project.Cases.Select(one => one with
                {
                    Documents = [.. one.Documents.Select(document => all[document])],
                    Stretches = [.. one.Stretches.Where(part => part.Document.Text is not null)],
                }),
            ],
            Sets = [.. project.Sets.Select(set => set with { Documents = [.. set.Documents.Select(document => all[document])] })],
        };
    }

    /// <summary>In the order of a tree, each after those above it.</summary>
    public static List<string> CodesOf(Project project)
    {
        var (below, told) = (project.Codes.ToLookup(code => code.Parent), new List<string>());
        AddBelow(null, 0);
        return told;

        void AddBelow(ProjectCode? parent, int depth)
        {
            foreach (var code in below[parent])
            {
                told.Add($"{depth} {RefiText.Held(code.Name)} {code.IsCodable} {code.Color} {AnyProject.Plain(code.Memo)}");
                AddBelow(code, depth + 1);
            }
        }
    }

    private static string Told(ProjectDocument document) =>
        $"{AnyProject.Plain(document.Name)} {AnyProject.Plain(document.Memo)} {Told(document.Variables)}";

    private static string Told(IEnumerable<(string Name, string Value)> variables) =>
        string.Join(", ", variables.Select(one => $"{RefiText.Held(one.Name)}={RefiText.Held(one.Value)}"));

    private static List<string> SegmentsOf(Project project)
    {
        var places = PlacesIn(project);
        return
        [
            .. project.Segments.Select(one =>
                $"{IndexOf(project, one.Document)} {one.Start}-{one.End} {string.Join(',', one.Codes.Select(code => places[code]))} "
                + $"{AnyProject.Plain(one.Memo)}"),
        ];
    }

    // Codes of one name are told apart by their place in the tree.
    private static Dictionary<ProjectCode, int> PlacesIn(Project project)
    {
        var (below, places) = (project.Codes.ToLookup(code => code.Parent), new Dictionary<ProjectCode, int>());
        AddBelow(null);
        return places;

        void AddBelow(ProjectCode? parent)
        {
            foreach (var code in below[parent])
            {
                places.Add(code, places.Count);
                AddBelow(code);
            }
        }
    }

    // A stretch that is all of a document is the document.
    private static IEnumerable<string> CasesOf(Project project) => project.Cases.Select(one =>
    {
        var whole = one.Stretches.Where(IsWhole).Select(part => part.Document);
        var parts = one.Stretches.Where(part => !IsWhole(part)).Select(part => $"{IndexOf(project, part.Document)}:{part.Start}-{part.End}");
        return $"{AnyProject.Plain(one.Name)} {AnyProject.Plain(one.Memo)} {Told(one.Variables)}; "
            + $"{DocumentsOf(project, one.Documents.Concat(whole).Distinct())}; {string.Join(' ', parts)}";

        static bool IsWhole((ProjectDocument Document, int Start, int End) part) =>
            part.Start == 0 && part.End == part.Document.Text?.Length;
    });

    private static string DocumentsOf(Project project, IEnumerable<ProjectDocument> documents) =>
        string.Join(',', documents.Select(document => IndexOf(project, document)));

    private static int IndexOf(Project project, ProjectDocument document) =>
        project.Documents.Index().First(one => one.Item == document).Index;
}
