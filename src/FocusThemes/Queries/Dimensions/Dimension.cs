using FocusThemes.Model.People;
using FocusThemes.Queries.Quotes;
using FocusThemes.Queries.Search;
using FocusThemes.Queries.Studies;

namespace FocusThemes.Queries.Dimensions;

/// <summary>
/// One way of telling quotes apart. Filters, their sentences, facets, crossings, data addresses and the command line are
/// made from <see cref="All"/>: another one is a file here.
/// </summary>
public abstract partial class Dimension
{
    /// <summary>Its name in addresses: <c>theme</c>, <c>attr.role</c>.</summary>
    public abstract string Parameter { get; }

    /// <summary>Equal for two spellings of one dimension.</summary>
    public virtual string Key => Parameter;

    /// <summary>"theme", "focus group".</summary>
    public abstract string Name { get; }

    public virtual string Plural => $"{Name}s";

    /// <summary>What a value is, for the description of the data addresses and the command line.</summary>
    public abstract string Description { get; }

    /// <summary>A value of the seed's study, where that has any.</summary>
    public abstract string Example { get; }

    /// <summary>Where it stands among the parts of a sentence, from 0.</summary>
    internal abstract int PlaceInSentence { get; }

    /// <summary>The word before its values in a sentence.</summary>
    internal abstract string Before { get; }

    /// <summary>A value has at most so many UTF-16 units.</summary>
    public virtual int LongestValue => SearchLimits.LongestValue;

    /// <summary>False for what tells of quotes alone: authors' words are nobody's.</summary>
    public virtual bool IsOfPassages => false;

    /// <summary>True where a value means the same in every study, so that studies can be compared by it.</summary>
    public virtual bool IsOfLibrary => false;

    /// <summary>True where its values are offered beside results.</summary>
    public virtual bool HasFacet => true;

    /// <summary>Which kind of key <see cref="KeyOf"/> makes, for what has to make the same elsewhere.</summary>
    internal virtual KeyKind KeyKind => KeyKind.Text;

    /// <summary>What the values are compared by.</summary>
    public virtual string KeyOf(string value) => AttributeKey.Of(value);

    /// <summary>A value in a sentence: "theme 7".</summary>
    public abstract string TextOf(string value);

    /// <summary>What a filter has of it that does not ask for it.</summary>
    internal FilterValues NoValues => field ??= FilterValues.NoneOf(this);

    /// <summary>What a file is called that has those values alone.</summary>
    public virtual IEnumerable<string> FileNameOf(FilterValues values) => values.Prepend(Name);

    /// <summary>A sentence on a malformed value; null where it is well-formed.</summary>
    public virtual string? FaultIn(string value)
    {
        if (value.Length > LongestValue) return $"The parameter “{Parameter}” takes at most {LongestValue} characters.";
        return value.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c))
            ? $"The parameter “{Parameter}” takes letters, digits and signs only."
            : null;
    }

    /// <summary>False for what the full-text index has no marks of: it is known by place, in one study.</summary>
    internal virtual bool IsMarked => true;

    /// <summary>Expressions of the full-text index, any of which a row with the value has; none where it has no marks.</summary>
    /// <param name="key">The value's; null for <see cref="QuoteFilter.None"/>.</param>
    internal abstract IEnumerable<string> MarksOf(string? key);

    /// <summary>How it parts a study's quotes; null where it does not part those of one study.</summary>
    internal abstract Partition? Part(StudyCatalogue catalogue);

    /// <summary>True where a quote with the value is one that was asked for.</summary>
    /// <param name="asked">A key.</param>
    /// <param name="value">Null for none.</param>
    internal virtual bool Takes(string asked, string? value) => value is null ? asked == KeyOf(QuoteFilter.None) : asked == KeyOf(value);

    /// <summary>A sentence on a value that the study does not have.</summary>
    /// <param name="known">What there is instead.</param>
    internal virtual string UnknownSentence(string value, IReadOnlyList<string> known) => known.Count == 0
        ? $"This study has no {Plural}."
        : $"There is no {Name} “{value}”: this study has {UnknownValue.ListOf(known)}.";

    public override string ToString() => Parameter;
}
