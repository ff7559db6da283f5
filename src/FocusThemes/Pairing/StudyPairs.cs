namespace FocusThemes.Pairing;

/// <summary>
/// Finds which theme, concept and quote of one reading of a study is which of another. The same words are the same record,
/// wherever they stand; of the rest, those that are most alike.
/// </summary>
internal static class StudyPairs
{
    public static RecordPairs Find(IEnumerable<ComparedRecord> oldThemes, IEnumerable<ComparedRecord> newThemes)
    {
        List<ComparedRecord> olds = [.. ComparedRecord.AllOf(oldThemes)];
        List<ComparedRecord> news = [.. ComparedRecord.AllOf(newThemes)];
        var pairs = new RecordPairs();
        SameWords.Pair(olds, news, pairs);
        // Where things stand helps to know them, and once they are known they help to know what they stand in.
        foreach (var kind in new[]
            { RecordKind.Theme, RecordKind.Concept, RecordKind.Quote, RecordKind.Concept, RecordKind.Theme })
        {
            Likeness.Pair(SameWords.Left(olds, kind, pairs), SameWords.Left(news, kind, pairs), pairs);
        }

        return pairs;
    }
}
