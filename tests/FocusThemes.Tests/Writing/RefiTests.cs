using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using FocusThemes.Tests.Reading;
using FocusThemes.Writing.Refi;

namespace FocusThemes.Tests.Writing;

public sealed class RefiTests
{
    [Fact]
    public void Any_study_gives_a_valid_project_with_all_that_it_has() =>
        HostileStudy.Any.Sample(study => ItIsWhole(study), iter: Proof.Times(75));

    [Fact]
    public void Positions_in_UTF_16_units_are_those_of_programs_that_count_so() =>
        HostileStudy.Any.Sample(study => ItIsWhole(study, PositionUnit.Utf16), iter: Proof.Times(25));

    [Fact]
    public void Any_study_gives_a_valid_codebook_with_the_codes_of_its_project() =>
        HostileStudy.Any.Sample(study =>
        {
            var codebook = RefiSchema.Read(new MemoryStream(Encoding.UTF8.GetBytes(RefiFile.CodebookOf(study))));
            Assert.Equal(CodesOf(RefiFile.Of(study).Project), CodesOf(codebook));
        }, iter: Proof.Times(25));

    [Fact]
    public async Task Any_table_that_is_read_and_stored_gives_a_whole_project()
    {
        await Gen.Select(PrintedTable.Any, PrintedTable.Any).SampleAsync(async (one, other) =>
        {
            using var library = new Library();
            await library.ImportAsync(new FocusThemes.Reading.StudyFiles
            {
                Slug = "made-up",
                Tables =
                [
                    new("a.txt", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Emojis(one.Text))).ToArray()),
                    new("b.txt", Encoding.BigEndianUnicode.GetPreamble().Concat(
                        Encoding.BigEndianUnicode.GetBytes(Emojis(other.Text.Replace("\n", "\r\n", StringComparison.Ordinal)))).ToArray()),
                ],
            });
            await using var stored = library.Open();
            var study = await WrittenStudy.ReadAsync(stored, "made-up");
            Assert.NotEmpty(study.Quotes);
            ItIsWhole(study);
        }, iter: 5);

        static string Emojis(string text) => text.Replace("care", "care 😀 𝒜", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_project_and_the_codebook_of_the_seed_are_as_kept()
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var study = await WrittenStudy.ReadAsync(stored, "social-innovators");
        var file = RefiFile.Of(study);
        ItIsWhole(study);
        Assert.Equal((16, 9, 12), (file.All("Code").Count(), file.All("Case").Count(), file.All("PlainTextSelection").Count()));
        Assert.Equal(Encoding.UTF8.GetBytes(Seed.Text), Assert.Single(file.Sources).Value);
        Expected.Equal("seed.project.expected.qde", file.ProjectXml);
        Expected.Equal("seed.codebook.expected.qdc", RefiFile.CodebookOf(study));
    }

    [Fact]
    public async Task Parts_are_codes_between_themes_and_concepts_and_attributes_are_variables()
    {
        using var library = new Library();
        await library.StoreAsync(Voices.Draft);
        await using var stored = library.Open();
        var study = await WrittenStudy.ReadAsync(stored, Voices.Slug);
        ItIsWhole(study);
        Expected.Equal("voices.project.expected.qde", RefiFile.Of(study).ProjectXml);
        Expected.Equal("voices.codebook.expected.qdc", RefiFile.CodebookOf(study));
    }

    [Fact]
    public async Task A_project_is_dated_by_when_the_library_came_by_it_and_says_so_for_each_passage()
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var study = await WrittenStudy.ReadAsync(stored, "social-innovators");
        Assert.Equal(("2026-03-01T09:30:00Z", "2026-04-02T10:00:00Z"), Dates(RefiFile.Of(study).Project));
        Assert.All(
            RefiFile.Of(study).Project.Descendants().Attributes("creationDateTime"),
            date => Assert.Equal("2026-04-02T10:00:00Z", date.Value));
        // What an old library did not note.
        Assert.Equal(
            ("1980-01-01T00:00:00Z", "1980-01-01T00:00:00Z"), Dates(RefiFile.Of(study with { Dates = new(null, null) }).Project));

        static (string?, string?) Dates(XElement project) =>
            (RefiFile.Value(project, "creationDateTime"), RefiFile.Value(project, "modifiedDateTime"));
    }

    [Fact]
    public async Task Names_of_codes_are_short_and_their_whole_words_stand_beside_them()
    {
        using var library = new Library();
        await library.ImportAsync(Seed.Files);
        await using var stored = library.Open();
        var study = await WrittenStudy.ReadAsync(stored, "social-innovators");
        var codes = RefiFile.Of(study).All("Code").ToDictionary(code => RefiFile.Value(code, "name")!);
        Assert.All(codes.Keys, name => Assert.InRange(name.Length, 1, 66));
        var theme = codes["7 Medical roles are political and need political culture to be…"];
        Assert.Equal("Medical roles are political and need political culture to be on their side", DescriptionOf(theme));
        Assert.Equal("", DescriptionOf(codes["4 Settings, context, environment, and leaving the classroom"])
            .Replace("Shifting the focus from individual patients to the community", "", StringComparison.Ordinal));
        Assert.Contains("7.1 The participants also highlighted how…", codes.Keys);
    }

    private static void ItIsWhole(WrittenStudy study, PositionUnit unit = PositionUnit.CodePoints)
    {
        var file = RefiFile.Of(study, unit);
        Assert.Equal(file.Bytes, RefiFile.Of(study, unit).Bytes);
        Assert.Equal(RefiText.Held(study.Header.Title), RefiFile.Value(file.Project, "name"));
        Assert.Null(file.Project.Attribute("basePath"));
        Assert.Equal(["FocusThemes"], file.All("User").Select(user => RefiFile.Value(user, "name")));
        Assert.Empty(file.All("Sets"));
        var guids = file.Project.DescendantsAndSelf().Attributes("guid").Select(guid => guid.Value).ToList();
        Assert.Equal(guids.Count, guids.Distinct().Count());
        Assert.All(file.Project.Descendants().Attributes("targetGUID"), target => Assert.Contains(target.Value, guids));
        CodesAreItsThemesAndConcepts(study, file);
        SelectionsAreItsQuotes(study, file, unit);
        CasesAreItsParticipants(study, file);
    }

    private static void CodesAreItsThemesAndConcepts(WrittenStudy study, RefiFile file)
    {
        var all = file.All("Code").ToList();
        Assert.Equal(all.Count, all.Select(code => RefiFile.Value(code, "name")).Distinct().Count());
        var parts = all.Where(code => code.Parent!.Name.LocalName == "Code" && !IsCodable(code)).ToList();
        PartsAreItsSubthemes(study, parts);
        var codes = all.Except(parts).ToList();
        Assert.Equal(
            study.Themes.SelectMany(theme => theme.Concepts.Select(concept => concept.Id).Prepend(theme.Number)),
            codes.Select(code => RefiFile.Value(code, "name")!.Split(' ')[0]));
        // A theme with nothing below is coded with itself.
        Assert.All(codes, code => Assert.Equal(code.Parent!.Name.LocalName == "Code" || !RefiFile.Named(code, "Code").Any(), IsCodable(code)));
        Assert.Equal(
            study.Concepts.Select(concept => RefiText.Held(string.Join('\n', concept.Paragraphs))),
            codes.Where(code => code.Parent!.Name.LocalName == "Code").Select(DescriptionOf));
    }

    private static bool IsCodable(XElement code) => XmlConvert.ToBoolean(RefiFile.Value(code, "isCodable")!);

    // Each stands under its theme, and over exactly the concepts that are in it.
    private static void PartsAreItsSubthemes(WrittenStudy study, List<XElement> parts)
    {
        var subthemes = study.Themes.SelectMany(theme => theme.Concepts.Select(concept => (theme.Number, Concept: concept)))
            .Where(one => one.Concept.Subtheme is not null)
            .GroupBy(one => one.Concept.SubthemeSource).ToList();
        Assert.Equal(subthemes.Count, parts.Count);
        foreach (var (subtheme, part) in subthemes.Zip(parts))
        {
            var (number, first) = subtheme.First();
            Assert.Equal(number, RefiFile.Value(part.Parent!, "name")!.Split(' ')[0]);
            Assert.StartsWith(
                RefiText.Held(RefiText.Shortened(first.Subtheme!, 60)), RefiFile.Value(part, "name"), StringComparison.Ordinal);
            Assert.Equal(
                subtheme.Select(one => one.Concept.Id),
                part.Elements().Where(code => code.Name.LocalName == "Code").Select(code => RefiFile.Value(code, "name")!.Split(' ')[0]));
        }
    }

    private static void SelectionsAreItsQuotes(WrittenStudy study, RefiFile file, PositionUnit unit)
    {
        var guids = new RefiGuids(study.Header.Slug);
        var quotes = study.Quotes.DistinctBy(quote => quote.Id).ToDictionary(quote => guids.Selection(quote));
        var places = study.Concepts.SelectMany(concept => concept.Quotes.Select(quote => (quote.Id, Concept: concept.Id)))
            .ToLookup(one => one.Id, one => guids.Concept(one.Concept));
        var sources = file.All("TextSource").ToList();
        Assert.Equal(study.Sources.Select(source => RefiText.WithPlainLines(source.Text)), sources.Select(file.TextOf));
        foreach (var source in sources)
        {
            var text = file.TextOf(source);
            var runes = text.EnumerateRunes().ToList();
            foreach (var selection in RefiFile.Named(source, "PlainTextSelection"))
            {
                Assert.True(quotes.Remove(RefiFile.Value(selection, "guid")!, out var quote));
                Assert.Equal(quote.Source.Name, RefiFile.Value(source, "name"));
                var (start, end) = (Position(selection, "startPosition"), Position(selection, "endPosition"));
                Assert.Equal(
                    RefiText.WithPlainLines(quote.Text), unit == PositionUnit.Utf16 ? text[start..end] : string.Concat(runes[start..end]));
                // Under however many concepts it stands, it is one passage.
                Assert.Equal(
                    places[quote.Id], RefiFile.Named(selection, "CodeRef").Select(code => RefiFile.Value(code, "targetGUID")!));
                Assert.InRange(RefiFile.Value(selection, "name")!.Length, 1, 61);
            }
        }

        Assert.Empty(quotes);
    }

    private static void CasesAreItsParticipants(WrittenStudy study, RefiFile file)
    {
        var guids = new RefiGuids(study.Header.Slug);
        var all = study.Quotes.DistinctBy(quote => quote.Id).ToList();
        var spoken = all.Where(quote => quote.Participant is not null).ToLookup(quote => quote.Participant!);
        var cases = file.All("Case").ToList();
        Assert.Equal(
            spoken.Select(by => by.Key).Order(StringComparer.Ordinal),
            cases.Select(found => RefiFile.Value(found, "name")!).Order(StringComparer.Ordinal));
        Assert.All(cases, found =>
        {
            var quotes = spoken[RefiFile.Value(found, "name")!].ToList();
            Assert.Equal(
                quotes.Select(quote => guids.Selection(quote)),
                RefiFile.Named(found, "SelectionRef").Select(selection => RefiFile.Value(selection, "targetGUID")));
            // A table holds authors' words, too.
            Assert.Empty(RefiFile.Named(found, "SourceRef"));
            var known = study.Participants.Single(who => who.Code == quotes[0].Participant);
            var values = known.Attributes.GroupBy(one => one.Name)
                .Select(of => (of.Key, Value: string.Join("; ", of.Select(one => one.Value)))).ToList();
            if (known.FocusGroup is { } group) values.Insert(0, ("Focus group", group));
            var variables = file.All("Variable").ToDictionary(one => RefiFile.Value(one, "guid")!, one => RefiFile.Value(one, "name")!);
            Assert.Equal(
                values.Select(one => (one.Key, RefiText.Held(one.Value))),
                RefiFile.Named(found, "VariableValue").Select(value => (
                    variables[RefiFile.Value(RefiFile.Named(value, "VariableRef").Single(), "targetGUID")!],
                    RefiFile.Named(value, "TextValue").Single().Value)));
        });
        Assert.Equal(
            study.Participants.Any(who => who.FocusGroup is not null || who.Attributes.Count > 0), file.All("Variables").Any());
    }

    private static int Position(XElement selection, string attribute) =>
        int.Parse(RefiFile.Value(selection, attribute)!, CultureInfo.InvariantCulture);

    private static string DescriptionOf(XElement element) =>
        element.Elements().SingleOrDefault(child => child.Name.LocalName == "Description")?.Value ?? "";

    private static List<string> CodesOf(XElement root) =>
    [
        .. RefiFile.Named(root, "Code").Select(code =>
            $"{RefiFile.Value(code, "guid")} {RefiFile.Value(code, "name")} {DescriptionOf(code)}"),
    ];
}
