namespace FocusThemes.Queries;

/// <summary>What there is of a kind, so that another one is a file and nothing else.</summary>
internal static class OwnTypes
{
    /// <summary>One of each type that is made of nothing.</summary>
    /// <param name="nameOf">By which they are ordered.</param>
    /// <param name="first">The names that stand first; others follow by the alphabet.</param>
    public static IReadOnlyList<T> InOrder<T>(Func<T, string> nameOf, string[] first) =>
    [
        .. typeof(T).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(T)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (T)Activator.CreateInstance(type)!)
            .OrderBy(one => Array.IndexOf(first, nameOf(one)) is var place && place < 0 ? first.Length : place).ThenBy(nameOf, StringComparer.Ordinal),
    ];
}
