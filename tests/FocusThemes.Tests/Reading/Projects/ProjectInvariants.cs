using System.Text;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects;

/// <summary>What holds for every project that is read, whatever it was read from.</summary>
internal static class ProjectInvariants
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static Project Hold(Project project)
    {
        var (codes, documents) = (new HashSet<ProjectCode>(), project.Documents.ToHashSet());
        foreach (var code in project.Codes)
        {
            Assert.True(code.Parent is null || codes.Contains(code.Parent), "a code stands before the one above it");
            Assert.True(codes.Add(code));
            AreStorable(code.Name, code.Memo);
        }

        foreach (var document in documents)
        {
            AreStorable(document.Name, document.Text, document.Memo);
            foreach (var (name, value) in document.Variables) AreStorable(name, value);
        }

        var order = project.Documents.Index().ToDictionary(one => one.Item, one => one.Index);
        var places = project.Segments.Select(one => (order[one.Document], one.Start, one.End)).ToList();
        Assert.Equal(places.Order(), places);
        var seen = new HashSet<(ProjectDocument, int, int, string?)>();
        foreach (var segment in project.Segments)
        {
            IsWithin(segment.Document, segment.Start, segment.End);
            Assert.True(seen.Add((segment.Document, segment.Start, segment.End, segment.Doubt is null ? null : segment.Words)));
            Assert.NotEmpty(segment.Codes);
            Assert.Equal(segment.Codes.Count, segment.Codes.Distinct().Count());
            Assert.All(segment.Codes, code => Assert.Contains(code, codes));
            AreStorable(segment.Words, segment.Doubt, segment.Memo);
            Assert.True(segment.Document.Text is null || segment.Text is { Length: > 0 });
        }

        Assert.True(project.Codings >= project.Segments.Sum(segment => segment.Codes.Count));
        foreach (var one in project.Cases)
        {
            AreStorable(one.Name, one.Memo);
            Assert.All(one.Documents, document => Assert.Contains(document, documents));
            foreach (var (document, start, end) in one.Stretches) IsWithin(document, start, end);
            foreach (var (name, value) in one.Variables) AreStorable(name, value);
        }

        Assert.All(project.Sets, set => Assert.All(set.Documents, document => Assert.Contains(document, documents)));
        AreStorable(project.Name, project.Program, project.Memo, project.Positions);
        return project;

        void IsWithin(ProjectDocument document, int start, int end)
        {
            Assert.Contains(document, documents);
            Assert.InRange(start, 0, end);
            if (document.Text is { } text) Assert.InRange(end, start, text.Length);
        }
    }

    /// <summary>Everything that is told in words.</summary>
    public static IEnumerable<string?> Words(Project project) =>
    [
        project.Name, project.Program, project.Memo, project.Positions, .. project.LeftOut,
        .. project.Codes.SelectMany(code => new[] { code.Name, code.Memo }),
        .. project.Documents.SelectMany(one => new[] { one.Name, one.Text, one.Memo }),
        .. project.Documents.SelectMany(one => one.Variables).SelectMany(value => new[] { value.Name, value.Value }),
        .. project.Segments.SelectMany(one => new[] { one.Text, one.Words, one.Doubt, one.Memo }),
        .. project.Cases.SelectMany(one => new[] { one.Name, one.Memo }),
        .. project.Cases.SelectMany(one => one.Variables).SelectMany(value => new[] { value.Name, value.Value }),
        .. project.Sets.Select(set => set.Name),
    ];

    // UTF-8 has it, and SQLite keeps it: no NUL, no half of a pair.
    private static void AreStorable(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is null) continue;
            Assert.DoesNotContain('\0', text);
            _ = Strict.GetByteCount(text);
        }
    }
}
