using FocusThemes.Reading.Formats.Hiding;

namespace FocusThemes.Reading.Formats.Latex;

/// <summary>What LaTeX and its packages give commands and environments to read, as far as tables need it.</summary>
internal static class LatexCommands
{
    /// <summary>Environments that are tables, with how many braces stand before those of the columns.</summary>
    public static IReadOnlyDictionary<string, int> Tables { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["tabular"] = 0,
        ["tabular*"] = 1,
        ["tabularx"] = 1,
        ["tabulary"] = 1,
        ["tabu"] = 0,
        ["longtable"] = 0,
        ["longtable*"] = 0,
        ["longtabu"] = 0,
        ["xltabular"] = 1,
        ["supertabular"] = 0,
        ["supertabular*"] = 1,
        ["mpsupertabular"] = 0,
        ["xtabular"] = 0,
        ["mpxtabular"] = 0,
        ["tblr"] = 0,
        ["longtblr"] = 0,
        ["talltblr"] = 0,
        ["NiceTabular"] = 0,
        ["NiceTabular*"] = 1,
        ["NiceTabularX"] = 1,
    };

    /// <summary>Around a table, with its caption and notes.</summary>
    public static IReadOnlySet<string> Floats { get; } = SetOf(
        "table table* sidewaystable sidewaystable* threeparttable threeparttablex ThreePartTable wraptable margintable "
        + "SCtable tablehere measuredfigure");

    /// <summary>Whose captions are none of tables.</summary>
    public static IReadOnlySet<string> Figures { get; } = SetOf(
        "figure figure* sidewaysfigure sidewaysfigure* wrapfigure marginfigure SCfigure algorithm lstlisting");

    public static IReadOnlySet<string> BlockQuotes { get; } = SetOf("quote quotation displayquote displaycquote foreigndisplayquote");

    public static IReadOnlySet<string> Notes { get; } = SetOf("tablenotes TableNotes tabnotes");

    /// <summary>What these give is what stands in their last braces, and none of the rest is words.</summary>
    public static IReadOnlySet<string> KnownByLast { get; } = SetOf(
        "textcolor colorbox fcolorbox href foreignlanguage parbox raisebox scalebox resizebox rotatebox adjustbox makebox "
        + "framebox hyperref hyperlink hypertarget texorpdfstring textlang otherlanguage diagbox makegapedcells Gape stackunder acrshort "
        + "acrlong gls subcaption");

