using System.Text.RegularExpressions;
using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>Words that stand before what somebody says, with a colon after them, and name nobody.</summary>
internal static partial class SpeakerLabels
{
    /// <summary>True for whoever leads the talk: their questions are no quotes.</summary>
    public static bool IsAsking(ReadOnlySpan<char> label) => Asking().IsMatch(BeforeBracket(label));

    /// <summary>True for whoever answers, where somebody asks.</summary>
    public static bool IsAnswering(ReadOnlySpan<char> label) => Answering().IsMatch(BeforeBracket(label))
        && AttributionParts.Parse(label[BeforeBracket(label).Length..]) is not { NamesFirst: true };

    /// <summary>True for words with which people add to what they write: nobody is called so.</summary>
    public static bool IsRemark(ReadOnlySpan<char> label) => Remark().IsMatch(label);

    // "Question (group 2)"
    private static ReadOnlySpan<char> BeforeBracket(ReadOnlySpan<char> label) => label.IndexOf(" (") is > 0 and var bracket ? label[..bracket] : label;

    /// <summary>Where the name stands in what leads to somebody's words: <c>PT 1 expressed</c>, <c>As P3 put it</c>, <c>According to Anna</c>.</summary>
    /// <param name="isLeadIn">True where other words than the name say that somebody speaks.</param>
    public static Range NameIn(ReadOnlySpan<char> words, out bool isLeadIn)
    {
        var end = words.TrimEnd(" ,").Length;
        var start = LeadInWords.LengthOfWhom(words);
        isLeadIn = start > 0;
        if (isLeadIn) return start..end;
        var (from, before) = (0, 0);
        while (from < end)
        {
            var length = words[from..end].IndexOfAny(' ', ',');
            var to = length < 0 ? end : from + length;
            var word = words[from..to];
            if (from == 0 && to < end && LeadInWords.IsOpening(word)) start = before = to + 1;
            else if (from > start && LeadInWords.IsSaying(word))
            {
                isLeadIn = true;
                return start..words[..before].TrimEnd(" ,").Length;
            }
            else if (!LeadInWords.IsAdverb(word)) before = to;
            from = to + 1;
        }

        return 0..end;
    }

    [GeneratedRegex(
        "^(?:P|R|IP|IE|B|S|A|T|RES|RESP|Participant|Respondent|Interviewee|Informant|Patient|Speaker|Befragte[rn]?|" +
        "Teilnehmer(?:in)?|Participante|Entrevistad[oa]|Informante|Répondante?|Partecipante|Intervistat[oa]|Deelnemer|" +
        "Deltagare|Deltaker|Deltager|Respondente|Answer|Antwort|Respuesta|Resposta|Réponse|Risposta|Antwoord|Svar|Cevap|Jawab(?:an)?|Ответ|答|回答|답)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answering();

    [GeneratedRegex(@"^(?:Also|And|But|Or|So|Then|However|Because|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Finally|Lastly|Basically|Example|Reason|Problem|Solution|Edit(?:ed)?|Updated?|UPD|P\.?S\.?|N\.?B\.?|Notes?|TL;?DR|Pros?|Cons?|Nachtrag|Hinweis|Fazit|Bonus|Tip|Verdict|Bottom line)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    // Of several, each has a number; researchers and facilitators with one may be those who were asked.
    private const string Numbered =
        "(?:(?:Interviewer|Moderator|Entrevistador|Moderador)(?:in|a)?|Intervistatore|Intervistatrice|Enquêteur|Enquêtrice|Intervieweur|Intervieweuse|"
        + "Intervjuare|Intervjuer|Görüşmeci|Pewawancara|Интервьюер|Модератор|访谈者|访谈员|采访者|主持人|インタビュアー|面接者|면접자|المحاور)(?: ?#?[0-9]{1,2})?";

    [GeneratedRegex(
        $"^(?:{Numbered}|(?:Facilitator|Researcher|Investigador|Pesquisador|Facilitador)(?:in|a)?|"
        + "Onderzoeker|Forskare|Forsker|Badacz|Badaczka|Araştırmacı|Peneliti|Исследователь|研究者|연구자|الباحث|I|INT|MOD|Q|"
        + "Question|Frage|Pregunta|Pergunta|Domanda|Vraag|Fråga|Spørgsmål|Soru|Tanya|Pertanyaan|Вопрос|问|問|質問|질문)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
