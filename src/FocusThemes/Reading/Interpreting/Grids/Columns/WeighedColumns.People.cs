using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Interpreting.Attributions;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Columns of what people said, and of what is told of them.</summary>
internal sealed partial class WeighedColumns
{
    private const int FewestCodes = 4;

    private List<int> series = [];

    // A framework matrix: what each person said has a column of its own below their name, or is called by it.
    private Dictionary<int, GridCell> PeopleOver()
    {
        var over = new Dictionary<int, GridCell>();
        if (heading is not { } top) return over;
        var quotes = kinds.Index().Where(kind => kind.Item == ColumnKind.Quote).Select(kind => kind.Index).ToList();
        if (top > 0 && quotes.Count > 1 && quotes.ConvertAll(column => GridColumns.LastIn(grid.Rows[top - 1].Cells, column)) is var above
            && above.TrueForAll(cell => !cell.IsEmpty) && above.DistinctBy(cell => cell.Start).Count() == quotes.Count)
        {
            foreach (var (column, person) in quotes.Zip(above)) over[column] = person;
            // What else stands below a person's name is of that person's words, not of the theme.
            for (var column = 0; column < names.Length; column++)
                if (!over.ContainsKey(column)
                    && !GridColumns.LastIn(grid.Rows[top - 1].Cells, column).IsEmpty) sure[column] = ColumnRole.None;
        }
        else
        {
            var people = names.Index().Where(name => kinds[name.Index] is ColumnKind.Unknown or ColumnKind.Participant or ColumnKind.Source && looks[name.Index].SaysMore && !series.Contains(name.Index)
                && AttributionParts.Parse(name.Item) is { IsSure: true }).Select(name => name.Index).ToList();
            if (people.Count < 2) people = GroupsRightOfThemes();
            if (people.Count < 2) return over;
            foreach (var column in people) over[column] = grid.Rows[top].Cells[column];
        }

        foreach (var column in over.Keys) sure[column] = ColumnRole.Quote;
        return over;
    }

    // A group of documents, "Nurses", tells of whoever speaks in these, unless it is a focus group.
    private void GroupDocuments()
    {
        foreach (var (column, name) in names.Index().Where(name => kinds[name.Index] == ColumnKind.Group && ColumnName.WordsOf(name.Item) is { Count: > 1 } words && words.Exists(ColumnWords.OfDocuments.Contains)))
            if (CellsOf(column) is { Count: > 0 } groups && !groups.TrueForAll(group => AttributionParts.Parse(group)?.Group is not null)) sure[column] = ColumnRole.Attribute;
    }

    // "Example 1 | Example 2", "text_1 | text_2": one kind of words, which the numbers part.
    private List<int> SeriesOfWords()
    {
        var all = names.Index().GroupBy(name => ColumnHeadings.SeriesOf(name.Item)).Where(same => same.Key is not null && same.Count() > 1).SelectMany(same => same.Select(name => name.Index)).ToList();
        return all.Exists(column => looks[column].HasWords) && all.TrueForAll(column => looks[column].Filled == 0 || looks[column] is { IsOfNumbers: false, IsOfTicks: false }) ? all : [];
    }

    // "Theme | Subtheme | Mothers | Midwives": what is said right of the levels is said by whoever is named over it.
    private List<int> GroupsRightOfThemes()
    {
        var last = kinds.FindLastIndex(ColumnHeadings.IsLevel);
        // Over the column of titles, nothing need be written.
        if (last < 0 && names[0].Length == 0 && looks[0] is { Filled: > 1, HasWords: false }) last = 0;
        if (last < 0 || kinds.Exists(kind => kind is ColumnKind.Quote or ColumnKind.Said)) return [];
        var right = Enumerable.Range(last + 1, names.Length - last - 1).Where(column => names[column].Length > 0).ToList();
        return right.TrueForAll(column => looks[column].SaysMore && kinds[column] is ColumnKind.Unknown or ColumnKind.Participant or ColumnKind.Group)
            && right.Count(column => PersonWords.AreOfVoice(names[column]) || RoleWords.AreIn(names[column])
                || names[column].Contains("group", StringComparison.OrdinalIgnoreCase)) * 2 >= right.Count ? right : [];
    }

    // Where the quotes name who said them, a column of codes that are all different numbers the quotes.
    private void NumberQuotes()
    {
        for (var column = 0; column < names.Length; column++)
        {
            if (sure[column] is null && kinds[column] is ColumnKind.Unknown or ColumnKind.Source or ColumnKind.Nothing && (looks[column].AreLettered
                || (looks[column] is { People: >= 0.75, Repeated: 0, Filled: > 2 } && looks.Exists(look => look is { HasWords: true, Attributed: >= 0.75 })))) kinds[column] = ColumnKind.Nothing;
        }
    }

