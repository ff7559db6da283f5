using FocusThemes.Storage;
using FocusThemes.Web.Hosting;

namespace FocusThemes.Web.Caching;

/// <summary>The answers of one revision of the library, as many as there is room for.</summary>
/// <param name="mostBytes">The least recently used answers go first; 0 keeps none.</param>
public sealed class CachedResponses(LibraryRevision revision, TimeProvider time, long mostBytes)
{
    private readonly Lock gate = new();
    private readonly Dictionary<AnswerKey, LinkedListNode<CachedResponse>> answers = [];
    private readonly LinkedList<CachedResponse> byUse = new();
    private long? current;
    private DateOnly day;
    private long bytes;

    public bool KeepsAny => mostBytes > 0;

    public long Bytes
    {
        get
        {
            lock (gate) return bytes;
        }
    }

    /// <param name="at">The library's revision; an answer that is made now may be kept under this one only.</param>
    public CachedResponse? Find(AnswerKey key, out long? at)
    {
        at = null;
        if (!KeepsAny) return null;
        lock (gate)
        {
            at = Refresh();
            if (!answers.TryGetValue(key, out var node)) return null;
            if (node.Previous is not null)
            {
                byUse.Remove(node);
                byUse.AddFirst(node);
            }

            return node.Value;
        }
    }

    /// <summary>Keeps the answer, unless the library has changed since that revision.</summary>
    public void Keep(CachedResponse answer, long? at)
    {
        if (answer.Size > mostBytes) return;
        lock (gate)
        {
            if (Refresh() is not { } now || now != at) return;
            if (answers.Remove(answer.Key, out var old)) Forget(old);
            while (bytes + answer.Size > mostBytes)
            {
                answers.Remove(byUse.Last!.Value.Key);
                Forget(byUse.Last);
            }

            answers.Add(answer.Key, byUse.AddFirst(answer));
            bytes += answer.Size;
        }
    }

    private void Forget(LinkedListNode<CachedResponse> node)
    {
        byUse.Remove(node);
        bytes -= node.Value.Size;
    }

    private long? Refresh()
    {
        // Exports have the date of their day in them.
        var today = time.Today();
        var now = revision.Read();
        if (now == current && today == day) return now;
        day = today;
        answers.Clear();
        byUse.Clear();
        bytes = 0;
        return current = now;
    }
}
