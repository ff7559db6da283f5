using CsCheck;
using FocusThemes.Comparing;
using FocusThemes.Model;
using FocusThemes.Pairing;
using FocusThemes.Reading;
using FocusThemes.Tests.Reading;

namespace FocusThemes.Tests.Comparing;

public sealed class StudyComparerTests
{
    private const string Head = "ThemesConceptsQuotes\n";
    private static readonly Study Before = Draft(Seed.Text);

    /// <summary>Few different words, so that many records are alike and many the same.</summary>
    private static readonly Gen<string> Crowded = Gen.Select(
        Gen.OneOf("“Yes.” (1P04)", "“Yes.” (1P05)", "“We saw it once.” (1P04)", "“We saw it twice.” (1P4)", "“No.”"),
        Gen.OneOf("", "People met there.", "People met here.", "Nobody met anybody there."), Gen.Bool, (quote, concept, isTheme) =>
        (IsTheme: isTheme, Row: $"{concept}{quote}"))
        .Array[1, 12].Select(rows => Head + string.Concat(rows.Index().Select(row =>
            (row.Index == 0 || row.Item.IsTheme ? $"{row.Index + 1}) Learning in places\n" : "") + $"{row.Item.Row}\n")));

    private static readonly Gen<string> Table = Gen.OneOf(PrintedTable.Any.Select(table => table.Text), Crowded);

    /// <summary>A table, and the same with its lines in another order, some twice and some not at all.</summary>
    private static readonly Gen<(string, string)> Tables = Gen.OneOf(
        Gen.Select(Table, Table),
        Table.SelectMany(table => Gen.OneOf(table.Split('\n')).Array[3, 12].Select(lines => (table, $"{Head}1) {string.Join('\n', lines)}"))),
        Table.SelectMany(table => Gen.Int[Head.Length + "Table 9\n".Length, table.Length].Select(at => (table, table.Insert(at, "”x“")))));

    [Fact]
    public void A_study_does_not_differ_from_itself() => Table.Sample(table => Assert.All(
        StudyComparer.Compare(Draft(table), Draft(table)).Changes, change => Assert.True(change.IsUnchanged)), iter: Proof.Times(250));

    [Fact]
    public void Who_speaks_is_told_by_the_participant_and_not_by_all_that_is_printed()
    {
        var old = Said(("Rachel, FG1, line 746", "Rachel, FG1"), ("Male 2", "Male 2"), ("November 2021", null));
        var now = Said(("Rachel, FG1, line 9", "Rachel, FG1"), ("Male 3", "Male 3"), ("December 2021", null));
        Assert.Equal(
            ["marks changed", "now by Male 3, before by Male 2", "marks changed"],
            StudyComparer.Compare(old, now).Changes.Where(change => !change.IsUnchanged).SelectMany(change => change.Kinds));

        static Study Said(params (string Printed, string? Code)[] quotes)
        {
            var made = new MadeStudy("said").Theme("1", "Getting there").Part("1.1 By bus").Concept("Buses were rare.");
            foreach (var (i, (printed, code)) in quotes.Index()) made.Quote($"It took me {i + 2} hours there and back.", printed, code);
            return made.Build().Study;
        }
    }

    [Fact]
    public void Every_record_of_both_is_in_exactly_one_change() => Tables.Sample((one, other) =>
    {
        var (old, now) = (Draft(one), Draft(other));
        var changes = StudyComparer.Compare(old, now).Changes;
        Assert.Equal(Ids(All(old)), Ids(changes.Select(change => change.Old)));
        // In order too, on the side that leads.
        Assert.Equal(All(now).Select(IdOf), changes.Where(change => !change.IsRemoved).Select(change => IdOf(change.New!)));
    }, iter: Proof.Times(250));

    [Fact]
    public void Backwards_is_the_mirror() => Tables.Sample((one, other) =>
    {
        var (old, now) = (Draft(one), Draft(other));
        Assert.Equal(
            StudyComparer.Compare(old, now).Changes.Select(change => Sides(change.Old, change.New, change)).Order(),
            StudyComparer.Compare(now, old).Changes.Select(change => Sides(change.New, change.Old, change)).Order());

        static string Sides(ComparedRecord? old, ComparedRecord? now, Change change) =>
            $"{(old is null ? "-" : IdOf(old))} {(now is null ? "-" : IdOf(now))} {change.IsMoved} {change.IsRenumbered} "
            + $"{change.IsReworded} {change.IsReattributed} {change.IsMarkedOtherwise}";
    }, iter: Proof.Times(500));

