namespace FocusThemes.Reading.Conventions;

/// <summary>
/// What columns are called, by language. A line is a kind and its words, in lower case without accents and hyphens; a
/// comma parts them, a star stands for any ending. To teach a language or a word, add it to a line or a line of its own.
/// </summary>
internal static class ColumnWords
{
    /// <summary>Words that tell wherever in the name they stand.</summary>
    public static readonly (ColumnKind Kind, string Words)[] Anywhere =
    [
        (ColumnKind.Quote, """
            quote, quotes, quotation, quotations, quotations', verbatim*, excerpt*, extract, extracts, segment,
            segments, utterance*, exemplar*, illustrat*, vignette*, voices, in their own words, in their words,
            condensed quote, participant words, participants words, respondent words, patient words,
            interviewee words, target text, quoted text, selected text, data chunk, data chunks, text passage*, coded text, coded segment, highlighted text, highlight, snippet, snippets
            """),
        (ColumnKind.Said, """
            statement, statements, evidence, meaning unit, meaning units, raw data, raw text, interview data,
            interview text, focus group data, transcript data, transcript text, supporting data, supporting text,
            sample data, sample text, example data, example text, representative data, representative text,
            primary data, primary text, participant data, participant statement*, participant response*,
            participant comment*, participants data, participants response*, participants comment*, respondent data,
            respondent response*, respondent comment*, patient data, patient response*, patient comment*,
            patients response*, patients comment*, interviewee response*, user response*, user comment*,
            users comment*, participant feedback*, patient feedback*, patient qualitative feedback, qualitative feedback,
            user feedback*, student feedback*, caregiver response*, caregiver comment*, student response*, student comment*
            """),
        (ColumnKind.Subtheme, """
            subtheme*, sub theme*, subordinate theme*, sub ordinate theme*, subcategor*, sub categor*, subdomain*,
            sub domain*, subtopic*, sub topic*, subcode*, sub code*, subconstruct*, sub construct*, subdimension*,
            sub dimension*, subfactor*, secondlevel, second level, secondorder, second order, secondary code*,
            secondary theme*, descriptive theme*
            """),
        (ColumnKind.Theme, "theme, themes, thematic area*, thematic categor*, thematic code*, thematic domain*, thematic cluster*, thematic tag*, parent theme*, parent code*, parent node*, parent tag*, parent categor*"),
        (ColumnKind.Domain, "domain, domains"),
        (ColumnKind.Category, """
            category, categories, topic, topics, construct, constructs, dimension, dimensions,
            factor, factors, aspect, aspects, area, areas, framework, determinant, determinants, cluster, clusters, code group*
            """),
        (ColumnKind.Code, "code, codes, codename, codenames, coding, tag, tags, node, nodes, label, labels"),
        (ColumnKind.Definition, """
            description, descriptions, described, definition, definitions, explanation, explanations, rationale*, justification*
            """),
        (ColumnKind.Rule, "criteria, criterion, inclusion, exclusion, rule, rules, when to use, when not to use, kodierregel*"),
        (ColumnKind.Finding, """
            concept, concepts, summar*, finding, findings, meaning, meanings, interpretation*, key points,
            condensed meaning unit*, condensed unit*, condensation*, key messages, key issues, key ideas, issue, issues, barrier*, facilitator*, detail, details, analysis,
            insight*, reason, reasons, strateg*, recommend*
            """),
        (ColumnKind.Example, "example, examples, exemplar, exemplars, response, responses, answer, answers"),

        (ColumnKind.Quote, """
            zitat, zitate, zitaten, ankerbeispiel*, wortlaut, textstelle*, aussage, aussagen, citation, citations, extrait*,
            cita, citas, fragmento*, testimonio*, citacao, citacoes, fala, falas, depoimento*, trecho*, excerto*,
            segmento, segmentos, citazion*, estratt*, segmento codificado, citat, citaten, citater, sitat, sitater,
            cytat*, wypowiedz*, alinti*, ifade, ifadeler, ifadesi, kutipan, ungkapan, ucapan, цитат*, высказыван*,
            temoignage*, propos, relatos, testimonianz*, belegstelle*, ausserung*, uitspra*, utsagn*, uttaland*, udsagn,
            原文, 原始文本, 访谈内容, 访谈文本, 語句, 语句, 引文, 引语, 引語, 原话, 原話, 原声, 心声, 语录, 摘录, 例句, 引用, 語り, 発言, 発話, 逐語録, 인용, 발언, 진술, اقتباس,
            مقتطف, أقوال, उद्धरण, कथन
            """),
        (ColumnKind.Said, """
            evidencia, evidencias, evidencia textual, evidencias textuales, unidad de significado,
            unidades de significado, unidade de significado, unidades de significado, datos brutos, dados brutos,
            unite de sens, unites de sens, bedeutungseinheit*, rohdaten, pernyataan, unit makna, anlam birimi,
            原始资料, 原始語句, 原始语句, 意义单元, 生データ, 원자료, 의미단위
            """),
        (ColumnKind.Participant, """
            teilnehm*, befragte*, interviewpartner*, proband*, participante*, participant, repondant*, enquete*,
            informante*, entrevistado*, entrevistada*, sujeto*, partecipant*, intervistat*, deelnemer*, respondent*,
            deltagare, deltaker*, deltager*, intervjuperson*, testperson*, uczestni*, rozmowc*, katilimci*,
            partisipan, informan, responden, narasumber, peserta, участни*, респондент*, 参与者, 參與者, 受访者, 受訪者,
            访谈对象, 参加者, 対象者, 協力者, 참여자, 참가자, مشارك, مبحوث, प्रतिभागी
            """),
        (ColumnKind.Subtheme, """
            unterthem*, subthem*, subtema*, subtemi, unterkategori*, subkategori*, sous them*, soustheme*,
            sous categor*, souscategor*, sottotem*, sottocategor*, undertema*, underkategori*, delteman, deltema,
            podtemat*, podkategor*, alt tema*, alttema*, alt kategori, подтем*, подкатегори*, 子编码, 子代码, 子主题, 子主題, 亚主题, 次主题, 副主题,
            子类别, 亚类, サブテーマ, サブカテゴリ, 小カテゴリ, 하위주제, 하위범주, الموضوع الفرعي, المحور الفرعي
            """),
        (ColumnKind.Theme, """
            thema, themen, themas, hauptthem*, oberthem*, leitthem*, tema, temas, temi, teman, tematy, temalar, тема,
            темы, 主题, 主題, テーマ, 주제, موضوع, विषय
            """),
        (ColumnKind.Category, """
            requirement*, requisito*, anforderung*, exigence*, wymagani*, требовани*, 要件,
            kategori*, hauptkategori*, oberkategori*, dimensionen, dimensiones, dimensao, dimensoes, dimensioni,
            dimensi, categorie, categoria*, bereich, bereiche, eje, ejes, eixo, eixos, ambito, ambitos, aspecto,
            aspectos, aspetti, aspekt*, aspek, boyut*, wymiar*, obszar*, категори*, аспект*, 类别, 類別, 分类, 范畴, 维度,
            領域, 领域, 方面, 场景, カテゴリ, 범주, 영역, 차원, فئة, محور, श्रेणी
            """),
        (ColumnKind.Code, "kode, kodes, kodierung*, codigo*, codici, codice, koder, kod, код, коды, 编码, 代码, コード, 코드"),
        (ColumnKind.Definition, """
            beschreibung*, definitie, descripcion*, descricao, descrizion*, definicion*, definicao, definizion*,
            beskrivelse, beskrivning, opis, aciklama, deskripsi, penjelasan, definisi, описание, определение, 描述, 说明,
            説明, 定義, 定义, 설명, 정의, تعريف, وصف, विवरण
            """),
        (ColumnKind.Finding, """
            konzept*, concepto*, significado*, conceito*, concett*, unidade de registro, unidades de registro,
            unidad de registro, hallazgo*, achado*, constat, constats, befund*, ergebnis*, erkenntnis*, bevinding*,
            risultat*, bulgu*, temuan, makna, begrepp, begrep*, понятие, вывод*, 概念, 发现, 痛点, 需求, 개념, 결과, نتيجة
            """),
    ];

