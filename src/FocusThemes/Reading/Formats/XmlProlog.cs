namespace FocusThemes.Reading.Formats;

/// <summary>What stands before the first element of XML.</summary>
internal static class XmlProlog
{
    private const string Doctype = "<!DOCTYPE";
    private const string Entity = "<!ENTITY";

    /// <summary>Where the first element begins; the text's length where it begins nowhere.</summary>
    public static int EndOf(string text) => Walk(text, out _);

    /// <exception cref="UnacceptableInputException">The file declares entities.</exception>
    public static void Check(string name, string text)
    {
        Walk(text, out var entity);
        if (entity >= 0)
            throw new UnacceptableInputException(
                $"{name}, line {1 + text.AsSpan(0, entity).Count('\n')}: the file declares entities of its own, which are not read; "
                + "save it with what they stand for in their places.");
    }

    private static int Walk(string text, out int entity)
    {
        (entity, var at) = (-1, 0);
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF') at++;
            else if (Begins(text, at, "<!--")) at = After(text, at, "-->");
            else if (Begins(text, at, "<?")) at = After(text, at, "?>");
            else if (Begins(text, at, Doctype)) at = AfterDoctype(text, at, out entity);
            else return at;
        }

        return text.Length;
    }

    // Signs in quotation marks, remarks and what is declared within brackets end no declaration.
    private static int AfterDoctype(string text, int at, out int entity)
    {
        entity = -1;
        var isWithin = false;
        at += Doctype.Length;
        while (at < text.Length)
        {
            if (Begins(text, at, "<!--"))
            {
                at = After(text, at, "-->");
                continue;
            }

            if (entity < 0 && Begins(text, at, Entity)) entity = at;
            var c = text[at++];
            if (c is '"' or '\'') at = text.IndexOf(c, at) is var close and >= 0 ? close + 1 : text.Length;
            else if (c is '[' or ']') isWithin = c == '[';
            else if (c == '>' && !isWithin) return at;
        }

        return at;
    }

    private static bool Begins(string text, int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;

    private static int After(string text, int at, string sign) =>
        text.IndexOf(sign, at, StringComparison.Ordinal) is var end and >= 0 ? end + sign.Length : text.Length;
}
