using System.Globalization;
using System.Text;

namespace FocusThemes.Model.Letters;

/// <summary>A text's letters in one spelling, and for each of its UTF-16 units where the text as printed has its letter.</summary>
/// <param name="keepsAccents">False for a spelling in which accents do not count.</param>
/// <param name="keepsPlaces">False where nobody asks for them.</param>
internal sealed class SpelledText(bool keepsAccents, bool keepsPlaces = true)
{
    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11_172;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Trails = 0x11A7;
    private const int TrailCount = 28;
    private static readonly SpellingTable Table = SpellingTable.Known;
    private readonly StringBuilder letters = new();
    private readonly List<(int Start, int End)> places = [];
    private readonly List<int> marks = [];

    // The letter that waits for its marks, and where it is printed; -1 for none.
    private int letter = -1;
    private (int Start, int End) place;
    private int length;

    public override string ToString() => letters.ToString();

    /// <summary>Start and end, exclusive, of the printed letter that a unit of the spelling is of.</summary>
    public (int Start, int End) PlaceOf(int unit) => unit < places.Count ? places[unit] : (length, length);

    /// <summary>The same end, with what a reader sees as one with that letter.</summary>
    public int EndOf(int unit, string text)
    {
        var end = PlaceOf(unit).End;
        while (end < text.Length && Rune.DecodeFromUtf16(text.AsSpan(end), out var rune, out var units)
            == System.Buffers.OperationStatus.Done && IsPartOfLetter(rune)) end += units;
        return end;
    }

    // Marks, joiners and selectors of variants, but no soft hyphen.
    private static bool IsPartOfLetter(Rune rune) => rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public SpelledText Add(string text)
    {
        length = text.Length;
        for (int at = 0, units; at < text.Length; at += units)
        {
            // Half a pair is a sign like any other.
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out units) != System.Buffers.OperationStatus.Done)
                rune = Rune.ReplacementChar;
            var range = (at, at + units);
            if (Table.PiecesOf(rune.Value) is { IsEmpty: false } pieces)
                foreach (var piece in pieces) Take(piece, range);
            else
                Take(rune.Value, range);
        }

        Finish();
        return this;
    }

    private void Take(int piece, (int Start, int End) range)
    {
        if (piece < 0x80) Begin(piece, range);
        else if (Table.IsInvisible(piece)) return;
        else if (Table.IsPoint(piece)) Extend(range);
        else if (Table.OrderOf(piece) > 0)
        {
            // A mark without a letter is nothing that can be looked for.
            if (letter < 0 || Rune.IsWhiteSpace(new(letter))) return;
            if (Counts(piece)) marks.Add(piece);
            Extend(range);
        }
        else if (marks.Count == 0 && Syllable(letter, piece) is { } syllable)
        {
            letter = syllable;
            Extend(range);
        }
        else Begin(piece, range);
    }

    private bool Counts(int mark) => Alphabets.IsHamza(mark)
        ? Table.Together(letter, mark) is not null
        : keepsAccents || !Alphabets.IsAccent(letter, mark);

    private void Begin(int piece, (int Start, int End) range)
    {
        Finish();
        (letter, place) = (piece, range);
    }

    // A point after a blank belongs to no letter.
    private void Extend((int Start, int End) range)
    {
        if (letter >= 0 && !Rune.IsWhiteSpace(new(letter))) place = (place.Start, range.End);
    }

    private void Finish()
    {
        if (letter < 0) return;
        if (marks.Count > 0) Join();
        Write(letter);
        foreach (var mark in marks) Write(mark);
        marks.Clear();
        letter = -1;
    }

    // The marks in their order; those that make a letter of their own with it go.
    private void Join()
    {
        if (marks.Count > 1)
        {
            int[] ordered = [.. marks.OrderBy(Table.OrderOf)];
            marks.Clear();
            marks.AddRange(ordered);
        }

        var kept = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (Table.Together(letter, mark) is { } made) letter = made;
            else if (!Alphabets.IsHamza(mark)) marks[kept++] = mark;
        }

        marks.RemoveRange(kept, marks.Count - kept);
    }

    private void Write(int character)
    {
        if (!keepsAccents && character >= 0x80 && Alphabets.Alike(character) is { } alike)
        {
            letters.Append(alike);
            Place(alike.Length);
            return;
        }

        if (character < 0x10000) letters.Append((char)character);
        else letters.Append(new Rune(character));
        Place(character < 0x10000 ? 1 : 2);
    }

    private void Place(int units)
    {
        for (var i = 0; keepsPlaces && i < units; i++) places.Add(place);
    }

    // Hangul is written in syllables, which some programs take apart.
    private static int? Syllable(int before, int piece)
    {
        if (before is >= Leads and < Leads + 19 && piece is >= Vowels and < Vowels + 21)
            return FirstSyllable + ((((before - Leads) * 21) + piece - Vowels) * TrailCount);
        return before is >= FirstSyllable and < FirstSyllable + Syllables && (before - FirstSyllable) % TrailCount == 0
            && piece is > Trails and < Trails + TrailCount ? before + piece - Trails : null;
    }
}
