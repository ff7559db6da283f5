using System.Collections.Frozen;

namespace FocusThemes.Reading.Conventions;

/// <summary>What columns are called whose cells tell who somebody is outside the study.</summary>
/// <remarks>In lower case, without accents and hyphens. A line is a language or a kind; add to it, or add one.</remarks>
internal static class IdentifyingWords
{
    /// <summary>Names of columns that say so whatever stands beside them; a comma parts them.</summary>
    public static readonly FrozenSet<string> Outright =
        """
        date of birth, birth date, birthdate, birthday, dob, geburtsdatum, geburtstag, date de naissance, fecha de nacimiento, data de nascimento,
        data di nascita, geboortedatum, fodelsedatum, fodselsdato, fødselsdato, data urodzenia, dogum tarihi, tanggal lahir, syntymaaika,
        дата рождения, 出生日期, 生日, 生年月日, 생년월일, تاريخ الميلاد, जन्म तिथि,
        real identity, true identity, identity, klarname, klarnamen, realname,
        personnummer, personnr, fodselsnummer, fødselsnummer, cpr, cpr nummer, cpr nr, bsn, dni, nie, nif, cpf, curp, pesel, codice fiscale,
        henkilotunnus, tc kimlik no, инн, снилс, паспорт, 身份证, 身份证号, 身份证号码, 住民番号, 주민등록번호, aadhaar, aadhaar number,
        ipaddr, ip, tel, tel no, tel nr, handle, twitter handle, instagram handle, telefone, celular, telefoon, telefoonnummer, telefonnummer, puhelin, telefon numarasi, nomor telepon, телефон, 电话, 電話, 手机, 手机号, 電話番号, 전화, 전화번호, هاتف
        """.Split([',', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words for a name: beside codes, those of the people themselves.</summary>
    public static readonly FrozenSet<string> Names = SetOf(
        """
        name names initials fullname forename surname firstname lastname namn fornamn efternamn navn fornavn etternavn efternavn nom prenom nome cognome sobrenome naam
        voornaam achternaam nombre apellido apellidos nimi etunimi sukunimi isim ad soyad adi imie nazwisko nama vorname nachname
        имя фио фамилия 姓名 名字 氏名 名前 이름 성명 성함 اسم الاسم नाम
        """);

    /// <summary>What may stand beside such a word; with any other it names something else, such as a site.</summary>
    public static readonly FrozenSet<string> Beside = SetOf(
        """
        y e et und og och en i full real legal preferred chosen given true actual birth first last middle maiden the of a an and s
        participant participants respondent respondents interviewee interviewees patient patients person persons people informant informants client clients
        student students teacher speaker speakers member members subject
        vollstandiger teilnehmer teilnehmerin teilnehmenden befragten der des de du da do del della la le el complet complete completo completa pieno vollt
        participante entrevistado entrevistada persona personne partecipante deltagare deltager deltaker deelnemer volledige fullt
        """);

    /// <summary>True for a column of codes or numbers, beside names those of the same people.</summary>
    public static bool IsOfCode(string name) => ColumnName.WordsOf(name) is [.., "code" or "codes" or "id" or "ids" or "no" or "nr" or "number" or "pseudonym" or "pseudonyms" or "alias" or "kode" or "codigo"];

    /// <summary>True for where somebody works: beside names, it leads to them.</summary>
    public static bool IsOfWork(string name) => ColumnName.WordsOf(name) is [.., "organization" or "organisation" or "employer" or "company" or "institution" or "workplace" or "affiliation"];

    private static FrozenSet<string> SetOf(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
