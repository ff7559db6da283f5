using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>
/// What people are called by what they do in a study or beside it. A line has words of one language; a star stands for any
/// ending, an underline for the blank between two words. To teach a language, add a line. Words of scripts without blanks are
/// looked for anywhere.
/// </summary>
internal static class RoleWords
{
    /// <summary>Whoever takes part, and the talk that they took part in: they tell no role.</summary>
    private static readonly Words Anybody = new(
        """
        participant participants respondent respondents interview interviews interviewee interviewees intervieweed
        informant informants subject subjects person persons people speaker speakers member members
        teilnehmer teilnehmerin teilnehmende teilnehmender befragter befragte befragten proband probandin
        gesprächspartner testperson testpersonen einzelinterview
        participante participantes entrevista entrevistas entrevistado entrevistada entrevistados entrevistadas
        informante informantes sujeto sujetos
        entretien entretiens répondant répondante répondants répondantes enquêté enquêtée interviewé interviewée
        participante participantes
        participantes sujeito sujeitos depoente depoentes colaborador colaboradora
        intervista interviste intervistato intervistata partecipante partecipanti
        deelnemer deelnemers respondente geïnterviewde
        deltagare deltaker deltager intervju intervjuer informanter respondenter
        uczestnik uczestniczka respondentka rozmówca rozmówczyni wywiad
        katılımcı görüşme mülakat
        partisipan informan responden narasumber wawancara peserta
        участник участница респондент респондентка информант информантка интервью
        مشارك مشاركة المشارك المشاركة مقابلة المقابلة مبحوث
        प्रतिभागी साक्षात्कार उत्तरदाता
        受访者 受訪者 参与者 參與者 被访者 访谈 訪談 参加者 対象者 協力者 研究協力者 インタビュー 참여자 참가자 면담 인터뷰
        """);

    private static readonly Words Others = new(
        """
        service_user service_users end_user end_users social_worker social_workers family_member family_members
        patient patients caregiver caregivers giver givers carer carers client clients user users student students
        pupil pupils trainee trainees resident residents nurse nurses midwi* doctor doctors
        physician physicians clinician clinicians surgeon surgeons gp gps hcp hcps hcw hcws chw chws professional
        professionals worker workers staff teacher teachers tutor tutors lecturer lecturers educator educators
        faculty manager managers leader leaders director directors mother mothers father fathers parent parents wife
        wives husband husbands spouse spouses daughter daughters son sons sister sisters brother brothers
        panellist panellists panelist panelists expert experts stakeholder stakeholders therapist therapists
        physiotherapist physiotherapists psychologist psychologists pharmacist pharmacists
        dietitian dietitians dietician dieticians counsel* coordinator coordinators volunteer volunteers survivor
        survivors farmer farmers officer officers policymaker policymakers maker makers researcher researchers
        employee employees learner learners adolescent adolescents child children youth youths relative relatives
        family families guardian guardians consumer consumers provider providers
        practitioner practitioners player players coach coaches athlete athletes veteran veterans driver drivers
        chair* elder elders lead leads peer peers donor donors recipient recipients obstetrician obstetricians
        pediatrician pediatricians paediatrician paediatricians assistant assistants administrator administrators
        clerk clerks cleaner cleaners receptionist receptionists technician technicians consultant consultants
        registrar registrars matron matrons intern interns trainer trainers head heads owner owners adult adults
        supervisor supervisors secretary secretaries dentist dentists paramedic paramedics
        radiographer radiographers oncologist oncologists psychiatrist psychiatrists specialist specialists adviser
        advisers advisor advisors mum mums mom moms dad dads grandmother grandmothers grandfather grandfathers grandparent
        grandparents grandma grandpa aunt aunts uncle uncles neighbour neighbours neighbor neighbors engineer engineers lawyer
        lawyers judge judges prosecutor prosecutors pastor pastors priest priests imam imams chaplain chaplains mentor mentors
        mentee mentees graduate graduates undergraduate undergraduates postgraduate postgraduates scientist scientists developer
        developers designer designers operator operators planner planners executive executives representative representatives
        principal principals headteacher headteachers anaesthetist anaesthetists anesthesiologist anesthesiologists cardiologist
        cardiologists neurologist neurologists radiologist radiologists pathologist pathologists geriatrician geriatricians
        gynaecologist gynaecologists gynecologist gynecologists urologist urologists dermatologist dermatologists hygienist
        hygienists optometrist optometrists audiologist audiologists podiatrist podiatrists navigator navigators advocate
        advocates vendor vendors trader traders fisherman fishermen refugee refugees migrant migrants inmate inmates prisoner
        prisoners soldier soldiers firefighter firefighters policeman policewoman commissioner commissioners
        ärztin ärztinnen ärzte arzt pflegekraft pfleger pflegerin angehöriger angehörige angehörigen lehrer lehrerin
        lehrkraft schüler schülerin leiter leiterin
        patientin patiente patienten mutter vater eltern studentin studierende studierender therapeut therapeutin
        hebamme bewohner bewohnerin
        paciente pacientes enfermero enfermera enfermeros enfermeras médico médica médicos médicas cuidador
        cuidadora cuidadores familiar familiares docente docentes estudiante estudiantes alumno alumna alumnos
        alumnas
        profesor profesora profesores usuario usuaria usuarios usuarias agente madre padre directivo directiva
        directora trabajador trabajadora vecino vecina
        enfermeiro enfermeira estudante estudantes aluno aluna professor professora professores gestor gestora
        gestores usuário usuária educador educadora educadores mãe pai trabalhador trabalhadora diretor diretora
        patientes infirmier infirmière infirmiers infirmières médecin médecins étudiant étudiante étudiants
        étudiantes enseignant enseignante enseignants enseignantes aidant aidante aidants soignant soignante
        soignants mère père élève élèves
        infermiere infermiera infermieri paziente pazienti medico studente studentessa insegnante madre operatore
        operatrice
        verpleegkundige verpleegkundigen mantelzorger mantelzorgers patiënt patiënten leerling docente ouder moeder
        vader huisarts
        sjuksköterska sykepleier sygeplejerske läkare lege læge elev förälder forelder pårørende anhörig
        pacjent pacjentka pielęgniarka lekarz lekarka nauczyciel nauczycielka uczeń uczennica student studentka
        matka ojciec
        hemşire öğretmen öğrenci doktor yönetici
        pasien perawat dokter guru siswa mahasiswa ibu ayah keluarga
        пациент пациентка врач медсестра учитель учительница студент студентка мать отец родитель
        مريض مريضة ممرض ممرضة طبيب طبيبة معلم معلمة طالب طالبة
        患者 护士 護士 医生 醫生 医师 家属 照顾者 照護者 学生 學生 教师 老师 看護師 医師 家族 介護者 教員 보호자 환자 간호사 의사 학생 교사
        """);

