using FocusThemes.Reading.Conventions;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Matrices of people by themes: what stands over several columns is what the words below it are of.</summary>
internal sealed partial class WeighedColumns
{
    // As a share of cells: below, nobody speaks of themselves in them, as in summaries of what was said.
    private const double FewestSpeaking = 0.12;
    private const int ShortestAnswer = 12, FewestAsking = 4, ShortestItem = 40;

    // Without marks, cells that end with whoever said it, where no column is of a level.
    private HashSet<int> Marked() => Named(look => look.IsMarked) is { Count: > 1 } marked ? marked
        : HasLevel ? [] : Named(look => look is { Attributed: >= 0.8, HasWords: true });

    private HashSet<int> Named(Predicate<ColumnLook> isSaid) => [.. looks.Index().Where(look => isSaid(look.Item) && names[look.Index].Length > 0
        && sure[look.Index] is not (ColumnRole.Coder or ColumnRole.Identifier)).Select(look => look.Index)];

    // Barriers | Facilitators, Theme 1 | Theme 2: what the quotes stand for is written over them.
    private GridColumns UnderHeadings(int top, IReadOnlyCollection<int> marked)
    {
        foreach (var column in marked) sure[column] = ColumnRole.Quote;
        // With nothing written over it, a first column of titles has the themes.
        if (names[0].Length == 0 && sure[0] is null && looks[0] is { Filled: > 1, HasWords: false, Voices: < 0.5, Numbers: < 0.5 }) sure[0] = ColumnRole.Theme;
        FindAttributes();
        var weights = ColumnHeadings.WeightsOf(kinds, hasNames: true).Select((weight, column) =>
            sure[column] is null && kinds[column] != ColumnKind.Unknown ? weight + ColumnWeights.NoQuotes : Fixed).ToList();
        var roles = Settled(ColumnAssignment.Of(weights, ColumnHeadings.MayStandBeside(kinds), needsTheme: false).Best);
        // The widest of the other columns has the themes, whatever it would be beside those that have become quotes.
        var widest = Array.FindIndex(roles, role => role is ColumnRole.Subtheme or ColumnRole.Concept);
        if (widest >= 0 && widest < marked.Min()) roles[widest] = roles.Contains(ColumnRole.Theme)
            ? ColumnRole.Subtheme : ColumnRole.Theme;
        var areSummed = AreSummed(top, marked);
        foreach (var column in marked.Where(_ => areSummed)) roles[column] = ColumnRole.Concept;
        return new()
        {
            Heading = heading,
            Roles = roles,
            IsGuessed = true,
            AreSummed = areSummed,
            Attributes = GridColumns.AttributesOf(names, roles),
            Headed = marked.Order().ToDictionary(column => column, column => grid.Rows[top].Cells[column]),
        };
    }

    // Participant | Waiting | Talking: a person to a row, and what each said of the topic that the column is called by.
    private List<int> TopicsBesidePeople()
    {
        var people = PeopleOfRows();
        if (people < 0) return Questions() is { Count: > 0 } asked ? asked : TopicsBesideThemes();
        var topics = Enumerable.Range(0, names.Length).Where(column => column != people && names[column].Length > 0 && sure[column] is null
            && MayBeTopic(column) && looks[column].SaysMore && !(HeadingRow.IsQuestion(names[column]) && IsClosed(column))).ToList();
        if (!(topics.Count > 1 || topics.Exists(topic => HeadingRow.IsQuestion(names[topic]))) || kinds.Index().Any(kind => kind.Item is >= ColumnKind.Theme and < ColumnKind.Participant && looks[kind.Index].Filled > 0
            && !topics.Contains(kind.Index))) return [];
        sure[people] = ColumnRole.Participant;
        return topics;
    }

