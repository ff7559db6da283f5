using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FocusThemes.Model.Citing;

namespace FocusThemes.Reading.Citations;

/// <summary>
/// One record of RIS: lines of two signs and a value, from TY to ER. A line without a tag goes on with the last value.
/// </summary>
internal sealed partial class RisRecord
{
    private static readonly string[] Begins = ["TY  -", "TY -"];
    private readonly List<(string Tag, StringBuilder Value)> fields = [];

    public static EntryForm Form { get; } = new("RIS", FindBegin, Read);

    /// <summary>The first value of the first of the tags that has one; empty where none has.</summary>
    public string First(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
            if (All(tag).FirstOrDefault() is { } value) return value;
        return "";
    }

    public IEnumerable<string> All(string tag) => fields.Where(field => field.Tag == tag)
        .Select(field => field.Value.ToString().Trim()).Where(value => value.Length > 0);

    public IEnumerable<JsonObject> Names(string tag) => All(tag).Select(NameOf);

    /// <summary>"2021/05/04/", "2021///Spring", or in words.</summary>
    public PartialDate Date(string tag) => DateOf(First(tag));

    /// <summary>When it was published: the day, unless it is of another year, as that of the first printing is.</summary>
    public PartialDate Issued()
    {
        var (year, day) = (DateOf(First("PY", "Y1")), Date("DA"));
        if (!year.IsKnown || !day.IsKnown) return year.IsKnown ? year : day;
        if (day.Year == year.Year) return day.Month == 0 && year.Month > 0 ? year : day;
        var whole = day.Year.Length > 0 ? year : DateWords.Read($"{First("DA")} {year.Year}");
        return whole.Words.Length == 0 ? whole : year;
    }

    private static PartialDate DateOf(string text)
    {
        var parts = text.Split('/', 4, StringSplitOptions.TrimEntries);
        if (!Year().IsMatch(parts[0])) return DateWords.Read(text);
        var other = parts is [_, _, _, var last] ? last : "";
        var date = PartialDate.Of([.. parts.Take(3)]);
        return other switch
        {
            "" => date,
            "circa" => date with { IsCirca = true },
            _ when ToEnd().Match(other) is { Success: true } end =>
                date with { End = PartialDate.Of(end.Groups["end"].Value.Split('-')) },
            _ when other.Contains(parts[0], StringComparison.Ordinal) => DateWords.Read(other),
            _ => date with { Season = other },
        };
    }

    private static JsonObject NameOf(string text)
    {
        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        return CslName.Of(parts[0], parts.Length > 1 ? parts[1] : "", parts.Length > 2 ? parts[2] : "");
    }

    private static int FindBegin(string text) => TypeLine().Match(text) is { Success: true } found ? found.Index : -1;

    private static CitationFile Read(string name, string text) =>
        RisItem.Of(EntryForm.Only(name, RecordsIn(text))).AsCitation(name);

    private static List<(int Line, RisRecord Record)> RecordsIn(string text)
    {
        // Who leaves out a blank does so in every line; "PS - as I said" is no tag of who does not.
        var begin = Array.Find(Begins, TypeLine().Match(text).Value.TrimStart().StartsWith)!;
        var records = new List<(int, RisRecord)>();
        var (record, line) = ((RisRecord?)null, 0);
        foreach (var written in text.AsSpan().EnumerateLines())
        {
            line++;
            var words = written.TrimStart();
            var isTag = words.Length >= begin.Length && IsTag(words) && words[2..].StartsWith(begin.AsSpan(2))
                && (words.Length == begin.Length || char.IsWhiteSpace(words[begin.Length]));
            var tag = isTag ? words[..2].ToString() : "";
            if (tag == "TY") records.Add((line, record = new()));
            if (tag == "ER") record = null;
            else if (isTag) record?.fields.Add((tag, new(words[begin.Length..].Trim().ToString())));
            else if (record is { fields: [.., var last] } && !words.IsEmpty)
                last.Value.Append(' ').Append(words.TrimEnd());
        }

        return records;
    }

    private static bool IsTag(ReadOnlySpan<char> line) =>
        char.IsAsciiLetterUpper(line[0]) && (char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1]));

    [GeneratedRegex(@"^[^\S\n]*TY {1,2}-(?:\s|$)", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex TypeLine();

    [GeneratedRegex("^-?[0-9]{1,4}$", RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    [GeneratedRegex("^to (?<end>-?[0-9]+(?:-[0-9]+){0,2})$", RegexOptions.NonBacktracking)]
    private static partial Regex ToEnd();
}