    [Fact]
    public void A_word_that_changed_is_one_quote_reworded() =>
        Shows(Seed.Text.Replace("coined the awkward", "used the awkward", StringComparison.Ordinal), "1 quote reworded; 11 quotes unchanged.", "Quote 7.1.1: reworded");

    [Fact]
    public void Another_code_is_another_speaker_and_another_spelling_is_not()
    {
        Shows(Seed.Text.Replace("(1P05)", "(1P03)", StringComparison.Ordinal),
            "1 quote attributed to somebody else; 11 quotes unchanged.", "Quote 5.1.1: now by 1P03, before by 1P05");
        Shows(Seed.Text.Replace("(2P010)", "(2P10)", StringComparison.Ordinal),
            "1 quote with other marks; 11 quotes unchanged.", "Quote 6.3.1: marks changed");
    }

    [Fact]
    public void A_quotation_mark_that_changed_is_seen() =>
        Shows(Seed.Text.Replace("\"The students that", "“The students that", StringComparison.Ordinal),
            "1 quote with other marks; 11 quotes unchanged.", "Quote 6.1.1: marks changed");

    [Fact]
    public void A_theme_put_before_the_others_leaves_them_as_they_are() => Shows(
        Seed.Text.Replace("4) Settings", "3) Something elsePeople said so.“We did.” (2P14)\n4) Settings", StringComparison.Ordinal),
        "1 quote added, 1 concept added, 1 theme added; 12 quotes unchanged.",
        "Theme 3: added", "Concept 3.1: added", "Quote 3.1.1: added");

    [Fact]
    public void A_theme_put_before_the_others_renumbers_them_and_leaves_what_they_hold() => Shows(
        Seed.Text.Replace("4) Settings", "4) Something elsePeople said so.“We did.” (2P14)\n4) Settings", StringComparison.Ordinal)
            .Replace("\n8) ", "\n9) ", StringComparison.Ordinal).Replace("\n7) ", "\n8) ", StringComparison.Ordinal)
            .Replace("\n6) ", "\n7) ", StringComparison.Ordinal).Replace("\n5) ", "\n6) ", StringComparison.Ordinal)
            .Replace("\n4) Settings", "\n5) Settings", StringComparison.Ordinal),
        "1 quote added, 1 concept added, 5 themes renumbered, 1 added; 12 quotes unchanged.",
        "Theme 4: added", "Concept 4.1: added", "Quote 4.1.1: added", "Theme 5: number 4 became 5", "Theme 6: number 5 became 6",
        "Theme 7: number 6 became 7", "Theme 8: number 7 became 8", "Theme 9: number 8 became 9");

    [Fact]
    public void Quotes_that_change_places_are_renumbered()
    {
        var lines = Seed.Text.Split('\n');
        (lines[^1], lines[^2]) = (lines[^2], lines[^1]);
        Shows(string.Join('\n', lines), "2 quotes renumbered; 10 quotes unchanged.",
            "Quote 8.1.1: number 8.1.2 became 8.1.1", "Quote 8.1.2: number 8.1.1 became 8.1.2");
    }

    [Fact]
    public void Short_words_that_many_say_are_known_by_where_they_stand()
    {
        const string Same = Head + "1) First placesPeople met.“Yes.” (1P01)\n2) Second placesPeople left.“Yes.” (1P01)\n";
        var compared = StudyComparer.Compare(
            Draft(Same), Draft(Same.Replace("People met.“Yes.” (1P01)\n", "People met.“Never.” (1P07)\n", StringComparison.Ordinal)));
        Assert.Equal(["Quote 1.1.1: removed", "Quote 1.1.1: added"], Told(compared.Changes));
    }

    [Fact]
    public void A_quote_that_moved_and_was_reworded_and_is_by_somebody_else_is_one_quote()
    {
        var lines = Seed.Text.Split('\n').ToList();
        var quote = lines.Single(line => line.StartsWith("“So, training people", StringComparison.Ordinal));
        lines.Remove(quote);
        lines.Add(quote.Replace("So, training", "So, teaching", StringComparison.Ordinal).Replace("1P05", "1P06", StringComparison.Ordinal));
        Assert.Contains("Quote 8.1.3: reworded, now by 1P06, before by 1P05, moved from 5.1.1",
            Told(StudyComparer.Compare(Before, Draft(string.Join('\n', lines))).Changes));
    }

    [Fact]
    public void A_number_that_changed_is_a_theme_renumbered() => Shows(
        Seed.Text.Replace("\n8) Racism", "\n9) Racism", StringComparison.Ordinal),
        "1 theme renumbered; 12 quotes unchanged.", "Theme 9: number 8 became 9");

