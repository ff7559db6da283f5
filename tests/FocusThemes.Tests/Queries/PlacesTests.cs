using System.Text;
using CsCheck;
using FocusThemes.Model;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Tests.Reading;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Tests.Queries;

/// <summary>What the library says of where everything stands, beside the bytes that it keeps.</summary>
public sealed class PlacesTests : IDisposable
{
    private readonly Library library = new();

    [Fact]
    public async Task Every_record_that_is_stored_is_the_stretch_of_the_source_that_it_says()
    {
        var stop = TestContext.Current.CancellationToken;
        var tables = new List<string>();
        PrintedTable.Any.Array[40].Sample(made => tables.AddRange(made.Select(table => table.Text)), iter: 1, threads: 1);
        await library.ImportAsync(
            [Seed.Files, .. tables.Index().Select(table => Library.Study($"made-{table.Index}", table.Item))]);

        await using var stored = library.Open();
        foreach (var slug in await stored.Studies.Select(study => study.Slug).ToListAsync(stop))
        {
            var study = (await stored.FindStudyAsync(slug, stop))!;
            var source = await stored.Sources.SingleAsync(source => source.StudyId == study.Id, stop);
            var text = Encoding.UTF8.GetString(source.Bytes);
            foreach (var theme in await stored.ReadThemesAsync(study, stop))
            {
                Stands(theme.Title, theme.Source);
                foreach (var concept in theme.Concepts)
                {
                    StandApart(concept.Paragraphs, concept.Source);
                    Assert.All(concept.Quotes, quote => Stands(quote.Text, quote.Source));
                }
            }

            Assert.Equal((text.Length, source.NotUnderstood), (source.Characters, source.Passages.Sum(passage => passage.Length)));

            void Stands(string words, SourcePlace place)
            {
                Assert.Equal(words, text[place.Start..place.End]);
                Assert.Equal(text[..place.Start].Count(c => c == '\n') + 1, place.Line);
            }

            void StandApart(IReadOnlyList<string> paragraphs, SourcePlace place) =>
                Assert.Equal(paragraphs, Concept.ParagraphsOf(text[place.Start..place.End]));
        }
    }

    public void Dispose() => library.Dispose();
}
