using System.Globalization;
using FocusThemes.Model;
using FocusThemes.Model.Citing;
using FocusThemes.Storage.Indexing;
using Microsoft.EntityFrameworkCore;

namespace FocusThemes.Storage.Importing;

/// <summary>What the list of studies is searched and sorted by: kept in an index and a column of its own.</summary>
internal static class StudyListing
{
    /// <summary>Lists a study, whose row must be there already.</summary>
    public static Task<int> ListAsync(this LibraryContext library, int studyId, Study study, CancellationToken stop)
    {
        var reference = Reference.Parse(study.CitationJson, study.Title);
        var names = reference.Authors.SelectMany(
            author => new[] { author.Given, author.DroppingParticle, author.Particle, author.Family });
        var printed = reference.Issued.Year;
        int? year = int.TryParse(printed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        var words = $"{study.Title}\n{string.Join(' ', names)}\n{reference.Container}\n{printed}\n{study.Slug}";
        // A title of signs alone has no words to fold, and is sorted as it stands.
        return library.Database.ExecuteSqlAsync(
            $"""
             INSERT OR REPLACE INTO StudyWords(rowid, Words) VALUES ({studyId}, {IndexedText.Of(words) ?? words});
             CREATE VIRTUAL TABLE temp.Folding USING
               fts5(Title, tokenize="unicode61 categories 'L* N* Co Mn Mc' remove_diacritics 2");
             CREATE VIRTUAL TABLE temp.FoldedTerms USING fts5vocab(temp, Folding, instance);
             INSERT INTO temp.Folding(Title) VALUES ({IndexedText.Of(study.Title) ?? study.Title});
             UPDATE Studies SET Year = {year}, SortTitle = coalesce(
               (SELECT group_concat(term, ' ' ORDER BY "offset") FROM temp.FoldedTerms), Title) WHERE Id = {studyId};
             DROP TABLE temp.FoldedTerms;
             DROP TABLE temp.Folding;
             """, stop);
    }
}