    [Fact]
    public void A_theme_of_another_name_is_known_by_what_it_holds() => Shows(
        Seed.Text.Replace("Racism, diversity, class, inclusion and addressing power imbalances", "Who is let in", StringComparison.Ordinal),
        "1 theme reworded; 12 quotes unchanged.", "Theme 8: reworded");

    [Fact]
    public void A_quote_under_another_concept_has_moved()
    {
        var lines = Seed.Text.Split('\n').ToList();
        var quote = lines.Single(line => line.StartsWith("“So, training people", StringComparison.Ordinal));
        lines.Remove(quote);
        lines.Insert(lines.FindIndex(line => line.StartsWith("“We can see that inequality", StringComparison.Ordinal)), quote);
        var changes = StudyComparer.Compare(Before, Draft(string.Join('\n', lines))).Changes;
        Assert.Contains("Quote 8.1.1: moved from 5.1.1", Told(changes));
        Assert.Equal(0, changes.Count(change => change.Record.Kind == RecordKind.Quote && (change.IsAdded || change.IsRemoved)));
    }

    [Fact]
    public void What_is_gone_stands_where_it_stood()
    {
        var lines = Seed.Text.Split('\n').Where(line => !line.StartsWith("The subtle but significant", StringComparison.Ordinal));
        var changes = StudyComparer.Compare(Before, Draft(string.Join('\n', lines))).Changes;
        Assert.Equal(["Concept 7.3: removed", "Quote 7.3.1: removed", "Concept 7.3: number 7.4 became 7.3"], Told(changes));
        var place = changes.Index().First(change => change.Item.IsRemoved).Index;
        Assert.Equal("7.2.1", changes[place - 1].Record.Id);
    }

    [Fact]
    public void Very_many_changed_quotes_are_compared_in_little_more_than_reading()
    {
        var quotes = Proof.Times(7_500);
        var table = string.Concat(Enumerable.Range(0, quotes).Select(i =>
            (i % 10 == 0 ? $"{1 + (i / 10)}) Learning in place {i}People met in place {i}." : "") + $"“We were {i} people of place {i}.” (1P{i % 90})\n"));
        var other = string.Join('\n', table.Split('\n').Select((line, i) =>
            i % 3 == 0 ? line.Replace("people of", "friends from", StringComparison.Ordinal) : line));
        var compared = StudyComparer.Compare(Draft(table), Draft(other));
        Assert.Equal(quotes / 3, compared.Count(RecordKind.Quote, change => change.IsReworded));
        Assert.Equal(0, compared.Count(RecordKind.Quote, change => change.IsAdded));
    }

    [Theory]
    [InlineData("We said much the same as all the others did, over and over again.", 7_500)]
    [InlineData("a", 25_000)]
    public void Crowds_of_records_that_are_alike_are_compared_to_the_end(string words, int usual)
    {
        var rows = Proof.Times(usual);
        var (one, other) = (Crowd("once"), Crowd("twice"));
        // Each looked at beside each other, they would take hours.
        var compared = StudyComparer.Compare(Draft(one), Draft(other));
        Assert.Equal(rows, compared.Changes.Count(change => change is { IsRemoved: false, Record.Kind: RecordKind.Quote }));

        string Crowd(string when) => Head + string.Concat(Enumerable.Range(0, rows).Select(i =>
            (i % 100 == 0 ? $"{1 + (i / 100)}) Learning in places\n" : "") + $"People met there.“{words} {when}” (1P04)\n"));
    }

    private static void Shows(string text, string sentence, params string[] changes)
    {
        Assert.NotEqual(Seed.Text, text);
        var comparison = StudyComparer.Compare(Before, Draft(text));
        Assert.Equal(sentence, comparison.Sentence);
        Assert.Equal(changes, Told(comparison.Changes));
    }

    private static IEnumerable<ComparedRecord> All(Study study) => ComparedRecord.AllOf(ComparedRecord.Of(study));

    private static IEnumerable<string> Ids(IEnumerable<ComparedRecord?> records) =>
        records.OfType<ComparedRecord>().Select(IdOf).Order();

    private static string IdOf(ComparedRecord record) => $"{record.Kind} {record.Id}";

    private static IEnumerable<string> Told(IEnumerable<Change> changes) => changes.Where(change => !change.IsUnchanged)
        .Select(change => $"{change.Record.Kind} {change.Record.Id}: {string.Join(", ", change.Kinds)}");

    private static Study Draft(string text) => StudyReader.Read(Library.Study("compared", text)).Study;
}
