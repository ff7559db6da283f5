using System.Buffers;

namespace FocusThemes.Reading.Formats.Office;

/// <summary>The errors that spreadsheets show in the place of a value, in the languages that they show them in.</summary>
internal static class SheetErrors
{
    private const int Longest = 24;
    private const int FewestTooNarrow = 3;
    private static readonly SearchValues<char> Starts = SearchValues.Create("#EeFf");

    // Of an error's number, which LibreOffice shows: Err:509.
    private static readonly string[] Numbered = ["Err:", "Err :", "Error:", "Fehler:", "Erreur:"];

    private static readonly HashSet<string> Words = new(
    [
        "#N/A", "#N/A!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!", "#CALC!",
        "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#CONNECT!", "#BUSY!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!", "#DATA!",
        "#ERROR!", "#OVERFLOW!", "#CIRCULAR!", "#SYNTAX!", "#MACRO?",
        // German
        "#NV", "#WERT!", "#BEZUG!", "#ZAHL!", "#ÜBERLAUF!", "#DATEN_WERDEN_ABGERUFEN", "#KALK!", "#FELD!", "#BLOCKIERT!",
        "#UNBEKANNT!", "#VERBINDEN!",
        // French
        "#VALEUR!", "#NOM?", "#NOMBRE!", "#NUL!", "#PROPAGATION!", "#EPARS!", "#CALCUL!", "#CHAMP!",
        // Spanish
        "#N/D", "#¡VALOR!", "#¡REF!", "#¿NOMBRE?", "#¡NUM!", "#¡DIV/0!", "#¡NULO!", "#¡DESBORDAMIENTO!", "#¡CALC!",
        // Portuguese, Italian
        "#VALOR!", "#NOME?", "#NÚM!", "#NULO!", "#DESPEJAR!", "#VALORE!", "#RIF!", "#NULLO!", "#ESPANSIONE!",
        // Dutch
        "#N/B", "#WAARDE!", "#VERW!", "#NAAM?", "#GETAL!", "#LEEG!", "#DEEL/0!", "#OVERLOOP!",
        // Danish, Norwegian, Swedish, Finnish
        "#I/T", "#VÆRDI!", "#REFERENCE!", "#NAVN?", "#DIVISION/0!", "#OVERLØB!", "#VERDI!", "#OVERFLYT!",
        "#SAKNAS!", "#VÄRDEFEL!", "#REFERENS!", "#NAMN?", "#OGILTIGT!", "#SKÄRNING!", "#SPILL!",
        "#PUUTTUU!", "#ARVO!", "#VIITTAUS!", "#NIMI?", "#LUKU!", "#TYHJÄ!", "#JAKO/0!",
        // Polish, Czech, Hungarian, Turkish
        "#N/D!", "#ARG!", "#ADR!", "#NAZWA?", "#LICZBA!", "#ZERO!", "#DZIEL/0!",
        "#NENÍ_K_DISPOZICI", "#HODNOTA!", "#ODKAZ!", "#NÁZEV?", "#ČÍSLO!", "#DĚLENÍ_NULOU!",
        "#HIÁNYZIK", "#ÉRTÉK!", "#HIV!", "#NÉV?", "#SZÁM!", "#NULLA!", "#ZÉRÓOSZTÓ!",
        "#YOK", "#DEĞER!", "#BAŞV!", "#AD?", "#SAYI!", "#BOŞ!", "#SAYI/0!",
        // Russian
        "#Н/Д", "#ЗНАЧ!", "#ССЫЛКА!", "#ИМЯ?", "#ЧИСЛО!", "#ПУСТО!", "#ДЕЛ/0!",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ByLetters =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a cell that is an error and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> cell)
    {
        if (cell.Length is < FewestTooNarrow or > Longest || !Starts.Contains(cell[0])) return IsTooNarrow(cell);
        return IsTooNarrow(cell) || ByLetters.Contains(cell) || IsNumbered(cell);
    }

    // What a column shows that is too narrow for its numbers; spreadsheets save it so in text.
    private static bool IsTooNarrow(ReadOnlySpan<char> cell) =>
        cell.Length >= FewestTooNarrow && cell.IndexOfAnyExcept('#') < 0;

    private static bool IsNumbered(ReadOnlySpan<char> cell)
    {
        foreach (var word in Numbered)
            if (cell.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && cell[word.Length..] is { Length: 3 } number && number.IndexOfAnyExceptInRange('0', '9') < 0) return true;
        return false;
    }
}
