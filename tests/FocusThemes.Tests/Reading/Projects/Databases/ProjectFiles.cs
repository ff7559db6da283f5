using FocusThemes.Reading;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects.Databases;

/// <summary>Reads projects as the product does: by their bytes.</summary>
internal static class ProjectFiles
{
    public static Project Read(string name, byte[] bytes, CancellationToken stop = default)
    {
        var format = ProjectFormats.Of(bytes);
        Assert.NotNull(format);
        var before = (byte[])bytes.Clone();
        try
        {
            return format.Read(new(name, bytes), Patience.Until(stop));
        }
        finally
        {
            Assert.Equal(before, bytes);
        }
    }

    /// <summary>The sentence that it is refused with.</summary>
    public static string Refusal(string name, byte[] bytes)
    {
        var refusal = Assert.Throws<UnacceptableInputException>(() => Read(name, bytes)).Message;
        Assert.StartsWith($"{name}: ", refusal, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal, StringComparison.Ordinal);
        return refusal;
    }

    /// <summary>A line for each segment: its words, its codes, its doubt.</summary>
    public static IEnumerable<string> Lines(Project project) => project.Segments.Select(segment =>
        $"{segment.Document.Name} | {segment.Text} | {string.Join(", ", segment.Codes.Select(code => string.Join("/", code.Path)))}"
        + (segment.Doubt is null ? "" : " ?"));
}
