namespace FocusThemes.Web.Trying;

/// <summary>
/// What was sent, before it is read as a form: the framework's reader of forms hangs up where it is told to give up, and
/// whoever sent too slowly would not learn why.
/// </summary>
internal static class WholeBody
{
    private const int PartBytes = 16 * 1024;

    /// <summary>Puts what comes into memory, from where the request's body is read from then on.</summary>
    /// <param name="request">Whose body has not been read yet.</param>
    /// <param name="mostBytes">More is left unread.</param>
    /// <param name="cancellationToken">Ends the wait, and leaves the connection to answer by.</param>
    /// <returns>False for more than that.</returns>
    public static async Task<bool> TakeAsync(HttpRequest request, int mostBytes, CancellationToken cancellationToken)
    {
        var whole = new MemoryStream();
        var part = new byte[PartBytes];
        while (await request.Body.ReadAsync(part, cancellationToken) is > 0 and var length)
        {
            if (whole.Length + length > mostBytes) return false;
            await whole.WriteAsync(part.AsMemory(0, length), cancellationToken);
        }

        whole.Position = 0;
        request.Body = whole;
        return true;
    }
}
