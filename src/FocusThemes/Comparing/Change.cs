using FocusThemes.Model.Letters;
using FocusThemes.Pairing;

namespace FocusThemes.Comparing;

/// <summary>A record of the one reading and the same of the other; one of them null where it is not there.</summary>
/// <param name="IsMoved">
/// True where it belongs to another concept or theme than before; a theme, where it stands before or after others.
/// </param>
public sealed record Change(ComparedRecord? Old, ComparedRecord? New, bool IsMoved)
{
    public ComparedRecord Record => New ?? Old!;

    public bool IsAdded => Old is null;

    public bool IsRemoved => New is null;

    /// <summary>True for other words; a blank or a line's end around them, which a project may have coded with them, is none.</summary>
    public bool IsReworded => IsOnBoth(out var old, out var now) && !old.Text.AsSpan().Trim().SequenceEqual(now.Text.AsSpan().Trim());

    /// <summary>True where somebody else is said to have said it; another spelling of one code is the same person.</summary>
    public bool IsReattributed => IsOnBoth(out var old, out var now) && old.Speaker != now.Speaker;

    /// <summary>
    /// True where the quotation marks are others, or the attribution to the same participant is printed otherwise.
    /// </summary>
    public bool IsMarkedOtherwise => IsOnBoth(out var old, out var now)
        && (old.OpeningMark != now.OpeningMark || old.ClosingMark != now.ClosingMark
            || (old.Speaker == now.Speaker && old.AttributedAs != now.AttributedAs));

    /// <summary>
    /// True for a theme of another number, and for what comes sooner or later under the same theme or concept. What
    /// only follows its theme's number is as it was.
    /// </summary>
    public bool IsRenumbered => IsOnBoth(out var old, out var now)
        && (old.Kind == RecordKind.Theme ? old.Id != now.Id : !IsMoved && old.Place != now.Place);

    public bool IsUnchanged => !IsAdded && !IsRemoved && !IsReworded && !IsReattributed && !IsMarkedOtherwise
        && !IsRenumbered && !IsMoved;

    /// <summary>"quote", as data and lists name it.</summary>
    public string Kind => Record.Kind switch
    {
        RecordKind.Theme => "theme",
        RecordKind.Concept => "concept",
        _ => "quote",
    };

    /// <summary>What became of it, in words: "reworded", "moved from 6.1.1", "now by 1P05, before by 1P04".</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            if (IsAdded) yield return "added";
            if (IsRemoved) yield return "removed";
            if (IsReworded) yield return "reworded";
            if (IsReattributed)
                yield return $"now by {New!.Participant ?? EnglishText.Nobody}, before by {Old!.Participant ?? EnglishText.Nobody}";
            if (IsMarkedOtherwise) yield return "marks changed";
            if (IsMoved) yield return Record.Kind == RecordKind.Theme ? "moved among the themes" : $"moved from {Old!.Id}";
            if (IsRenumbered) yield return $"number {Old!.Id} became {New!.Id}";
        }
    }

    /// <summary>The old and the new words in pieces; null where the words are the same or there is only one side.</summary>
    public IReadOnlyList<DiffPiece>? Words => IsReworded ? WordDiff.Of(Old!.Text, New!.Text) : null;

    private bool IsOnBoth(out ComparedRecord old, out ComparedRecord now)
    {
        (old, now) = (Old!, New!);
        return Old is not null && New is not null;
    }
}
