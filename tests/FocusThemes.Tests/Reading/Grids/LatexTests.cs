using System.Text;
using FocusThemes.Reading;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Plain;

namespace FocusThemes.Tests.Reading.Grids;

/// <summary>Tables of LaTeX, by cells.</summary>
public sealed class LatexTests
{
    [Theory]
    // Signs part cells and rows only outside braces and environments.
    [InlineData(@"a & {b \\ c} \\ d & e", "a ¦ b⏎c\nd ¦ e")]
    [InlineData(@"a & \makecell[l]{b \\ c} \\ d & \shortstack{e\\f}", "a ¦ b⏎c\nd ¦ e⏎f")]
    [InlineData(@"a & \parbox[t]{3cm}{b \\ c} \\ d & e", "a ¦ b⏎c\nd ¦ e")]
    [InlineData(@"a & \begin{minipage}[t]{3cm} b \\ c \end{minipage} \\ d & e", "a ¦ b⏎c\nd ¦ e")]
    [InlineData(@"a & \begin{tabular}[t]{@{}l@{}} b \\ c & x \end{tabular} \\ d & e", "a ¦ b⏎c x\nd ¦ e")]
    [InlineData(@"a & b\newline c \par d \\ e & f", "a ¦ b⏎c⏎d\ne ¦ f")]
    [InlineData(@"a & \begin{itemize}\item b \item[--] c\end{itemize} \\ d & e", "a ¦ b⏎– c\nd ¦ e")]
    // The name of a theme over several lines of a box is one.
    [InlineData(@"\begin{tabular}[c]{@{}l@{}}Problem\\ Solving\end{tabular} & b \\ \makecell{Team-\\work/\\ Care} & c", "Problem Solving ¦ b\nTeam-work/Care ¦ c")]
    [InlineData(@"\makecell{``Slowly''\\``Well''} & \thead{Example\\quotes} \\ \parbox{2cm}{One\\two} & c", "“Slowly”⏎“Well” ¦ Example quotes\nOne⏎two ¦ c")]
    // Ends of rows.
    [InlineData(@"a & b \\* c & d \\[2pt] e & f \\*[-.5\baselineskip] g & h \tabularnewline i & j \cr", "a ¦ b\nc ¦ d\ne ¦ f\ng ¦ h\ni ¦ j")]
    [InlineData(@"a & b \\ [Interviewer] Why? & c \\", "a ¦ b\n[Interviewer] Why? ¦ c")]
    [InlineData(@"a & b \\ \hline [Interviewer] Why? & c \\", "a ¦ b\n[Interviewer] Why? ¦ c")]
    // Lines and colours give no words.
    [InlineData(@"\toprule[1pt] a & b \\ \cmidrule(lr){1-2} c & d \\ \cmidrule[1pt](l{2pt}r){1-1}\cline{1-3} e & f \\ \bottomrule", "a ¦ b\nc ¦ d\ne ¦ f")]
    [InlineData(@"a & b \\ \specialrule{1pt}{2pt}{3pt} \addlinespace[3pt] c & d \\ \noalign{\vskip 2pt} e & \rule[-1ex]{0pt}{3ex}f", "a ¦ b\nc ¦ d\ne ¦ f")]
    [InlineData(@"\rowcolor[gray]{.9} a & \cellcolor{red!20}b \\ \rowcolor{blue} \arrayrulecolor{red}\hline c & \hhline{|=|}d \\", "a ¦ b\nc ¦ d")]
    // Cells over rows and columns.
    [InlineData(@"\multirow[t]{2}{*}{a} & b \\ & c \\ \multirow{2}*{d} & e \\ & f", "a ¦ b\n〃 ¦ c\nd ¦ e\n〃 ¦ f")]
    [InlineData(@"\multirow{2}{=}[3pt]{a} & b \\ & c \\ \multirow{2}{3cm}{d\\x} & e \\ & f", "a ¦ b\n〃 ¦ c\nd⏎x ¦ e\n〃 ¦ f")]
    [InlineData(@"& b \\ \multirow{-2}{*}{a} & c \\ d & e", "a ¦ b\n〃 ¦ c\nd ¦ e")]
    [InlineData(@"\multicolumn{1}{l}{\multirow{2}{*}{a}} & b \\ \multicolumn{1}{l}{} & c \\ d & e", "a ¦ b\n〃 ¦ c\nd ¦ e")]
    [InlineData(@"\multirowcell{2}[2pt][l]{a\\x} & b \\ & c \\ d & e", "a⏎x ¦ b\n〃 ¦ c\nd ¦ e")]
    [InlineData(@"\multirow{3}{*}{a} & b \\ & c \\ d & e", "a ¦ b\n〃 ¦ c\nd ¦ e")]
    [InlineData(@"a & b \\ \multicolumn{2}{@{}>{\bfseries}l|@{}}{Section} \\ c & d", "a ¦ b\nSection ¦ 〃\nc ¦ d")]
    [InlineData(@"\multicolumn{1}{c}{\multirow{2}{*}{a}} & b \\ & c", "a ¦ b\n〃 ¦ c")]
    public void Signs_part_cells_and_rows_where_LaTeX_parts_them(string rows, string outline) =>
        Assert.Equal(outline, GridOutline.Of(Read($@"\begin{{tabular}}{{ll}}{rows}\end{{tabular}}")));

