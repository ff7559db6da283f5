namespace FocusThemes.Checks;

/// <summary>An item of a guideline for reporting qualitative research, and in a few words what it asks for.</summary>
public sealed record ReportingItem(string Name, string Words)
{
    public static ReportingItem Coreq29 { get; } = new("COREQ 29", "each quotation presented and identified");
    public static ReportingItem Coreq30 { get; } = new("COREQ 30", "consistency between data and findings");
    public static ReportingItem Coreq31 { get; } = new("COREQ 31", "major themes clearly presented");
    public static ReportingItem Coreq32 { get; } = new("COREQ 32", "diverse cases or minor themes");
    public static ReportingItem Srqr13 { get; } = new("SRQR 13", "de-identification of excerpts");
    public static ReportingItem Srqr16And17 { get; } = new("SRQR 16 and 17", "evidence to substantiate findings");

    public override string ToString() => $"{Name}: {Words}";
}
