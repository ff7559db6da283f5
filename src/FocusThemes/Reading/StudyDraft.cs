using FocusThemes.Model;
using FocusThemes.Reading.Formats;

namespace FocusThemes.Reading;

/// <summary>A study as read, before it is stored, with what was not understood, by file name.</summary>
public sealed record StudyDraft(Study Study, IReadOnlyList<(string File, ReadingProblem Problem)> Problems)
{
    /// <summary>How each source was read, in the order of the sources.</summary>
    public IReadOnlyList<ReadingNotes> Notes { get; init; } = [];

    /// <summary>The text of a source as it was read, with the tables that are shown of it; read anew where nobody has read it, but made the draft.
    /// </summary>
    internal TableText TextOf(SourceDocument source, CancellationToken stop) =>
        source.Text is { } text ? TableText.Running(text) : Texts.GetValueOrDefault(source)
            ?? TableFormats.Read(source.Name, source.Bytes, withHidden: false, stop);

    internal IReadOnlyDictionary<SourceDocument, TableText> Texts { get; init; } = new Dictionary<SourceDocument, TableText>();

    /// <summary>True where words of its files were taken out that nobody may see: no reading from before may keep them.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Each way of withholding words that its files tell of: what was withheld before has to be told again.</summary>
    public IReadOnlyList<string> Withholds { get; init; } = [];

    /// <summary>Keys of the codes of those who withdraw with this reading: no later one brings them back.</summary>
    public IReadOnlyList<string> Withdrawals { get; init; } = [];

    /// <summary>The study's slug, and digests of the files that it was read from; empty where nobody has withdrawn.</summary>
    internal IReadOnlyList<string> ReadFrom { get; init; } = [];
}
