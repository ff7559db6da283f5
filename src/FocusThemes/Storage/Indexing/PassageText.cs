using System.Globalization;
using System.Text;
using FocusThemes.Model;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FocusThemes.Storage.Indexing;

/// <summary>
/// A source's passages in one column: <c>kind length line</c>, parted by semicolons. They are always read together, and
/// as rows they would outnumber everything else in the library.
/// </summary>
internal static class PassageText
{
    public static readonly ValueConverter<IReadOnlyList<Passage>, string> Converter = new(
        passages => Write(passages), text => Read(text));

    public static readonly ValueComparer<IReadOnlyList<Passage>> Comparer = new(
        (one, other) => one!.SequenceEqual(other!), passages => passages.Count, passages => passages);

    public static string Write(IReadOnlyList<Passage> passages)
    {
        var text = new StringBuilder(passages.Count * 12);
        foreach (var passage in passages)
            text.Append(CultureInfo.InvariantCulture, $"{passage.Kind} {passage.Length} {passage.Line};");
        return text.ToString();
    }

    public static IReadOnlyList<Passage> Read(string text)
    {
        var passages = new List<Passage>();
        var start = 0;
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = part.Split(' ');
            var length = int.Parse(fields[1], CultureInfo.InvariantCulture);
            var line = int.Parse(fields[2], CultureInfo.InvariantCulture);
            passages.Add(new(Enum.Parse<PassageKind>(fields[0]), start, start + length, line));
            start += length;
        }

        return passages;
    }
}