    /// <summary>Words that tell where the name begins with them and says no more than <see cref="Beside"/>.</summary>
    public static readonly (ColumnKind Kind, string Words)[] Whole =
    [
        (ColumnKind.Said, "data, text, content, contents, coded, contenido, conteudo, texte, texto, inhalt, body"),
        (ColumnKind.Participant, """
            p, pt, pts, ppt, ppts, participant, participants, respondent, respondents, informant, informants, informer, informers, interlocutor, interlocutors, interviewee, interviewees,
            interview, interviews, record id, speaker, speakers, person, persons, patient, patients, subject, subjects,
            student, students, employee, employees, service user, service users, serviceuser, end user, end users, pseudonym, pseudonyms, who, name, names,
            attribution, attributed to, said by, entrevista, entrevistas, entretien, entretiens, intervista, interviste,
            wawancara, wywiad, mulakat, gorusme, intervju, интервью, quien, quienes, qui, wer, chi, wie, quem, vem, hvem, kto, kim, siapa,
            кто, 谁, 誰, 누구, من, sprecher, sprecherin, hablante, locuteur, falante, parlante
            """),
        (ColumnKind.Source, """
            id, ids, identifier, source, sources, document, documents, document name, doc, doc name, media title,
            media, file, filename, case, cases, transcript, transcripts, dokument, dokumentname, dokumentnamen,
            documento, nombre del documento, nome do documento, nome del documento, nom du document, documentnaam,
            response id, answer id, entry id, comment id, review id, post id, tweet id, user id, fuente, fuentes, fonte, fonti, quelle, quellen, fundstelle,
            referencia, referencias, bron, bronnen, kalla, kilde, zrodlo, kaynak, sumber, источник, 来源, 來源, 出处, 出典,
            출처, المصدر, مصدر, स्रोत
            """),
        (ColumnKind.Group, """
            group, groups, focus group, focus groups, focusgroup, document group, document groups, fgd, fgds, fg, fgs,
            cohort, gruppe, gruppen, fokusgruppe*, dokumentgruppe, groupe, groupes, grupo, grupos,
            grupo focal, grupos focales, grupo de documentos, gruppo, gruppi, groep, focusgroep, grupp, grupa, grup,
            группа, 组, 组别, 小组, 焦点小组, グループ, 그룹
            """),
        (ColumnKind.Memo, "memo, memos, note, notes, remark, remarks, メモ, 메모"),
        (ColumnKind.Comment, """
            comment, comments, field note, field notes, fieldnote, fieldnotes, observation, observations, observation notes, observational notes,
            observation data, observational data, kommentar*, bemerkung*, anmerkung*, notiz*, commentaire*, remarque*, comentario*,
            observacion*, observacoes, nota, notas, commento, commenti, opmerking*, notitie*, anteckning*, komentarz*,
            uwagi, yorum*, catatan, komentar, комментари*, примечани*, コメント, 注释, 注釋, 备注, 備註, 评论, 코멘트, ملاحظات, تعليق,
            टिप्पणी
            """),
        (ColumnKind.Nothing, """
            n, count, counts, frequency, freq, weight, score, date, created, modified, color, colour, density,
            weight score, codes applied combined, quotation name, quote name, nombre de la cita, nome da citacao, zitatname, tag group, tag groups, grounded, groundedness, coverage, reference,
            references, page, pages, page url, url, link, uri, time, timestamp, time stamp, when, position, beginning,
            begin, end, start, length, type, version, stars, rating, status, checked, minute, minutes, erstellt,
            erstelldatum, erstellungsdatum, erstellt am, geandert am, bearbeitet am, anfang, ende, flache, gewicht,
            farbe, abdeckungsgrad, inicio, fin, fim, area, peso, minuto, pagina, seite, zeile, author year,
            authors year, first author year, interviewer question, interviewer questions, interviewers questions,
            interviewer prompt, interviewer prompts, moderator question, moderator questions, moderator prompts,
            question, questions, question text, question wording, research question, research questions, prompt, prompts, probe, probes, scenario, scenarios, frecuencia*, frequencia*, frequences, haufigkeit*,
            anzahl, nennungen, frequenza, frequentie, frekvens, frekvenser, aantal, antal, antall, recuento, conteo,
            mention, mentions, menciones, mencoes, contagem, conteggio, occurrences, ocurrencias, ocorrencias, czestosc, czestotliwosc,
            liczba, siklik, frekans, frekuensi, jumlah, частота, количество, число, 频率, 频次, 頻率, 頻度, 次数, 回数, 件数,
            人数, 빈도, 횟수, 인원, تكرار, التكرار, आवृत्ति
            """),
    ];

