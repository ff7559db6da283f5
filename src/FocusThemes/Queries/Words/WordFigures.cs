using System.Globalization;

namespace FocusThemes.Queries.Words;

/// <summary>How the figures of words are written, and what they tell, on the page and in files alike.</summary>
public static class WordFigures
{
    public const string WhatItTells =
        "G² is the log-likelihood ratio (Dunning 1993): how hard it is to believe that the word is used as often here as in "
        + "the rest. By chance alone it is over 3.84 for one word in 20, over 6.63 for one in 100, over 10.83 for one in "
        + "1,000; of hundreds of words some are by chance alone.";

    public const string WhatItDoesNotTell =
        "It does not tell how much more or less the word is used (the two columns per 1,000 words do), nor why, nor in which "
        + "sense. It takes every word for said independently: one person who says it again and again is enough, as the "
        + "number of people shows.";

    public const string WhatAWordIs =
        "Words are parted as the search parts them, at every sign and blank; “don’t” and “people’s” are one. Capitals make no "
        + "difference, accents and endings do. Of every 1,000 words the most common ones are counted too.";

    public const string WhatAPairIs =
        "In scripts without blanks between words every two letters that follow one another stand for a word.";

    /// <summary>"12.3", "0.04".</summary>
    public static string Rate(double perThousand) =>
        perThousand.ToString(perThousand is > 0 and < 1 ? "0.00" : "#,0.0", CultureInfo.InvariantCulture);

    /// <summary>"10.8".</summary>
    public static string Weight(double logLikelihood) => logLikelihood.ToString("#,0.0", CultureInfo.InvariantCulture);
}
