using FocusThemes.Model.People;
using FocusThemes.Reading;

namespace FocusThemes.Tests;

/// <summary>A study of parts, whose participants are known by whatever tables call them.</summary>
internal static class Voices
{
    public const string Slug = "voices";

    /// <summary>Whole attribution, and what of it is the code.</summary>
    public static IReadOnlyList<(string Printed, string Code)> Attributions { get; } =
    [
        ("FG1, P5", "FG1, P5"),
        ("FG2, P5", "FG2, P5"),
        ("#18, 5.24", "#18"),
        ("19 y/o female", "19 y/o female"),
        ("aged ≥ 65 years", "aged ≥ 65 years"),
        ("aged < 65 years", "aged < 65 years"),
        ("参与者1，2021", "参与者1"),
        ("المشارك ١", "المشارك ١"),
        ("José", "José"),
        ("a+b & c=d?", "a+b & c=d?"),
        ("50% \"x\" <b>y</b>", "50% \"x\" <b>y</b>"),
        ("50%2F", "50%2F"),
        ("C:\\p #q;r|s", "C:\\p #q;r|s"),
        ("=1+1", "=1+1"),
        ("Group A, Ann's", "Group A, Ann's"),
        ("3001", "3001"),
        ("1P04", "1P04"),
        ("..a/../b//c/", "..a/../b//c/"),
    ];

    public static StudyDraft Draft { get; } = Make();

    private static StudyDraft Make()
    {
        var study = new MadeStudy(Slug)
            .Theme("1", "Getting there")
            .Concept("Stands in no part.").Quote("I never went.", "Male 2", "Male 2", new ParticipantAttribute("sex", "Male"))
            .Part("1.1 Access to care")
            .Concept("Buses were rare.")
            .Quote("Two hours, every time.", "Rachel, FG1, line 746", "Rachel, FG1")
            .Quote("And back again.", "rachel, FG 1, line 747", "Rachel, FG1")
            .Concept("So were appointments.")
            .Quote("They rang off.", "Nina, 43, physiotherapist", "Nina",
                new("age", "43"), new ParticipantAttribute("role", "physiotherapist"))
            .Part("1.2 Cost")
            .Concept("Nothing was free.").Quote("We paid for parking.", "November 2021", null).Quote("Always.", null, null)
            .Theme("2", "Being there")
            .Part("1.2 Cost")
            .Concept("Everyone was heard.");
        foreach (var (printed, code) in Attributions) study.Quote($"Heard as {code.Length} signs.", printed, code);
        return study.Build();
    }
}
