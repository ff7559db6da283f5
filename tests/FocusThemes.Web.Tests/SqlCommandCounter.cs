using System.Diagnostics;
using FocusThemes.Storage;
using Microsoft.Data.Sqlite;

namespace FocusThemes.Web.Tests;

/// <summary>Counts the SQL commands that are run on one library's file.</summary>
internal sealed class SqlCommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string path;
    private readonly List<IDisposable> subscriptions = [];
    private int count;

    public SqlCommandCounter(string path)
    {
        this.path = path;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => count;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == LibraryContext.ListenerName) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (((SqliteCommand)value.Value!).Connection!.DataSource == path) Interlocked.Increment(ref count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
}
