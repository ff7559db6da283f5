namespace FocusThemes.Storage;

/// <summary>
/// Lets one process at a time change a library's schema: a lock of the operating system, which ends with whoever holds
/// it, however that ends.
/// </summary>
internal static class MigrationLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <returns>To be disposed of when the schema is changed.</returns>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written beside the library.</exception>
    public static async Task<FileStream> TakeAsync(string database, CancellationToken cancellationToken)
    {
        var path = $"{database}-migrating";
        while (true)
        {
            try
            {
                return new(
                    path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
