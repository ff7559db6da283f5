using FocusThemes.Model.Letters;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Formats;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Interpreting.Grids.Coders;
using FocusThemes.Reading.Interpreting.Grids.Titles;

namespace FocusThemes.Reading.Interpreting.Grids.Columns;

/// <summary>Weighs what the columns of a grid hold, by their names and cells.</summary>
internal sealed partial class WeighedColumns
{
    private static readonly ColumnWeights Fixed = new(
        ColumnWeights.Never, ColumnWeights.Never, ColumnWeights.Never, ColumnWeights.Never, ColumnWeights.Never,
            ColumnWeights.Never);

    // As a share of a long cell.
    private const double LongestPerson = 0.22;

    private readonly string text;
    private readonly Grid grid;
    private readonly int? heading;
    private readonly string[] names;
    private readonly Patience patience;
    private readonly List<ColumnKind> kinds;
    private readonly List<ColumnLook> looks;

    // What the name or the program says for sure, whatever the cells look like.
    private readonly ColumnRole?[] sure;

    public WeighedColumns(string text, Grid grid, int? heading, string[] names, Patience patience)
    {
        (this.text, this.grid, this.heading, this.names, this.patience) = (text, grid, heading, names, patience);
        looks = [.. names.Select((_, column) => new ColumnLook(text, grid, FirstRow, column, patience))];
        MoveLastName();
        kinds = [.. names.Select((name, column) => SeenAs(name, ColumnHeadings.KindOf(name), looks[column]))];
        if (kinds.Count(kind => kind == ColumnKind.Quote) > 1) NameOthers();
        if (ColumnsOfPeople.OfCodes(text, grid, FirstRow, names) is >= 0 and var people) kinds[people] = ColumnKind.Participant;
        sure = [.. names.Select(ColumnHeadings.FixedRoleOf)];
        if (Array.FindIndex(names, name => ColumnHeadings.IsOfWhoeverAnswers(name, names)) is >= 0 and var user) (kinds[user], sure[user]) = (ColumnKind.Participant, ColumnRole.Participant);
        for (var column = 0; sure.Contains(ColumnRole.Participant) && column < names.Length; column++)
            if (ColumnHeadings.IsOfAnswers(names[column])) kinds[column] = ColumnKind.Nothing;
        // Name, Definition, Examples: of codes.
        if (kinds.Contains(ColumnKind.Definition) && !HasWiderLevel && Array.FindIndex(names, name => ColumnName.WordsOf(name) is ["name" or "label"]) is >= 0 and var named) kinds[named] = ColumnKind.Theme;
        // "Subject Codes" beside "Motivation Codes": of what is spoken of.
        if (names.Count(name => ColumnName.WordsOf(name) is [_, .., "codes"]) > 1)
            for (var column = 0; column < names.Length; column++)
                if (ColumnName.WordsOf(names[column]) is [_, .., "codes"]) kinds[column] = ColumnKind.Code;
        NumberRows();
        TellNotes();
        foreach (var (column, name) in CoderCells.ColumnsIn(text, grid, heading)) sure[column] = CoderCells.RoleOf(name);
        FindNumbers();
        foreach (var column in BesideTable()) sure[column] = ColumnRole.None;
        TellSurvey();
    }

    // One name over two columns: the titles, and left of them their numbers or letters.
    private void FindNumbers()
    {
        if (heading is not { } top) return;
        for (var column = 0; column + 1 < names.Length; column++)
            if (ColumnHeadings.IsLevel(kinds[column]) && looks[column].Filled > 1 && grid.Rows[top].Cells is var cells
                && column + 1 < cells.Count && !cells[column].IsEmpty && (cells[column + 1].IsEmpty || cells[column].Start == cells[column + 1].Start)
                && grid.Rows.Skip(FirstRow).All(row => column >= row.Cells.Count || row.Cells[column].IsEmpty
                    || NumberColumn.LabelOf(row.Cells[column].In(text)) is not null))
                sure[column] = ColumnRole.Number;
    }

    // A name that stands over several columns, of which the last has the quotes.
    private void MoveLastName()
    {
        var last = Array.FindLastIndex(names, name => name.Length > 0);
        if (last <= 0 || last == names.Length - 1 || !ColumnHeadings.NamesQuotes(names[last]) || looks[last].HasWords || !looks[^1].HasWords) return;
        (names[^1], names[last]) = (names[last], "");
    }

