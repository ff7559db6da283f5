namespace FocusThemes.Tests;

/// <summary>
/// A library that the tests of a class share, filled once before the first of them. Which studies it holds is all that a
/// class of its own says.
/// </summary>
public abstract class LibraryFixture : IAsyncLifetime
{
    private readonly Func<Library, Task> fill;

    private protected LibraryFixture(Func<Library, Task> fill) => this.fill = fill;

    internal Library Library { get; } = new();

    public async ValueTask InitializeAsync() => await fill(Library);

    public ValueTask DisposeAsync()
    {
        Library.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
