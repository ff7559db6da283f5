using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>Quotes by the commands of csquotes and dirtytalk.</summary>
internal sealed partial class LatexReader
{
    // \textquote[P5][.]{words}, \textcquote[see][12]{key}[.]{words}
    private void ReadQuote(QuoteShape shape)
    {
        var isInner = input.Takes("*") && !shape.IsCited;
        string cited = "", ending = "";
        if (shape.HasKey)
        {
            var (first, second) = (input.Option(), input.Option());
            for (var i = 0; i < shape.Before; i++) input.Argument();
            var key = LatexInput.Written(input.Argument());
            cited = Printed(second ?? first ?? []);
            if (Person().IsMatch(key)) cited = cited.Length == 0 ? key : $"{key}, {cited}";
            if (input.Option() is { } end) ending = Printed(end);
        }
        else
        {
            for (var i = 0; i < shape.Before; i++) input.Argument();
            if (shape.IsCited && input.Option() is { } source) cited = Printed(source);
            if (shape.IsCited && input.Option() is { } end) ending = Printed(end);
        }

        if (isInner) quotes++;
        words.Write(quotes++ % 2 == 0 ? "“" : "‘");
        ReadArgument();
        words.Write(ending);
        words.Write(--quotes % 2 == 0 ? "”" : "’");
        if (isInner) quotes--;
        if (cited.Length > 0) words.Write($" ({cited})");
    }

    // What is left out of a quote, and what is put into it.
    private void ReadChange(string command)
    {
        var isStarred = input.Takes("*");
        var inserted = Printed(input.Argument());
        var between = command switch
        {
            "textelp" when inserted.Length == 0 => "[…]",
            "textelp" => isStarred ? $"[{inserted}] […]" : $"[…] [{inserted}]",
            "textdel" => "[]",
            _ => $"[{inserted}]",
        };
        words.Write(between);
    }

    // A participant's code, where a key to a bibliography stands else.
    [GeneratedRegex("^(?:[A-Za-z]{1,12}[-_:]?[0-9]{1,3}[A-Za-z]?|[0-9]{1,2}[A-Za-z]{1,3}[0-9]{1,3})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