    /// <summary>What may stand beside the words of a whole name.</summary>
    public static readonly string[] Beside =
        "id ids no nos number numbers code codes coding name names identifier identifiers characteristics details nr num and or in of the s years".Split(' ');

    /// <summary>First words of the name of a code whose bearer is named behind.</summary>
    public static readonly string[] OfCodes = ["code", "codigo", "codice", "kode", "kod"];

    /// <summary>Beside a word for a group, what is grouped.</summary>
    public static readonly HashSet<string> OfDocuments = ["document", "documents", "documentos", "dokument", "dokumente"];

    /// <summary>What a talk with one person is called, which names that person where nothing else does.</summary>
    public static readonly HashSet<string> OfInterviews =
        ["interview", "interviews", "entrevista", "entrevistas", "entretien", "entretiens", "intervista", "interviste", "wawancara", "wywiad", "mulakat", "gorusme", "intervju", "интервью"];

    /// <summary>Words with a number over one of several columns of what was said: <c>text_1</c>, <c>Q2</c>, <c>Example 3</c>.</summary>
    public static readonly HashSet<string> OfSeries =
    [
        "q", "question", "text", "evidence", "statement", "comment", "answer", "response", "example", "note", "sentence", "segment", "excerpt", "extract",
        "quote", "quotation", "verbatim", "passage", "frage", "antwort", "zitat", "beispiel", "pregunta", "respuesta", "cita", "question", "reponse", "citation", "pergunta", "resposta",
    ];

