using FocusThemes.Model;

namespace FocusThemes.Comparing;

/// <summary>A record of the one reading and the same of the other; one of them null where it is not there.</summary>
/// <param name="IsMoved">True where it belongs to another concept or theme than before.</param>
public sealed record Change(ComparedRecord? Old, ComparedRecord? New, bool IsMoved)
{
    public ComparedRecord Record => New ?? Old!;

    public bool IsAdded => Old is null;

    public bool IsRemoved => New is null;

    public bool IsReworded => Old is not null && New is not null && Old.Text != New.Text;

    /// <summary>True where somebody else is said to have said it; another spelling of one code is the same person.</summary>
    public bool IsReattributed => Old is not null && New is not null && KeyOf(Old) != KeyOf(New);

    /// <summary>A theme's number; concepts and quotes are counted anew with every reading.</summary>
    public bool IsRenumbered => Old is { Kind: RecordKind.Theme } && New is not null && Old.Id != New.Id;

    public bool IsUnchanged => !IsAdded && !IsRemoved && !IsReworded && !IsReattributed && !IsRenumbered && !IsMoved;

    /// <summary>What became of it, in words: "reworded", "moved from 6.1.1", "now by 1P05".</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            if (IsAdded) yield return "added";
            if (IsRemoved) yield return "removed";
            if (IsReworded) yield return "reworded";
            if (IsReattributed) yield return $"now by {New!.Participant ?? "nobody named"}, before by {Old!.Participant ?? "nobody named"}";
            if (IsMoved) yield return $"moved from {Old!.Id}";
            if (IsRenumbered) yield return $"number {Old!.Id} became {New!.Id}";
        }
    }

    /// <summary>The old and the new words in pieces; null where the words are the same or there is only one side.</summary>
    public IReadOnlyList<DiffPiece>? Words => IsReworded ? WordDiff.Of(Old!.Text, New!.Text) : null;

    private static string? KeyOf(ComparedRecord record) =>
        record.Participant is { } code ? ParticipantCode.Parse(code).Key : null;
}
