namespace FocusThemes.Reading.Projects.Databases;

/// <summary>A program that keeps its projects in a SQLite file.</summary>
internal interface IDatabaseForm
{
    /// <summary>As it calls itself.</summary>
    string Program { get; }

    /// <summary>A table that no other of these programs has.</summary>
    string Sign { get; }

    /// <exception cref="UnacceptableInputException">As for <see cref="IProjectFormat.Read"/>.</exception>
    Project Read(DatabaseReading reading);
}