    /// <summary>
    /// What gives no words, and what it takes: <c>*</c> a star, <c>o</c> brackets, <c>l</c> brackets with a length,
    /// <c>p</c> parentheses, <c>m</c> braces or one sign, <c>d</c> a length.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Silent { get; } = SilentOf(
        """
        toprule l midrule l bottomrule l hline l cmidrule lpm cline m hhline m specialrule mmm addlinespace l
        morecmidrules - rowcolor *omll rowcolors *ommm cellcolor *omll columncolor omll arrayrulecolor om
        doublerulesepcolor om noalign m rule omm vspace *m vskip d kern d label m setlength mm
        addtolength mm setcounter mm addtocounter mm stepcounter m refstepcounter m definecolor mmm color om
        linespread m index om marginpar om includegraphics *oom
        ref *m autoref *m cref *m Cref *m pageref *m eqref *m nameref *m vref *m labelcref m
        cite *oom citep *oom citet *oom citealp *oom citealt *oom parencite *oom textcite *oom autocite *oom
        footcite *oom supercite *oom citeauthor *oom citeyear *oom nocite m
        captionsetup *om tabcolsep d arraybackslash - raggedright - centering - RaggedRight - raggedleft -
        SetRow om SetCells om SetRows om SetColumn om SetHline oom SetHlines oom SetVline oom SetVlines oom
        extracolsep m pagestyle m thispagestyle m pagebreak o newpage - clearpage - nopagebreak o
        usepackage om documentclass om bibliography m bibliographystyle m selectlanguage m hyphenation m
        nobreakdash - sisetup m tblrset m DefTblrTemplate mmm SetTblrTemplate mm SetTblrStyle mm SetTblrInner om
        SetTblrOuter om counterwithin *mm numberwithin mm fontsize mm selectfont - insertTableNotes -
        strut - nobreak - allowbreak - vfill - bigskip - medskip - smallskip -
        aboverulesep d belowrulesep d ignorespaces - unskip - leavevmode - noindent - relax - protect -
        global - long - tiny - scriptsize - footnotesize - small - normalsize - large - Large - LARGE - huge - Huge -
        hsize d linewidth d textwidth d columnwidth d baselineskip d parindent d parskip d leftskip d rightskip d extrarowheight d
        parnotes - bgroup - egroup - begingroup - endgroup - crcr -
        """);

    /// <summary>What is not printed of arguments, and of which kind it is: <c>-</c> braces that are not, <c>+</c> braces that are,
    /// else as above.</summary>
    public static IReadOnlyDictionary<string, (HiddenKind Kind, string Shape)> Unshown { get; } = UnshownOf(
        (HiddenKind.Comment, "o-", "todo comment fxnote fxwarning fxerror fxfatal pdfcomment pdfmargincomment"),
        (HiddenKind.Comment, "o+-", "pdfmarkupcomment pdftooltip annote"),
        (HiddenKind.Deletion, "o-", "deleted remove"),
        (HiddenKind.Deletion, "o+-", "replaced"),
        (HiddenKind.Deletion, "o-+", "change"),
        (HiddenKind.Words, "*-", "phantom hphantom vphantom censor censorbox blackout xblackout redact invisible"));

    /// <summary>Signs beyond those of bibliographies.</summary>
    public static IReadOnlyDictionary<string, string> Signs { get; } = SignsOf(
        """
        ast * star ⋆ textasteriskcentered * cdots … vdots … checkmark ✓ og « fg » glqq „ grqq “ flqq « frqq » glq ‚ grq ‘
        cmark ✓ xmark ✗ tick ✓ cross ✗ guillemetleft « guillemetright » dotsc … dotso … textnumero № bullet • lbrack [ rbrack ] lt < gt >
        prime ′ vert | mid | textprime ′ hyp - textquotesinglbase ‚ emdash — endash – land ∧ lor ∨
        """);

    /// <summary>Blanks of any width.</summary>
    public static IReadOnlySet<string> Blanks { get; } = SetOf("nobreakspace enspace emspace xspace hfill hfil dotfill hrulefill");

    /// <summary>What environments take before their words.</summary>
    public static IReadOnlyDictionary<string, string> Taken { get; } = SilentOf(
        "minipage ooom adjustbox m spacing m multicols m turn m rotate m tcolorbox o enumerate o itemize o description o "
        + "wraptable omom displayquote oo tablenotes o TableNotes o adjustwidth mm list mm center - resizebox mm");

    /// <summary>Commands of csquotes and their like, with how many braces stand before the words, and what they take.</summary>
    public static IReadOnlyDictionary<string, QuoteShape> Quotes { get; } = new Dictionary<string, QuoteShape>(StringComparer.Ordinal)
    {
        ["enquote"] = new(0, false, false),
        ["say"] = new(0, false, false),
        ["mkbibquote"] = new(0, false, false),
        ["foreignquote"] = new(1, false, false),
        ["hyphenquote"] = new(1, false, false),
        ["textquote"] = new(0, true, false),
        ["blockquote"] = new(0, true, false),
        ["foreigntextquote"] = new(1, true, false),
        ["hyphentextquote"] = new(1, true, false),
        ["foreignblockquote"] = new(1, true, false),
        ["hyphenblockquote"] = new(1, true, false),
        ["textcquote"] = new(0, true, true),
        ["blockcquote"] = new(0, true, true),
        ["foreigntextcquote"] = new(1, true, true),
        ["foreignblockcquote"] = new(1, true, true),
    };

    private static HashSet<string> SetOf(string names) => [.. names.Split(' ')];

    private static Dictionary<string, string> SignsOf(string table) => table
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToDictionary(pair => pair[0], pair => pair[1]);

    private static Dictionary<string, (HiddenKind, string)> UnshownOf(params (HiddenKind Kind, string Shape, string Names)[] kinds) => kinds
        .SelectMany(kind => kind.Names.Split(' ').Select(name => (name, (kind.Kind, kind.Shape)))).ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, string> SilentOf(string table) => table
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToDictionary(pair => pair[0], pair => pair[1] == "-" ? "" : pair[1]);
}

/// <param name="Before">Braces before the words: of a language.</param>
/// <param name="IsCited">What is cited may stand in brackets, and the mark that ends the words.</param>
/// <param name="HasKey">What is cited is a key in braces.</param>
internal readonly record struct QuoteShape(int Before, bool IsCited, bool HasKey);
