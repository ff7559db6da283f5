using System.Text.Json;
using FocusThemes.Reading;
using FocusThemes.Reading.Citations;

namespace FocusThemes.Tests.Reading.Citations;

/// <summary>Made-up entries in the shapes in which managers, publishers and search engines write BibTeX.</summary>
public sealed class BibTeXTests
{
    [Theory]
    [InlineData("""{A \textit{quiet} room \& {UK} wards}""", """A <i>quiet</i> room & <span class="nocase">UK</span> wards""")]
    [InlineData("""{{Rooms without a clock}}""", "Rooms without a clock")]
    [InlineData("""{{Rooms} without a {Clock}}""", """<span class="nocase">Rooms</span> without a <span class="nocase">Clock</span>""")]
    [InlineData("\"Rooms {\"}without{\"} a clock\"", "Rooms <span class=\"nocase\">\"</span>without<span class=\"nocase\">\"</span> a clock")]
    [InlineData("""{M{\"u}ller, M\"uller, M\"{u}ller und M{\"{u}}ller}""", "Müller, Müller, Müller und Müller")]
    [InlineData("""{\'Etude \`a No\"el, gar\c{c}on, \v{S}koda, \H{o}, {\AA}s, \k a, na{\"\i}f, \u{g}, \=a, \.Z, \d{s}}""", "Étude à Noël, garçon, Škoda, ő, Ås, ą, naïf, ğ, ā, Ż, ṣ")]
    [InlineData("""{Stra\ss e, Stra{\ss}e, \ae{} \OE \o \L{}ód\'z \dh\th\i}""", "Straße, Straße, æ ŒøŁódź ðþı")]
    [InlineData("""{\'{\^o} \'\ae}""", "ố ǽ")]
    [InlineData("""{Waiting -- again --- and ``why'' we `wait'}""", "Waiting – again — and “why” we `wait'")]
    [InlineData("""{100\% of \$5, \#1, a\_b, \{c\}, $<$ 5}""", "100% of $5, #1, a_b, {c}, < 5")]
    [InlineData("""{From $5 to $6}""", "From $5 to $6")]
    [InlineData("""{CO$_2$, m$^{2}$ and $\alpha$ at 5\,$\mu$m}""", "CO<sub>2</sub>, m<sup>2</sup> and α at 5 μm")]
    [InlineData("""{{\em Rooms} and {\bf clocks} \emph{now}}""", "<i>Rooms</i> and <b>clocks</b> <i>now</i>")]
    [InlineData("""{\enquote{Rooms} H\textsubscript{2}O 1\textsuperscript{st} \textsc{fg}}""", """“Rooms” H<sub>2</sub>O 1<sup>st</sup> <span style="font-variant:small-caps;">fg</span>""")]
    [InlineData("""{A room \unheardof{of} things}""", """A room \unheardof{of} things""")]
    [InlineData("""{See \href{https://example.org}{the room}}""", "See the room")]
    [InlineData("{Rooms\n    without\r\n\ta  clock}", "Rooms without a clock")]
    [InlineData("room # \" and \" # {hall}", "Waiting room and hall")]
    [InlineData("""{Nurses &amp; porters at 5&lt;6}""", "Nurses &amp; porters at 5&lt;6")]
    public void A_title_is_read_as_TeX_would_set_it(string title, string expected) => Assert.Equal(
        expected, Read($"@string{{room = \"Waiting room\"}}\n@article{{k, title = {title}}}").GetProperty("title").GetString());

    [Theory]
    [InlineData("Ada B. Marsh and Okafor, Chidi", "Marsh|Ada B.", "Okafor|Chidi")]
    [InlineData("Ludwig van der Berg and de la Cruz, Ana and Jean De Rossi", "van der+Berg|Ludwig", "de la+Cruz|Ana", "Rossi|Jean De")]
    [InlineData("Whitlow, Jr., Hugh P. and Whitlow, Hugh P., III and Stone, III, Jo", "Whitlow|Hugh P.|Jr.", "Whitlow|Hugh P.|III", "Stone|Jo|III")]
    [InlineData("{{World Health Organization}} and {Society for Rooms and Halls}", "World Health Organization", "Society for Rooms and Halls")]
    [InlineData("{Barnes} {and} {Co.} and Suharti", "Co.|Barnes and", "Suharti")]
    [InlineData("M{\\\"u}ller, J{\\\"o}rg AND {\\'E}mile Z{\\'o}la", "Müller|Jörg", "Zóla|Émile")]
    [InlineData("Khan, N.~B. and\n   Ray, C. and others", "Khan|N. B.", "Ray|C.", "others")]
    [InlineData("family=Berg, given=Mieke, prefix=van den, suffix=III", "van den+Berg|Mieke|III")]
    [InlineData("{van der Berg}, Ada and {\\relax Ch}arles Ost", "van der+Berg|Ada", "Ost|Charles")]
    [InlineData("高橋, さくら and Орлова, Мария", "高橋|さくら", "Орлова|Мария")]
    public void Names_are_told_apart_as_BibTeX_does(string authors, params string[] expected) => Assert.Equal(
        expected, Read($"@article{{k, author = {{{authors}}}}}").GetProperty("author").EnumerateArray().Select(Shown));

