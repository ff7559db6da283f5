using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects;

/// <summary>What holds for whatever project was read.</summary>
internal static class ProjectInvariants
{
    public static Project Hold(Project project)
    {
        var codes = new HashSet<ProjectCode>();
        foreach (var code in project.Codes)
        {
            Assert.True(code.Parent is null || codes.Contains(code.Parent), "A code stands before the one above it.");
            Assert.True(codes.Add(code));
        }

        var order = project.Documents.Index().ToDictionary(one => one.Item, one => one.Index);
        var places = project.Segments.Select(one => (order[one.Document], one.Start, one.End)).ToList();
        Assert.Equal(places.Distinct().Order(), places);
        foreach (var segment in project.Segments)
        {
            Stands(segment.Document, segment.Start, segment.End);
            Assert.NotEmpty(segment.Codes);
            Assert.Equal(segment.Codes.Distinct(), segment.Codes);
            Assert.All(segment.Codes, code => Assert.Contains(code, codes));
        }

        Assert.InRange(project.Codings, project.Segments.Sum(one => one.Codes.Count), int.MaxValue);
        foreach (var one in project.Cases)
        {
            Assert.Equal(one.Stretches.Distinct(), one.Stretches);
            foreach (var (document, start, end) in one.Stretches) Stands(document, start, end);
            Assert.All(one.Documents, document => Assert.True(order.ContainsKey(document)));
        }

        Assert.All(project.Sets, set => Assert.All(set.Documents, document => Assert.True(order.ContainsKey(document))));
        Assert.All(project.LeftOut, sentence => Assert.True(char.IsAsciiDigit(sentence[0]) && sentence[^1] != '.', sentence));
        return project;
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

    private static void Stands(ProjectDocument document, int start, int end)
    {
        Assert.InRange(start, 0, end - 1);
        if (document.Text is { } text) Assert.InRange(end, start + 1, text.Length);
    }
}
