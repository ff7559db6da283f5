using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FocusThemes.Reading.Interpreting.Attributions;

/// <summary>Words that stand before what somebody says, with a colon after them, and name nobody.</summary>
internal static partial class SpeakerLabels
{
    private static readonly FrozenSet<string> Saying = FrozenSet.Create(
        StringComparer.Ordinal, "said", "says", "stated", "expressed", "recalled", "explained", "noted", "shared", "added", "commented",
        "reported", "described", "mentioned", "remarked", "replied", "responded", "answered", "reflected", "observed", "elaborated",
        "continued", "dijo", "explicó", "disse", "sagte", "erzählte", "dit", "explique");

    /// <summary>True for whoever leads the talk: their questions are no quotes.</summary>
    public static bool IsAsking(ReadOnlySpan<char> label) => Asking().IsMatch(BeforeBracket(label));

    /// <summary>True for whoever answers, where somebody asks.</summary>
    public static bool IsAnswering(ReadOnlySpan<char> label) => Answering().IsMatch(BeforeBracket(label));

    // "Question (group 2)"
    private static ReadOnlySpan<char> BeforeBracket(ReadOnlySpan<char> label) => label.IndexOf(" (") is > 0 and var bracket ? label[..bracket] : label;

    /// <summary>"PT 1 expressed", "Anna said": where the name ends.</summary>
    public static int EndOfName(ReadOnlySpan<char> label)
    {
        var words = Saying.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in label.Split(' '))
            if (range.Start.Value > 0 && words.Contains(label[range])) return range.Start.Value - 1;
        return label.Length;
    }

    [GeneratedRegex(
        "^(?:P|R|IP|IE|B|S|A|T|Participant|Respondent|Interviewee|Informant|Patient|Speaker|Befragte[rn]?|" +
        "Teilnehmer(?:in)?|Participante|Entrevistad[oa]|Informante|Répondante?|Partecipante|Intervistat[oa]|Deelnemer|" +
        "Deltagare|Deltaker|Deltager|Respondente|Answer|Antwort|Respuesta|Resposta|Réponse|Risposta|Antwoord|Svar|Cevap|Jawab(?:an)?|Ответ|答|回答|답)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answering();

    [GeneratedRegex(
        "^(?:(?:Interviewer|Moderator|Facilitator|Researcher|Entrevistador|Moderador|Investigador|Pesquisador|Facilitador)(?:in|a)?|" +
        "Intervistatore|Intervistatrice|Enquêteur|Enquêtrice|Intervieweur|Intervieweuse|Onderzoeker|Intervjuare|Intervjuer|Forskare|Forsker|" +
        "Badacz|Badaczka|Araştırmacı|Görüşmeci|Pewawancara|Peneliti|Интервьюер|Исследователь|Модератор|访谈者|访谈员|采访者|主持人|研究者|インタビュアー|面接者|면접자|연구자|الباحث|المحاور|I|INT|MOD|Q|" +
        "Question|Frage|Pregunta|Pergunta|Domanda|Vraag|Fråga|Spørgsmål|Soru|Tanya|Pertanyaan|Вопрос|问|問|質問|질문)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
