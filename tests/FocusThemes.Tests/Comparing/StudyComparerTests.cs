using CsCheck;
using FocusThemes.Comparing;
using FocusThemes.Model;
using FocusThemes.Reading;
using FocusThemes.Tests.Reading;

namespace FocusThemes.Tests.Comparing;

public sealed class StudyComparerTests
{
    private static readonly Study Before = Read(Seed.Text);

    [Fact]
    public void A_study_does_not_differ_from_itself() => PrintedTable.Any.Sample(table =>
        Assert.All(StudyComparer.Compare(Read(table.Text), Read(table.Text)).Changes, change => Assert.True(change.IsUnchanged)), iter: 500);

    [Fact]
    public void Every_record_of_both_is_in_exactly_one_change_and_backwards_is_the_mirror() =>
        Gen.Select(PrintedTable.Any, PrintedTable.Any).Sample((one, other) =>
        {
            var (old, now) = (Read(one.Text), Read(other.Text));
            var there = StudyComparer.Compare(old, now);
            Assert.Equal(
                ComparedRecord.Of(old).Select(record => record.Id).Order(),
                there.Changes.Where(change => !change.IsAdded).Select(change => change.Old!.Id).Order());
            Assert.Equal(
                ComparedRecord.Of(now).Select(record => record.Id), there.Changes.Where(change => !change.IsRemoved).Select(change => change.New!.Id));
            var back = StudyComparer.Compare(now, old);
            foreach (var kind in Enum.GetValues<RecordKind>())
            {
                // Which of two equally like ones is taken may differ, how many have none may not by more than those.
                Assert.Equal(
                    there.Count(kind, change => change.IsAdded) - there.Count(kind, change => change.IsRemoved),
                    back.Count(kind, change => change.IsRemoved) - back.Count(kind, change => change.IsAdded));
            }
        }, iter: 500);

    [Fact]
    public void A_word_that_changed_is_one_quote_reworded() =>
        Shows(Seed.Text.Replace("coined the awkward", "used the awkward", StringComparison.Ordinal), "1 quote reworded; 11 quotes unchanged.", "Quote 7.1.1: reworded");

    [Fact]
    public void Another_code_is_another_speaker_and_another_spelling_is_not()
    {
        Shows(Seed.Text.Replace("(1P05)", "(1P03)", StringComparison.Ordinal),
            "1 quote attributed to somebody else; 11 quotes unchanged.", "Quote 5.1.1: now by 1P03, before by 1P05");
        Shows(Seed.Text.Replace("(2P010)", "(2P10)", StringComparison.Ordinal), "Nothing has changed.");
    }

    [Fact]
    public void A_quotation_mark_that_changed_is_seen() =>
        Shows(Seed.Text.Replace("\"The students that", "“The students that", StringComparison.Ordinal),
            "1 quote reworded; 11 quotes unchanged.", "Quote 6.1.1: reworded");

    [Fact]
    public void A_theme_put_before_the_others_leaves_them_as_they_are() => Shows(
        Seed.Text.Replace("4) Settings", "3) Something elsePeople said so.“We did.” (2P14)\n4) Settings", StringComparison.Ordinal),
        "1 theme added, 1 concept added, 1 quote added; 12 quotes unchanged.",
        "Theme 3: added", "Concept 3.1: added", "Quote 3.1.1: added");

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
        var changes = StudyComparer.Compare(Before, Read(string.Join('\n', lines))).Changes;
        Assert.Contains("Quote 8.1.1: moved from 5.1.1", Told(changes));
        Assert.Equal(0, changes.Count(change => change.Record.Kind == RecordKind.Quote && (change.IsAdded || change.IsRemoved)));
    }

    [Fact]
    public void What_is_gone_stands_where_it_stood()
    {
        var lines = Seed.Text.Split('\n').Where(line => !line.StartsWith("The subtle but significant", StringComparison.Ordinal));
        var changes = StudyComparer.Compare(Before, Read(string.Join('\n', lines))).Changes;
        Assert.Equal(["Concept 7.3: removed", "Quote 7.3.1: removed"], Told(changes));
        var place = changes.Index().First(change => change.Item.IsRemoved).Index;
        Assert.Equal("7.2.1", changes[place - 1].Record.Id);
    }

    [Fact]
    public void Thirty_thousand_quotes_of_which_a_third_changed_are_compared_in_little_more_than_reading_them()
    {
        var table = string.Concat(Enumerable.Range(0, 30_000).Select(i =>
            (i % 10 == 0 ? $"{1 + (i / 10)}) Learning in place {i}People met in place {i}." : "") + $"“We were {i} people of place {i}.” (1P{i % 90})\n"));
        var other = string.Join('\n', table.Split('\n').Select((line, i) =>
            i % 3 == 0 ? line.Replace("people of", "friends from", StringComparison.Ordinal) : line));
        var compared = StudyComparer.Compare(Read(table), Read(other));
        Assert.Equal(10_000, compared.Count(RecordKind.Quote, change => change.IsReworded));
        Assert.Equal(0, compared.Count(RecordKind.Quote, change => change.IsAdded));
    }

    private static void Shows(string text, string sentence, params string[] changes)
    {
        Assert.NotEqual(Seed.Text, text);
        var comparison = StudyComparer.Compare(Before, Read(text));
        Assert.Equal(sentence, comparison.Sentence);
        Assert.Equal(changes, Told(comparison.Changes));
    }

    private static IEnumerable<string> Told(IEnumerable<Change> changes) => changes.Where(change => !change.IsUnchanged)
        .Select(change => $"{change.Record.Kind} {change.Record.Id}: {string.Join(", ", change.Kinds)}");

    private static Study Read(string text) => StudyReader.Read(Library.Study("compared", text)).Study;
}
