namespace FocusThemes.Queries.Sources;

/// <summary>The page of the file on which the words of a source stand from a line on.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Page">From 1, as the file counts them, whatever is printed on it.</param>
public sealed record LinePage(int Line, int Page);