    [Theory]
    [InlineData(@"\begin{tabular*}{\textwidth}[t]{@{\extracolsep{\fill}}ll}R\end{tabular*}")]
    [InlineData(@"\begin{tabularx}{\textwidth}{|X|>{\raggedright\arraybackslash}X|}R\end{tabularx}")]
    [InlineData(@"\begin{tabulary}{1.0\textwidth}{LL}R\end{tabulary}")]
    [InlineData(@"\begin{longtable}[c]{p{3cm}p{0.5\textwidth}}R\end{longtable}")]
    [InlineData(@"\begin{xltabular}[c]{\linewidth}{XX}R\end{xltabular}")]
    [InlineData(@"\begin{supertabular}{ll}R\end{supertabular}")]
    [InlineData(@"\begin{longtabu} to \textwidth {X[1,l]X[2]}R\end{longtabu}")]
    [InlineData(@"\begin{tblr}{colspec={X[l]Q[2cm]},row{1}={bg=gray}}R\end{tblr}")]
    [InlineData(@"\begin{longtblr}[label=x]{ll}R\end{longtblr}")]
    [InlineData(@"\begin{landscape}\begin{adjustbox}{width=\textwidth}\begin{tabular}{ll}R\end{tabular}\end{adjustbox}\end{landscape}")]
    [InlineData(@"\begin{sidewaystable}[p]\centering\resizebox{\textwidth}{!}{\begin{tabular}{*{2}{l}}R\end{tabular}}\end{sidewaystable}")]
    [InlineData(@"\begin{table}\begin{threeparttable}\begin{tabular}{ll}R\end{tabular}\end{threeparttable}\end{table}")]
    [InlineData(@"\newenvironment{mine}[1]{\begin{tabular}{#1}}{\end{tabular}}\begin{mine}{ll}R\end{mine}")]
    public void Environments_of_every_kind_are_tables(string document) => Assert.Equal(
        "a ¦ b\nc ¦ d", GridOutline.Of(Read(document.Replace("R", @"a & b \\ \hline c & d \\", StringComparison.Ordinal))));

    [Theory]
    [InlineData(@"l>{``}p{4cm}<{''}", "a ¦ “b”\nc ¦ “d”")]
    [InlineData(@"l@{ -- }l", "a ¦ b\nc ¦ d")]
    [InlineData(@"l@{ ``}l@{''}", "a ¦ “b”\nc ¦ “d”")]
    [InlineData(@"*{2}{>{\itshape(}l<{)}}", "(a) ¦ (b)\n(c) ¦ (d)")]
    [InlineData(@">{\hsize=.8\hsize}X>{\setlength\parindent{0pt}``}X<{''\vspace{2pt}}", "a ¦ “b”\nc ¦ “d”")]
    [InlineData(@"lQ{3cm}", "a ¦ “b”\nc ¦ “d”")]
    public void Columns_print_marks_around_their_cells(string columns, string outline) => Assert.Equal(
        outline, GridOutline.Of(Read(
            $@"\newcolumntype{{Q}}[1]{{>{{``}}p{{#1}}<{{''}}}}\begin{{tabular}}{{{columns}}}a & b \\ c & d\end{{tabular}}")));

