using System.Collections.Frozen;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>
/// What is written where nobody is named: <c>N/A</c>, <c>–</c>, <c>unknown</c>. "Anonymous" is among them: whoever is
/// called so may be several people, and would become one voice.
/// </summary>
internal static class NobodyWords
{
    private const int Longest = 60;
    private static readonly FrozenSet<string> Known =
        """
        na|n a|n d|nd|n r|nr|n k|nk|none|no one|noone
        nobody|unknown|not known|unk|missing|nil|null|nan|blank|empty|void|undefined
        anonymous|anonymised|anonymized|anon|unnamed|unidentified|unspecified|undisclosed|withheld|withdrawn|unclear|redacted
        not applicable|not available|not stated|not specified
        not reported|not recorded|not given|not named|not identified
        not provided|not disclosed|no name|no data|no participant
        tbc|tbd|to be confirmed|enter text|enter name|choose an item
        click or tap here to enter text|click here to enter text
        unbekannt|keine|keiner|niemand|keine angabe|k a|ka
        ohne angabe|o a|nicht bekannt|nicht angegeben|fehlt|fehlend|anonym
        entfallt|leer|klicken oder tippen sie hier um text einzugeben
        inconnu|inconnue|aucun|aucune|personne|anonyme
        non precise|non renseigne|non connu|manquant|vide|sans objet|s o
        cliquez ou appuyez ici pour entrer du texte
        desconocido|desconocida|ninguno|ninguna|nadie|anonimo
        anonima|no aplica|no disponible|no consta|sin datos|sin nombre
        no especificado|no se sabe|haga clic o pulse aqui para escribir texto
        desconhecido|desconhecida|nenhum|nenhuma|ninguem|nao se aplica|nao informado|nao disponivel|sem dados
        sconosciuto|sconosciuta|nessuno|nessuna|ignoto|non noto|non disponibile|non specificato|mancante
        onbekend|geen|niemand|anoniem|niet bekend|niet van toepassing|n v t|nvt|ontbreekt
        okand|ingen|saknas|anonym|ej angivet|ukendt|mangler|ikke angivet|ukjent|uoppgitt|anonymt
        nieznany|nieznana|brak|brak danych|nikt|anonimowy|anonimowa|nie dotyczy|nie podano
        bilinmiyor|yok|kimse|isimsiz|belirtilmemis|bos|tidak diketahui|tidak ada|anonim|kosong|tanpa nama
        неизвестно|неизвестный|неизвестна|нет|нет данных|никто|аноним|анонимно|не указано|н д|отсутствует
        无|未知|不详|不明|匿名|缺失|没有|未提供|不適用|不适用|なし|無し|無記名|該当なし|未記入|없음|미상|익명|모름|무응답
        غير معروف|مجهول|لا يوجد|لا أحد|لا احد|غير متوفر|अज्ञात|कोई नहीं|अनाम|उपलब्ध नहीं
        """.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Anybody = FrozenSet.Create(
        StringComparer.Ordinal, "participant", "speaker", "person", "respondent", "patient", "interviewee", "informant",
        "source", "name", "voice");

    /// <summary>True for a cell, or what is printed with a quote, that names nobody; true for signs alone.</summary>
    public static bool Are(string cell)
    {
        if (cell.Length > Longest || cell.AsSpan().ContainsAnyInRange('0', '9')) return false;
        var words = ColumnName.WordsOf(cell);
        if (words.Count == 0) return !cell.Contains('*', StringComparison.Ordinal);
        // "XNA", "N/A 1" are somebody's codes.
        var plain = string.Join(' ', words);
        if (Known.Contains(plain)) return !IsName(cell);
        return words.Count > 1 && Anybody.Contains(words[^1]) && Known.Contains(string.Join(' ', words.SkipLast(1)));
    }

    // Na, Nil and Nan are names of people as well.
    private static bool IsName(string cell) => cell is "Na" or "Nan" or "Nil" or "Ka" or "Nk" or "Nd" or "Nr" or "Yok";
}