    // "Themes corresponding to illustrative quotations": beside a column of quotes, what the name begins with.
    private void NameOthers()
    {
        foreach (var (column, name) in names.Index().Where(name => kinds[name.Index] == ColumnKind.Quote && looks[name.Index] is { Marked: 0, Sentences: < 0.5 }))
        {
            var words = ColumnName.WordsOf(name);
            var cut = words.FindIndex(word => word is "corresponding" or "matching" or "with" or "for" or "of" or "from" or "to");
            if (cut > 0 && ColumnHeadings.KindOf(string.Join(' ', words.Take(cut))) is not (ColumnKind.Unknown or ColumnKind.Quote) and var kind) kinds[column] = kind;
        }
    }

    private string? OwnRefusal()
    {
        var rows = grid.Rows.Skip(heading ?? 0).Select(row => row.Cells.Select(cell => cell.In(text)).ToList());
        return rows.FirstOrDefault() is { } first && OwnFramework.Is(first, rows.Skip(1)) ? OwnFramework.Refusal : null;
    }

    private int FirstRow => heading + 1 ?? 0;

    // Numbers are no titles or quotes, whatever they are called; beside quotes below one name, codes of people are theirs.
    private static ColumnKind SeenAs(string name, ColumnKind kind, ColumnLook look) => kind switch
    {
        > ColumnKind.Unknown and < ColumnKind.Participant when look is
        {
            IsOfNumbers: true,
            IsOfTicks: false
        } => ColumnKind.Nothing,
        // "Quote code", "Issue": 1.a, 1.b, #12.
        ColumnKind.Finding when look.IsNumbered => ColumnKind.Nothing,
        ColumnKind.Code or ColumnKind.Quote when look is { IsNumbered: true, People: < 0.75 } => ColumnKind.Nothing,
        // A mark in the column of each group that spoke of it names nobody.
        ColumnKind.Group or ColumnKind.Participant when look is { IsOfTicks: true } and not { IsOfNumbers: true, IsWhole: true } => ColumnKind.Nothing,
        // Without a name over it: "Woman, first shift", "Member of the board".
        ColumnKind.Unknown when name.Length == 0 && look is { Told: >= 0.5, Voices: >= 0.75, Filled: > 2, Marked: 0, Sentences: 0 }
            && look.Voices > look.People => ColumnKind.Participant,
        ColumnKind.Quote or ColumnKind.Said when look is { People: >= 0.75, Marked: 0 } => ColumnKind.Participant,
        // "Interview" beside "Field notes": what was said there.
        ColumnKind.Participant or ColumnKind.Source when look is { People: 0, Filled: > 1 } and ({ Marked: >= 0.8, Phrases: >= 0.5 } or { Attributed: >= 0.6, HasWords: true }) => ColumnKind.Said,
        // "Do you have any comments on it?": what is asked is no level, and no other's words.
        > ColumnKind.Unknown and < ColumnKind.Participant when look is { Marked: 0, Attributed: 0 } && HeadingRow.IsQuestion(name) => ColumnKind.Unknown,
        ColumnKind.Participant when look is { People: 0, Length: > LongestPerson } && ColumnName.WordsOf(name) is [.., var last]
            && ColumnWords.OfWhatPeopleHave.Contains(last) => ColumnKind.Category,
        _ => kind,
    };

