using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>What columns of coders are called, and whoever else works on a table without speaking in it.</summary>
/// <remarks>Words (in lower case, without accents and hyphens), in the languages that columns are known in.</remarks>
internal static class CoderWords
{
    /// <summary>Whoever codes, leads, writes down or checks: never who spoke.</summary>
    public static readonly FrozenSet<string> Sure = SetOf(
        """
        coder coders cocoder cocoders recoder creator creators rater raters annotator annotators analyst analysts
        researcher researchers interviewer interviewers reviewer reviewers transcriber transcribers transcriptionist
        moderator moderators investigator investigators assessor
        assessors scorer evaluator adjudicator labeler labeller
        tagger editor editors translator interpreter enumerator
        fieldworker notetaker collector uploader modifier assignee
        kodierer kodiererin codierer codiererin kodierende codierende bearbeiter bearbeiterin bearbeitende ersteller
        erstellerin forscher forscherin forschende interviewerin interviewende moderatorin auswerter auswerterin
        analystin analytiker prufer gutachter transkribent transkribentin kommentator
        codeur codeurs codeuse codificateur createur creatrice chercheur chercheuse chercheurs analyste evaluateur
        evaluatrice enqueteur enquetrice intervieweur intervieweuse annotateur annotatrice redacteur transcripteur
        codificador codificadora codificadores creador creadora investigadora investigadores analista
        analistas evaluador evaluadora entrevistador entrevistadora anotador anotadora editora transcriptor revisora
        revisor moderadora moderador pesquisador pesquisadora pesquisadores criador criadora avaliador avaliadora
        codificatore codificatrice codificatori creatore
        ricercatore ricercatrice ricercatori valutatore intervistatore
        intervistatrice annotatore moderatore trascrittore revisore redattore
        codeerder codeerders codeur onderzoeker onderzoekers
        interviewster beoordelaar bewerker maker aanmaker annoteerder
        kodare kodaren forskare intervjuare bedomare granskare skapare annoterare
        koderen forsker forskere interviewere intervjuer bedommer oppretter redaktor
        kodujacy koderka badacz badaczka badacze analityk ankieter ankieterka recenzent edytor tworca
        kodlayici kodlayan kodlayicilar arastirmaci arastirmacilar
        analist gorusmeci degerlendirici olusturan duzenleyen
        pengode pengkode peneliti analis pewawancara penilai penyunting pembuat penganalisis
        кодировщик кодировщица кодер исследователь аналитик интервьюер редактор создатель аннотатор разметчик
        编码者 编码员 编码人 编码人员 編碼者 編碼員 创建者 创建人 建立者 修改者 修改人 分析者 分析员 标注者 标注员 研究者 研究员 审核者 访谈者 访谈员 转录者 评分者 编辑者
        コーダー コード化者 作成者 更新者 分析者 研究者 評価者 面接者 インタビュアー 調査者 編集者 入力者 アノテーター
        코더 코딩자 작성자 생성자 수정자 분석자 연구자 평가자 면접자 인터뷰어 조사자 편집자
        المرمز مرمز المنشئ الباحث الباحثة المحلل المحاور المحرر المراجع المقيم
        कोडर कोडकर्ता निर्माता शोधकर्ता विश्लेषक साक्षात्कारकर्ता संपादक समीक्षक
        """);

    /// <summary>Whoever coded, or whoever spoke or wrote: the name alone does not tell.</summary>
    public static readonly FrozenSet<string> Either = SetOf(
        """
        user users username usernames userid author authors owner owners login logon email mail
        nutzer nutzerin nutzername benutzer benutzerin benutzername
        anwender anwenderin anwendername autor autorin autoren
        verfasser verfasserin besitzer eigentumer urheber anmeldename
        auteur auteurs autrice auteure utilisateur utilisatrice proprietaire courriel
        autora autores usuario usuaria usuarios propietario propietaria correo
        proprietario proprietaria
        autore autori utente utenti
        auteurs gebruiker gebruikers gebruikersnaam eigenaar
        forfattare anvandare anvandarnamn agare
        forfatter bruger brugernavn bruker brukernavn ejer eier
        autorka uzytkownik wlasciciel
        yazar kullanici kullaniciadi sahip sahibi eposta
        penulis pengguna pemilik surel
        автор авторы пользователь владелец логин почта
        作者 用户 用户名 使用者 用戶 账号 邮箱 所有者
        著者 ユーザー ユーザ ユーザー名 ユーザ名 利用者 メール
        저자 사용자 사용자명 소유자 이메일
        المؤلف الكاتب المستخدم المالك
        लेखक उपयोगकर्ता उपयोगकर्तानाम स्वामी ईमेल
        """);

    /// <summary>What somebody did to a row, with whom it names: <c>created by</c>.</summary>
    public static readonly FrozenSet<string> Done = SetOf(
        """
        coded coding cocoded recoded created modified edited
        entered updated changed added annotated analysed analyzed
        analysis rated reviewed transcribed completed submitted uploaded translated interviewed conducted checked
        verified extracted tagged labelled labeled categorised
        categorized marked highlighted imported owned recorded
        collected moderated facilitated scored assessed validated drafted inserted done assigned
        kodiert codiert erstellt geandert bearbeitet angelegt modifiziert annotiert transkribiert gepruft analysiert
        ausgewertet hinzugefugt aktualisiert interviewt
        codee cree creee modifie modifiee edite annote transcrit analyse ajoute valide
        codificado creado modificado editado anotado transcrito analizado actualizado revisado
        criado alterado analisado atualizado
        codificato creato modificato annotato trascritto analizzato aggiornato
        gecodeerd gemaakt aangemaakt gewijzigd bewerkt geannoteerd geanalyseerd
        kodad skapad andrad redigerad kodet oprettet opprettet endret aendret andret redigeret redigert
        kodowane zakodowane utworzone utworzony zmienione zmodyfikowane edytowane dodane
        kodlandi olusturuldu duzenlendi degistirildi
        dikode dibuat diubah dimodifikasi disunting
        создано изменено закодировано добавлено создан изменен создал изменил закодировал
        الترميز انشئ أنشئ إنشاء تعديل عدل ترميز
        कोडित निर्मित संशोधित
        """);

    /// <summary>Whoever works on a study where names stand below, and something else where sentences do.</summary>
    public static readonly FrozenSet<string> OfNames = SetOf("facilitator facilitators cofacilitator observer observers supervisor assistant recorder host");

    public static readonly FrozenSet<string> By = SetOf(
        "by von durch par por da di dal door av af przez oleh tarafindan кем بواسطة द्वारा");

    /// <summary>What may stand before or after whoever is meant.</summary>
    public static readonly FrozenSet<string> Beside = SetOf(
        """
        name names id ids initials initial no nr number code codes login
        email mail address account s st nd rd th a b c d
        first second third primary secondary main lead last original independent co assistant the of and or
        coding segment excerpt quotation resource media record row file annotation comment memo highlight document
        analysis data study project research log in e user full short display
        nom prenom nombre nome naam namn navn imie nazwa
        adi isim nama имя ник kurzel kennung initialen initiales iniciales
        iniziali initialer inicjaly identifikator numero nummer numer nomor numara de
        des du del della le la el der die das
        tema zuletzt terakhir последний اسم رمز नाम 姓名 名字 编号 氏名 名前 番号 이름 번호
        """);

    /// <summary>What scripts without blanks write after it.</summary>
    public static readonly string[] Endings =
        ["姓名", "名字", "名称", "编号", "代码", "氏名", "名前", "番号", "이름", "번호", "명", "名", "的"];

    private static FrozenSet<string> SetOf(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
