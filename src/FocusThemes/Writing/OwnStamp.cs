using FocusThemes.Queries.Studies;
using FocusThemes.Reading.Formats.Own;
using FocusThemes.Reading.Formats.Own.Copies;

namespace FocusThemes.Writing;

/// <summary>What a file says of itself so that it can be read again.</summary>
internal static class OwnStamp
{
    /// <summary>Null for anything but a whole study.</summary>
    public static ExportStamp? Stamp(this Export exported) =>
        exported is { Shape: ExportShape.Study, Study: { } study }
            ? ExportStamp.OfStudy(study.Slug, exported.Caption, study.Seal) : null;

    /// <summary>The same export, whose quotes are looked at while they are written.</summary>
    /// <param name="held">As in <see cref="CopyKeyMaker"/>.</param>
    public static (Export Watched, Func<CopyKey> Key) Watched(this Export exported, Func<string, string> held)
    {
        var maker = new CopyKeyMaker(held);
        return (
            exported with { Rows = Rows() },
            () => maker.Complete(exported.Attributed.Select(who => (who.Code, who.Attributes))));

        IEnumerable<ExportRow> Rows()
        {
            foreach (var row in exported.Rows)
            {
                if (row.Quote is { } quote)
                    maker.Add(quote.Text, quote.Marks, quote.By, quote.Participant, quote.FocusGroup, quote.Identifier);
                yield return row;
            }
        }
    }
}
