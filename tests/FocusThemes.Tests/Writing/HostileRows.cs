using CsCheck;
using FocusThemes.Queries.Studies;
using FocusThemes.Queries.Themes;

namespace FocusThemes.Tests.Writing;

/// <summary>Exports of one theme whose every text tries to be something else.</summary>
internal static class HostileRows
{
    private static readonly string[] Pieces =
    [
        "=1+1", "+1", "-2", "@SUM(A1)", "\t=x", "'", "''=", "\"", "\"\"", ",", ";", "|", "`", "*", "_", "#", "\n", "\r\n", "\r",
        "<b>", "&amp;", "]]>", "</w:t>", "_x0041_", "_x000A_", "\u0001", "\u000B", "\uFFFE", "שלום", "\u202E", "é", "e\u0301", "😀", "中文",
        "word", "two words", " ", "  ", "\u00A0", "–", "…", "(1P04)", "“", "”", "0012", "1e5", "TRUE", "2026-11-23",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Pieces).Array[1, 12].Select(string.Concat)
        .Where(text => !string.IsNullOrWhiteSpace(text));

    public static StudyHeader Study { get; } = new(
        1, "s", "=A study", """{"title":"=A study","author":[{"family":"O'Neil","given":"A"}],"issued":{"date-parts":[[2022]]}}""",
        null, null, 0, 0, "", 1, 0);

    public static Gen<(Export Export, IReadOnlyList<ExportRow> Rows)> Any { get; } =
        Gen.Select(Text, Text.Null(), Text.Null(), Gen.Select(Text, Text, Gen.OneOf("1P04", "C01", "=1P1", "FG1, P5", "@a/b", "\"-\"")).Array[0, 6]).Select((title, subtitle, part, quotes) =>
        {
            var rows = new List<ExportRow>();
            foreach (var (i, (concept, words, code)) in quotes.Index())
            {
                var exported = new ExportedConcept($"7.{i + 1}", FocusThemes.Model.Concept.ParagraphsOf(concept) is { Count: > 0 } p ? p : ["x"])
                {
                    Subtheme = part,
                };
                var quote = new QuoteDetail($"7.{i + 1}.1", words, code, new("table.txt", i + 1, 0, words.Length))
                {
                    Marks = ["“", "”"],
                    AttributedAs = code,
                };
                rows.Add(new(Study.Link, "7", title, subtitle, exported, i % 3 == 2 ? null : quote));
            }

            return (Of(rows), (IReadOnlyList<ExportRow>)rows);
        });

    public static Export Of(IEnumerable<ExportRow> rows) => new(
        ExportShape.Quotes, Study, "s-quotes", "=Quotes", "all, \"quotes\"", "/studies/s/quotes", Written.Date, rows);

    /// <summary>One quote of that length, which no cell of a sheet can hold.</summary>
    public static Export Long(int length, string words = "word ") => Of(
    [
        new(Study.Link, "7", "Title", null, new("7.1", ["Concept"]), new(
            "7.1.1", string.Concat(Enumerable.Repeat(words, length / words.Length)), "1P04", new("table.txt", 1, 0, length))
        {
            Marks = ["“", "”"],
            AttributedAs = "1P04",
        }),
    ]);
}
