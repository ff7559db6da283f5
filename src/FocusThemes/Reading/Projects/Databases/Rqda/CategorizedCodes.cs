namespace FocusThemes.Reading.Projects.Databases.Rqda;

/// <summary>A category or a code, as its row has it.</summary>
internal sealed record NamedRow(long? Id, string Name, string? Memo)
{
    public static IReadOnlyList<NamedRow> Of(IEnumerable<DatabaseRow> rows, string id, string name, string memo) =>
        [.. rows.Select(row => new NamedRow(row.Number(id), row.Text(name) ?? "", row.Text(memo)))];
}

/// <summary>Codes that may stand in several categories, which stand in none.</summary>
internal static class CategorizedCodes
{
    public static string KeyOf(long? code) => $"{code}";

    /// <summary>Each code stands in the first of its categories; its memo tells of the others.</summary>
    /// <param name="places">Pairs of a code and a category, the first one first.</param>
    public static CodeTree Build(
        DatabaseReading reading, IReadOnlyList<NamedRow> categories, IReadOnlyList<NamedRow> codes,
        IEnumerable<(long? Code, long? Category)> places)
    {
        var (tree, names) = (new CodeTree(reading), new Dictionary<long, string>());
        foreach (var category in categories)
        {
            tree.Add(CategoryKey(category.Id), null, category.Name, category.Memo, isCodable: false);
            if (category.Id is { } id) names.TryAdd(id, category.Name);
        }

        var ofCode = places.Where(place => place.Category is { } category && names.ContainsKey(category)).Distinct()
            .ToLookup(place => place.Code, place => place.Category!.Value);
        var inSeveral = 0;
        foreach (var code in codes)
        {
            var its = ofCode[code.Id].ToList();
            if (its.Count > 1) inSeveral++;
            tree.Add(
                KeyOf(code.Id), its.Count > 0 ? CategoryKey(its[0]) : null, code.Name,
                its.Count > 1 ? reading.Joined([code.Memo, Others([.. its.Skip(1).Select(id => names[id])])]) : code.Memo,
                isCodable: true);
        }

        tree.Build(mergesEqualNames: false);
        reading.LeftOut.Say(inSeveral, "code stands in several categories; it is shown in the first, and its memo names the others",
            "codes stand in several categories; they are shown in the first, and their memos name the others");
        return tree;
    }

    private static string CategoryKey(long? id) => $"category {id}";

    private static string Others(List<string> names) =>
        $"Also in {(names.Count == 1 ? "the category" : "the categories")} {ShortName.Of(names)}.";
}