    [Theory]
    [InlineData("year = 2021", "[[2021]]")]
    [InlineData("year = {2021}, month = may", "[[2021,5]]")]
    [InlineData("year = \"2021\", month = {May}, day = 4", "[[2021,5,4]]")]
    [InlineData("year = 2021, month = \"4~\" # may", "[[2021,5,4]]")]
    [InlineData("year = 2021, month = 5", "[[2021,5]]")]
    [InlineData("year = 2021, month = may # \"/\" # jun", "[[2021,5],[2021,6]]")]
    [InlineData("date = {2021-05-04}", "[[2021,5,4]]")]
    [InlineData("date = {2021-05}, year = {1999}", "[[2021,5]]")]
    [InlineData("date = {2019/2020-02}", "[[2019],[2020,2]]")]
    [InlineData("date = {2019~}", "[[2019]]circa")]
    [InlineData("year = {2019--2020}", "[[2019],[2020]]")]
    [InlineData("year = {{\\noopsort{1973b}}1973}", "[[1973]]")]
    [InlineData("year = {in press}", "in press")]
    [InlineData("year = 2021, month = {Spring}", "[[2021]]Spring")]
    [InlineData("year = 2021, month = {unclear}", "[[2021]]")]
    public void Dates_are_read_however_they_are_written(string fields, string expected)
    {
        var date = Read($"@article{{k, {fields}}}").GetProperty("issued");
        var shown = date.TryGetProperty("literal", out var words) ? words.GetString()! : date.GetProperty("date-parts").GetRawText();
        if (date.TryGetProperty("circa", out _)) shown += "circa";
        if (date.TryGetProperty("season", out var season)) shown += season.GetString();
        Assert.Equal(expected, shown);
    }

    [Theory]
    [InlineData("@article{k, journal={J}, number={3}, pages={190--198}, volume=8}", "type", "article-journal", "container-title", "J", "issue", "3", "page", "190-198", "volume", "8")]
    [InlineData("@Article(k, JournalTitle = {J}, Issue = {3}, Pages = {190–198, 200 -- 201})", "container-title", "J", "issue", "3", "page", "190-198, 200-201")]
    [InlineData("@inproceedings{k, booktitle={Proc}, series={LNCS}, address={Oslo}, publisher={P}}", "type", "paper-conference", "container-title", "Proc", "collection-title", "LNCS", "publisher-place", "Oslo", "publisher", "P")]
    [InlineData("@incollection{k, booktitle={B}, booksubtitle={S}, location={Oslo}}", "type", "chapter", "container-title", "B: S", "publisher-place", "Oslo")]
    [InlineData("@phdthesis{k, school={A University}}", "type", "thesis", "genre", "PhD thesis", "publisher", "A University")]
    [InlineData("@thesis{k, type={mathesis}, institution={A University}}", "genre", "Master’s thesis", "publisher", "A University")]
    [InlineData("@techreport{k, institution={I}, number={12}, type={Working paper}}", "type", "report", "number", "12", "genre", "Working paper")]
    [InlineData("@online{k, url={https://example.org/~a_b}, urldate={2021-05-04}, organization={O}}", "type", "webpage", "URL", "https://example.org/~a_b", "publisher", "O")]
    [InlineData("@misc{k, howpublished={\\url{https://example.org/a_b~c}}}", "type", "document", "URL", "https://example.org/a_b~c")]
    [InlineData("@misc{k, howpublished={Leaflet}}", "container-title", "Leaflet")]
    [InlineData("@misc{k, eprint={2101.00001}, archivePrefix={arXiv}}", "type", "article", "publisher", "arXiv", "number", "arXiv:2101.00001", "URL", "https://arxiv.org/abs/2101.00001")]
    [InlineData("@article{k, journal={J}, eprint={2101.00001}, eprinttype={arxiv}}", "type", "article-journal")]
    [InlineData("@article{k, DOI={https://doi.org/10.5555/a\\_b}, url={http://dx.doi.org/10.5555/a_b}}", "DOI", "10.5555/a_b", "URL", "http://dx.doi.org/10.5555/a_b")]
    [InlineData("@article{k, url={\\url{https://example.org/a\\_b~c{\\_}d?e=1\\&f=\\~{}g{\\textasciitilde}h--i}}}", "URL", "https://example.org/a_b~c_d?e=1&f=~g~h--i")]
    [InlineData("@article{k, title={A}, subtitle={B}, shorttitle={C}, langid={english}, keywords={x, y}, pubstate={inpress}, eid={e1045}}", "title", "A: B", "title-short", "C", "language", "english", "keyword", "x, y", "status", "inpress", "article-number", "e1045")]
    [InlineData("@unheardof{k, title={T},}", "type", "document", "id", "k")]
    [InlineData("@article{title={T}}", "title", "T")]
    [InlineData("@article{k, journal = jmlr, title = {T}}", "container-title", "jmlr")]
    [InlineData("@article{k, title={T} journal={J}}", "title", "T", "container-title", "J")]
    public void Types_and_fields_are_those_of_BibTeX_and_biblatex(string entry, params string[] members)
    {
        var item = Read(entry);
        foreach (var pair in members.Chunk(2)) Assert.Equal((pair[0], pair[1]), (pair[0], item.GetProperty(pair[0]).GetString()));
    }

