using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Web.Pages.Studies.Comparing;

/// <summary>The form that sets one person, or one focus group, beside another in the framework matrix.</summary>
/// <param name="By">Participant or focus group.</param>
/// <param name="Values">Who there is.</param>
/// <param name="One">Whose page it is; null where both are chosen.</param>
public sealed record BesideForm(StudyHeader Study, Dimension By, IReadOnlyList<string> Values, string? One = null)
{
    // More are no list to choose from: their codes are typed.
    private const int MostListed = 100;

    public bool IsListed => Values.Count <= MostListed;

    /// <summary>True where there is somebody to stand beside.</summary>
    public bool HasTwo => Values.Count > (One is null ? 1 : 0);

    /// <summary>The labels of what is to be chosen.</summary>
    public IReadOnlyList<string> Labels => One is null ? [$"One {By.Name}", "beside another"] : [$"Beside another {By.Name}"];

    /// <summary>The form; null where none is offered.</summary>
    public static BesideForm? Of(StudyHeader study, StudyCatalogue catalogue, Dimension by, string? one = null)
    {
        if (by != Dimension.Participant && by != Dimension.Group) return null;
        var form = new BesideForm(
            study, by, [.. catalogue.ValuesOf(by).Select(value => value.Value).OfType<string>().Where(value => value != one)], one);
        return form.HasTwo ? form : null;
    }
}
