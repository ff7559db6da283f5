namespace FocusThemes.Browser.Tests;

/// <summary>The pages that every general test visits: each kind once, and the ways of finding nothing.</summary>
public static class SitePages
{
    public const string Study = "/studies/social-innovators";

    public const string StudyTitle = "Using medical education as a tool to train doctors as social innovators";

    public const string TitleOfTheme6 = "Including learners’ perspectives and lived experience in medical education";

    public const string TitleOfTheme7 = "Medical roles are political and need political culture to be on their side";

    public static readonly int[] Widths = [1280, 390, 320];

    /// <summary>Address and h1 of the pages that answer 200.</summary>
    public static TheoryData<string, string> Found => new()
    {
        { Study, StudyTitle },
        { $"{Study}/themes/4", "Settings, context, environment, and leaving the classroom" },
        { $"{Study}/themes/8", "Racism, diversity, class, inclusion and addressing power imbalances" },
        { $"{Study}/quotes", "12 quotes" },
        { $"{Study}/quotes?participant=1P04&q=political", "1 quote by 1P04 with “political”" },
        { $"{Study}/quotes?theme=99", "No quotes in theme 99" },
        { $"{Study}/participants", "Participants" },
        { $"{Study}/participants/2P010", "2P010" },
        { $"{Study}/participants/1P04?order=source", "1P04" },
        { $"{Study}/quotes/7.2.1", "Quote 7.2.1 by 1P04" },
        { $"{Study}/selection?quote=7.2.1&quote=4.1.1&quote=7.9.9&title=To+begin+with", "To begin with" },
        { $"{Study}/quotes?mark=7.2.1&title=To+begin+with", "12 quotes" },
        { $"{Study}/cite", "Cite this study" },
        { $"{Study}/cite?quote=7.2.1", "Cite quote 7.2.1" },
        { $"{Study}/matrix?share=voice", "Who speaks where" },
        { $"{Study}/matrix?by=group", "Who speaks where" },
        { $"{Study}/matrix?rows=participant&columns=length&numbers=words", "Who speaks where" },
        { $"{Study}/cooccurrence", "Themes together" },
        { $"{Study}/cooccurrence?unit=lines&lines=4", "Themes together" },
        { "/matrix", "Studies compared" },
        { $"{Study}/framework", "In their words" },
        { $"{Study}/framework?columns=group&words=all", "In their words" },
        { $"{Study}/codebook", "Codebook" },
        { $"{Study}/words", "Words in 12 quotes" },
        { $"{Study}/words?theme=7&sort=keyness", "Words in 4 quotes in theme 7" },
        { $"{Study}/words?word=medical", "“medical” in 12 quotes" },
        { $"{Study}/words?word=nowhere&theme=99", "“nowhere” in no quotes in theme 99" },
        { $"{Study}/charts", "Pictures" },
        { $"{Study}/charts/themes-by-people", "Themes by people" },
        { $"{Study}/charts/share-of-voices?theme=7", "Share of voices" },
        { $"{Study}/charts/along-the-document", "Themes along the document" },
        { $"{Study}/charts/saturation", "New themes by each further person" },
        { $"{Study}/charts/themes-together", "Themes together" },
        { $"{Study}/charts/network-of-themes", "Network of themes" },
        { $"{Study}/checks", "Checks" },
        { $"{Study}/source", "Source" },
        { $"{Study}/compare?from=now&to=now/table-2.txt&all=1", "Compare" },
        { $"{Study}/accounted", "How much is accounted for" },
    };

    /// <summary>Address and h1 of the pages that say why there is none.</summary>
    public static TheoryData<string, string> Refused => new()
    {
        { $"{Study}/themes/99", "Not found" },
        { $"{Study}/quotes?page=x", "This address is malformed" },
        { $"{Study}/words?sort=up", "This address is malformed" },
    };

    /// <summary>Addresses of the library, whose pages are of no study.</summary>
    private static readonly string[] OfLibrary = ["/?q=medical", "/?q=nowhere&order=year", "/?order=size", "/help", "/check-quotes"];

    public static TheoryData<string> All => [.. Found.Concat(Refused).Select(row => row.Data.Item1), .. OfLibrary];
}
