using System.Collections.Concurrent;
using System.Data.Common;
using FocusThemes.Queries;
using FocusThemes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FocusThemes.Tests.Queries;

/// <summary>What SQLite says of how it answers each command that a page runs.</summary>
public sealed class PlanTests(SearchLibrary fixture) : IClassFixture<SearchLibrary>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("theme=7&participant=1P04&group=1")]
    [InlineData("q=medical")]
    [InlineData("q=\"medical school\" -people OR poli*")]
    [InlineData("q=medical&order=source&after=3")]
    [InlineData("q=medical&order=source&before=3&theme=7&participant=1P04")]
    [InlineData("q=nowhere+politcal")]
    [InlineData("q=-medical")]
    [InlineData("q=medical&in=concepts")]
    [InlineData("q=medical&in=titles")]
    public async Task No_command_looks_at_every_quote(string query)
    {
        var seen = new Commands();
        await using var library = fixture.Library.Open(seen);
        var filter = QuoteFilter.Parse(
            query.Split('&').Select(pair => pair.Split('=')).Where(pair => pair.Length == 2)
                .Select(pair => KeyValuePair.Create(pair[0], pair[1].Replace('+', ' '))), out _);
        var study = (await library.FindStudyAsync("social-innovators", Stop))!;
        foreach (var scope in new[] { await library.ScopeOfAsync(study, Stop), await library.ScopeOfAllAsync(Stop) })
        {
            if (filter.Kind != SearchKind.Quotes) await library.FindPassagesAsync(scope, filter, Stop);
            else await library.LoosenAsync(await library.FindQuotesAsync(scope, filter, cancellationToken: Stop), Stop);
            await library.UnderstoodAsync(new() { Words = "1P04 medical" }, Stop);
        }

        await library.FindThemeAsync(study, "7", Stop);
        await library.FindParticipantAsync(study, "1P04", Stop);
        await library.ListStudiesAsync(Stop);
        Assert.NotEmpty(seen.Texts);
        foreach (var (text, values) in seen.Texts.ToList())
        {
            foreach (var step in await library.PlanOfAsync(text, values))
            {
                Assert.DoesNotMatch(@"SCAN (q|q\d|Quotes|p|p\d|Participants)( |$)", step);
                // A full-text table without an expression would be read from end to end.
                Assert.DoesNotMatch(@"SCAN \w*Words VIRTUAL TABLE INDEX \d+:$", step);
            }
        }
    }

    private sealed class Commands : DbCommandInterceptor
    {
        public ConcurrentQueue<(string Text, DbParameter[] Values)> Texts { get; } = new();

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            Texts.Enqueue((result.CommandText, [.. result.Parameters.Cast<DbParameter>()]));
            return result;
        }
    }
}

internal static class Plans
{
    public static async Task<List<string>> PlanOfAsync(this LibraryContext library, string text, DbParameter[] values)
    {
        var steps = new List<string>();
        foreach (var statement in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await library.Database.OpenConnectionAsync();
            await using var command = library.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The command is the library's own.
            command.CommandText = $"EXPLAIN QUERY PLAN {statement}";
#pragma warning restore CA2100
            command.Parameters.AddRange(values.Select(value =>
                new Microsoft.Data.Sqlite.SqliteParameter(value.ParameterName, value.Value)).ToArray());
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
