using FocusThemes.Reading.Tables;
namespace FocusThemes.Tests.Reading;
public class Scratch
{
    [Fact]
    public void Print()
    {
        var r = FlattenedTableReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds/social-innovators/table-2.txt")));
        Console.WriteLine(Outline.Of(r));
        foreach (var p in r.Passages) Console.WriteLine($"{p.Line} {p.Kind} {p.Start}-{p.End} {r.Text[p.Start..Math.Min(p.End, p.Start + 30)].Replace("\n", "\\n")}");
        foreach (var p in r.Problems) Console.WriteLine(p);
    }
}
