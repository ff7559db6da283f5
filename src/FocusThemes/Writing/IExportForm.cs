namespace FocusThemes.Writing;

/// <summary>A form in which a study or a part of it is taken along.</summary>
public interface IExportForm
{
    /// <summary>What ends the file's name and the address, without a full stop.</summary>
    string Extension { get; }

    /// <summary>What a reader calls it.</summary>
    string Name { get; }

    string MediaType { get; }

    /// <summary>The ways in which it is written.</summary>
    IReadOnlyList<ExportOption> Options { get; }
}
