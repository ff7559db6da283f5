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
        ["Reading"],
        ["Storage"],
        ["Queries"],
        ["Comparing", "Checks"],
        ["Writing"],
    ];

    private static readonly List<IType> Types =
        [.. new ArchLoader().LoadAssembly(typeof(Study).Assembly).Build().Types.Where(type => RoomOf(type) is not null)];

    [Fact]
    public void Every_room_has_its_place_in_the_order() =>
        Assert.Equal(Rooms.SelectMany(room => room).Order(), Types.Select(type => RoomOf(type)!).Distinct().Order());

    [Fact]
    public void Nothing_knows_a_room_that_stands_beside_or_after_its_own() =>
        Assert.Equal("", string.Join('\n', Types
            .SelectMany(type => type.Dependencies.Select(known => (Knows: type, Known: known.Target)))
            .Where(pair => pair.Known is not GenericParameter && RoomOf(pair.Known) is { } room && room != RoomOf(pair.Knows)
                && PlaceOf(room) >= PlaceOf(RoomOf(pair.Knows)!))
            .Select(pair => $"{pair.Knows.FullName} knows {pair.Known.FullName}").Distinct().Order()));

    private static string? RoomOf(IType type) =>
        type.Namespace?.FullName.Split('.') is ["FocusThemes", var room, ..] ? room : null;

    private static int PlaceOf(string room) => Array.FindIndex(Rooms, rooms => rooms.Contains(room));
}
