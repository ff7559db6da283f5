namespace FocusThemes.Reading.Projects.Databases;

/// <summary>A program that keeps its projects in a SQLite file.</summary>
internal interface IDatabaseForm
{
    /// <summary>As it calls itself.</summary>
    string Program { get; }

    /// <summary>A table that no other of these programs has.</summary>
    string Sign { get; }

    /// <param name="name">Of the file, for sentences.</param>
    /// <exception cref="UnacceptableInputException">As for <see cref="IProjectFormat.Read"/>.</exception>
    Project Read(string name, ProjectDatabase database, Patience patience);
}
