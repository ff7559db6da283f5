using System.Reflection.Metadata;

namespace FocusThemes.Queries;

/// <summary>What there is of a kind, so that another one is a file and nothing else.</summary>
internal static class OwnTypes
{
    /// <summary>One of each type that is made of nothing and stands beside its kind.</summary>
    /// <param name="nameOf">By which they are ordered.</param>
    /// <param name="first">The names that stand first; others follow by the alphabet.</param>
    public static IReadOnlyList<T> InOrder<T>(Func<T, string> nameOf, string[] first) =>
    [
        .. Beside(typeof(T))
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(T)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (T)Activator.CreateInstance(type)!)
            .OrderBy(one => Array.IndexOf(first, nameOf(one)) is var place && place < 0 ? first.Length : place).ThenBy(nameOf, StringComparer.Ordinal),
    ];

    // By their names: to load every type would load all packages that one of them is made of, before the first page.
    private static unsafe List<Type> Beside(Type kind)
    {
        if (!kind.Assembly.TryGetRawMetadata(out var start, out var length))
            throw new NotSupportedException("The program knows no names of its own types.");
        var names = new MetadataReader(start, length);
        return
        [
            .. from handle in names.TypeDefinitions
               let type = names.GetTypeDefinition(handle)
               where !type.IsNested && names.StringComparer.Equals(type.Namespace, kind.Namespace!)
               select kind.Assembly.GetType($"{kind.Namespace}.{names.GetString(type.Name)}"),
        ];
    }
}
