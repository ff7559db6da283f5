using System.Diagnostics;
using FocusThemes.Queries.Participants;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;
using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

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
    [InlineData("q=medical&in=memos")]
    public async Task No_command_looks_at_every_quote(string query)
    {
        using var seen = new Plans(fixture.Library.Path);
        await using var library = fixture.Library.Open();
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
        Assert.NotEmpty(seen.Steps);
        foreach (var step in seen.Steps)
        {
            Assert.DoesNotMatch(@"SCAN (q|q\d|Quotes|p|p\d|Participants)( |$)", step);
            // A full-text table without an expression would be read from end to end.
            Assert.DoesNotMatch(@"SCAN \w*Words VIRTUAL TABLE INDEX \d+:$", step);
        }
    }

    [Fact]
    public async Task Studies_are_chosen_sorted_and_counted_by_an_index_alone()
    {
        using var seen = new Plans(fixture.Library.Path);
        await using var library = fixture.Library.Open();
        foreach (var order in Enum.GetValues<StudyOrder>())
        {
            await library.FindStudiesAsync(new() { Order = order }, cancellationToken: Stop);
            await library.FindStudiesAsync(new() { Order = order, Words = "medical" }, cancellationToken: Stop);
        }

        Assert.Contains(seen.Steps, step => step.StartsWith("SCAN Studies USING COVERING INDEX", StringComparison.Ordinal));
        Assert.All(seen.Steps, step =>
        {
            Assert.DoesNotMatch("SCAN Studies(?! USING COVERING INDEX)", step);
            Assert.DoesNotMatch(@"SCAN StudyWords VIRTUAL TABLE INDEX \d+:$", step);
        });
    }

    /// <summary>Asks SQLite for the plan of each command on one file before it runs.</summary>
    private sealed class Plans : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string path;
        private readonly List<IDisposable> subscriptions = [];

        public Plans(string path)
        {
            this.path = path;
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public List<string> Steps { get; } = [];

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == LibraryContext.ListenerName) subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            var command = (SqliteCommand)value.Value!;
            if (command.Connection!.DataSource != path) return;
            foreach (var statement in command.CommandText.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                using var explain = command.Connection.CreateCommand();
#pragma warning disable CA2100 // The command is the library's own.
                explain.CommandText = $"EXPLAIN QUERY PLAN {statement}";
#pragma warning restore CA2100
                foreach (SqliteParameter parameter in command.Parameters)
                    explain.Parameters.AddWithValue(parameter.ParameterName, parameter.Value);
                using var reader = explain.ExecuteReader();
                while (reader.Read()) Steps.Add(reader.GetString(3));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
