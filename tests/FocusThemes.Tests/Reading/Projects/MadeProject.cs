using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Tests.Reading.Projects;

/// <summary>A project of our own words, as the library keeps it.</summary>
internal static class MadeProject
{
    /// <summary>Two conversations, codes of three levels, and a stretch that overlaps another.</summary>
    public static Project Small()
    {
        var time = new ProjectCode("Time", null, "Whatever lasts.");
        var shift = new ProjectCode("Shifts", time);
        var night = new ProjectCode("At night", shift, "After ten.\nBefore six.");
        var late = new ProjectCode("Alone", night);
        var place = new ProjectCode("Places", null);
        var unused = new ProjectCode("Money", null);
        var ana = new ProjectDocument("Ana.docx", "How was it?\r\nI slept at noon. Nobody 😀 came.\r\nThat was all.") { Memo = "By phone" };
        var ben = new ProjectDocument("Ben.docx", "We met in the yard.\nIt was dark.") { Variables = [("age", "40")] };
        return new()
        {
            Name = "Night work",
            Program = "A program 1.0",
            Codes = [time, shift, night, late, place, unused],
            Documents = [ana, ben],
            Segments =
            [
                new(ana, 13, 45, [night, place]) { Memo = "Said twice" },
                new(ana, 30, 45, [late]),
                new(ben, 0, 19, [place]),
                new(ben, 20, 32, [time]),
            ],
            Codings = 5,
        };
    }

    public static StudyFiles FilesOf(Project project, string slug = "made")
    {
        var names = project.Documents.ToDictionary(one => one, one => one.Text is null ? null : $"{project.Documents.Index().First(d => d.Item == one).Index}.txt");
        return new()
        {
            Slug = slug,
            Tables =
            [
                new("made.codes.json", ProjectJson.Write(project, names)),
                .. project.Documents.Where(one => one.Text is not null)
                    .Select(one => new StudyFile(names[one]!, Encoding.UTF8.GetBytes(one.Text!))),
            ],
        };
    }
}