    [Fact]
    public void Remarks_and_what_managers_keep_for_themselves_are_passed_over()
    {
        var item = Read(
            "% Encoding: UTF-8\nExported by a@example.org {of course}\n@string{jw = {Journal of Waiting}}\r\n@preamble{ \"\\newcommand{\\x}\" }\r\n"
            + "@article{marsh2021, journal = jw, title = {T}, file = {:C\\:/secret.pdf:PDF}, owner = {me}, timestamp = {2021.05.04}}\r\n"
            + "@Comment{jabref-meta: databaseType:bibtex; @article{no, title={no}} }\r\n");
        Assert.Equal(["id", "type", "title", "container-title"], item.EnumerateObject().Select(member => member.Name));
        Assert.Equal("Journal of Waiting", item.GetProperty("container-title").GetString());
    }

    [Theory]
    [InlineData("\n@article{k,\n title = {T\n}", "c, line 2: what begins here has no end; a closing brace or quotation mark is missing.")]
    [InlineData("@article{k,\n title = \"T\n}", "c, line 2: what begins here has no end; a closing brace or quotation mark is missing.")]
    [InlineData("@article{k,\n title = {T}\n year 2021}", "c, line 3: after “year” there should be an equals sign and a value in braces; look for a comma, brace or quotation mark that is missing before it.")]
    [InlineData("@article{k", "c, line 1: what begins here has no end; a closing brace or quotation mark is missing.")]
    [InlineData("@article{a, title={A}}\n\n@book{b, title={B}}", "c, line 3: a second entry begins here, of 2; a study has one citation, so keep one of them.")]
    [InlineData("@comment{ @article{a, title={A}} }", "c, line 1: every entry stands in a remark; take one out of it.")]
    [InlineData("@string{a = {0123456789}} @string{b = a # a # a # a # a # a # a # a # a # a # a # a # a # a # a # a # a # a # a # a} @string{c = b # b # b # b # b # b # b} @book{k, title = c}",
        "c, line 1: texts of @string stand in each other too often; write out what the entry needs.")]
    public void What_is_wrong_is_said_with_its_line(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<UnacceptableInputException>(() => CitationText.Read("c", text)).Message);

    private static JsonElement Read(string text) => JsonElement.Parse(CitationText.Read("c", text).Json);

    private static string Shown(JsonElement name)
    {
        string Part(string member, string before = "", string after = "") =>
            name.TryGetProperty(member, out var part) ? $"{before}{part.GetString()}{after}" : "";
        return Part("literal") + Part("non-dropping-particle", after: "+") + Part("family") + Part("given", "|") + Part("suffix", "|");
    }
}
