using System.Security.Cryptography;
using System.Text;
using FocusThemes.Model;
using FocusThemes.Model.People;
using FocusThemes.Reading;

namespace FocusThemes.Tests;

/// <summary>A study made record by record, with the source that it would have been read from.</summary>
internal sealed class MadeStudy(string slug)
{
    private readonly StringBuilder text = new();
    private readonly List<Passage> passages = [];
    private readonly List<Theme> themes = [];
    private readonly Dictionary<string, Participant> participants = new(StringComparer.Ordinal);
    private (string Title, SourceSpan Span)? part;

    /// <summary>What follows belongs to it, and to no part of it yet.</summary>
    public MadeStudy Theme(string number, string title)
    {
        part = null;
        var numberSpan = Add(PassageKind.Number, $"{number}) ");
        themes.Add(new()
        {
            Number = number,
            NumberKey = ThemeNumber.KeyOf(number),
            NumberSpan = numberSpan,
            Title = title,
            TitleSpan = Add(PassageKind.Title, title),
        });
        return Ended();
    }

    /// <summary>Of the theme that was made last.</summary>
    public MadeStudy Subtitle(string words)
    {
        (themes[^1].Subtitle, themes[^1].SubtitleSpan) = (words, Add(PassageKind.Subtitle, words));
        return Ended();
    }

    public MadeStudy Part(string title)
    {
        part = (title, Add(PassageKind.Subtheme, title));
        return Ended();
    }

    public MadeStudy Concept(string words)
    {
        themes[^1].Concepts.Add(new()
        {
            Text = words,
            Span = Add(PassageKind.Concept, words),
            Subtheme = part?.Title,
            SubthemeSpan = part?.Span,
        });
        return Ended();
    }

    /// <param name="attribution">As printed; null for none.</param>
    /// <param name="code">What of it names the participant; null for nothing.</param>
    public MadeStudy Quote(
        string words, string? attribution, string? code, params IReadOnlyList<ParticipantAttribute> attributes) =>
        Quote(words, ("“", "”"), attribution, code, attributes);

    public MadeStudy Quote(
        string words, (string Opening, string Closing) marks, string? attribution, string? code,
        params IReadOnlyList<ParticipantAttribute> attributes)
    {
        Add(PassageKind.QuotationMark, marks.Opening);
        var span = Add(PassageKind.Quote, words);
        Add(PassageKind.QuotationMark, marks.Closing);
        if (attribution is not null) Add(PassageKind.Attribution, $" ({attribution})");
        themes[^1].Concepts[^1].Quotes.Add(new()
        {
            Text = words,
            Span = span,
            OpeningMark = marks.Opening,
            ClosingMark = marks.Closing,
            AttributedAs = attribution,
            Participant = code is null ? null : ParticipantOf(code, words, attributes),
        });
        return Ended();
    }

    public StudyDraft Build()
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var study = new Study
        {
            Slug = slug,
            Title = $"The study {slug}",
            Digest = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Sources =
            [
                new()
                {
                    Name = "table.txt",
                    Bytes = bytes,
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    Characters = text.Length,
                    Passages = passages,
                },
            ],
            WordCount = participants.Values.Sum(who => who.WordCount),
        };
        study.Participants.AddRange(participants.Values);
        foreach (var (i, theme) in themes.Index())
        {
            (theme.Source, theme.Position) = (study.Sources[0], i);
            study.Themes.Add(theme);
            foreach (var (c, concept) in theme.Concepts.Index())
            {
                concept.Position = c + 1;
                foreach (var (q, quote) in concept.Quotes.Index()) quote.PositionInConcept = q + 1;
            }
        }

        return new(study, []);
    }

    private Participant ParticipantOf(string printed, string words, IReadOnlyList<ParticipantAttribute> attributes)
    {
        var code = ParticipantCode.Parse(printed);
        if (!participants.TryGetValue(code.Key, out var participant))
            participants[code.Key] = participant = Participant.Of(code);
        participant.Attributes = [.. participant.Attributes.Union(attributes)];
        participant.QuoteCount++;
        participant.WordCount += FocusThemes.Model.Quote.CountWords(words);
        return participant;
    }

    private SourceSpan Add(PassageKind kind, string words)
    {
        var (start, line) = (text.Length, passages.Count(passage => passage.Kind == PassageKind.Blank) + 1);
        text.Append(words);
        passages.Add(new(kind, start, text.Length, line));
        return new(start, text.Length, line);
    }

    private MadeStudy Ended()
    {
        Add(PassageKind.Blank, "\n");
        return this;
    }
}
