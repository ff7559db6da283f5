namespace FocusThemes.Model.Letters;

/// <summary>Which marks are accents, that tell no two words apart, and which make a letter of their own.</summary>
internal static class Alphabets
{
    private const int Grave = 0x300;
    private const int Acute = 0x301;

    /// <summary>True for a mark that does not count on that letter.</summary>
    /// <remarks>
    /// On Cyrillic letters these are the stress marks alone: й, ї, ў and ё are letters of their own, and so are ѓ and ќ,
    /// whose acute is no stress. Russian prints ё as е where it likes; the two part words (все, всё), and Belarusian
    /// never mixes them.
    /// </remarks>
    public static bool IsAccent(int letter, int mark) => IsCyrillic(letter)
        ? mark == Grave || (mark == Acute && letter is not ('г' or 'к'))
        : IsAccent(mark);

    /// <summary>Marks with which Arabic makes letters (أ, ئ, آ), and that are nothing anywhere else.</summary>
    public static bool IsHamza(int mark) => mark is >= 0x653 and <= 0x655;

    /// <summary>What a letter stands for where accents do not count; null for itself.</summary>
    /// <remarks>Strokes and the joined vowels count as accents, as Unicode's collation has them.</remarks>
    public static string? Alike(int letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ł' => "l",
        'ŧ' => "t",
        'ς' => "σ",
        _ => null,
    };

    public static bool IsCyrillic(int letter) => letter is (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8F)
        or (>= 0xA640 and <= 0xA69F);

    // Of no script of its own; every other mark belongs to its letter.
    private static bool IsAccent(int mark) => mark is (>= 0x300 and <= 0x36F) or (>= 0x1AB0 and <= 0x1AFF)
        or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);
}
