using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FocusThemes.Storage;

/// <summary>Gives <c>dotnet ef migrations add</c> a context; the site makes its own.</summary>
internal sealed class LibraryContextFactory : IDesignTimeDbContextFactory<LibraryContext>
{
    public LibraryContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<LibraryContext>().UseSqlite(LibraryContext.ConnectionString("design.db")).Options);
}
