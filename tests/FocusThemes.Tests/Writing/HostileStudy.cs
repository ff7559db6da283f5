using System.Text;
using CsCheck;
using FocusThemes.Model.People;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Tests.Writing;

/// <summary>Studies of any shape, with whatever text can hold and XML, or a program that counts, may stumble over.</summary>
internal static class HostileStudy
{
    private static readonly Gen<string> Piece = Gen.Frequency(
        (100, Gen.OneOf(
            "word", " ", "  ", "\n", "\r\n", "\r", "\t", "]]>", "<b>", "&amp;", "&", "<!--", "-->", "<?x?>", "\"", "'",
            "😀", "👩‍👩‍👧‍👦", "e\u0301", "𝒜", "שלום", "\u202E", "中文字", "\u0001", "\u001B", "\u001F", "\u007F", "\u0085",
            "\u2028", "\uFFFE", "\uFFFF", "\uFDD0", "\uFEFF", "\u00A0", "%20", "{0}", "n their own terms (sic)")),
        (1, Gen.OneOf(new string('w', 100_000), string.Concat(Enumerable.Repeat("long 😀 ", 14_000)),
            "a" + new string('\u0301', 5_000))));

    private static readonly Gen<string> Text = Piece.Array[0, 12].Select(string.Concat);

    private static readonly Gen<(string Text, string? By)> Quote =
        Gen.Select(Text, Gen.OneOf(
            "1P04", "2P010", "C01", "12P3", "Ann <&> \"Bo\"", "FG1, P5", "19 y/o female", "#18", "aged ≥ 65", "参与者1", "")
            .Select(by => by.Length > 0 ? by : null));

    // The part of a theme is told by its number; the same one goes on, and there may be none.
    private static readonly Gen<(string Text, (int, string)? Part, (string, string?)[] Quotes)> Concept =
        Gen.Select(Text, Gen.Select(Gen.Int[0, 1], Gen.OneOf(Text, Gen.Const("1.1"), Gen.Const(""))).Nullable(), Quote.Array[0, 3]);

    private static readonly Gen<IReadOnlyList<ParticipantAttribute>> Attributes =
        Gen.Select(Gen.OneOf("role", "sex", "age", "other", "quotes"), Text, (name, value) => new ParticipantAttribute(name, value))
            .Array[0, 3].Select(all => (IReadOnlyList<ParticipantAttribute>)all);

    private static readonly Gen<(string Title, string? Subtitle, (string, (int, string)?, (string, string?)[])[] Concepts)> Theme =
        Gen.Select(Text, Text.Null(), Concept.Array[0, 3]);

    public static Gen<WrittenStudy> Any { get; } = Gen.Select(
        Theme.Array[1, 4].Array[1, 3], Text, Gen.OneOf("4.", "", "II-", "1.2."), Attributes.Array[4]).Select(Build)
        .Select(Gen.Bool, (study, shares) => shares ? Sharing(study) : study);

    /// <summary>The same with the first quote of every other concept under the next one too.</summary>
    public static WrittenStudy Sharing(WrittenStudy study)
    {
        var concepts = study.Concepts.ToList();
        var shared = concepts.Index().Where(one => one.Index % 2 == 0 && one.Index + 1 < concepts.Count)
            .Select(one => (From: one.Item, To: concepts[one.Index + 1]))
            .Where(pair => pair.From.Quotes.Count > 0).ToDictionary(pair => pair.To.Id, pair => pair.From);
        return study with
        {
            Themes =
            [
                .. study.Themes.Select(theme => theme with { Concepts = [.. theme.Concepts.Select(WithShared)] }),
            ],
        };

        ConceptDetail WithShared(ConceptDetail concept) => shared.FirstOrDefault(pair => pair.Value.Id == concept.Id) is { Key: { } to } ? concept with
        {
            Quotes = [concept.Quotes[0] with { Also = [to] }, .. concept.Quotes.Skip(1)],
        }
        : !shared.TryGetValue(concept.Id, out var from) ? concept : concept with
        {
            Quotes =
            [
                .. concept.Quotes,
                from.Quotes[0] with { PlaceId = $"{concept.Id}.{concept.Quotes.Count + 1}", Also = [from.Id] },
            ],
        };
    }

    private static WrittenStudy Build(
        (string Title, string? Subtitle, (string Text, (int, string)? Part, (string, string?)[] Quotes)[] Concepts)[][] tables,
        string title, string label, IReadOnlyList<ParticipantAttribute>[] attributes)
    {
        var sources = new List<WholeSource>();
        var themes = new List<ThemeDetail>();
        foreach (var table in tables)
        {
            var text = new StringBuilder();
            var name = $"table {sources.Count} <é>.txt";
            foreach (var (heading, subtitle, concepts) in table)
            {
                var number = $"{label}{themes.Count + 1}";
                var place = Add(text, name, heading);
                var parts = new List<ConceptDetail>();
                foreach (var (i, concept) in concepts.Index())
                    parts.Add(ConceptOf(text, name, $"{number}.{i + 1}", concept, i == 0 ? null : concepts[i - 1].Part, parts.LastOrDefault()));
                themes.Add(new(number, heading, subtitle, place, parts));
            }

            sources.Add(new(name, text.ToString()));
        }

        var spoken = themes.SelectMany(theme => theme.Quotes).Where(quote => quote.Participant is not null)
            .GroupBy(quote => (Code: quote.Participant!, quote.FocusGroup)).Index();
        return new(
            new(1, "hostile", title, null, null, null, 0, 0, "", 1, 0), themes,
            [.. spoken.Select(by => new ParticipantEntry(by.Item.Key.Code, by.Item.Key.FocusGroup, by.Item.Count(), 0)
            {
                Attributes = attributes[by.Index % attributes.Length],
            })], sources);
    }

    private static ConceptDetail ConceptOf(
        StringBuilder text, string name, string id, (string Text, (int Number, string Title)? Part, (string, string?)[] Quotes) concept,
        (int Number, string)? partBefore, ConceptDetail? before)
    {
        var goesOn = concept.Part is { } of && of.Number == partBefore?.Number;
        var subtheme = concept.Part is not { } part ? null : goesOn ? before!.Subtheme : part.Title;
        var subthemePlace = concept.Part is null ? null : goesOn ? before!.SubthemeSource : Add(text, name, subtheme!);
        var place = Add(text, name, concept.Text);
        return new(id, FocusThemes.Model.Concept.ParagraphsOf(concept.Text), place,
            [.. concept.Quotes.Select((quote, i) => QuoteOf(text, name, $"{id}.{i + 1}", quote))])
        {
            Subtheme = subtheme,
            SubthemeSource = subthemePlace,
        };
    }

    private static QuoteDetail QuoteOf(StringBuilder text, string name, string id, (string Text, string? By) quote)
    {
        text.Append('“');
        var place = Add(text, name, quote.Text);
        text.Append("” ");
        return new(id, quote.Text, quote.By, place)
        {
            Marks = ["“", "”"],
            AttributedAs = quote.By,
            FocusGroup = quote.By is null ? null : ParticipantCode.Parse(quote.By).Group,
        };
    }

    private static SourcePlace Add(StringBuilder text, string name, string words)
    {
        var start = text.Length;
        text.Append(words);
        return new(name, 1, start, text.Length);
    }
}
