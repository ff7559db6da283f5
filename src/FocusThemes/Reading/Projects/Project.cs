using System.Text.RegularExpressions;
using FocusThemes.Model;

namespace FocusThemes.Reading.Projects;

/// <summary>
/// A project of a program for qualitative analysis, in any of its forms: the codes, the documents, what of them is coded,
/// and whose words they are. Users, their log-ins and everything else private are not part of it.
/// </summary>
public sealed record Project
{
    /// <summary>The name by which the project calls itself; empty where it has no name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The program and its version, as the file tells it: <c>NVivo for Mac 15.0.0</c>; empty where it does not.</summary>
    public string Program { get; init; } = "";

    /// <summary>Researchers' words on the whole; null for none.</summary>
    public string? Memo { get; init; }

    /// <summary>Every code in the order of the file, each before those below it; deleted ones are left out.</summary>
    public IReadOnlyList<ProjectCode> Codes { get; init; } = [];

    /// <summary>Sources with words, in the order of the file, also those whose text is missing.</summary>
    public IReadOnlyList<ProjectDocument> Documents { get; init; } = [];

    /// <summary>What is coded, each stretch of a document once, by document, start and end.</summary>
    public IReadOnlyList<CodedSegment> Segments { get; init; } = [];

    public IReadOnlyList<ProjectCase> Cases { get; init; } = [];

    public IReadOnlyList<DocumentSet> Sets { get; init; } = [];

    /// <summary>Pairs of a selection and a code as the file has them, before equal stretches are one segment; those
    /// without words not counted.</summary>
    public int Codings { get; init; }

    /// <summary>How positions are counted, with the figures that it was decided by: <c>UTF-16 units: 183 of 188 spans begin
    /// and end at words</c>; empty where nothing had to be decided.</summary>
    public string Positions { get; init; } = "";

    /// <summary>Distinct persons who coded; they are counted and never named. 0 where the file does not tell.</summary>
    public int Coders { get; init; }

    /// <summary>What was not taken over, in sentences with numbers: <c>2 codings on pictures hold no words.</c>.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}

/// <summary>A code, with its place among the others.</summary>
/// <param name="Parent">Null for a code of the first level.</param>
/// <param name="Memo">What the code means, and what else researchers note on it; null for nothing.</param>
/// <param name="IsCodable">False for one that only holds others.</param>
public sealed partial record ProjectCode(string Name, ProjectCode? Parent, string? Memo = null, bool IsCodable = true)
{
    /// <summary>As its program shows it, as <c>#RRGGBB</c> or <c>#RGB</c>; null where it has none.</summary>
    public string? Color { get => color; init => color = value is not null && Hue().IsMatch(value) ? value : null; }

    private readonly string? color;

    /// <summary>Names from the first level down to the code itself.</summary>
    public IReadOnlyList<string> Path => Parent is null ? [Name] : [.. Parent.Path, Name];

    // The same name at the same place may be two codes.
    public bool Equals(ProjectCode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    [GeneratedRegex("^#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\z")]
    private static partial Regex Hue();
}

/// <summary>A source of a project that holds words.</summary>
/// <param name="Name">As the project calls it, not unique; never a path.</param>
/// <param name="Text">As positions count in it, without byte order mark; null where the file does not have it.</param>
public sealed record ProjectDocument(string Name, string? Text)
{
    public string? Memo { get; init; }

    /// <summary>The name of the source that a library keeps its text in; null where it keeps none.</summary>
    public string? File { get; init; }

    /// <summary>Variables of the document, in their order: name and value.</summary>
    public IReadOnlyList<(string Name, string Value)> Variables { get; init; } = [];

    public bool Equals(ProjectDocument? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>A stretch of a document under one code or more.</summary>
/// <param name="Start">UTF-16 units from the start of the text; where the text is missing, as the file has it.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Codes">Each once, in the order of the file.</param>
public sealed record CodedSegment(ProjectDocument Document, int Start, int End, IReadOnlyList<ProjectCode> Codes)
{
    /// <summary>The words as the file keeps them beside the position; null where it keeps none, or cuts them.</summary>
    public string? Words { get; init; }

    /// <summary>Why the stretch is doubtful, such as words that do not stand at their position; null where it is not.</summary>
    public string? Doubt { get; init; }

    public string? Memo { get; init; }

    /// <summary>What a file of this program names the quote by; null in files of others.</summary>
    public QuoteIdentifier? Identifier { get; init; }

    /// <summary>What is published: the stored words where the text does not have them at the position.</summary>
    public string? Text => Document.Text is null ? Words : Printed.ToString();

    internal ReadOnlyMemory<char> Printed =>
        (Doubt is null || Words is null) && Document.Text is { } text ? text.AsMemory(Start..End) : Words.AsMemory();
}

/// <summary>A case: most often a person.</summary>
/// <param name="Documents">Those that are the case's as a whole.</param>
/// <param name="Stretches">Parts of documents that are the case's, by document and start.</param>
public sealed record ProjectCase(
    string Name, IReadOnlyList<ProjectDocument> Documents, IReadOnlyList<(ProjectDocument Document, int Start, int End)> Stretches)
{
    public string? Memo { get; init; }

    public IReadOnlyList<(string Name, string Value)> Variables { get; init; } = [];
}

/// <summary>Documents that the project holds together: a set, a folder, a file category.</summary>
public sealed record DocumentSet(string Name, IReadOnlyList<ProjectDocument> Documents)
{
    public string? Memo { get; init; }
}
