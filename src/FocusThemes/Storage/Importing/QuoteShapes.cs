using System.Runtime.InteropServices;
using FocusThemes.Model;

namespace FocusThemes.Storage.Importing;

/// <summary>
/// What counting needs of each quote of a study, in the order of the source, as the columns of a study keep it.
/// </summary>
/// <param name="Voices">The place of who says it among the participants; -1 for nobody named.</param>
/// <param name="Lengths">Its words; the longest that the type holds for longer ones.</param>
/// <param name="Documents">The place of its source; empty where the study has one.</param>
/// <param name="Lines">The line of its source on which it begins.</param>
internal sealed record QuoteShapes(int[] Voices, ushort[] Lengths, ushort[] Documents, int[] Lines)
{
    public static QuoteShapes Of(Study study)
    {
        var people = study.ParticipantsInOrder.Index()
            .ToDictionary(p => p.Item, p => p.Index);
        var documents = study.Sources.OrderBy(source => source.Position).Index().ToDictionary(s => s.Item, s => s.Index);
        var count = study.Themes.Sum(theme => theme.Concepts.Sum(concept => concept.Quotes.Count));
        var (voices, lengths, lines) = (new int[count], new ushort[count], new int[count]);
        var places = new ushort[study.Sources.Count > 1 ? count : 0];
        var at = 0;
        foreach (var theme in study.Themes)
        {
            foreach (var quote in theme.Concepts.SelectMany(concept => concept.Quotes))
            {
                voices[at] = quote.Participant is { } by ? people[by] : -1;
                lengths[at] = (ushort)Math.Min(Quote.CountWords(quote.Words.Span), ushort.MaxValue);
                if (places.Length > 0) places[at] = (ushort)Math.Min(documents[quote.Source ?? theme.Source!], ushort.MaxValue);
                lines[at++] = quote.Span.Line;
            }
        }

        return new(voices, lengths, places, lines);
    }

    /// <summary>As a column keeps them.</summary>
    public static byte[] Bytes<T>(T[] numbers)
        where T : struct => MemoryMarshal.AsBytes<T>(numbers).ToArray();
}
