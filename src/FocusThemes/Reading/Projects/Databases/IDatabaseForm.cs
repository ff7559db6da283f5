namespace FocusThemes.Reading.Projects.Databases;

/// <summary>A program that keeps its projects in a SQLite file.</summary>
internal interface IDatabaseForm
{
    /// <summary>The program's name, as it calls itself.</summary>
    string Program { get; }

    /// <summary>Tables that no other of these programs has all of.</summary>
    IReadOnlyList<string> Signs { get; }

    /// <exception cref="UnacceptableInputException">As for <see cref="IProjectFormat.Read"/>.</exception>
    Project Read(DatabaseReading reading);
}
