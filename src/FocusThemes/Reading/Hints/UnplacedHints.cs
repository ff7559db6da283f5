namespace FocusThemes.Reading.Hints;

/// <summary>Finds what is said of places that no table has: lines are those of one table.</summary>
internal static class UnplacedHints
{
    /// <exception cref="UnacceptableInputException">There are several tables, and a place does not say which it means.</exception>
    public static IEnumerable<ReadingProblem> In(StudyFiles files, ReadingHints hints)
    {
        foreach (var place in hints.Places ?? [])
        {
            if (place.File is null && files.Tables.Count > 1)
                throw new UnacceptableInputException(
                    $"{files.Slug} has several tables; say which of them “{place}” means, such as {files.Tables[0].Name}:{place}.");
            if (place.File is not null && !files.Tables.Any(table => table.Name == place.File))
                yield return new(0, $"“places” says what begins at {place.Place}, but no table is called so; that was left out.", "");
        }
    }
}
