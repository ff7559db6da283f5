using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting;

/// <summary>
/// What columns are called in languages other than English, by the words that handbooks and papers of that language
/// use. Names are looked at in lower case, without accents and hyphens.
/// </summary>
internal static partial class OtherLanguages
{
    [GeneratedRegex(
        @"\b(?:(?:original|beispiel|illustrative )?zitate?n?|ankerbeispiele?|textstellen?|aussagen?|citations?|" +
        @"verbatims?|extraits?|citas?(?: textual(?:es)?)?|fragmentos?|testimonios?|citac(?:ao|oes)|falas?|" +
        @"depoimentos?|trechos?|excertos?|citazion[ei]|estratt[oi]|citat(?:en|er)?|citaten|sitat(?:er)?|cytaty?|" +
        @"alintilar?|alinti|kutipan|цитат[аы])\b|引文|引语|引語|原话|原話|语录|引用|語り|発言|発話|인용|발언|اقتباس|उद्धरण",
        RegexOptions.CultureInvariant)]
    public static partial Regex Quote();

    [GeneratedRegex(
        @"\b(?:teilnehm(?:er|erin|erinnen|ende[rn]?)|befragte[rn]?|interviewpartner(?:in)?|proband(?:in|en)?|" +
        @"participante?s?|repondante?s?|enquete(?:es?|s)?|informantes?|entrevistad[oa]s?|sujetos?|partecipant[ei]|" +
        @"intervistat[oaie]|deelnemers?|respondenten|deltagare|deltakere?|deltager|uczestni(?:k|czka|cy)|" +
        @"katilimcilar?|katilimci|partisipan|informan|responden|участни[кц][аи]?|респонденты?)\b|" +
        @"参与者|參與者|受访者|受訪者|访谈对象|参加者|対象者|協力者|참여자|참가자|مشارك",
        RegexOptions.CultureInvariant)]
    public static partial Regex Participant();

    [GeneratedRegex(
        @"^(?:(?:fokus)?gruppen?|groupes?|grupos?(?: focal(?:es)?)?|grupp[oi]|(?:focus)?groep|grupp|grupa|grup|" +
        @"группа|组别?|小组|焦点小组|グループ|그룹)(?: ?(?:nr|no|n)\.?)?$", RegexOptions.CultureInvariant)]
    public static partial Regex Group();

    [GeneratedRegex(
        @"\b(?:unterthem(?:a|en)|sub(?:thema|themen|themas|temas?|temi)|(?:unter|sub)kategorien?|sous ?themes?|" +
        @"sous ?categories?|subcategorias?|subcategorie|sottotem[ai]|sottocategorie?|undertema|underkategori|" +
        @"delteman?|podtematy?|podkategori[ae]|alt ?temalar|alt ?tema|alt ?kategori|подтем[аы]|подкатегори[яи])\b|" +
        @"子主题|子主題|亚主题|次主题|副主题|子类别|亚类|サブテーマ|サブカテゴリ|小カテゴリ|하위주제|하위범주|الموضوع الفرعي", RegexOptions.CultureInvariant)]
    public static partial Regex Subtheme();

    [GeneratedRegex(
        @"\b(?:(?:haupt|ober|leit)?them(?:a|en|as)|themes?|temas?|tem[ai]|teman|tematy?|temalar|тем[аы])\b|" +
        @"主题|主題|テーマ|주제|موضوع|विषय", RegexOptions.CultureInvariant)]
    public static partial Regex Theme();

    [GeneratedRegex(
        @"\b(?:(?:haupt|ober)?kategorien?|dimension(?:en|es)?|categories?|categorias?|categorie|kategori(?:er)?|" +
        @"kategori[ae]|kategorie|категори[яи]|dimensiones|bereiche?)\b|类别|類別|范畴|カテゴリ|범주|فئة",
        RegexOptions.CultureInvariant)]
    public static partial Regex Category();

    [GeneratedRegex(
        @"\b(?:kodes?|kodierung(?:en)?|codigos?|codici|koder|kod|коды?)\b|编码|代码|コード|코드",
        RegexOptions.CultureInvariant)]
    public static partial Regex Code();

    [GeneratedRegex(
        @"\b(?:konzepte?|beschreibung|definitie|conceptos?|descripcion|significados?|conceitos?|descricao|" +
        @"concett[oi]|descrizione|descriptions?|beskrivelse|beskrivning|begrepp|begreper?|opis|aciklama|понятие|" +
        @"описание)\b|概念|描述|说明|説明|定義|개념|설명", RegexOptions.CultureInvariant)]
    public static partial Regex Concept();
}