    // Theme | Before | After: what people said has a column for each of the groups, times or sides that it tells of.
    private List<int> TopicsBesideThemes()
    {
        var last = kinds.FindLastIndex(ColumnHeadings.IsLevel);
        if (last < 0 || looks[last].HasWords) return [];
        var topics = Enumerable.Range(last + 1, names.Length - last - 1).Where(column => looks[column].Filled > 0).ToList();
        return topics.TrueForAll(column => kinds[column] is ColumnKind.Unknown or ColumnKind.Finding && sure[column] is null && names[column].Length > 0
            && looks[column] is { SaysMore: true, Speaking: >= FewestSpeaking }) ? topics : [];
    }

    // A survey of nobody's: what was answered stands below each question, and below what is asked in other words beside several.
    private List<int> Questions()
    {
        if (kinds.Index().Any(kind => kind.Item is >= ColumnKind.Theme and < ColumnKind.Participant && ColumnName.WordsOf(names[kind.Index]).Count < FewestAsking
            && !IsAsked(kind.Index))) return [];
        var open = Enumerable.Range(0, names.Length).Where(column => sure[column] is null && !IsClosed(column)).ToList();
        var several = Enumerable.Range(0, names.Length).Count(IsAsked) > 1;
        var answered = open.FindAll(column => IsAsked(column) || names[column].TrimEnd() is [.., '?' or '？'] ? looks[column].SaysMore || IsAnswered(column) : IsTopic(column));
        return answered.Exists(column => IsTopic(column) || (IsAsked(column) && looks[column].SaysMore)) ? answered : [];

        // Where most names are as long, they are what people were asked about.
        bool IsAsked(int column) => HeadingRow.IsQuestion(names[column]) || (AreItems && names[column].Length >= ShortestItem);

        bool IsTopic(int column) => several && looks[column].HasWords && names[column].Length > 0 && kinds[column] is < ColumnKind.Participant;
    }

    private bool AreItems => names.Length > 3 && names.Count(name => name.Length >= ShortestItem) * 2 > names.Length;

    // What most people answer as somebody else does was ticked.
    private bool IsClosed(int column) => looks[column] is { Filled: > 3, Marked: 0 } && CellsOf(column) is var cells && cells.Distinct().Count() * 5 <= cells.Count * 3;

    // In words of the own, however few.
    private bool IsAnswered(int column) => looks[column] is { Repeated: < 0.25, Numbers: 0, Filled: > 1 } look && look.Length * ColumnLook.LongCell >= ShortestAnswer;

    // Where nobody speaks of themselves, and no name says that they do: what a framework matrix has of each person.
    private bool AreSummed(int top, IReadOnlyCollection<int> columns) => columns.Count > 0 && !columns.All(column => HeadingRow.IsQuestion(names[column]))
        && !columns.Any(column => kinds[column] == ColumnKind.Quote || looks[column].Marked + looks[column].Quoting + looks[column].Attributed >= 0.2)
        && columns.Sum(column => looks[column].Speaking * looks[column].Filled) < FewestSpeaking * columns.Sum(column => looks[column].Filled)
        && !(top > 0 && columns.All(column => ColumnHeadings.KindOf(GridColumns.LastIn(grid.Rows[top - 1].Cells, column).In(text))
            is ColumnKind.Quote or ColumnKind.Said or ColumnKind.Example or ColumnKind.Comment));

    private bool MayBeTopic(int column) => kinds[column] is ColumnKind.Unknown or ColumnKind.Finding
        || (ColumnHeadings.IsLevel(kinds[column]) && ColumnName.WordsOf(names[column]).Count > 1);

    private int PeopleOfRows()
    {
        var people = kinds.FindIndex(kind => kind == ColumnKind.Participant);
        if (people < 0 && looks[0].Voices >= 0.75 && sure[0] != ColumnRole.None) people = 0;
        if (people >= 0 && looks[people].SaysMore) return -1;
        return people >= 0 || kinds.IndexOf(ColumnKind.Source) is not (>= 0 and var source) || looks[source].IsOfNumbers ? people : source;
    }
}