    public GridColumns Columns()
    {
        var program = heading is null ? null : Programs.Of(names);
        if ((program?.Refusal(names) ?? OwnRefusal() ?? CodesWithMeanings()) is { } refusal)
            return new() { Heading = heading, Roles = [.. sure.Select(role => role ?? ColumnRole.None)], Refusal = refusal };
        var applied = AppliedIn();
        var isListed = program is not null && Say(program, applied.Count > 0);
        series = SeriesOfWords();
        if (heading is { } first && program is null && series.Count > 0 && !HasLevel) return UnderHeadings(first, series);
        foreach (var column in series) (kinds[column], sure[column]) = (ColumnKind.Quote, ColumnRole.Quote);
        var saidBy = PeopleOver();
        if (heading is { } top && saidBy.Count == 0 && !kinds.Exists(kind => kind is ColumnKind.Quote or ColumnKind.Said))
        {
            if (program is null && TopicsBesidePeople() is { Count: > 0 } topics && (topics.Count > 1 || HeadingRow.IsQuestion(names[topics[0]]))) return UnderHeadings(top, topics);
            if (Marked() is { Count: > 1 } marked) return UnderHeadings(top, marked);
        }
        else if (heading is null && looks.Index().Where(look => look.Item.Marked + look.Item.Titled >= 0.8).Select(look => look.Index).ToList() is { Count: > 1 } several
            && several.Count < names.Length)
        {
            foreach (var column in several) sure[column] = ColumnRole.Quote;
        }

        var codes = CodesSideBySide();
        foreach (var column in codes) sure[column] = ColumnRole.Theme;

        // What a card of one theme has beside its quotes is of the theme that stands above it.
        var isUntitledCard = grid.IsOfCards && !kinds.Exists(kind => kind is ColumnKind.Theme or ColumnKind.Domain or ColumnKind.Category);
        if (grid.IsOfCards)
            foreach (var (column, _) in kinds.Index().Where(one => one.Item == ColumnKind.Unknown)) sure[column] ??= ColumnRole.None;
        if (isUntitledCard)
            foreach (var (column, kind) in kinds.Index().Where(one => ColumnHeadings.IsLevel(one.Item))) sure[column] ??= kind == ColumnKind.Subtheme ? ColumnRole.Subtheme : ColumnRole.Concept;
        GroupDocuments();
        NumberQuotes();
        var translated = Translations();
        // Marks around all that stands in several columns tell more than what these are called.
        if (program is null && kinds.Index().Where(kind => kind.Item is ColumnKind.Quote or ColumnKind.Said or ColumnKind.Example && sure[kind.Index] is null
            && looks[kind.Index] is { Marked: >= 0.9, Filled: > 1 }).Select(kind => kind.Index).ToList() is { Count: > 1 } all) foreach (var column in all) sure[column] = ColumnRole.Quote;
        FindAttributes();
        if (program is not null) for (var column = 0; column < names.Length; column++) sure[column] ??= ColumnRole.None;
        var weights = ColumnHeadings.WeightsOf(kinds, heading is not null);
        var hasTitleRows = applied.Count == 0 && codes.Count == 0 && program is null && !HasLevel && TitleRows.AreOver(text, grid, FirstRow);
        for (var column = 0; column < names.Length; column++)
            weights[column] = !IsOpen(column) ? Fixed : weights[column] + ColumnEvidence.Of(looks[column])
                // What authors found, in their own words.
                + (kinds[column] == ColumnKind.Finding && looks[column] is { Marked: 0, Titled: < 0.5, Attributed: 0, Speaking: < 0.2 } ? ColumnWeights.NoQuotes : default)
                + (heading is not null && kinds[column] == ColumnKind.Unknown && looks[column].IsOfNumbers ? ColumnWeights.BelowTitles : default)
                + (applied.Count + codes.Count > 0 ? ColumnWeights.NoLevels : hasTitleRows ? ColumnWeights.BelowTitles : default);
        var isAlone = applied.Count == 0 && codes.Count == 0 && program is null && !hasTitleRows && (HasQuotesAlone || isUntitledCard);
        var isNamed = isAlone && heading is not null && kinds.Exists(kind => kind is ColumnKind.Quote or ColumnKind.Said or ColumnKind.Example);
        var title = !isAlone ? null : isNamed ? TitleAbove.Of(text, grid) : TitleAbove.LabelOf(text, grid);
        if (isNamed && title is null && saidBy.Count == 0) return WithoutThemes();
        var needsTheme = applied.Count == 0 && !hasTitleRows && title is null && !sure.Contains(ColumnRole.Theme);
        var (best, margin, second) = WidensToTheRight ? ColumnAssignment.FromTheRight(weights, needsTheme)
            : ColumnAssignment.Of(weights, ColumnHeadings.MayStandBeside(kinds), needsTheme);
        var roles = Settled(best);
        int[] said = [.. saidBy.Keys];
        var areSummed = heading is { } over && AreSummed(over, said);
        if (areSummed) foreach (var column in said) roles[column] = ColumnRole.Concept;
        var numbers = GridColumns.NumbersIn(text, grid, FirstRow, names, roles);
        var theme = Array.IndexOf(roles, ColumnRole.Theme);
        var marks = theme < 0 ? null : ListMarks(theme, isListed) ?? (codes.Count > 0 ? CodeLists.Marks : null);
        return new()
        {
            Heading = heading,
            Roles = roles,
            Numbers = numbers,
            IsGuessed = IsGuessed(roles),
            AreNamed = heading is not null && roles.Contains(ColumnRole.Quote) && (applied.Count > 0
                || HasNamed(roles, ColumnRole.Theme)),
            Second = margin < ColumnWeights.Doubtful && second is not null ? Settled(second) : null,
            LeftOut = [.. translated, .. Enumerable.Range(0, names.Length).Where(column => roles[column] == ColumnRole.None
                && sure[column] is null
                && looks[column].HasWords
                    && kinds[column] is not (ColumnKind.Memo or ColumnKind.Comment or ColumnKind.Nothing))],
            Attributes = GridColumns.AttributesOf(names, roles),
            Applied = applied,
            SayNothing = heading is not null && applied.Count == 0 && saidBy.Count == 0 && !looks.Exists(look => look.HasWords || look.Speaking >= 0.2)
                && !kinds.Exists(kind => kind is ColumnKind.Quote or ColumnKind.Said or ColumnKind.Example or ColumnKind.Comment),
            Title = roles.Contains(ColumnRole.Theme) ? null : title,
            HasTitleRows = hasTitleRows,
            SaidBy = saidBy,
            AreSummed = areSummed,
            HasWholeRows = program is not null,
            AreTags = theme >= 0 && names[theme].Trim() is "tag" or "Tag",
            ListMarks = marks,
            WholeTitles = WholeTitles(theme, marks, isListed),
        };
    }

