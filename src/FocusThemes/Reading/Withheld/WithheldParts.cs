using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Projects;

namespace FocusThemes.Reading.Withheld;

/// <summary>What of a study's files nobody may see: taken out before anything is made of the rest.</summary>
/// <param name="words">In the order in which they are looked for: of two that overlap the first is taken.</param>
/// <param name="withdrawn">Whoever has withdrawn, and what they said; null where nobody has.</param>
internal sealed class WithheldParts(IReadOnlyList<WithheldWords> words, WithdrawnPeople? withdrawn = null)
{
    public const string Redacted = "[redacted]";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<WithheldWords> found = [];

    public WithheldParts With(WithdrawnPeople people) => new(words, people);

    /// <summary>Says what was taken out, and looks whether it is gone.</summary>
    /// <exception cref="UnacceptableInputException">It is not: nothing may be stored.</exception>
    public StudyDraft Checked(StudyDraft draft) => draft with { IsWithheld = withdrawn is not null || found.Count > 0 };

    public string In(string text)
    {
        text = CutsIn(text).In(text);
        return withdrawn is null ? text : withdrawn.In(text);
    }

    /// <summary>The table without them; where there are some, with what is kept in the place of its file.</summary>
    public (TableText Text, byte[]? Kept) In(StudyFile file, TableText table)
    {
        var cuts = CutsIn(table.Text);
        var shown = table.Without(cuts);
        var own = withdrawn?.In(file.Name, shown);
        if (own is not null) shown = shown.Without(own);
        if (cuts.IsEmpty && own is not { IsEmpty: false }) return (table, null);
        return (shown with { Hidden = Model.HiddenParts.Withheld }, KeptText.Write(shown, IsFile(file, table)));
    }

    public Project In(Project project)
    {
        project = new ProjectWithholding { Cuts = one => CutsIn(one.Text!), Shown = In }.In(project);
        return withdrawn is null ? project : withdrawn.In(project);
    }

    /// <summary>The files with what stands beside the tables, and their names, without them.</summary>
    public StudyFiles Beside(StudyFiles files) => words.Count == 0 && withdrawn is null ? files : files with
    {
        Tables = [.. files.Tables.Select(file => KeptName(file) is var name && name == file.Name ? file : file with { Name = name })],
        Citation = InJson(files.CitedBy),
        Given = new(),
        About = files.About is { } about && TextOf(about) is { } text ? about with { Bytes = Encoding.UTF8.GetBytes(In(text)) } : files.About,
        Answers = InJson(files.Answers),
        Highlights = InJson(withdrawn is null ? files.Highlights : withdrawn.Unchosen(files.Highlights)),
    };

    // What the library keeps of a project is found by the names of its texts.
    private string KeptName(StudyFile file) => CutsIn(file.Name).In(file.Name);

    private Cuts CutsIn(string text)
    {
        var places = words.SelectMany(one => one.In(text).Select(place => (Place: place, Word: one))).ToList();
        foreach (var (_, word) in places) found.Add(word);
        return new(places.Select(one => (one.Place, one.Word.Shown)));
    }

    private StudyFile? InJson(StudyFile? file)
    {
        if (file is null || TextOf(file) is not { } text) return file;
        try
        {
            return file with { Bytes = Encoding.UTF8.GetBytes(In(JsonNode.Parse(text))?.ToJsonString(Options) ?? "null") };
        }
        catch (JsonException)
        {
            // Whoever reads it says what is wrong.
            return file;
        }
    }

    private JsonNode? In(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, In(member.Value)))),
        JsonArray all => new JsonArray([.. all.Select(In)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(In(value.GetValue<string>())),
        _ => node?.DeepClone(),
    };

    private static bool IsFile(StudyFile file, TableText table) => table.Own is null
        && (KeptText.Is(file.Bytes) ? KeptText.IsOfFile(file.Bytes) : TextOf(file) == table.Text);

    private static string? TextOf(StudyFile file)
    {
        try
        {
            return SourceText.Decode(file.Bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
