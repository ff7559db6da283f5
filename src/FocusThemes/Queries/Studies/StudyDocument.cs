using System.Text.Json;
using System.Text.Json.Serialization;
using FocusThemes.Model;
using FocusThemes.Queries.Sources;
using FocusThemes.Queries.Themes;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Storage;

namespace FocusThemes.Queries.Studies;

/// <summary>A whole study as data: what <c>/studies/{study}.json</c> answers.</summary>
public sealed record StudyDocument(
    [property: JsonPropertyOrder(-2)] StudyIdentity Study, IReadOnlyList<SourceSummary> Source,
    IReadOnlyList<ThemeDetail> Themes, IReadOnlyList<ParticipantEntry> Participants)
{
    /// <summary>Which form this is, so that it can be read again.</summary>
    [JsonPropertyName("focusThemes"), JsonPropertyOrder(-1)]
    public ExportStamp Stamp => ExportStamp.OfStudy(Study.Slug, Caption, Seal);

    /// <summary>The caption of the study's table; null where it has none or several.</summary>
    [JsonIgnore]
    public string? Caption { get; init; }

    /// <inheritdoc cref="StudyHeader.Seal"/>
    [JsonIgnore]
    public string? Seal { get; init; }
}

public sealed record StudyIdentity(string Slug, string Title, JsonElement? Citation)
{
    /// <summary>The conditions under which it may be used; left out where none are told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Access { get; init; }

    public static StudyIdentity Of(StudyHeader study) => new(
        study.Slug, study.Title, study.CitationJson is { } json ? JsonElement.Parse(json) : null)
    { Access = study.Access };
}

/// <param name="AccountedFor">Share of the characters that were understood, from 0 to 1.</param>
public sealed record SourceSummary(string Name, string Sha256, int Characters, double AccountedFor)
{
    /// <summary>Share of its quotes that stand at no doubtful place, from 0 to 1.</summary>
    public double Sure { get; init; } = 1;
}

public static class StudyDocumentQuery
{
    public static async Task<StudyDocument> ReadStudyAsync(
        this LibraryContext library, StudyHeader study, CancellationToken cancellationToken = default)
    {
        var themes = await library.ReadThemesAsync(study, cancellationToken);
        var sources = new List<SourceSummary>();
        await library.ReadRawAsync(
            $"""
            SELECT Name, Sha256, Characters, NotUnderstood, DoubtfulQuotes, {SourceAccountQuery.Quotes} FROM Sources s
            WHERE StudyId = @p0 ORDER BY Position
            """, [study.Id],
            (row, _) => sources.Add(new(
                row.GetString(0), row.GetString(1), row.GetInt32(2),
                SourceDocument.AccountedFor(row.GetInt32(2), row.GetInt32(3)))
            {
                Sure = Share.AllBut(row.GetInt32(4), row.GetInt32(5)).Value,
            }), cancellationToken);
        var catalogue = await library.ReadCatalogueAsync(study, cancellationToken);
        return new(StudyIdentity.Of(study), sources, themes, catalogue.Participants)
        {
            Caption = study.Caption,
            Seal = study.Seal,
        };
    }
}