    private GridColumns WithoutThemes() => new()
    {
        Heading = heading,
        Roles = [.. sure.Select(role => role ?? ColumnRole.None)],
        Refusal = $"Of the columns {string.Join(", ", names.Where(name => name.Length > 0).Select(name => $"“{OneLine.Of(name)}”"))} none holds themes, and no "
            + "title stands above them; add a column of themes, a heading above the table, or say what each of them holds, such as theme, concept, quote.",
    };

    // An empty column is only what its name says; without one, cells here and there are what is too much in their rows.
    private bool IsOpen(int column) => sure[column] is null
        && (heading is null || names[column].Length > 0 || looks[column].People == 1
            || looks[column].Filled * 2 > Math.Min(grid.Rows.Count - FirstRow, ColumnLook.MostLookedAt))
        && (looks[column].Filled > 0 || kinds[column] is not (ColumnKind.Unknown or ColumnKind.Memo or ColumnKind.Comment
            or ColumnKind.Definition or ColumnKind.Rule));

    private ColumnRole[] Settled(ColumnRole[] roles) => [.. roles.Select((role, column) => sure[column] ?? role)];

    private bool IsGuessed(ColumnRole[] roles) => !HasNamed(roles, ColumnRole.Quote)
        || kinds.Index().Any(one => one.Item == ColumnKind.Unknown && sure[one.Index] is null);

    private bool HasNamed(ColumnRole[] roles, ColumnRole role) => roles.Index().Any(one => one.Item == role
        && (sure[one.Index] is not null
            || (role == ColumnRole.Quote ? kinds[one.Index] is ColumnKind.Quote or ColumnKind.Said
                : kinds[one.Index] != ColumnKind.Unknown)));

    private bool HasWiderLevel => kinds.Exists(kind => kind is ColumnKind.Theme or ColumnKind.Domain or ColumnKind.Category or ColumnKind.Code or ColumnKind.Subtheme);

    private bool HasLevel => kinds.Exists(ColumnHeadings.IsLevel);

    // Beside the quotes there are only their numbers, and who said them.
    private bool HasQuotesAlone => !HasLevel && grid.Columns > 1 && grid.Rows.Skip(FirstRow).All(row => TitleRows.AloneIn(row) is null) && looks.Exists(look => look.HasWords)
        && looks.Index().All(look => look.Item.Filled == 0 || look.Item.HasWords || look.Item.IsOfNumbers || look.Item.People >= 0.75
            || kinds[look.Index] == ColumnKind.Nothing || sure[look.Index] == ColumnRole.Attribute || IsBeside(kinds[look.Index]))
        && looks.Index().Count(look => look.Item.HasWords && sure[look.Index] != ColumnRole.Attribute && !IsBeside(kinds[look.Index])) == 1;

    private static bool IsBeside(ColumnKind kind) =>
        kind is ColumnKind.Participant or ColumnKind.Source or ColumnKind.Group or ColumnKind.Attribute or ColumnKind.Memo or ColumnKind.Comment;
}
