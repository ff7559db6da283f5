namespace FocusThemes.Queries.Words;

/// <summary>How much more or less frequent a word is in one part of the quotes than in the rest.</summary>
internal static class Keyness
{
    /// <summary>
    /// Dunning's log-likelihood ratio G² of the table of two by two: the word and all others, here and in the rest. From 0
    /// for a word that is as frequent in both.
    /// </summary>
    /// <remarks>T. Dunning, Computational Linguistics 19(1), 1993, 61–74.</remarks>
    public static double LogLikelihood(int here, int hereAll, int rest, int restAll)
    {
        double all = (double)hereAll + restAll, word = (double)here + rest, others = all - word;
        if (hereAll == 0 || restAll == 0) return 0;
        return Math.Max(0, 2 * (
            Part(here, word * hereAll / all) + Part(rest, word * restAll / all)
            + Part((double)hereAll - here, others * hereAll / all) + Part((double)restAll - rest, others * restAll / all)));
    }

    private static double Part(double observed, double expected) =>
        observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
