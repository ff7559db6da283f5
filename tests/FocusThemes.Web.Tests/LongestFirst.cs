using FocusThemes.Web.Tests;
using FocusThemes.Web.Tests.Holding;
using FocusThemes.Web.Tests.Hosting;
using FocusThemes.Web.Tests.Pages;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace FocusThemes.Web.Tests;

/// <summary>Begins with what takes longest, so that nothing is waited for alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
    [
        nameof(CutOffTests), nameof(ReadmeCommandTests), nameof(CrashTests), nameof(LoadTests), nameof(TelemetryTests), nameof(StopTests),
        nameof(SurvivalTests), nameof(UpgradeAtOnceTests), nameof(OwnRankingTests), nameof(WholeSiteTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(RankOf)];

    private static int RankOf<TTestCollection>(TTestCollection collection) where TTestCollection : ITestCollection
    {
        var rank = Array.FindIndex(
            Longest, name => collection.TestCollectionDisplayName.Contains($".{name} ", StringComparison.Ordinal));
        return rank < 0 ? Longest.Length : rank;
    }
}
