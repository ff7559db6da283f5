using System.IO.Compression;
using System.Text;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading.Own;

/// <summary>What somebody does to a file after it was taken along.</summary>
internal static class Editing
{
    public static bool IsArchive(this StudyFile file) => Path.GetExtension(file.Name) is ".docx" or ".xlsx";

    public static string Text(this StudyFile file) => Encoding.UTF8.GetString(file.Bytes);

    /// <summary>With other words, in every part of an archive.</summary>
    public static StudyFile With(this StudyFile file, string words, string others)
    {
        var edited = file.Edit((_, text) => text.Replace(words, others, StringComparison.Ordinal));
        Assert.NotEqual(file.Bytes, edited.Bytes);
        return edited;
    }

    /// <summary>As a program saves it that keeps no stamps.</summary>
    public static StudyFile WithoutStamp(this StudyFile file) => file.IsArchive()
        ? file.Edit((name, text) => name == "docProps/custom.xml" ? text.Replace("FocusThemes", "Somebody", StringComparison.Ordinal) : text)
        : file with
        {
            Bytes = Encoding.UTF8.GetBytes(string.Join('\n', file.Text().Split('\n').Where(line => !line.StartsWith("<!--", StringComparison.Ordinal)))),
        };

    /// <param name="edit">Takes the name of a part, empty for a text, and its text.</param>
    public static StudyFile Edit(this StudyFile file, Func<string, string, string> edit)
    {
        if (!file.IsArchive()) return file with { Bytes = Encoding.UTF8.GetBytes(edit("", file.Text())) };
        using var made = new MemoryStream();
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var from = new ZipArchive(new MemoryStream(file.Bytes));
            foreach (var part in from.Entries)
            {
                using var reader = new StreamReader(part.Open());
                using var writer = new StreamWriter(to.CreateEntry(part.FullName).Open(), new UTF8Encoding(false));
                writer.Write(edit(part.FullName, reader.ReadToEnd()));
            }
        }

        return file with { Bytes = made.ToArray() };
    }
}
