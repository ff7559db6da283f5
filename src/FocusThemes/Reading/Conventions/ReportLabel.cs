namespace FocusThemes.Reading.Conventions;

/// <summary>What a label in a report says of the words below it.</summary>
internal enum ReportLabel
{
    /// <summary>Neither a theme's meaning nor what was said, such as its impact.</summary>
    Other,

    /// <summary>What the theme means, in the authors' words.</summary>
    Concept,

    /// <summary>What participants said.</summary>
    Quotes,

    /// <summary>Nothing but themes.</summary>
    Themes,
}
