
namespace FocusThemes.Reading.Conventions;

/// <summary>
/// The labels and headings within reports. A line has words of one language, in lower case without accents and hyphens;
/// a comma parts them, a star stands for any ending. To teach a language, add a line.
/// </summary>
internal static class ReportWords
{
    private static readonly ColumnWordIndex Quotes = IndexOf(
    [
        "quote, quotes, quotation, quotations, excerpt*, extract, extracts, evidence, example, examples, verbatim*, illustrat*, voices, in their words, in their own words, statements, statement that",
        "zitat*, beispiel*, ankerbeispiel*, belege, textstelle*, aussage, aussagen",
        "citation, citations, extrait*, exemple*, temoignage*",
        "cita, citas, evidencia, evidencias, ejemplo*, fragmento*, testimonio*",
        "citacao, citacoes, evidencia, evidencias, exemplo*, trecho*, fala, falas",
        "citazion*, esempi*, estratt*",
        "citaat, citaten, voorbeeld*, fragmenten",
        "citat, citater, sitat, sitater, exempel, eksempl*",
        "cytat*, przyklad*",
        "цитат*, пример*",
        "引文, 原话, 引用, 例, 発言, 語り, 인용, اقتباس, उद्धरण",
    ]);

    private static readonly ColumnWordIndex Concepts = IndexOf(
    [
        "description, definition, summary, explanation, interpretation, meaning, concept, finding, overview, insight, narrative, synthesis",
        "beschreibung, definition, zusammenfassung, erklarung, bedeutung, interpretation",
        "resume, signification, definition, explication",
        "descripcion, definicion, resumen, explicacion, interpretacion, significado",
        "descricao, definicao, resumo, explicacao, interpretacao",
        "descrizione, definizione, riassunto, sintesi, spiegazione, interpretazione",
        "beschrijving, definitie, samenvatting, uitleg, betekenis",
        "beskrivning, beskrivelse, sammanfattning, sammendrag, tolkning, fortolkning",
        "opis, definicja, podsumowanie, znaczenie",
        "описание, определение, краткое содержание, толкование, резюме",
        "描述, 定义, 定義, 说明, 説明, 要約, 概要, 설명, 정의, الوصف, विवरण",
    ]);

    private static readonly ColumnWordIndex Themes = IndexOf(
    [
        "themes, key themes, findings, key findings, results, thematic analysis, analysis",
        "themen, ergebnisse, befunde",
        "themes principaux, resultats",
        "temas, resultados, hallazgos",
        "temi, risultati",
        "thema's, bevindingen, resultaten",
        "teman, temaer, resultat, resultater, tematy, wyniki, темы, результаты",
        "主题, 結果, 结果, テーマ",
    ]);

    public static ReportLabel Of(string label)
    {
        var words = ColumnName.WordsOf(label);
        return words.Count == 0 ? ReportLabel.Other : Quotes.In(words).Count > 0 ? ReportLabel.Quotes
            : words.Count < 4 && Concepts.In(words).Count > 0 ? ReportLabel.Concept
            : Themes.In(words).Count > 0 ? ReportLabel.Themes : ReportLabel.Other;
    }

    private static ColumnWordIndex IndexOf(string[] lines) =>
        new([.. lines.Select(words => (ColumnKind.Unknown, words))]);
}
