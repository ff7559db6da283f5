namespace FocusThemes.Checks.Reporting;

/// <summary>SRQR, the standards for all kinds of qualitative research.</summary>
internal static class Srqr
{
    public static ReportingList List { get; } = new(
        "srqr", "SRQR",
        "O’Brien BC, Harris IB, Beckman TJ, Reed DA, Cook DA. Standards for reporting qualitative research: a synthesis of recommendations. Acad Med. 2014;89(9):1245–1251.",
        "10.1097/ACM.0000000000000388",
        new("Title and abstract",
            new(1, "Title", "What was studied, and that it was studied qualitatively", ReportingFacts.Title),
            new(2, "Abstract", "The whole study in short, as the journal wants it", ReportingFacts.Abstract)),
        new("Introduction",
            new(3, "Problem formulation", "The problem, why it matters and what is known of it"),
            new(4, "Purpose or research question", "What the study was to find out")),
        new("Methods",
            new(5, "Qualitative approach and research paradigm", "The approach and the view of knowledge behind it, with reasons"),
            new(6, "Researcher characteristics and reflexivity", "What of the researchers may have shaped the study"),
            new(7, "Context", "Where the study took place and what matters about that"),
            new(8, "Sampling strategy", "How and why participants or documents were chosen, and when that ended"),
            new(9, "Ethical issues pertaining to human subjects", "Approval, consent and confidentiality"),
            new(10, "Data collection methods", "What was collected, how and when"),
            new(11, "Data collection instruments and technologies", "Guides, questionnaires and recorders, and how they changed"),
            new(12, "Units of study", "How many people, documents or events, and what matters about them", SizeAndSample),
            new(13, "Data processing", "How data were transcribed, managed, coded and stripped of what identifies people", ReportingFacts.Deidentified),
            new(14, "Data analysis", "How themes were found and by whom", ReportingFacts.CodingTree),
            new(15, "Techniques to enhance trustworthiness", "What was done to make the analysis credible")),
        new("Results",
            new(16, "Synthesis and interpretation", "The main findings: themes, and what they come to", ReportingFacts.MajorThemes),
            new(17, "Links to empirical data", "Quotes and other evidence that bear the findings out", Evidence)),
        new("Discussion",
            new(18, "Integration with prior work, implications, transferability and contributions to the field", "What the findings add, and where they hold"),
            new(19, "Limitations", "What limits the findings’ trustworthiness")),
        new("Other",
            new(20, "Conflicts of interest", "What may have swayed the researchers, and what was done about it"),
            new(21, "Funding", "Who paid, and what part they had", ReportingFacts.Funding)));

    private static ReportedFact SizeAndSample(ReportedStudy study) => Joined(ReportingFacts.Size(study), ReportingFacts.Sample(study));

    private static ReportedFact Evidence(ReportedStudy study) => Joined(ReportingFacts.Quotations(study), ReportingFacts.Consistency(study));

    private static ReportedFact Joined(ReportedFact first, ReportedFact? second) => second is null ? first
        : new($"{first.Sentence} {second.Sentence}", [.. first.Places.Concat(second.Places).Distinct()]);
}
