namespace FocusThemes.Reading.Interpreting.Running.Edges;

/// <summary>Why a text may be parted at a place.</summary>
[Flags]
internal enum BorderKind
{
    None = 0,

    /// <summary>The beginning of a line or of a paragraph.</summary>
    Line = 1,

    /// <summary>Two cells run together: <c>educationMedical</c>, <c>care.The</c>.</summary>
    Joint = 2,

    /// <summary>Before a quotation mark that opens.</summary>
    Opening = 4,

    /// <summary>After one that closes.</summary>
    Closing = 8,

    /// <summary>Where an attribution may begin or end.</summary>
    By = 16,

    /// <summary>Before or after a label such as <c>Quote:</c>.</summary>
    Label = 32,

    /// <summary>After a number in front of a line.</summary>
    Number = 64,

    /// <summary>After the first sentence of a line.</summary>
    Sentence = 128,

    /// <summary>Tabs, bars and the like, which part cells.</summary>
    Cell = 256,

    /// <summary>Where somebody says that something begins.</summary>
    Told = 512,
}

/// <summary>A place where a text may be parted, with what stands on either side.</summary>
internal struct Border(int at, int line, BorderKind kind)
{
    public int At = at;
    public BorderKind Kind = kind;

    /// <summary>Where the words after it begin: white space and bullets are left out.</summary>
    public int Start;

    /// <summary>Where the words before it end.</summary>
    public int End;

    /// <summary>Index of the line that <see cref="Start"/> is on.</summary>
    public int Line = line;

    /// <summary>How much speaks against running over it.</summary>
    public double Strength;

    /// <summary>The strengths up to here, this border's own included.</summary>
    public double Passed;

    /// <summary>The part of <see cref="Passed"/> that is ends of lines.</summary>
    public double Lines;
    public int Words;
    public int Spoken;

    /// <summary>The length of the mark that opens here; 0 for none.</summary>
    public int Opens;

    /// <summary>True where that mark stands within a pair of other marks.</summary>
    public bool IsInner;

    /// <summary>The index of the border at which it closes; -1 where it does not.</summary>
    public int ClosedAt = -1;

    /// <summary>After the mark that closes before here, a remark in brackets after it left out; -1 for none.</summary>
    public int Closes = -1;

    /// <summary>The length of that mark, a stop after it included.</summary>
    public int ClosingLength;

    /// <summary>Where the mark stands that it closes; -1 for none.</summary>
    public int ClosesFrom = -1;

    /// <summary>True where that mark opens a line: each paragraph of a quote may have one.</summary>
    public bool ClosesParagraph;

    /// <summary>True where whoever leads the talk is named.</summary>
    public bool IsAsking;

    public readonly bool IsLine => (Kind & BorderKind.Line) != 0;

    /// <summary>True where the mark before it closes the one that stands after another border.</summary>
    public readonly bool Pairs(in Border begin) => Closes >= 0 && begin.Opens > 0 && ClosesFrom == begin.Start;

    public readonly bool Is(BorderKind kind) => (Kind & kind) != 0;

    /// <summary>True where a line begins with a bullet.</summary>
    public readonly bool IsBulleted(string text) => IsLine && Start > At && BorderWords.IsBullet(text[At]);
}
