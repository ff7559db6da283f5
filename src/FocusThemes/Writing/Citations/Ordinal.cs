namespace FocusThemes.Writing.Citations;

/// <summary>"2nd" for 2.</summary>
internal static class Ordinal
{
    public static string Of(string digits) => digits switch
    {
        [.., '1', _] => $"{digits}th",
        [.., '1'] => $"{digits}st",
        [.., '2'] => $"{digits}nd",
        [.., '3'] => $"{digits}rd",
        _ => $"{digits}th",
    };
}
