namespace FocusThemes.Queries.Sources;

/// <summary>From a line of a source on, its words stand on that page of the file.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Page">From 1, as the file counts them, whatever is printed on it.</param>
public sealed record LinePage(int Line, int Page);
