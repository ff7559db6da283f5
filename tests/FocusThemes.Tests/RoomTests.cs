using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using FocusThemes.Model;

namespace FocusThemes.Tests;

/// <summary>The rooms of the library are its namespaces, and what stands in one knows only those before it.</summary>
public sealed class RoomTests
{
    /// <summary>In their order; those of one line do not know each other. The site, in a project of its own, is last.</summary>
    private static readonly string[][] Rooms =
    [
        ["Model"],
        ["Reading", "Pairing"],
        ["Storage"],
        ["Queries"],
        ["Comparing", "Checks"],
        ["Verifying"],
        ["Writing"],
    ];

    /// <summary>Those within the reading; what stands in none of them puts them together.</summary>
    private static readonly string[][] ReadingRooms =
    [
        ["Conventions"],
        // A form is told by what its words mean, and words by the cells that they stand in; a hint names any of these.
        ["Formats", "Interpreting", "Citations", "Hints"],
        ["Projects"],
        ["Withheld"],
    ];

    private static readonly List<IType> Types =
        [.. new ArchLoader().LoadAssembly(typeof(Study).Assembly).Build().Types.Where(type => RoomOf(type, 1) is not null)];

    private static readonly List<IType> Readers = [.. Types.Where(type => RoomOf(type, 1) == "Reading" && RoomOf(type, 2) is not null)];

    [Fact]
    public void Every_room_has_its_place_in_the_order()
    {
        Assert.Equal(Rooms.SelectMany(room => room).Order(), Types.Select(type => RoomOf(type, 1)).Distinct().Order());
        Assert.Equal(ReadingRooms.SelectMany(room => room).Order(), Readers.Select(type => RoomOf(type, 2)).Distinct().Order());
    }

    [Fact]
    public void Nothing_knows_a_room_that_stands_beside_or_after_its_own() =>
        Assert.Equal("", Knowing(Types, (knows, known) => RoomOf(known, 1) is { } room && room != RoomOf(knows, 1)
            && PlaceOf(room, Rooms) >= PlaceOf(RoomOf(knows, 1)!, Rooms)));

    [Fact]
    public void Within_the_reading_nothing_knows_a_room_that_stands_after_its_own() =>
        Assert.Equal("", Knowing(Readers, (knows, known) => RoomOf(known, 1) == "Reading" && RoomOf(known, 2) is { } room
            && PlaceOf(room, ReadingRooms) > PlaceOf(RoomOf(knows, 2)!, ReadingRooms)));

    [Fact]
    public void No_two_types_have_one_name() => Assert.Empty(typeof(Study).Assembly.GetTypes()
        .Where(type => !type.IsNested && type.Namespace?.StartsWith(nameof(FocusThemes), StringComparison.Ordinal) == true)
        .GroupBy(type => type.Name).Where(same => same.Count() > 1).Select(same => string.Join(" and ", same.Select(type => type.FullName))));

    private static string Knowing(List<IType> types, Func<IType, IType, bool> isForbidden) => string.Join('\n', types
        .SelectMany(type => type.Dependencies.Select(found => found.Target)
            .Where(known => known is not GenericParameter && isForbidden(type, known))
            .Select(known => $"{type.FullName} knows {known.FullName}"))
        .Distinct().Order());

    private static string? RoomOf(IType type, int depth) =>
        type.Namespace?.FullName.Split('.') is ["FocusThemes", ..] rooms ? rooms.ElementAtOrDefault(depth) : null;

    private static int PlaceOf(string room, string[][] rooms) => Array.FindIndex(rooms, line => line.Contains(room));
}
