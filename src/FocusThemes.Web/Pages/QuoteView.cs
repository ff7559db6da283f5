using FocusThemes.Queries;

namespace FocusThemes.Web.Pages;

/// <summary>A quote on a page, with the words that were searched for marked in it.</summary>
public sealed record QuoteView(StudyHeader Study, QuoteDetail Quote, SearchWords? Words = null)
{
    public IEnumerable<(string Text, bool IsHit)> Pieces
    {
        get
        {
            var at = 0;
            foreach (var (start, end) in Words?.HitsIn(Quote.Text) ?? [])
            {
                yield return (Quote.Text[at..start], false);
                yield return (Quote.Text[start..end], true);
                at = end;
            }

            yield return (Quote.Text[at..], false);
        }
    }
}
