using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>How columns are called that have the same words in the language that was spoken and in another one.</summary>
internal static class LanguageWords
{
    private static readonly FrozenSet<string> Translated = SetOf(
        "translation translations translated ubersetzung ubersetzt traduction traduit traduccion traducido traducao traduzido traduzione vertaling oversettelse oversattning tlumaczenie ceviri перевод 翻译 翻訳 번역 ترجمة");

    private static readonly FrozenSet<string> Original = SetOf(
        "original originals originale originaux origen spoken source native oryginal orijinal оригинал 原文 원문");

    private static readonly FrozenSet<string> Languages = SetOf(
        "english en eng englisch anglais ingles inglese engels engelsk engelska angielski ingilizce английский 英文 英語 영어");

    /// <summary>True where the name says that the words are translated.</summary>
    public static bool AreTranslated(string name) => ColumnName.WordsOf(name).Exists(Translated.Contains);

    /// <summary>True where the words may be translated: into English, where another column has the original.</summary>
    public static bool AreOfTranslation(string name) => !AreOfOriginal(name)
        && ColumnName.WordsOf(name).Exists(word => Translated.Contains(word) || Languages.Contains(word));

    /// <summary>True where the name says that the words are those that were spoken.</summary>
    public static bool AreOfOriginal(string name) => ColumnName.WordsOf(name).Exists(Original.Contains);

    private static FrozenSet<string> SetOf(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
