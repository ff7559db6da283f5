using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FocusThemes.Storage;

/// <summary>Gives <c>dotnet ef migrations add</c> a context; the site makes its own.</summary>
internal sealed class LibraryContextFactory : IDesignTimeDbContextFactory<LibraryTables>
{
    public LibraryTables CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<LibraryTables>().UseSqlite(LibraryContext.ConnectionString("design.db")).Options);
}
