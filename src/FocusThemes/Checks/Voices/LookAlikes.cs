using FocusThemes.Model.People;

namespace FocusThemes.Checks.Voices;

/// <summary>Codes that a slip of the pen or the keyboard makes of others: 1PO4, IP04 and P104 beside 1P04.</summary>
internal static class LookAlikes
{
    public static IEnumerable<Finding> In(CheckedStudy study)
    {
        var quotes = study.Catalogue.Participants.Select(participant => participant.Quotes).ToArray();
        // The commoner first: the rarer one is asked about.
        var codes = study.Codes.Index().OrderByDescending(code => quotes[code.Index]).Select(code => code.Item);
        var (known, shapes) = (new Dictionary<string, ParticipantCode>(), new Dictionary<string, ParticipantCode>());
        foreach (var code in codes)
        {
            var printed = code.Printed.ToUpperInvariant();
            var shape = string.Concat(printed.Select(Shape));
            if (!shapes.TryAdd(shape, code) && IsLetterForDigit(printed, shapes[shape].Printed.ToUpperInvariant()))
                yield return Ask(code, shapes[shape], "differs by a letter that looks like a digit from");
            foreach (var swapped in Swapped(code.Printed))
            {
                if (known.TryGetValue(swapped.Key, out var other) && !other.HasFormOf(code))
                    yield return Ask(code, other, "looks like two swapped characters of");
            }

            known.TryAdd(code.Key, code);
        }

        Finding Ask(ParticipantCode code, ParticipantCode other, string difference) => Finding.Question(
            code.Printed, $"{code} {difference} {other}.", study.PlaceOf(code), study.PlaceOf(other));
    }

    private static char Shape(char c) => c switch
    {
        'O' or 'Q' => '0',
        'I' or 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'B' => '8',
        _ => c,
    };

    // I1 and L1 look alike too, but people choose letters that tell apart.
    private static bool IsLetterForDigit(string one, string other) => one.Zip(other).All(pair =>
        pair.First == pair.Second || char.IsAsciiDigit(pair.First) != char.IsAsciiDigit(pair.Second));

    private static IEnumerable<ParticipantCode> Swapped(string printed)
    {
        for (var i = 1; i < printed.Length; i++)
            if (char.IsAsciiDigit(printed[i - 1]) != char.IsAsciiDigit(printed[i]))
                yield return ParticipantCode.Parse(
                    $"{printed[..(i - 1)]}{printed[i]}{printed[i - 1]}{printed[(i + 1)..]}");
    }
}
