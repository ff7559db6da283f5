using System.Globalization;
using System.Text;
using FocusThemes.Model;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FocusThemes.Storage.Indexing;

/// <summary>
/// The passages of a source that were not understood, in one column: <c>start length line</c>, parted by semicolons. What
/// became of the others is on its pages.
/// </summary>
internal static class PassageText
{
    public static readonly ValueConverter<IReadOnlyList<Passage>, string> Converter = new(
        passages => Write(passages), text => Read(text));

    public static readonly ValueComparer<IReadOnlyList<Passage>> Comparer = new(
        (one, other) => one!.SequenceEqual(other!), passages => passages.Count, passages => passages);

    public static string Write(IReadOnlyList<Passage> passages)
    {
        var text = new StringBuilder();
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.NotUnderstood))
            text.Append(CultureInfo.InvariantCulture, $"{passage.Start} {passage.Length} {passage.Line};");
        return text.ToString();
    }

    public static IReadOnlyList<Passage> Read(string text) =>
    [
        .. from part in text.Split(';', StringSplitOptions.RemoveEmptyEntries)
           let numbers = Array.ConvertAll(part.Split(' '), field => int.Parse(field, CultureInfo.InvariantCulture))
           select new Passage(PassageKind.NotUnderstood, numbers[0], numbers[0] + numbers[1], numbers[2]),
    ];
}
