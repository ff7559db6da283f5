using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Studies;
using FocusThemes.Storage;

namespace FocusThemes.Fuzz.Targets;

/// <summary>A small library of two studies in a SQLite file, made once for all inputs of a run.</summary>
internal static class SearchedLibrary
{
    private const string Medical =
        """
        Table 2
        ThemesConceptsQuotes
        4) Settings and placesMedical education happens in many places.“The medical school was political.” (1P04)
        “They don't say: C++ and 50% a:b.” (2P010)
        7) People who learnMedical people learn from one another.“People said so, naïve as I was in Zürich.” (C01)
        """;

    private const string Letters =
        """
        ThemesConceptsQuotes
        I) Learning in placesStudents learn there.“我看到了街道。” (C01)
        “मैं सड़क पर था” (3P1)
        II) Learning togetherPeers teach.“ذَهَبْتُ إِلَى المَدْرَسَةِ” (C03)
        “ฉันเดินไปโรงเรียนทุกวัน” (C02)
        """;

    private static readonly Lazy<Tests.Library> Made = new(() =>
    {
        var made = new Tests.Library();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => made.Dispose();
        made.ImportAsync(Tests.Library.Study("medical", Medical), Tests.Library.Study("letters", Letters))
            .GetAwaiter().GetResult();
        return made;
    });

    /// <summary>Asks the library what <paramref name="ask"/> says, of one study and of both.</summary>
    public static void Ask(Func<LibraryContext, QuoteScope, Task> ask)
    {
        using var library = Made.Value.Open();
        RunAsync().GetAwaiter().GetResult();

        async Task RunAsync()
        {
            await ask(library, await library.ScopeOfAsync((await library.FindStudyAsync("medical"))!));
            await ask(library, await library.ScopeOfAllAsync());
        }
    }
}
