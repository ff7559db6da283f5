using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Columns that have the same words in the language that was spoken and in another one.</summary>
internal sealed partial class WeighedColumns
{
    private const int MostOfTranslation = 3;

    // "Quote (original)", "Quote (English)": a translation of what another column of quotes has is no other quote.
    private List<int> Translations()
    {
        TellTranslations();
        var quotes = kinds.Index().Where(kind => kind.Item is ColumnKind.Quote or ColumnKind.Said && sure[kind.Index] is null).Select(kind => kind.Index).ToList();
        var translated = quotes.FindAll(column => LanguageWords.AreOfTranslation(names[column]));
        if (translated.Count == 0 || translated.Count == quotes.Count
            || !(quotes.Exists(column => LanguageWords.AreOfOriginal(names[column])) || translated.TrueForAll(column => LanguageWords.AreTranslated(names[column])))) return [];
        foreach (var column in translated) sure[column] = ColumnRole.None;
        return translated;
    }

    // "Original", "Translation", "English translation": of what was said, if nothing else is called so.
    private void TellTranslations()
    {
        var open = Enumerable.Range(0, names.Length).Where(column => kinds[column] == ColumnKind.Unknown && sure[column] is null && looks[column].SaysMore
            && ColumnName.WordsOf(names[column]).Count <= MostOfTranslation).ToList();
        var translated = open.FindAll(column => LanguageWords.AreTranslated(names[column]));
        var original = open.FindAll(column => LanguageWords.AreOfOriginal(names[column]));
        var isSaid = kinds.Exists(kind => kind is ColumnKind.Quote or ColumnKind.Said);
        if (translated.Count == 0 || !(isSaid || original.Count == 1)) return;
        foreach (var column in isSaid ? translated : [.. translated, .. original]) kinds[column] = ColumnKind.Quote;
    }
}