    [Theory]
    [InlineData(@"``Slowly,'' she said---`no'--- 18--24", "“Slowly,” she said—‘no’— 18–24")]
    [InlineData(@"``He said `no'''", "“He said ‘no’”")]
    [InlineData(@"\enquote{One \enquote{two} three} \enquote*{four}", "“One ‘two’ three” ‘four’")]
    [InlineData(@"\textquote[P5][.]{Slowly} \foreignquote{german}{Ja} \say{yes}", "“Slowly.” (P5) “Ja” “yes”")]
    [InlineData(@"\textcquote{smith2020}{One} \textcquote{P07}[!]{Two} \blockquote{Three}", "“One” “Two!” (P07) “Three”")]
    [InlineData(@"One \textelp{} two \textins{three} \textelp{four}", "One […] two [three] […] [four]")]
    [InlineData(@"5\% of R\&D \_x\_ \#1 \$5 a~b \ldots{} c\,d", "5% of R&D _x_ #1 $5 a b … c d")]
    [InlineData(@"the nurse\textquoteright s \textbf{bold} {\em it} \emph{so}", "the nurse’s bold it so")]
    [InlineData(@"caf\'e na\""{\i}ve \c{c}a \v{S}kod\'{a} \~n \o", "café naïve ça Škodá ñ ø")]
    [InlineData("One % a note \\\\ & \n   two 50\\% % more\n\n\\unknown three", "One two 50%⏎three")]
    [InlineData(@"\participant{P1} \hl{marked} \textcolor{red}{red} \href{http://x}{link}", "P1 marked red link")]
    [InlineData(@"Well\footnote{Not so.} (P1)\tnote{a} H$_2$O 10$^{3}$ word\textsuperscript{b}", "Well (P1) H2O 103 word")]
    [InlineData(@"a\linebreak[4]b\hfill c\dotfill d team\hspace{0pt}work and\hspace{1em}so\hspace*{\fill}on un\hspace{-2pt}done", "a⏎b c d teamwork and so on undone")]
    [InlineData(@"semi\nobreakdash-structured 18\nobreakdash--24", "semi-structured 18–24")]
    [InlineData(@"\verb|a & b| \cite{x}\label{y}\vspace{2pt}\index{z}c", "a & b c")]
    public void Words_are_read_as_they_are_printed(string words, string read) => Assert.Equal(
        $"x ¦ {read}\ny ¦ z", GridOutline.Of(Read($@"\begin{{tabular}}{{ll}}x & {words} \\ y & z\end{{tabular}}")));

    [Theory]
    [InlineData(@"\newcommand{\q}[2]{``#2'' (#1)}", @"\q{P1}{Slowly}", "“Slowly” (P1)")]
    [InlineData(@"\newcommand\q[2][P9]{``#2'' (#1)}", @"\q[P1]{Slowly} \q{Well}", "“Slowly” (P1) “Well” (P9)")]
    [InlineData(@"\def\q#1#2{#2 (#1)}", @"\q{P1}{Slowly}", "Slowly (P1)")]
    [InlineData(@"\providecommand*{\q}{one}\renewcommand{\q}{two}\providecommand{\q}{three}", @"\q", "two")]
    [InlineData(@"\NewDocumentCommand{\q}{m O{P9}}{#1 (#2)}", @"\q{a} \q{b}[P2]", "a (P9) b (P2)")]
    [InlineData(@"\let\oldemph\emph\renewcommand{\emph}[1]{[\oldemph{#1}]}", @"\emph{a}", "[a]")]
    [InlineData(@"\newcommand{\both}{a & b}", @"x \\ \both", "x\na ¦ b", true)]
    public void Macros_of_the_file_stand_for_what_they_say(string definitions, string words, string read, bool isWhole = false) =>
        Assert.Equal(isWhole ? $"y ¦ {read}" : $"y ¦ {read}\nz ¦ z", GridOutline.Of(Read(
            $@"{definitions}\begin{{document}}\begin{{tabular}}{{ll}}y & {words} \\ {(isWhole ? "" : "z & z")}\end{{tabular}}\end{{document}}")));

    [Fact]
    public void The_head_of_a_long_table_is_read_once_and_its_feet_are_no_rows()
    {
        var read = Read("""
            \begin{longtable}{ll}
            \caption{Themes of the study}\label{tab:x}\\ \toprule
            Theme & Quote \\ \midrule \endfirsthead
            \caption[]{(continued)}\\ Theme & Quote again \\ \endhead
            \multicolumn{2}{r}{Continued on the next page} \\ \endfoot
            \bottomrule \multicolumn{2}{l}{Note: P, participant.} \\ \endlastfoot
            Trust & ``Slowly'' (P1) \\
            \end{longtable}
            """);
        Assert.Equal("# Theme ¦ Quote\nTrust ¦ “Slowly” (P1)", GridOutline.Of(read));
        Assert.Equal("Themes of the study\n\nTheme\nQuote\n\nTrust\n“Slowly” (P1)\n\nNote: P, participant.\n", read.Text);
    }

    [Fact]
    public void Captions_and_notes_stand_with_their_tables_and_the_rest_is_left_out()
    {
        var read = Read("""
            \documentclass{article}\newcommand{\x}{never}
            \begin{document}\section{Results}Some words. \begin{verbatim}\begin{tabular}{l} no \end{tabular}\end{verbatim}
            \begin{figure}\caption{A picture}\end{figure}
            \begin{table}[ht]\centering\begin{threeparttable}
            \begin{tabular}{ll}Theme & Quote \\ \midrule Trust\tnote{a} & ``Slowly'' (P1) \\\end{tabular}
            \begin{tablenotes}\small\item[a] Of nurses.\end{tablenotes}
            \end{threeparttable}
            \caption[Short]{Themes\footnote{All.} and quotes\label{x}}
            \end{table}\end{document} \begin{tabular}{ll}a & b\end{tabular}
            """);
        Assert.Equal("Theme ¦ Quote\nTrust ¦ “Slowly” (P1)", GridOutline.Of(read));
        Assert.Equal(
            "Table 1. Themes and quotes 1\n\nTheme\nQuote\n\nTrust a\n“Slowly” (P1)\n\na Of nurses.\n1 All.\n", read.Text);
        Assert.Contains("characters outside were left out", read.Problems[^1].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\caption{One}(1)\caption{Two}(2)", "Table 1. One|(1)|Table 2. Two|(2)")]
    [InlineData(@"(1)\caption{One}(2)\caption{Two}", "Table 1. One|(1)|Table 2. Two|(2)")]
    [InlineData(@"\begin{minipage}{5cm}\caption{One}(1)\end{minipage}\begin{minipage}{5cm}\caption{Two}(2)\end{minipage}", "Table 1. One|(1)|Table 2. Two|(2)")]
    [InlineData(@"\caption{One}(1)\caption*{Two\footnote{All.}}(2)", "Table 1. One|(1)|Two 1|(2)|1 All.")]
    [InlineData(@"\caption{One}(1)\ContinuedFloat\caption{Two}(2)", "One|(1)|Two|(2)")]
    public void Each_table_of_a_float_has_its_own_caption(string rows, string lines)
    {
        var read = Read(@"\begin{document}\begin{table}" + rows.Replace("(1)", @"\begin{tabular}{ll}a & b \\ c & d\end{tabular}", StringComparison.Ordinal)
            .Replace("(2)", @"\begin{tabular}{ll}e & f \\ g & h\end{tabular}", StringComparison.Ordinal) + @"\end{table}\end{document}");
        Assert.Equal(lines, string.Join('|', read.Text.Replace("a\nb\n\nc\nd\n", "(1)\n", StringComparison.Ordinal).Replace("e\nf\n\ng\nh\n", "(2)\n", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Quotes_outside_tables_are_not_read_and_that_is_said()
    {
        var read = Read(@"\section{Trust}\begin{itemize}\item ``Slowly'' (P1)\end{itemize}\begin{quote}``Well'' (P2)\end{quote}");
        Assert.Equal("", read.Text);
        Assert.StartsWith("There is no table in this LaTeX file", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
        var refusal = Assert.Throws<UnacceptableInputException>(() => StudyReader.Read(
            new() { Slug = "x", Tables = [new("table.tex", @"\section{Trust} ``Slowly'' (P1)"u8.ToArray())] }));
        Assert.StartsWith("table.tex, line 1: There is no table in this LaTeX file", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_pasted_as_text_is_read() => Assert.Equal("a ¦ b\nc ¦ d", GridOutline.Of(GridInvariants.Hold(
        PlainTextFormat.Of(@"\begin{tabular}{ll} a & b \\ c & d \end{tabular}"))));

    [Theory]
    [InlineData(@"\input{rows} \begin{tabular}{ll}a & b \\ c & d\end{tabular}", "“rows” is taken in by \\input")]
    [InlineData("\n\\begin{tabular}{ll}a & b \\\\ c & d", "Line 2 of the file: the table that begins here is never ended")]
    [InlineData(@"\begin{tabular}{ll}a & b \\ c & {d \end{tabular}", "Line 1 of the file: the brace that opens here is never closed")]
    [InlineData(@"\begin{tabular}{ll}a & b \\ c & \mbox{\unknown{d", "Line 1 of the file: the brace that opens here is never closed")]
    [InlineData(@"\def\a{\b}\def\b{\a}\begin{tabular}{ll}a & b \\ c & d\a\end{tabular}", "stands for itself without end")]
    [InlineData(@"\begin{tabular}{ll}a & b \\ c & \pair{x}{d}\end{tabular}", "\\pair is not known, nor told in the file; of its 2 arguments the last was read")]
    [InlineData(@"\begin{tabular}{ll}a & b \\ c & \said[P1]{d}\end{tabular}", "\\said is not known, nor told in the file; what stands in its brackets was left out")]
    [InlineData(@"\begin{tabular}{ll}a & b \\ c & \ifx\x\y d\fi\end{tabular}", "what \\ifx decides between is not known here; all of it was read")]
    public void What_cannot_be_followed_is_said_with_its_line(string document, string sentence)
    {
        var read = Read(document);
        Assert.Equal("a ¦ b\nc ¦ d", GridOutline.Of(read));
        Assert.Contains(read.Problems, problem => problem.Sentence.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(@"\def\a#1{#1#1}\begin{tabular}{l}\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{\a{xx}}}}}}}}}}}}}}}}}}}}}}}}", "stand for too much")]
    [InlineData(@"\def\a{\b\b}\def\b{\c\c}\def\c{\a\a}\begin{tabular}{l}\a", "stand for too much")]
    [InlineData("x\n\\begin{tabular}{l}{BRACES", "line 2: braces and environments are nested deeper than 256")]
    public void What_is_made_to_cost_time_is_refused_with_its_line(string document, string sentence) => Assert.Contains(
        sentence, Assert.Throws<UnacceptableInputException>(() => Read(
            document.Replace("BRACES", new string('{', 100_000), StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("latin1")]
    [InlineData("cp1252")]
    public void The_encoding_is_what_the_file_states(string encoding)
    {
        var text = $@"\usepackage[{encoding}]{{inputenc}}\begin{{tabular}}{{ll}}café & b \\ c & d\end{{tabular}}";
        var read = GridInvariants.Hold(TableFormats.Read("table.tex", Encoding.Latin1.GetBytes(text)));
        Assert.Equal("café ¦ b\nc ¦ d", GridOutline.Of(read));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void An_encoding_that_is_not_known_is_said()
    {
        var text = @"\usepackage[latin10]{inputenc}\begin{tabular}{ll}x & b \\ c & d\end{tabular}";
        var read = TableFormats.Read("table.tex", Encoding.Latin1.GetBytes(text.Replace('x', '\u00AA')));
        Assert.Contains("it was taken for Windows-1252", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_environment_that_is_a_table_is_known_as_one_where_it_is_pasted() => Assert.Equal("a ¦ b\nc ¦ d", GridOutline.Of(
        PlainTextFormat.Of(@"\begin{NiceTabular}{ll} a & b \\ c & d \end{NiceTabular}")));

    private static TableText Read(string document) =>
        GridInvariants.Hold(TableFormats.Read("table.tex", Encoding.UTF8.GetBytes(document)));
}
