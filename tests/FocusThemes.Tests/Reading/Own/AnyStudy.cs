using CsCheck;
using FocusThemes.Model.People;
using FocusThemes.Reading;

namespace FocusThemes.Tests.Reading.Own;

/// <summary>Studies of any shape whose words look like what a file has around them.</summary>
internal static class AnyStudy
{
    private static readonly Gen<string> Line = Gen.OneOf(
        "word", "two words", "“", "”", "\"", "'", "’", "«", "»", "(1P04)", "— ", "> ", "# ", "## ", "Theme 4: ", "Concept 4.1", "<!--", "-->",
        "--", "|", "*", "_", "`", "[a](b)", "\\", "&#32;", "&amp;", "=1+1", "1.10", "2", ";", ", ", "é", "שלום", "中文", "😀", "About this study",
        " (table.txt, line 3)", " ", "  ", "nobody named", "<b>", "_x000A_", "@", "007", "No quote stands here.", "FocusThemes {}", "¹", "1,2")
        .Array[1, 6].Select(string.Concat).Select(text => text.Trim()).Where(text => text.Length > 0);

    private static readonly Gen<string> Lines = Line.Array[1, 3].Select(lines => string.Join('\n', lines));

    private static readonly Gen<(string, string)> Marks = Gen.OneOf(
        ("“", "”"), ("\"", "\""), ("", ""), ("“", ""), ("", "”"), ("‘", "’"), ("« ", " »"), ("„", "“"), ("“", "”."), ("」", "「"));

    private static readonly Gen<(string? Printed, string? Code)> By = Gen.OneOf(
        Gen.OneOf([.. Voices.Attributions.Select(one => ((string?)one.Printed, (string?)one.Code))]),
        Gen.OneOf<(string?, string?)>(
            (null, null), ("November 2021", null), ("P5", "Group A, P5"), ("P5", "Group B, P5"), ("nurse, 44", "nurse"),
            ("Ann (nurse)", "Ann"), ("007", "007"), ("1E05", "1E05"), ("4.1", "4.1")));

    private static readonly Gen<ParticipantAttribute> Attribute = Gen.Select(
        Gen.OneOf("role", "sex", "age", "quotes", "theme", "text", "Where from"),
        Gen.OneOf("nurse", "43", "x, y", "=1", "1.10", "é \"q\"", "007"), (name, value) => new ParticipantAttribute(name, value));

    private static readonly Gen<(string Text, (string, string) Marks, (string? Printed, string? Code) By, ParticipantAttribute[] Told)[]> Quotes =
        Gen.Select(Lines, Marks, By, Attribute.Array[0, 2]).Array[0, 3];

    private static readonly Gen<(string Words, string? Part, (string, (string, string), (string?, string?), ParticipantAttribute[])[] Quotes)> Concept =
        Gen.Select(Gen.OneOf(Lines, Gen.Const("")), Line.Select(title => $"Part {title}").Null(), Quotes);

    public static Gen<StudyDraft> Any { get; } = Gen.Select(
        Gen.Select(Line, Lines.Null(), Concept.Array[0, 4]).Array[1, 4], Gen.OneOf("", "1.", "II-", "1.1")).Select(Make);

    private static StudyDraft Make(
        (string Title, string? Subtitle, (string Words, string? Part, (string Text, (string, string) Marks, (string? Printed, string? Code) By,
            ParticipantAttribute[] Told)[] Quotes)[] Concepts)[] themes, string label)
    {
        var study = new MadeStudy("any");
        foreach (var (i, theme) in themes.Index())
        {
            study.Theme($"{label}{i + 1}", theme.Title);
            if (theme.Subtitle is not null) study.Subtitle(theme.Subtitle);
            // A part goes on until the next one begins.
            foreach (var (words, part, quotes) in theme.Concepts)
            {
                if (part is not null) study.Part(part);
                study.Concept(words);
                foreach (var (text, marks, by, told) in quotes)
                    study.Quote(text, marks, by.Printed, by.Code, by.Code is null ? [] : told);
            }
        }

        return study.Build();
    }
}