    private static readonly FrozenSet<string> Capitals = FrozenSet.Create(
        StringComparer.Ordinal, "RN", "RNs", "NP", "NPs", "MD", "MDs", "OT", "OTs", "PT", "PTs", "SW", "SWs", "CNS", "ANP", "MSW", "MSWs");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Short = Capitals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a word that names anybody who takes part, and no role.</summary>
    public static bool AreOfAnybody(ReadOnlySpan<char> word) => Anybody.Has(word) || !Anybody.Within(word).IsEmpty;

    public static bool AreIn(ReadOnlySpan<char> part) => !Find(part).IsEmpty;

    /// <summary>The first word for somebody, or the first two that belong together, as printed; empty where none stands there.</summary>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> part)
    {
        for (var start = 0; start < part.Length;)
        {
            var end = EndOfWord(part, start);
            var word = part[start..end];
            if (end < part.Length && part[end] == ' ' && EndOfWord(part, end + 1) is var next && Others.HasPair(word, part[(end + 1)..next]))
                return part[start..next];
            if (!word.IsEmpty && (Anybody.Has(word) || Others.Has(word) || Short.Contains(word))) return word;
            start = end + 1;
        }

        return Anybody.Within(part) is { IsEmpty: false } within ? within : Others.Within(part);
    }

    private static int EndOfWord(ReadOnlySpan<char> part, int start)
    {
        while (start < part.Length && (char.IsLetterOrDigit(part[start]) || part[start] == '_')) start++;
        return start;
    }

    /// <summary>Words of which some stand for any that begin with them, and some stand within others.</summary>
    private sealed class Words
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> whole;
        private readonly string[] beginnings, within;
        private readonly (string First, string Second)[] pairs;

        public Words(string words)
        {
            var all = words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().ToLookup(
                word => word[0] >= ColumnWordIndex.FirstOfOtherScripts ? 2 : word[^1] == '*' ? 1 : word.Contains('_') ? 3 : 0);
            whole = all[0].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
            (beginnings, within) = ([.. all[1].Select(word => word[..^1])], [.. all[2]]);
            pairs = [.. all[3].Select(word => word.Split('_')).Select(two => (two[0], two[1]))];
        }

        public bool Has(ReadOnlySpan<char> word)
        {
            if (whole.Contains(word)) return true;
            foreach (var beginning in beginnings)
                if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

        public bool HasPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
        {
            foreach (var pair in pairs)
                if (first.Equals(pair.First, StringComparison.OrdinalIgnoreCase) && second.Equals(pair.Second, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

        public ReadOnlySpan<char> Within(ReadOnlySpan<char> part)
        {
            if (!part.ContainsAnyExceptInRange('\0', (char)(ColumnWordIndex.FirstOfOtherScripts - 1))) return default;
            foreach (var word in within)
                if (part.IndexOf(word) is >= 0 and var at) return part.Slice(at, word.Length);
            return default;
        }
    }
}
