using FocusThemes.Model.Letters;

namespace FocusThemes.Reading.Citations;

/// <summary>What the commands of TeX in bibliographies stand for.</summary>
internal static class TeXMarks
{
    private static readonly string[] Blanks =
        [" ", ",", ";", ":", ">", "\\", "\n", "\t", "newline", "quad", "qquad", "space", "thinspace"];

    private static readonly string[] Nothings = ["-", "/", "!", "@", "(", ")", "noindent"];

    /// <summary>Accents, which go onto the letter that follows, as combining characters.</summary>
    public static IReadOnlyDictionary<string, char> Accents { get; } = new Dictionary<string, char>
    {
        ["`"] = '\u0300',
        ["'"] = '\u0301',
        ["^"] = '\u0302',
        ["~"] = '\u0303',
        ["="] = '\u0304',
        ["u"] = '\u0306',
        ["."] = '\u0307',
        ["\""] = '\u0308',
        ["h"] = '\u0309',
        ["r"] = '\u030A',
        ["H"] = '\u030B',
        ["v"] = '\u030C',
        ["d"] = '\u0323',
        ["c"] = '\u0327',
        ["k"] = '\u0328',
        ["b"] = '\u0331',
        ["t"] = '\u0361',
    };

    /// <summary>What is set around the braces that follow, or to the end of those that it stands in.</summary>
    public static IReadOnlyDictionary<string, (string Begin, string End)> Styles { get; } = StylesOf(
        ("<i>", "</i>", "textit emph textsl mkbibemph it itshape em sl slshape"),
        ("<b>", "</b>", "textbf mkbibbold bf bfseries"),
        ("<sup>", "</sup>", "textsuperscript mkbibsuperscript"),
        ("<sub>", "</sub>", "textsubscript mkbibsubscript"),
        ("<span style=\"font-variant:small-caps;\">", "</span>", "textsc sc scshape"),
        ("“", "”", "enquote mkbibquote"),
        ("", "", "textrm textsf texttt textup textmd textnormal text mbox hbox ensuremath mathrm mathit mathbf mathsf "
            + "uppercase MakeUppercase lowercase rm sf tt normalfont rmfamily sffamily ttfamily upshape relax protect "
            + "small footnotesize natexlab"));

    /// <summary>Those whose first braces hold nothing to be read: a key to sort by, an address behind its words.</summary>
    public static IReadOnlySet<string> Silent { get; } =
        new HashSet<string> { "noopsort", "SortNoop", "href", "foreignlanguage", "label", "hspace", "vspace" };

    public static IReadOnlyDictionary<string, string> Signs { get; } = SignsOf(
        """
        ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ & &
        % % $ $ # # _ _ { { } } textbackslash \ textbraceleft { textbraceright } textasciitilde ~ textasciicircum ^
        textasciigrave ` textunderscore _ textless < textgreater > textbar | textdollar $ lbrace { rbrace } slash /
        textquotesingle ' textquotedbl " textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”
        quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › lq ‘ rq ’
        textendash – textemdash — ldots … dots … textellipsis … textbullet • textperiodcentered · cdot · textdegree °
        degree ° circ ° textexclamdown ¡ textquestiondown ¿ textregistered ® texttrademark ™ textcopyright ©
        copyright © pounds £ textsterling £ euro € texteuro € textyen ¥ textcent ¢ S § P ¶ textsection §
        textparagraph ¶ dag † ddag ‡ textdagger † textdaggerdbl ‡ textordfeminine ª textordmasculine º textonehalf ½
        textonequarter ¼ textmu µ times × texttimes × div ÷ pm ± textpm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈
        sim ∼ infty ∞ rightarrow → to → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ sum ∑ sqrt √ partial ∂ in ∈ subset ⊂
        cup ∪ cap ∩ forall ∀ exists ∃ alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ
        iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω LaTeX LaTeX TeX TeX
        BibTeX BibTeX
        """);

    /// <summary>The letter with the accent on it, as one sign where there is one.</summary>
    public static string Accented(string letter, string accent)
    {
        var mark = Accents[accent];
        var plain = letter switch { "ı" => "i", "ȷ" => "j", _ => letter };
        var small = char.ToLowerInvariant(plain[0]);
        if (plain.Length > 1 || SpellingTable.Known.Together(small, mark) is not { } one) return $"{plain}{mark}";
        var composed = char.ConvertFromUtf32(one);
        return small == plain[0] ? composed : composed.ToUpperInvariant();
    }

    private static Dictionary<string, (string, string)> StylesOf(
        params (string Begin, string End, string Names)[] styles) => styles
        .SelectMany(style => style.Names.Split(' ').Select(name => (name, (style.Begin, style.End)))).ToDictionary();

    private static Dictionary<string, string> SignsOf(string table)
    {
        var signs = new Dictionary<string, string>();
        var words = table.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var pair in words.Chunk(2)) signs[pair[0]] = pair[1];
        foreach (var blank in Blanks) signs[blank] = " ";
        foreach (var nothing in Nothings) signs[nothing] = "";
        return signs;
    }
}
