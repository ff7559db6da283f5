using FocusThemes.Storage;

namespace FocusThemes.Tests.Storage;

public sealed class OwnersFileTests : IDisposable
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("focusthemes-");

    private string Target => Path.Combine(folder.FullName, "quotes.csv");

    [Fact]
    public void A_file_in_the_making_is_its_owners_alone_from_the_first_moment()
    {
        using var file = OwnersFile.Create(Target);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Target) == Owners);
        Assert.Throws<IOException>(() => OwnersFile.Create(Target));
    }

    [Fact]
    public async Task A_file_is_private_while_it_is_written_and_then_as_open_as_new_files_are()
    {
        await WriteAsync("one", whileWritten: () =>
        {
            Assert.False(File.Exists(Target));
            var making = Assert.Single(folder.GetFiles());
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(making.FullName) == Owners);
        });
        await File.WriteAllTextAsync($"{Target}.usual", "", TestContext.Current.CancellationToken);
        Assert.True(
            OperatingSystem.IsWindows() || File.GetUnixFileMode($"{Target}.usual") == File.GetUnixFileMode(Target));
    }

    [Theory]
    [InlineData(Owners)]
    [InlineData(Owners | UnixFileMode.GroupRead)]
    [InlineData(Owners | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)]
    public async Task A_file_that_takes_the_place_of_another_is_as_open_as_that_was(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return;
        await WriteAsync("one");
        File.SetUnixFileMode(Target, mode);
        await WriteAsync("two", () => Assert.Equal("one", File.ReadAllText(Target)));
        Assert.Equal("two", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));
        Assert.Equal(mode, File.GetUnixFileMode(Target));
    }

    [Fact]
    public async Task What_could_not_be_written_whole_leaves_the_file_that_was_there_and_nothing_else()
    {
        await WriteAsync("one");
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => WriteAsync("half", () => throw new InvalidOperationException()));
        Assert.Equal([Target], folder.GetFiles().Select(file => file.FullName));
        Assert.Equal("one", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task WriteAsync(string text, Action? whileWritten = null) => OwnersFile.WriteWholeAsync(Target, async stream =>
    {
        await using var words = new StreamWriter(stream, leaveOpen: true);
        await words.WriteAsync(text);
        await words.FlushAsync(TestContext.Current.CancellationToken);
        whileWritten?.Invoke();
    });
}
