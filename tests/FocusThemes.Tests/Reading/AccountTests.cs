using System.Text;

namespace FocusThemes.Tests.Reading;

/// <summary>
/// The whole reading of every table that the documents beside this file hold, kept as it was when somebody last looked at
/// it: what changes by accident shows here, also where no outline tells of it.
/// </summary>
public sealed class AccountTests
{
    [Fact]
    public void Every_rule_is_read_as_before() => Expected.Equal("conventions.account.expected.txt", Of(
        ConventionTests.Examples().Select(example => (example.Data.Item1, "table.txt", Encoding.UTF8.GetBytes(example.Data.Item2)))));

    [Fact]
    public void Every_table_of_a_journal_is_read_as_before() => Expected.Equal("tables.account.expected.txt", Of(
        JournalTableTests.Examples().Select(example => (example.Data.Item1, example.Data.Item2, Encoding.UTF8.GetBytes(example.Data.Item3)))));

    [Fact]
    public void Every_table_that_was_unseen_is_read_as_before() => Expected.Equal("unseen.account.expected.txt", Of(
        UnseenTable.All().Select(table => (table.Title, table.FileName, table.Bytes))));

    private static string Of(IEnumerable<(string Title, string FileName, byte[] Table)> tables) =>
        string.Join('\n', tables.Select(table => $"## {table.Title}\n{Account.Of(table.FileName, table.Table)}"));
}