    /// <summary>What stands between a word and what it is of.</summary>
    public static readonly string[] Links = ["of", "the", "de", "del", "du", "des", "da", "do", "della", "dell", "d", "der", "l", "la", "le"];

    /// <summary>Last words of names that say which or how many of something, or what a coder noted of it.</summary>
    public static readonly string[] Counting =
        ("range round rounds date on at count counts memo comment comments weight color colour index id ids no nr number numbers length "
            + "start end time pos position timestamp stamp coverage score frequency type types").Split(' ');

    /// <summary>What these are of.</summary>
    public static readonly string[] Counted =
        ("excerpt excerpts extract extracts resource quotation quotations quote quotes segment segments code codes coded document "
            + "documents media created modified creation modification coding change update entry last theme themes tag tags "
            + "highlight highlights start end first of number date time requirement requirements comment comments post posts question questions item "
            + "items response responses statement statements finding findings message messages tweet tweets review reviews row rows turn turns utterance utterances article "
            + "articles issue issues unit units chunk chunks scenario scenarios task tasks passage passages sentence sentences paragraph paragraphs").Split(' ');

    // What programs note of each row of a survey or a board, which tells of nobody.
    private static readonly HashSet<string> OfRows =
    [
        "submitdate", "date submitted", "date started", "startdate", "enddate", "datestamp", "date last action", "lastpage", "last page", "startlanguage",
        "start language", "seed", "refurl", "referrer url", "start time", "completion time", "submitted at", "recorded date", "attachment", "attachments",
        "response type", "progress", "finished", "duration in seconds", "user language", "distribution channel",
    ];

    // Columns that programs of surveys write beside the id of each answer.
    private static readonly HashSet<string> OfSurveys =
        ["submitdate", "date submitted", "startlanguage", "start language", "recorded date", "completion time", "submitted at", "date last action"];

    /// <summary>True for what a program notes of each row, which tells of nobody.</summary>
    /// <param name="words">Of a column's name.</param>
    public static bool AreOfRow(List<string> words) => OfRows.Contains(string.Join(' ', words));

    /// <summary>True for a column that programs of surveys write beside the id of each answer.</summary>
    /// <param name="words">Of its name.</param>
    public static bool AreOfSurvey(List<string> words) => OfSurveys.Contains(string.Join(' ', words));

    /// <summary>What somebody gave or wrote, of which each has an id: <c>response_id</c>, <c>user_id</c> beside it is that of whoever gave it.</summary>
    public static readonly string[] OfAnswers = ["response", "answer", "submission", "feedback", "entry", "review", "post", "ticket", "record"];

    /// <summary>What participants have, after whom a column of themes may be called.</summary>
    public static readonly string[] OfWhatPeopleHave =
    [
        "perceptions", "perception", "views", "view", "experiences", "experience", "needs", "concerns", "attitudes", "perspectives",
        "perspective", "reasons", "expectations", "beliefs", "feelings", "suggestions", "preferences", "opinions", "motivations",
        "challenges",
    ];

    /// <summary>Words of whoever speaks of themselves, by language.</summary>
    public static readonly string[] OfSpeakers =
        """
        i im ive id my me we our us ich wir mir mich mein meine uns yo mi nos estoy tengo je j
        mon ma moi eu meu minha io mio mia noi ik mijn wij jag jeg min vi ja ben saya kami я мы
        мне меня
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
