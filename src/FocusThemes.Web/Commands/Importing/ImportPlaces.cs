using FocusThemes.Storage;
using FocusThemes.Storage.Importing;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>The studies at the paths of a command line, found and not yet read.</summary>
/// <param name="Failed">Paths where there is none, and studies that would have one address.</param>
internal sealed record ImportPlaces(IReadOnlyList<StudyPlace> Studies, IReadOnlyList<ImportFailure> Failed)
{
    /// <summary>How many studies were meant, found or not.</summary>
    public int Meant => Studies.Count + Failed.Count;

    /// <param name="slug">Names a single study, or the one that several tables make; null to name each after its
    /// folder or file.</param>
    /// <param name="wrongUsage">A sentence where a name is given for several studies; null where all is well.</param>
    public static ImportPlaces Find(IEnumerable<string> paths, string? slug, out string? wrongUsage)
    {
        wrongUsage = null;
        var (places, failed) = (new List<StudyPlace>(), new List<ImportFailure>());
        foreach (var path in paths.DistinctBy(Path.GetFullPath))
        {
            try
            {
                places.AddRange(StudyFolder.At(path));
            }
            catch (Exception fault) when (ImportFailure.IsOne(fault))
            {
                failed.Add(new(path, fault.Message));
            }
        }

        if (slug is not null)
        {
            slug = StudyFolder.SlugOf(slug);
            if (places.Count > 1 && places.Exists(place => place.Folder is not null))
                wrongUsage =
                    $"--study names one study, and there are {places.Count}; several tables make one, folders do not.";
            // Half of its tables are not the study.
            else if (failed.Count == 0 && places.Count > 0)
                places = [places[0] with { Slug = slug, Tables = [.. places.SelectMany(place => place.Tables)] }];
            else places = [];
        }

        foreach (var twins in places.GroupBy(place => place.Slug).Where(same => same.Count() > 1).ToList())
        {
            places.RemoveAll(place => place.Slug == twins.Key);
            failed.AddRange(twins.Select(twin => twin.Folder ?? twin.Tables[0]).Select(path => new ImportFailure(
                path, $"{path}: two studies would have one address, /studies/{twins.Key}; rename one.")));
        }

        return new(places, failed);
    }
}
