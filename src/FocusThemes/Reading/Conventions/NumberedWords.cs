using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>What has a number without being a person: <c>Table 2</c>, <c>Semana 3</c>. A line has words of one language.</summary>
internal static class NumberedWords
{
    private static readonly FrozenSet<string> Known =
        """
        table fig figs figure box appendix appendi appendices chapter section theme subtheme sub-theme step phase level type part
        stage grade year day week month wave round item question covid version category panel class ref reference note page line
        lines article act hospital site clinic school centre center unit village district city institution university team practice
        ward organisation organization study trial cycle visit bmi hba1c cd4 phq gds nyha asa egfr score sec ch eq nr suppl tab no
        number time timepoint vol volume january february march april may june july august september october november december
        extract extracts excerpt excerpts quote quotes quotation quotations example examples vignette
        issue ticket segment code in on at of by the a an and or than about only over under age aged from to with for
        tabelle abbildung abb kapitel abschnitt thema unterthema schritt stufe teil jahr tag woche monat welle runde frage kategorie
        zitat auszug beispiel klasse schule klinik seite zeile gesetz artikel januar februar märz juni juli oktober dezember
        tabla figura capítulo sección tema subtema paso fase nivel etapa grado año día semana mes ronda pregunta categoría clase
        cita ejemplo fragmento extracto escuela página línea artículo ley objetivo segmento código módulo anexo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre
        tableau chapitre thème sous-thème étape niveau partie année jour semaine mois question catégorie classe école annexe article
        extrait exemple citation loi janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        trecho excerto fala exemplo tabela quadro seção nível grau ano dia mês questão pergunta categoria escola artigo lei anexo janeiro fevereiro março maio
        junho julho setembro outubro novembro dezembro
        estratto esempio citazione tabella tavola capitolo sezione passo livello anno giorno settimana mese domanda scuola pagina articolo legge gennaio
        febbraio aprile maggio giugno luglio settembre ottobre dicembre
        fragment citaat voorbeeld tabel hoofdstuk paragraaf stap niveau deel jaar dag vraag categorie
        utdrag uddrag citat sitat exempel eksempel tabell kapittel avsnitt steg nivå del år vecka uke fråga
        rozdział temat krok poziom część rok dzień tydzień pytanie kategoria klasa
        tablo bölüm aşama düzey yıl gün hafta soru kategori sınıf
        gambar bab tahap tingkat tahun hari minggu bulan pertanyaan kelas
        таблица рисунок глава раздел тема шаг этап уровень часть год день неделя месяц вопрос категория класс
        جدول شكل فصل محور مرحلة
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    // Right before or after the number, in scripts without blanks.
    private const string Others = "表图圖章节節第题題年月日周週級级";

    public static bool Are(ReadOnlySpan<char> word) => Lookup.Contains(word)
        || word.StartsWith("appendi", StringComparison.OrdinalIgnoreCase)
        || (word.Length > 0 && Others.Contains(word[^1], StringComparison.Ordinal));
}
