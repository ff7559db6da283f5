namespace FocusThemes.Reading.Conventions;

/// <summary>How much something tells for each role that a column could have; below zero, against it.</summary>
internal readonly record struct ColumnWeights(
    double Theme = 0, double Part = 0, double Concept = 0, double Quote = 0, double Person = 0, double Group = 0,
        double Notes = 0)
{
    /// <summary>Against a role, whatever else tells for it.</summary>
    public const double Never = -99;

    /// <summary>A second paragraph of a concept: its definition, right of the column of narrowest codes.</summary>
    public const double Beside = 2.5;

    /// <summary>The weight of having no column of themes: there is nothing to read.</summary>
    public const double NoTheme = -9;

    /// <summary>A part that no concept stands in would be the concept itself.</summary>
    public const double PartWithoutConcept = -4;
    public const double HasQuotes = 0.5;

    /// <summary>Whoever is named said something.</summary>
    public const double PeopleWithoutQuotes = -2;

    /// <summary>The weight of each wider level that stands right of a narrower one.</summary>
    public const double OutOfOrder = -1.2;
    public const double LevelRightOfQuotes = -0.7;

    /// <summary>
    /// The difference that a place farther right makes: of columns that weigh as much, the first is the one.
    /// </summary>
    public const double FartherRight = 0.02;
    public const double SecondQuotes = -8;
    public const double SecondPeople = -3.5;

    /// <summary>Readings whose weights are nearer than this are told as doubtful.</summary>
    public const double Doubtful = 0.6;

    /// <summary>The weights of a kind, by what the column is called.</summary>
    public static readonly Dictionary<ColumnKind, ColumnWeights> Named = new()
    {
        [ColumnKind.Theme] = new(6, 2, 2.5, Never, Never, Never),
        [ColumnKind.Domain] = new(5.2, 2.6, 2.4, Never, Never, Never),
        [ColumnKind.Category] = new(4, 3.2, 3, Never, Never, Never),
        [ColumnKind.Subtheme] = new(2, 4, 3.5, Never, Never, Never),
        [ColumnKind.Code] = new(3, 2.6, 3, Never, Never, Never),
        [ColumnKind.Definition] = new(0.3, 0.5, 4, Never, Never, Never),
        [ColumnKind.Rule] = new(0.2, 0.3, 2.6, Never, Never, Never, 1.2),
        [ColumnKind.Finding] = new(1, 1.5, 3.5, 1, Never, Never),
        [ColumnKind.Example] = new(0.5, 1, 3, 2.5, Never, Never, 0.5),
        [ColumnKind.Said] = new(0.3, 0.5, 2.5, 5, Never, Never),
        [ColumnKind.Quote] = new(Never, Never, Never, 9, Never, Never),
        [ColumnKind.Participant] = new(Never, Never, Never, Never, 7, Never),
        [ColumnKind.Source] = new(Never, Never, Never, Never, 4, Never, 1),
        [ColumnKind.Group] = new(Never, Never, Never, Never, Never, 7),
        [ColumnKind.Memo] = new(Never, Never, 2.6, Never, Never, Never, 2.3),
        [ColumnKind.Comment] = new(Never, Never, 2.5, 2.2, Never, Never, 2.6),
        [ColumnKind.Nothing] = new(Never, Never, Never, Never, Never, Never, 4),
    };

    /// <summary>A name that says nothing, in a table that has names.</summary>
    public static readonly ColumnWeights Unknown = new(0.4, -0.2, 0.9, -1, -1.5, Never, 0.8);

    public static readonly ColumnWeights Nameless = new(1.4, 0.9, 1, -0.5, -2.5, Never);

    /// <summary>Beside a column that is called quotes, what else was said is what these are of.</summary>
    public static readonly ColumnWeights BesideQuotes = new(Quote: -6, Concept: 0.5);

    public static readonly ColumnWeights NoQuotes = new(Quote: Never);

    /// <summary>Beside a column that is called quotes, whole answers are neither these nor authors' words.</summary>
    public static readonly ColumnWeights OutsideQuotes = new(Quote: -6, Concept: -2.5, Notes: 1);

    /// <summary>Where another column is called a level.</summary>
    public static readonly ColumnWeights NotTheme = new(Theme: -2.5);

    /// <summary>Where rows with one cell alone have the themes' titles.</summary>
    public static readonly ColumnWeights BelowTitles = new(Theme: Never);

    /// <summary>Where rows name codes, and stand under nothing else.</summary>
    public static readonly ColumnWeights NoLevels = new(Never, Never, Never);

    public double Of(int role) => role switch
    {
        0 => Theme,
        1 => Part,
        2 => Concept,
        3 => Quote,
        4 => Person,
        5 => Group,
        _ => Notes
    };

    public static ColumnWeights operator +(ColumnWeights one, ColumnWeights other) => new(
        one.Theme + other.Theme, one.Part + other.Part, one.Concept + other.Concept, one.Quote + other.Quote,
        one.Person + other.Person, one.Group + other.Group, one.Notes + other.Notes);

    public static ColumnWeights operator *(ColumnWeights one, double share) => new(
        one.Theme * share, one.Part * share, one.Concept * share, one.Quote * share, one.Person * share, one.Group * share,
        one.Notes * share);
}
