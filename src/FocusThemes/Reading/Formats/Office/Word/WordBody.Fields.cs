using System.Globalization;

namespace FocusThemes.Reading.Formats.Office.Word;

/// <summary>Fields: most stand for their result; some show none of it, and a form's list shows what was chosen.</summary>
internal sealed partial class WordBody
{
    private const int LongestInstruction = 200;

    // Those that are open, the innermost last. What stands in the instruction of another one is no part of what that shows.
    private readonly List<(string Instruction, string? Chosen, bool IsSilent, bool HasResult, bool IsWithin)> fields = [];
    private int silent;

    private void ReadFieldMark()
    {
        var kind = xml.GetAttribute("fldCharType", xml.NamespaceURI);
        var chosen = default(string);
        foreach (var child in Children())
        {
            if (child != "ffData") continue;
            foreach (var part in Children())
                if (part == "ddList") chosen = ReadChosen();
        }

        if (kind == "begin")
        {
            fields.Add(("", chosen, false, false, fields is [.., { HasResult: false }]));
            if (fields[^1].IsWithin) silent++;
        }
        else if (fields is not [.., var field]) return;
        else if (kind == "separate")
        {
            if (field.Chosen is not null) Say(field.Chosen);
            fields[^1] = field with { HasResult = true, IsSilent = field.Chosen is not null || IsSilent(field.Instruction) };
            if (fields[^1].IsSilent) silent++;
        }
        else if (kind == "end")
        {
            if (field.IsSilent) silent--;
            else if (field.Chosen is not null) Say(field.Chosen);
            if (field.IsWithin) silent--;
            fields.RemoveAt(fields.Count - 1);
        }
    }

    // One that is never closed silences its paragraph alone.
    private void EndSilence()
    {
        if (silent == 0) return;
        silent = 0;
        fields.Clear();
    }

    // The item that a drop-down list of a form shows.
    private string? ReadChosen()
    {
        var (items, chosen) = (new List<string>(), default(int?));
        foreach (var part in Children())
        {
            if (part == "listEntry") items.Add(Value ?? "");
            else if (part == "result" || (part == "default" && chosen is null))
                chosen = int.TryParse(Value, CultureInfo.InvariantCulture, out var place) ? place : 0;
        }

        return items.ElementAtOrDefault(chosen ?? 0);
    }

    private void ReadInstruction()
    {
        if (xml.IsEmptyElement || fields.Count == 0) return;
        var within = xml.Depth;
        while (xml.Read() && xml.Depth > within)
            if (fields[^1].Instruction.Length < LongestInstruction) fields[^1] = fields[^1] with { Instruction = fields[^1].Instruction + xml.Value };
    }

    // What these keep is shown where another field refers to it.
    private static bool IsSilent(string? instruction) => instruction?.TrimStart().Split(' ', 2)[0].ToUpperInvariant() is "SET" or "ASK";
}
