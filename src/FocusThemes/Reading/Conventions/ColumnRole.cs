namespace FocusThemes.Reading.Conventions;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnRole
{
    /// <summary>Nothing that belongs to a theme: notes, as they are called.</summary>
    None,
    Theme,

    /// <summary>A part of a theme, with concepts of its own; alone between theme and quote it is the concept.</summary>
    Subtheme,
    Concept,
    Quote,

    /// <summary>Who said the quotes of the row.</summary>
    Participant,

    /// <summary>The focus group of whoever said them.</summary>
    Group,

    /// <summary>Who coded the row, or whose log-in it came from: left out, since it is not for readers.</summary>
    Coder,

    /// <summary>The printed number of the row's theme.</summary>
    Number,

    /// <summary>What is told of whoever said the quotes of the row, under the column's own name.</summary>
    Attribute,

    /// <summary>Who somebody is outside the study, such as a telephone number: left out.</summary>
    Identifier,
}
