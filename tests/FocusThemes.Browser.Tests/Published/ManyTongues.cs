using FocusThemes.Model.People;
using FocusThemes.Reading;
using FocusThemes.Tests;

namespace FocusThemes.Browser.Tests.Published;

/// <summary>A study whose people speak fourteen languages, and what is looked for in it.</summary>
internal static class ManyTongues
{
    public const string Slug = "tongues";

    /// <summary>Words of people, each language in lines of its own.</summary>
    private static readonly (string Language, string[] Quotes)[] Said =
    [
        ("English", ["Students learn politics in the hospital’s wards.", "The politically minded student was hoping for “social medicine”.", "Nurses and doctors — they agreed to share their relational universities.", "No­body co-operates; the fishes were dying, flies flying."]),
        ("German", ["Die Größe der Straße überraschte die Ärztin.", "STRASSEN und Häuser sind groß, aber die Pflege fehlt.", "Wir müssen über Pflegekräfte sprechen."]),
        ("French", ["L’œuvre de ma sœur était à l’hôpital.", "Les élèves apprennent là où ça naît.", "Une ﬁlle naïve, un cœur brisé."]),
        ("Spanish", ["Los niños están en el corazón de la ciudad.", "Mañana será otro día para la enfermera.", "¿Quién cuida a los que cuidan?"]),
        ("Polish", ["Łódź jest daleko, a lekarze są zmęczeni.", "Pielęgniarka źle się czuła, żółć i gęś.", "Zdrowie jest najważniejsze."]),
        ("Turkish", ["İstanbul'da kız hemşire çalışıyor.", "Isparta ve ısı: doktorlar bekliyor.", "Öğrenciler ağlıyor."]),
        ("Vietnamese", ["Bệnh viện ở Việt Nam rất đông người.", "Tie\u0302\u0301ng Việt khó học với bác sĩ.", "Đường phố và sức khỏe."]),
        ("Greek", ["Η ζωή στο νοσοκομείο είναι δύσκολη.", "Ο ΓΙΑΤΡΟΣ και ο γιατρός μιλούν για ζωη\u0301.", "Οι άνθρωποι της οδού."]),
        ("Russian", ["Мой врач пьёт чай, а все ждут всё.", "За\u0301мок и замо\u0301к: больница закрыта.", "Мои пациенты боятся ещё больше."]),
        ("Ukrainian", ["Їжак і її лікарня стоять у Києві.", "Лікарі кажуть, що ґанок зачинено.", "Моі\u0308 слова, мій чай."]),
        ("Arabic", ["ذهب الطَّبيبُ إلى المستشفى أمس.", "ســلام عليكم يا ممرضة.", "المرأة تعمل في القرية والمدينة."]),
        ("Hebrew", ["הרופא הלך לבית החולים.", "שָׁלוֹם לכולם, אמרה האחות.", "האחות עייפה מאוד."]),
        ("Hindi", ["अस्पताल में लड़का बीमार है।", "डॉक्टर और नर्स काम करते हैं।", "लडका घर गया।"]),
        ("Chinese, Japanese, Thai and Korean", ["社会医学很重要，学生学习社会。", "病院でｶﾞｯｺｳの先生が話した。", "がっこうは遠い。", "คนไข้ใช้Facebookที่โรงพยาบาลและทำงาน", "학교 병원에서 일해요."]),
    ];

    /// <summary>What people type; most of it finds something.</summary>
    public static IReadOnlyList<string> Searches { get; } =
    [
        "politics", "student", "\"social medicine\"", "\"social med\"*", "\"social med*\"", "polit*", "univers*", "hospital’s", "hope", "nobody", "cooperates", "fly", "die", "relational -nurse",
        "strasse", "STRAßE", "grosse", "größe", "aerztin", "ärztin", "pfleg*", "hauser OR straße", "Pflegekräfte",
        "oeuvre", "sœur", "hopital", "l'hôpital", "fille", "coeur", "la", "\"à l'hopital\"", "ninos", "corazón ciudad", "manana", "quien OR niños", "cuid*",
        "lodz", "łódź", "zolc", "pielęgniarka -gęś", "istanbul", "İSTANBUL", "kiz", "ısı", "isi", "ogren*", "ağlıyor",
        "benh vien", "Việt", "tieng", "đường", "duong", "bac*", "ζωη", "ΖΩΉ", "γιατρος", "ανθρωπ*", "νοσοκομείο -ζωη",
        "замок", "мой", "мои", "все", "всё", "больниц*", "її", "чай", "лікар*", "київ", "Києві", "ґанок", "моі",
        "الطبيب", "سلام", "المراة", "المرأة", "ممرض*", "שלום", "הרופא", "האחות -עייפה", "לבית החולים",
        "लड़का", "लडका", "अस्पताल", "डॉक्टर नर्स", "社会", "医学", "社会*", "学社", "ガッコウ", "がっこう", "病", "โรงพยาบาล", "ใช้", "facebook", "ทำ", "학교", "병원*", "학",
        "__proto__", "constructor", "</script>", "\"", "*", "-", "OR", "politics OR", "½", "“social medicine”", "ｓｏｃｉａｌ", "-politics", "-politics student", "nowhere", "the", "1P1", "1p01 social", "theme 2 politics", "2", "theme 99",
        "1P77", "hope-ing", "social-med*", "zz*", "a*", "19*",
    ];

    public static IReadOnlyList<string> Filters { get; } =
    [
        "theme=1", "theme=2&theme=1", "participant=1p1", "participant=none", "group=2", "group=none", "attr.language=german&attr.language=GREEK",
        "attr.age=30-45", "attr.age=34", "attr.age=none", "attr.__proto__=1", "length=-6", "length=7-", "length=5", "attributed=no", "part=Costs", "part=none", "attr.shoe=none", "theme=9", "attr.shoe=42",
    ];

    public static StudyDraft Study()
    {
        var made = new MadeStudy(Slug).Theme("1", "What people say");
        made.Concept("People say what they mean.");
        foreach (var (i, (language, quotes)) in Said.Index())
        {
            if (i == 7) made.Theme("2", "What others say").Concept("So do others.");
            foreach (var (q, text) in quotes.Index())
            {
                var code = $"{(i % 3) + 1}P{i + (q == 0 ? 0 : 20)}";
                if (q == 2) made.Quote(text, null, null);
                else made.Quote(text, code, code, new("language", language), new(q == 0 ? "age" : "__proto__", q == 0 ? $"{30 + (2 * i)} years" : "1"));
            }
        }

        return made.Quote("Says “</script><!--” and \u2028\u2029 __proto__ constructor \\u0041 & <b>bold</b>.", "Ann-Marie, 19*", "Ann-Marie, 19*", new ParticipantAttribute("<b>toString</b>", "\"&'")).Build();
    }
}
