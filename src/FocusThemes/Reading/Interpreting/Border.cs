namespace FocusThemes.Reading.Interpreting;

/// <summary>Why a text may be parted at a place.</summary>
[Flags]
internal enum BorderKind
{
    None = 0,

    /// <summary>The beginning of a line or of a paragraph.</summary>
    Line = 1,

    /// <summary>A line that goes on with the sentence of the one above, as printed pages wrap them.</summary>
    Wrapped = 2,

    /// <summary>Two cells run together: <c>educationMedical</c>, <c>care.The</c>.</summary>
    Joint = 4,

    /// <summary>Before a quotation mark that opens.</summary>
    Opening = 8,

    /// <summary>After one that closes.</summary>
    Closing = 16,

    /// <summary>Where an attribution may begin or end.</summary>
    By = 32,

    /// <summary>Before or after a label such as <c>Quote:</c>.</summary>
    Label = 64,

    /// <summary>After the name of whoever speaks: <c>P3:</c>.</summary>
    Speaker = 128,

    /// <summary>After a number in front of a line.</summary>
    Number = 256,

    /// <summary>After the first sentence of a line.</summary>
    Sentence = 512,

    /// <summary>Tabs, bars and the like, which part cells.</summary>
    Cell = 1024,

    /// <summary>Where somebody says that something begins.</summary>
    Told = 2048,
}

/// <summary>A place where a text may be parted, with what stands on either side.</summary>
internal struct Border
{
    public int At;
    public BorderKind Kind;

    /// <summary>Where the words after it begin: white space and bullets are left out.</summary>
    public int Start;

    /// <summary>Where the words before it end.</summary>
    public int End;

    /// <summary>Index of the line that <see cref="Start"/> is on.</summary>
    public int Line;

    /// <summary>How much speaks against running over it.</summary>
    public double Strength;

    /// <summary>Strengths, words and spoken words up to here, this border's own strength included.</summary>
    public double Passed;

    /// <summary>The part of <see cref="Passed"/> that is ends of lines.</summary>
    public double Lines;
    public int Words;
    public int Spoken;

    /// <summary>The length of the mark that opens here; 0 for none.</summary>
    public int Opens;

    /// <summary>The index of the border at which it closes; -1 where it does not.</summary>
    public int ClosedAt;

    /// <summary>After the mark that closes before here, a remark in brackets after it left out; -1 for none.</summary>
    public int Closes;

    /// <summary>The length of that mark, a stop after it included.</summary>
    public int ClosingLength;

    /// <summary>Where the mark stands that it closes; -1 for none.</summary>
    public int ClosesFrom;

    /// <summary>True where that mark opens a line: each paragraph of a quote may have one.</summary>
    public bool ClosesParagraph;

    /// <summary>True where whoever leads the talk is named.</summary>
    public bool IsAsking;

    public readonly bool IsLine => (Kind & BorderKind.Line) != 0;

    /// <summary>True where the mark before it closes the one that stands after another border.</summary>
    public readonly bool Pairs(in Border begin) => Closes >= 0 && begin.Opens > 0 && ClosesFrom == begin.Start;

    public readonly bool Is(BorderKind kind) => (Kind & kind) != 0;
}
