using FocusThemes.Reading.Projects.Refi.Markup;

namespace FocusThemes.Reading.Projects.Refi;

/// <summary>Elements that stand within many others.</summary>
internal static class RefiParts
{
    /// <summary>GUID of the record that the element means; in sets, some programs write it as its own.</summary>
    public static string Target(this RefiMarkup xml) => xml.Guid("targetGUID") is { Length: > 0 } target ? target : xml.Guid();

    /// <summary>A description or a reference to a note; anything else is passed over.</summary>
    public static void ReadInto(this RefiMarkup xml, FoundMemo memo, string part)
    {
        if (part == "Description") memo.Description = xml.Text();
        else if (part == "NoteRef") memo.Notes.Add(xml.Target());
    }

    /// <summary>What a variable is, whatever its type.</summary>
    public static void ReadInto(this RefiMarkup xml, List<FoundValue> values)
    {
        var (variable, value) = ("", "");
        foreach (var part in xml.Children())
        {
            if (part == "VariableRef") variable = xml.Target();
            else if (part.EndsWith("Value", StringComparison.Ordinal)) value = xml.Text();
        }

        if (value.Trim().Length > 0) values.Add(new(variable, value));
    }
}