    // Beside people who come again, an id that is another one in each row numbers the rows; so do codes of something else, one by one.
    private void NumberRows()
    {
        // Beside whoever is named by another column, "Participant type" tells of them.
        foreach (var (column, _) in kinds.Index().Where(kind => kind.Item == ColumnKind.Participant && ColumnName.WordsOf(names[kind.Index]) is [_, "type" or "role" or "category" or "segment" or "profile"]).ToList())
            if (kinds.Index().Any(kind => kind.Index != column && kind.Item is ColumnKind.Participant or ColumnKind.Source)) sure[column] = ColumnRole.Attribute;
        // Beside whoever spoke, an interview is where they did.
        if (kinds.Index().Any(kind => kind.Item == ColumnKind.Participant && !IsInterview(kind.Index)))
            foreach (var (column, _) in kinds.Index().Where(kind => kind.Item == ColumnKind.Participant && IsInterview(kind.Index)).ToList()) kinds[column] = ColumnKind.Nothing;

        bool IsInterview(int column) => ColumnName.WordsOf(names[column]) is [var word] && ColumnWords.OfInterviews.Contains(word);

        var people = kinds.Index().Where(kind => kind.Item == ColumnKind.Participant && looks[kind.Index] is { People: >= 0.75, Repeated: > 0 }).Select(kind => kind.Index).ToList();
        for (var column = 0; column < names.Length; column++)
        {
            if (looks[column] is not { Repeated: 0, Filled: > 2 } || ColumnName.WordsOf(names[column]) is not { Count: > 0 } words || words[^1] is not ("id" or "ids" or "no" or "nr" or "number" or "key")) continue;
            if ((people.Exists(other => other != column) && (kinds[column] == ColumnKind.Source || words is ["record", _]))
                || (kinds[column] == ColumnKind.Unknown && words.Count > 1 && !RoleWords.AreIn(words[0]) && looks[column].People >= 0.75 && CodeSeries.GoUp(CellsOf(column))))
                kinds[column] = ColumnKind.Nothing;
        }

        // In a survey's file, each answer has an id, which is that of whoever gave it.
        if (heading is null || kinds.Contains(ColumnKind.Participant) || !names.Any(name => ColumnWords.AreOfSurvey(ColumnName.WordsOf(name)))) return;
        var id = Enumerable.Range(0, names.Length).FirstOrDefault(column => kinds[column] == ColumnKind.Source && looks[column].Repeated == 0
            && ColumnName.WordsOf(names[column]) is [.., "id"], -1);
        if (id >= 0) kinds[id] = ColumnKind.Participant;
    }

    private List<string> CellsOf(int column) => [.. grid.Filled(FirstRow, column).Select(cell => cell.In(text))];

    // E1, E2, N1, N2, N3, each with what it means right of it: a code book, in which nobody speaks.
    private string? CodesWithMeanings()
    {
        if (heading is not null || looks.Index().Where(look => look.Item.Filled > 0).Select(look => look.Index).ToList() is not [var codes, var meanings]
            || looks[meanings] is not { HasWords: true, Marked: 0, Mixed: 0, Attributed: 0, Speaking: < FewestSpeaking }) return null;
        var listed = grid.Rows.Where(row => meanings < row.Cells.Count && TitleRows.AloneIn(row) is null).Select(row => row.Cells[codes].In(text)).ToList();
        return listed.Count < FewestCodes || !CodeSeries.AreSeveral(listed) ? null
            : "This looks like a code book: numbered codes, each once and with what it means, and nobody’s words. If they are what participants said, say so: "
                + "--columns participant,quote.";
    }

    // In a survey, "What is your gender?" and "Role" tell of people and name none; where each row says what was asked, that is its theme.
    private void TellSurvey()
    {
        if (heading is null) return;
        if (Array.Exists(names, HeadingRow.IsQuestion) && !kinds.Exists(kind => kind is ColumnKind.Participant or ColumnKind.Source))
            for (var column = 0; column < names.Length; column++)
                if (sure[column] is null or ColumnRole.Attribute && looks[column] is { Repeated: > 0, Marked: 0 } && (HeadingRow.IsQuestion(names[column]) ? looks[column].Voices >= 0.5 : PersonWords.AreOfVoice(names[column])))
                    sure[column] = ColumnRole.None;
        // What is asked at length is called by none of its words.
        for (var column = 0; AreItems && column < names.Length; column++)
            if (names[column].Length >= ShortestItem && kinds[column] is < ColumnKind.Participant && looks[column] is { Marked: 0, Attributed: 0 }) kinds[column] = ColumnKind.Unknown;
        if (HasLevel) return;
        for (var column = 0; column < names.Length; column++)
            if (kinds[column] == ColumnKind.Nothing && looks[column] is { Repeated: >= 0.25 } && CellsOf(column) is var cells && cells.Count(HeadingRow.IsQuestion) * 2 > cells.Count) kinds[column] = ColumnKind.Theme;
    }

    // Notes in which people speak of themselves, beside whoever they are and nothing else of theirs, are what they said.
    private void TellNotes()
    {
        if (kinds.Exists(kind => kind is ColumnKind.Quote or ColumnKind.Said or ColumnKind.Example or ColumnKind.Comment)
            || !kinds.Exists(kind => kind is ColumnKind.Participant or ColumnKind.Source)) return;
        for (var column = 0; column < names.Length; column++)
            if (kinds[column] == ColumnKind.Memo && looks[column] is { SaysMore: true, Speaking: >= 0.5 }) kinds[column] = ColumnKind.Comment;
    }

    private void FindAttributes()
    {
        var people = Array.IndexOf(sure, ColumnRole.Participant);
        if (people < 0) people = kinds.IndexOf(ColumnKind.Participant);
        if (people < 0) people = kinds.IndexOf(ColumnKind.Source);
        if (people < 0 || heading is null) return;
        var levels = kinds.Index().Where(kind => kind.Item is > ColumnKind.Unknown and < ColumnKind.Participant)
            .Select(kind => kind.Index).ToList();
        for (var column = 0; column < names.Length; column++)
        {
            if (sure[column] is not null || kinds[column] is not (ColumnKind.Unknown or ColumnKind.Nothing)) continue;
            var isBetween = levels.Count > 0 && column > levels[0] && column < levels[^1];
            if (ColumnsOfPeople.AreTold(text, grid, FirstRow, names[column], column, people, isBetween, patience))
                sure[column] = ColumnRole.Attribute;
        }
    }
}
