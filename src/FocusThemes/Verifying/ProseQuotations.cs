using System.Text.RegularExpressions;
using FocusThemes.Model.People;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats.Prose;

namespace FocusThemes.Verifying;

/// <summary>Finds what a text gives as somebody's words: by marks, as a block, or by an attribution.</summary>
internal sealed partial class ProseQuotations(ProseText prose, Patience patience)
{
    private const int LongestContext = 200;
    private const int LongestCode = 40;
    private readonly List<Quotation> found = [];
    private string text = "";

    public IReadOnlyList<Quotation> Find()
    {
        foreach (var paragraph in prose.Paragraphs)
        {
            patience.Spend(paragraph.End - paragraph.Start);
            text = prose.Text[paragraph.Start..paragraph.End];
            var pairs = MarkPairs.In(text, patience);
            if (paragraph.IsQuoted && !(pairs.Count > 0 && pairs[0].Start <= FirstWord(text))) AddBlock(paragraph);
            else if (pairs.Count > 0) AddMarked(paragraph, pairs);
            else AddAttributed(paragraph);
        }

        return found;
    }

    private void AddMarked(ProseParagraph paragraph, List<MarkPair> pairs)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            var (pair, from) = (pairs[i], i == 0 ? 0 : pairs[i - 1].After);
            var next = i + 1 < pairs.Count ? pairs[i + 1].Before : text.Length;
            var rest = text[pair.After..Math.Min(next, pair.After + LongestContext)];
            var behind = Behind().Match(rest);
            Add(Quotation.Of(prose, paragraph.Start + pair.Start, paragraph.Start + pair.End, QuotationKind.Marks) with
            {
                Behind = behind.Success ? behind.Groups["who"].Value : "",
                Before = SentenceBefore(text[Math.Max(from, pair.Before - LongestContext)..pair.Before]),
                // Whoever is named right before the next quotation says that.
                After = next == text.Length ? SentenceAfter(rest[behind.Length..]) : "",
            });
        }
    }

    private void AddBlock(ProseParagraph paragraph)
    {
        // Who said the block before may stand in a paragraph of its own.
        if (Attribution().Match(text) is { Success: true } alone && found is [.., { Kind: QuotationKind.Block, Behind: "" } last])
        {
            found[^1] = last with { Behind = alone.Groups["who"].Value };
            return;
        }

        var behind = AtEnd().Match(text);
        var before = prose.Before(paragraph);
        Add(Quotation.Of(prose, paragraph.Start, paragraph.Start + (behind.Success ? behind.Index : text.Length), QuotationKind.Block) with
        {
            Behind = behind.Success ? behind.Groups["who"].Value : "",
            Before = before.TrimEnd().EndsWith(':') ? SentenceBefore(before[Math.Max(0, before.Length - LongestContext)..]) : "",
        });
    }

    // A line of a transcript, or a paragraph behind which somebody stands.
    private void AddAttributed(ProseParagraph paragraph)
    {
        if (Leading().Match(text) is { Success: true } leading && IsCode(leading.Groups["who"].Value))
            Add(Quotation.Of(prose, paragraph.Start + leading.Length, paragraph.End, QuotationKind.Attribution) with
            {
                Behind = leading.Groups["who"].Value,
            });
        else if (AtEnd().Match(text) is { Success: true } end && end.Groups["who"].Value.Split(',', ';')[0] is var code && IsCode(code))
            Add(Quotation.Of(prose, paragraph.Start, paragraph.Start + end.Index, QuotationKind.Attribution) with
            {
                Behind = end.Groups["who"].Value,
                IsGuess = true,
            });
    }

    private void Add(Quotation quotation)
    {
        if (quotation.WordCount > 0) found.Add(quotation);
    }

    private static bool IsCode(string words) => words.Length <= LongestCode && ParticipantCode.Parse(words).Role is not null;

    private static int FirstWord(string text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    private static string SentenceBefore(string before) =>
        before[(SentenceEnds().Matches(before) is [.., var last] ? last.Index + last.Length : 0)..];

    private static string SentenceAfter(string after) => SentenceEnds().Match(after) is { Success: true } end ? after[..end.Index] : after;

    [GeneratedRegex(@"^[\s,.;:]{0,4}(?:[(（\[［](?<who>[^()（）\[\]［］]{1,120})[)）\]］]|[—–-]{1,2}\s?(?<who>[^.;:!?\n—–]{1,80}))", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?:[\s>]{1,8}|(?<=[.…?!。”]))[(（\[［](?<who>[^()（）\[\]［］.…]{1,120})[)）\]］]\s{0,8}[.。]?\s{0,8}$|\n[\s>]{0,8}[—–-]{1,2}\s?(?<who>[^\n]{1,80})\s{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^[\s>]{0,8}(?:[(（\[［](?<who>[^()（）\[\]［］]{1,120})[)）\]］]|[—–-]{1,2}\s?(?<who>[^\n]{1,80}))\s{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();

    [GeneratedRegex(@"^[\s*_>-]{0,8}(?<who>[\p{L}\p{N}]{1,12})[*_]{0,2}[:：][*_]{0,2}\s{1,8}", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"[.!?。！？]\s{1,4}(?=\S)|\n\s{0,8}\n", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnds();
}
