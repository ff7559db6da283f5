namespace FocusThemes.Storage;

/// <summary>Holds one state of the library for everything that is read until it is disposed of.</summary>
public sealed class Snapshot : IDisposable
{
    private readonly LibraryContext library;

    private Snapshot(LibraryContext library) => this.library = library;

    /// <summary>An import that ends meanwhile is not seen: no page mixes two readings of a study.</summary>
    public static Snapshot Hold(LibraryContext library)
    {
        library.Held = ReadConnection.RentInOneState(library.Path);
        return new(library);
    }

    public void Dispose()
    {
        using var connection = library.Held;
        library.Held = null;
        connection?.End();
    }
}
