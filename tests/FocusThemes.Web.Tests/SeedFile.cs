using System.Text;

namespace FocusThemes.Web.Tests;

/// <summary>A file below a folder of seeds.</summary>
/// <param name="Path">The study's folder and the name of the file, such as <c>places/table.txt</c>.</param>
internal sealed record SeedFile(string Path, byte[] Bytes)
{
    public SeedFile(string path, string text) : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public void WriteBelow(string folder)
    {
        var path = System.IO.Path.Combine(folder, Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Bytes);
    }
}
