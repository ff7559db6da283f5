namespace FocusThemes.Checks.Disclosure;

/// <summary>Looks for signs in all words that leave: one finding for each text that has any, with its places.</summary>
internal static class WordsThatLeave
{
    /// <param name="signsIn">What a part of a text has, each as "the name of a place".</param>
    public static IEnumerable<Finding> Find(DisclosedStudy study, Func<DisclosedText, string, IEnumerable<string>> signsIn)
    {
        foreach (var text in study.Texts)
        {
            study.Stop.ThrowIfCancellationRequested();
            var (signs, parts) = (new List<string>(), new List<DisclosedPart>());
            foreach (var part in text.Parts)
            {
                var before = parts.Count;
                foreach (var sign in signsIn(text, part.Text))
                {
                    if (!signs.Contains(sign)) signs.Add(sign);
                    if (parts.Count == before && (before == 0 || parts[^1].Label != part.Label)) parts.Add(part);
                }
            }

            if (signs.Count > 0)
                yield return Finding.Question(
                    text.About, $"{text.Subject} what looks like {Sentences.ListOf(signs)}{text.Where(parts)}.",
                    [.. parts.Select(part => new FindingPlace(PlaceIn(text, part), part.Address))]).SeenIn(parts.Select(part => part.Text));
        }
    }

    private static string PlaceIn(DisclosedText text, DisclosedPart part) => text.Kind == TextKind.Quote ? $"quote {text.About}"
        : text.Unit.Length > 0 ? $"{text.Unit} {part.Label}"
        : part.Label.Length > 0 ? part.Label : text.About;
}
