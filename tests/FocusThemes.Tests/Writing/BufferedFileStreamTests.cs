using FocusThemes.Storage;
using FocusThemes.Writing;

namespace FocusThemes.Tests.Writing;

public sealed class BufferedFileStreamTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    /// <summary>As an archive is written: what comes first is put right when the rest is there.</summary>
    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1024 * 1024, true)]
    [InlineData(1024 * 1024 + 1, false)]
    [InlineData(3_000_000, false)]
    public async Task What_is_large_is_in_a_file_and_read_back_the_same(int length, bool isHeld)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        await using var file = new BufferedFileStream(() => OwnersFile.Create(path));
        foreach (var piece in bytes.Chunk(70_000)) await file.WriteAsync(piece);
        file.Position = 10;
        file.Write([1, 2, 3]);
        ((byte[])[1, 2, 3]).CopyTo(bytes, 10);

        using var read = new MemoryStream();
        file.Position = 0;
        await file.CopyToAsync(read);
        Assert.Equal(bytes, read.ToArray());
        Assert.Equal((isHeld, !isHeld, length), (file.IsHeld, File.Exists(path), (int)file.Length));
    }

    [Fact]
    public void What_goes_back_before_it_is_large_goes_on_from_there()
    {
        using var file = new BufferedFileStream(() => OwnersFile.Create(path));
        file.Write(new byte[1_000_000]);
        file.Position = 500_000;
        file.Write(Enumerable.Repeat((byte)7, 600_000).ToArray());
        Assert.Equal((false, 1_100_000L, 1_100_000L), (file.IsHeld, file.Length, file.Position));
        file.Position = 499_999;
        Assert.Equal((0, 7), (file.ReadByte(), file.ReadByte()));
    }
}
