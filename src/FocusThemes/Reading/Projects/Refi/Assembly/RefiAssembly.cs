using FocusThemes.Reading.Projects.Refi.Markup;

namespace FocusThemes.Reading.Projects.Refi.Assembly;

/// <summary>Follows the references of a project and puts it together.</summary>
internal sealed class RefiAssembly
{
    private readonly FoundProject found;
    private readonly LeftOut leftOut = new();
    private readonly string fileName;
    private readonly (IReadOnlyList<string> Missing, IReadOnlyList<string> Broken) texts;
    private readonly RefiMemos memos;
    private readonly FoundCodes codes;
    private readonly FoundSources sources;
    private readonly Patience patience;
    private int unknownVariables;
    private int emptySets;

    public RefiAssembly(FoundProject found, RefiTexts texts, Patience patience)
    {
        (this.found, this.patience, fileName, this.texts) = (found, patience, texts.FileName, (texts.Missing, texts.Broken));
        // A note without a text is no source without one.
        memos = new(texts.FileName, found, note => texts.Of(note).Units);
        texts.Missing.Clear();
        texts.Broken.Clear();
        codes = new(found, memos);
        sources = new(found, texts);
    }

    public Project Assemble()
    {
        found.Memo.Description = RefiOwn.Without(found.Memo.Description, out var inUnits);
        var isOwn = found.Program == RefiOwn.Program;
        var memo = memos.Of(found.Memo, "");
        var nameless = AddVariablesOfNamelessCases();
        var documents = sources.Documents(text => memos.Of(text.Memo, text.Guid), ValuesOf);
        var segments = new SegmentAssembly(fileName, sources, documents, codes, memos, patience);
        segments.Place(found.Program, isOwn ? inUnits : null, [.. found.Cases.SelectMany(one => one.Selections)]);
        var cases = new CaseAssembly(found, sources, documents, segments).Cases(
            one => memos.Of(one.Memo, one.Guid), ValuesOf);
        var sets = Sets(documents);

        leftOut.SayMissing(texts.Missing, "document has its text not in the file", "documents have their texts not in the file");
        leftOut.SayMissing(texts.Broken, "document has a broken text or one that is not in UTF-8",
            "documents have broken texts or such as are not in UTF-8");
        segments.Say(leftOut);
        SayMedia(segments);
        leftOut.Say(nameless, "case without a name has several sources or none", "cases without a name have several sources or none");
        leftOut.Say(unknownVariables, "value is of a variable that the file does not define",
            "values are of variables that the file does not define");
        SayRest(segments);
        return new()
        {
            Name = found.Name.Trim(),
            Program = found.Program.Trim(),
            Memo = memo,
            Codes = codes.All,
            Documents = documents,
            Segments = segments.Segments,
            Cases = cases,
            Sets = sets,
            Codings = segments.Codings,
            Positions = segments.Positions,
            // The only user of such a project is this program.
            Coders = isOwn ? 0 : segments.Coders,
            LeftOut = leftOut.Sentences,
        };
    }

    // Programs that have no variables of documents write them as those of a case that is nothing but the document.
    private int AddVariablesOfNamelessCases()
    {
        var others = 0;
        foreach (var one in found.Cases.Where(CaseAssembly.IsNameless))
        {
            if (one is { Sources: [var source], Selections.Count: 0 })
                foreach (var at in sources.Of(source)) sources.Texts[at].Values.AddRange(one.Values);
            else if (one.Values.Count + one.Sources.Count + one.Selections.Count > 0) others++;
        }

        return others;
    }

    private List<(string Name, string Value)> ValuesOf(IReadOnlyList<FoundValue> values)
    {
        var told = new OrderedDictionary<(string, string), int>();
        foreach (var (variable, value) in values)
        {
            if (!found.Variables.TryGetValue(variable, out var name)) unknownVariables++;
            else told.TryAdd((name, value), 0);
        }

        return [.. told.Keys];
    }

    private List<DocumentSet> Sets(List<ProjectDocument> documents)
    {
        var sets = new List<DocumentSet>();
        foreach (var set in found.Sets)
        {
            var members = set.Sources.Distinct().SelectMany(sources.Of).Distinct().Select(at => documents[at]).ToList();
            if (members.Count > 0) sets.Add(new(set.Name.Trim(), members) { Memo = memos.Of(set.Memo, set.Guid) });
            else if (set is { Codes: 0, Notes: 0 }) emptySets++;
        }

        return sets;
    }

    // A stretch of a PDF is an area of a page, or of more than one, and a passage of its text as well.
    private void SayMedia(SegmentAssembly segments)
    {
        foreach (var media in found.Media.GroupBy(medium => medium.Kind))
        {
            var codings = media.SelectMany(medium => medium.Selections)
                .Where(one => !segments.HasSelection(one.Guid, one.Name)).Sum(one => one.Codings);
            if (media.Key == SourceMarkup.Areas)
                leftOut.Say(codings, $"coding is on {media.Key}, not on words of a text", $"codings are on {media.Key}, not on words of a text");
            else
                leftOut.Say(codings, $"coding on {media.Key} holds no words", $"codings on {media.Key} hold no words");
        }
    }

    private void SayRest(SegmentAssembly segments)
    {
        leftOut.Say(found.Cases.SelectMany(one => one.Selections).Count(guid => segments.PlaceOf(guid) is null),
            "reference from a case is to no words", "references from cases are to no words");
        leftOut.Say(found.Cases.SelectMany(one => one.Codes).Count(code => codes.CaseOf(code) is null),
            "reference from a case to a code is not taken over", "references from cases to codes are not taken over");
        leftOut.Say(found.Sets.Count(set => set.Codes > 0), "set of codes is not taken over", "sets of codes are not taken over");
        leftOut.Say(found.Sets.Count(set => set.Notes > 0), "set of notes is not taken over", "sets of notes are not taken over");
        leftOut.Say(emptySets, "set holds no document with words", "sets hold no documents with words");
        leftOut.Say(memos.Unused, "note is on nothing that is read", "notes are on nothing that is read");
        leftOut.Say(memos.LinksOfOthers, "link is not between a note and what it is on", "links are not between notes and what they are on");
        leftOut.Say(found.Graphs, "diagram is not taken over", "diagrams are not taken over");
    }
}
