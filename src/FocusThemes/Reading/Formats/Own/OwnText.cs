using System.Text;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading.Interpreting;

namespace FocusThemes.Reading.Formats.Own;

/// <summary>
/// The text of an export, which every span of the study counts in: themes with what stands under them, and what is
/// known of participants.
/// </summary>
internal sealed class OwnText(Patience patience)
{
    private readonly StringBuilder text = new();
    private readonly List<Passage> passages = [];
    private readonly List<Theme> themes = [];
    private readonly List<ReadingProblem> left = [];
    private readonly Dictionary<(string Id, string Text), Quote> written = [];
    private int line = 1;

    public void AddCaption(string caption) => Line(PassageKind.Caption, caption);

    public void Add(OwnTheme theme, OwnPeople people)
    {
        var number = theme.Number is null ? null : Put(PassageKind.Number, theme.Number);
        if (number is not null) text.Append(' ');
        var title = Put(PassageKind.Title, theme.Title);
        End();
        var subtitle = theme.Subtitle is null ? null : Line(PassageKind.Subtitle, theme.Subtitle);
        themes.Add(new()
        {
            Number = theme.Number ?? "",
            NumberSpan = number,
            Title = theme.Title,
            TitleSpan = title,
            Subtitle = theme.Subtitle,
            SubtitleSpan = subtitle,
            Concepts = [.. theme.Concepts.Select(concept => Add(concept, people))],
        });
        End();
    }

    /// <summary>A line on what is known of somebody beside the code.</summary>
    public void Add(KnownSpeaker who)
    {
        var isGroupTold = who.Group is not null && ParticipantCode.Parse(who.Code).Group is null;
        List<string> known = [.. who.Attributes.Select(one => $"{one.Name}: {one.Value}")];
        if (isGroupTold) known.Insert(0, $"group {who.Group}");
        if (known.Count > 0) Line(PassageKind.Attribution, $"{who.Code} – {string.Join("; ", known)}");
    }

    public void Leave(string words, string sentence)
    {
        left.Add(ReadingProblem.At(line, sentence, words));
        Append(words);
        End();
    }

    public TableReading Complete(IReadOnlyList<ReadingProblem> told, int rows, string? seal)
    {
        var made = text.ToString();
        var list = new PassageList(made, TextLine.Of(made, patience), patience);
        foreach (var passage in passages) list.AddLines(passage.Kind, passage.Start, passage.End, passage.Line);
        // What is left over has a sentence already.
        var whole = list.Complete([]);
        return new()
        {
            Text = made,
            Themes = themes,
            Passages = whole,
            Problems = [.. told, .. left],
            Notes = new()
            {
                Seal = seal,
                Learnt =
                [
                    "FocusThemes wrote this file: themes, concepts, quotes and participants are as the file itself says.",
                ],
                Tables = [new(1, null, rows, 0, themes.Count > 0)],
            },
        };
    }

    private Concept Add(OwnConcept concept, OwnPeople people)
    {
        if (concept.Part is { Span: null } part) part.Span = Line(PassageKind.Subtheme, part.Title);
        var words = Put(PassageKind.Concept, concept.Words);
        if (words.Length > 0) End();
        var places = concept.Quotes.ConvertAll(quote => PlaceOf(quote, people));
        return new()
        {
            Text = concept.Words,
            Span = words,
            Subtheme = concept.Part?.Title,
            SubthemeSpan = concept.Part?.Span,
            Quotes = [.. places.Where(place => !place.IsFurther).Select(place => place.Quote)],
            FurtherQuotes = [.. places.Where(place => place.IsFurther).Select(place => place.Quote)],
            Listed = places.Exists(place => place.IsFurther) ? places.ConvertAll(place => place.Quote) : null,
        };
    }

    // What stands under several concepts is written once.
    private (Quote Quote, bool IsFurther) PlaceOf(OwnQuote quote, OwnPeople people)
    {
        if (quote.Id is null) return (Add(quote, people), false);
        if (written.TryGetValue((quote.Id, quote.Text), out var known)) return (known, true);
        return (written[(quote.Id, quote.Text)] = Add(quote, people), false);
    }

    private Quote Add(OwnQuote quote, OwnPeople people)
    {
        Put(PassageKind.QuotationMark, quote.Marks.Opening);
        var span = Put(PassageKind.Quote, quote.Text);
        Put(PassageKind.QuotationMark, quote.Marks.Closing);
        if ((quote.AttributedAs ?? quote.By) is { } by)
        {
            text.Append(' ');
            Put(PassageKind.Attribution, $"({by})");
        }

        End();
        return new()
        {
            Text = quote.Text,
            Identifier = quote.Identifier,
            Span = span,
            OpeningMark = quote.Marks.Opening,
            ClosingMark = quote.Marks.Closing,
            AttributedAs = quote.AttributedAs,
            NamedAs = quote.IsToBeFound ? quote.AttributedAs : null,
            SaidBy = quote.By is null ? null : people[quote.By],
        };
    }

    private SourceSpan Line(PassageKind kind, string words)
    {
        var span = Put(kind, words);
        End();
        return span;
    }

    private SourceSpan Put(PassageKind kind, string words)
    {
        var (start, first) = (text.Length, line);
        Append(words);
        if (words.Length > 0) passages.Add(new(kind, start, text.Length, first));
        return new(start, text.Length, first);
    }

    // Lines end at LF, CRLF and CR.
    private void Append(string words)
    {
        patience.Spend(words.Length);
        for (var i = 0; i < words.Length; i++)
            if (words[i] == '\n' || (words[i] == '\r' && (i + 1 == words.Length || words[i + 1] != '\n'))) line++;
        text.Append(words);
    }

    private void End() => Append("\n");
}
