namespace FocusThemes.Reading.Hints;

/// <summary>What of a project its participants are taken from.</summary>
public enum PeopleBy
{
    /// <summary>Cases, which most programs have for them.</summary>
    Cases,

    /// <summary>Each document is somebody's.</summary>
    Documents,

    /// <summary>Whoever is named where a turn begins in a transcript: <c>P3:</c>.</summary>
    Speakers,

    /// <summary>Sets of documents, each somebody's.</summary>
    Sets,
}
