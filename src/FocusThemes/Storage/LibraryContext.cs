using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Storage.Indexing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FocusThemes.Storage;

/// <summary>
/// The library: the studies of one database. Pages read it past EF, whose services take longer to make than a first page;
/// they are made where its tables are first asked for.
/// </summary>
/// <param name="path">The SQLite file.</param>
/// <param name="isPooled">False for connections that close the file when they are closed.</param>
public sealed class LibraryContext(string path, bool isPooled = true) : IDisposable, IAsyncDisposable
{
    private LibraryTables? tables;

    public DbSet<Study> Studies => Tables.Studies;
    public DbSet<SourceDocument> Sources => Tables.Sources;
    public DbSet<Theme> Themes => Tables.Themes;
    public DbSet<Quote> Quotes => Tables.Quotes;
    public DbSet<Participant> Participants => Tables.Participants;
    public DbSet<KnownWord> Words => Tables.Words;
    public DbSet<EarlierReading> EarlierReadings => Tables.EarlierReadings;
    public DatabaseFacade Database => Tables.Database;

    /// <summary>
    /// Name of the <see cref="System.Diagnostics.DiagnosticListener"/> that is told of every command that reads,
    /// under <see cref="CommandEvent"/>, before it runs.
    /// </summary>
    public const string ListenerName = "FocusThemes.Library";
    public const string CommandEvent = "Command";

    /// <summary>The SQLite file.</summary>
    public string Path => path;

    /// <summary>
    /// Where the addresses of what is read begin: empty for the host's root, else a path without its last slash.
    /// </summary>
    public string Root { get; set; } = "";

    /// <summary>What everything is read by while one state is held.</summary>
    internal ReadConnection? Held { get; set; }

    private LibraryTables Tables => tables ??= new(new DbContextOptionsBuilder<LibraryTables>()
        .UseSqlite(ConnectionString(path, isPooled))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        // It warns that it takes no lock of its own in a transaction; the migrations' is ours.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning))
        .Options);

    /// <summary>Closes what is kept open for the next reader of that file.</summary>
    public static void CloseReaders(string path) => ReadConnection.CloseFree(path);

    /// <summary>Foreign keys are checked; a statement waits up to 30 seconds for another writer.</summary>
    /// <param name="isPooled">False for a connection that closes the file when it is closed.</param>
    public static string ConnectionString(
        string path, bool isPooled = true, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            ForeignKeys = true,
            DefaultTimeout = 30,
            Pooling = isPooled,
        }.ToString();

    public void Dispose() => tables?.Dispose();

    public ValueTask DisposeAsync() => tables?.DisposeAsync() ?? default;
}

/// <summary>The library's tables, as EF makes and writes them.</summary>
internal sealed class LibraryTables(DbContextOptions<LibraryTables> options) : DbContext(options)
{
    public DbSet<Study> Studies => Set<Study>();
    public DbSet<SourceDocument> Sources => Set<SourceDocument>();
    public DbSet<Theme> Themes => Set<Theme>();
    public DbSet<Concept> Concepts => Set<Concept>();
    public DbSet<Quote> Quotes => Set<Quote>();
    public DbSet<Participant> Participants => Set<Participant>();
    public DbSet<KnownWord> Words => Set<KnownWord>();
    public DbSet<EarlierReading> EarlierReadings => Set<EarlierReading>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Study>(Configure);
        modelBuilder.Entity<SourceDocument>(Configure);
        modelBuilder.Entity<Theme>(Configure);
        modelBuilder.Entity<Concept>(Configure);
        modelBuilder.Entity<Quote>(Configure);
        modelBuilder.Entity<Participant>(Configure);
        modelBuilder.Entity<KnownWord>(Configure);
        modelBuilder.Entity<FurtherPlace>(Configure);
        modelBuilder.Entity<EarlierReading>().HasIndex(reading => reading.Slug);
        modelBuilder.Entity<EarlierSource>().ToTable("EarlierSources");
    }

    private static void Configure(EntityTypeBuilder<Study> study)
    {
        study.HasIndex(s => s.Slug).IsUnique();
        // All that a list is chosen, sorted and counted by, away from long texts and voices.
        study.HasIndex(s => new
        {
            s.SortTitle,
            s.Slug,
            s.Year,
            s.AddedAt,
            s.ThemeCount,
            s.ConceptCount,
            s.QuoteCount,
            s.ParticipantCount,
        }, "IX_Studies_Listing");
    }

    private static void Configure(EntityTypeBuilder<KnownWord> word)
    {
        word.ToTable("Words").HasKey(w => w.Word);
        word.HasIndex(w => w.Folded);
    }

    private static void Configure(EntityTypeBuilder<SourceDocument> source)
    {
        source.ToTable("Sources").HasIndex(s => new { s.StudyId, s.Name }).IsUnique();
        source.Property(s => s.Bytes).HasColumnName(PackedBytes.Column).HasConversion(PackedBytes.Converter);
        source.Property(s => s.Passages).HasConversion(PassageText.Converter, PassageText.Comparer);
    }

    private static void Configure(EntityTypeBuilder<Theme> theme)
    {
        theme.HasIndex(t => new { t.StudyId, t.NumberKey }).IsUnique();
        theme.HasIndex(t => new { t.StudyId, t.Position }).IsUnique();
        theme.ComplexProperty(t => t.NumberSpan);
        theme.ComplexProperty(t => t.TitleSpan);
        theme.ComplexProperty(t => t.SubtitleSpan);
        theme.HasOne(t => t.Source).WithMany().HasForeignKey(t => t.SourceId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Configure(EntityTypeBuilder<Concept> concept)
    {
        concept.Ignore(c => c.FurtherQuotes).Ignore(c => c.Listed).Ignore(c => c.Places);
        concept.HasIndex(c => new { c.ThemeId, c.Position }).IsUnique();
        concept.ComplexProperty(c => c.Span);
        concept.ComplexProperty(c => c.SubthemeSpan);
    }

    private static void Configure(EntityTypeBuilder<Quote> quote)
    {
        quote.HasIndex(q => new { q.ConceptId, q.PositionInConcept }).IsUnique();
        quote.ComplexProperty(q => q.Span);
        quote.HasIndex(q => q.Identifier).IsUnique();
        quote.Property(q => q.Identifier).HasConversion(identifier => identifier!.Value.Number, number => new(number));
        quote.HasOne(q => q.Participant).WithMany(p => p.Quotes).OnDelete(DeleteBehavior.Cascade);
        quote.HasOne(q => q.Source).WithMany().HasForeignKey(q => q.SourceId).OnDelete(DeleteBehavior.Cascade);
        // Most quotes stand in the source of their theme.
        quote.HasIndex(q => q.SourceId).HasFilter("SourceId IS NOT NULL");
    }

    private static void Configure(EntityTypeBuilder<FurtherPlace> place)
    {
        place.ToTable("FurtherPlaces").HasKey(p => new { p.ConceptId, p.Position });
        place.HasIndex(p => p.QuoteId);
        place.HasOne<Concept>().WithMany().HasForeignKey(p => p.ConceptId).OnDelete(DeleteBehavior.Cascade);
        place.HasOne<Quote>().WithMany().HasForeignKey(p => p.QuoteId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.HasIndex(p => new { p.StudyId, p.CodeKey }).IsUnique();
        participant.HasIndex(p => new { p.StudyId, p.SortKey });
        participant.Property(p => p.Attributes).HasColumnName("AttributesJson")
            .HasConversion(AttributesText.Converter, AttributesText.Comparer);
    }
}
