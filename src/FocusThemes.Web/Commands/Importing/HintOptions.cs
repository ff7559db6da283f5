using System.CommandLine;
using System.CommandLine.Parsing;
using FocusThemes.Model.Letters;
using FocusThemes.Reading;
using FocusThemes.Reading.Conventions;
using FocusThemes.Reading.Hints;

namespace FocusThemes.Web.Commands.Importing;

/// <summary>The options that tell how tables are to be read, where they would be read otherwise.</summary>
public sealed class HintOptions
{
    private static readonly string Roles = string.Join(", ", ColumnRoles.Names);

    private readonly Option<IReadOnlyList<ColumnRole>?> columns = new("--columns")
    {
        Description = $"What the columns hold, from the left, parted by commas: {Roles}.",
        CustomParser = ParseColumns,
    };

    private readonly Option<string?> numbering = new("--numbering")
    {
        Description = "The number of a theme as printed, such as 4) or (I); none where they have none.",
    };

    private readonly Option<string?> attribution = new("--attribution")
    {
        Description = "An attribution as printed, such as (FG1, P5); none where quotes have none.",
    };

    private readonly Option<int[]> tables = new("--table")
    {
        Description = "Which table of a file to read, counted from 1; may repeat.",
    };

    private readonly Option<string?> hidden = new("--hidden")
    {
        Description = "What a file does not show (hidden rows, deleted words): include reads it too.",
    };

    private readonly Option<IReadOnlyList<PlaceHint>?> places = new("--place")
    {
        Description = "What begins at a line and column, whatever it looks like: 12:34=concept; may repeat.",
        CustomParser = ParsePlaces,
    };

    private readonly Option<string?> people = new("--people")
    {
        Description = $"What the people of a project are taken from: {string.Join(", ", HintsJson.PeopleNames)}.",
    };

    public HintOptions()
    {
        people.AcceptOnlyFromAmong([.. HintsJson.PeopleNames]);
        hidden.AcceptOnlyFromAmong(HintsJson.Include, HintsJson.LeaveOut);
        tables.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => int.TryParse(token.Value, out var number) && number < 1))
                result.AddError("--table counts from 1.");
        });
    }

    public void AddTo(Command verb)
    {
        verb.Add(columns);
        verb.Add(numbering);
        verb.Add(attribution);
        verb.Add(tables);
        verb.Add(hidden);
        verb.Add(places);
        verb.Add(people);
    }

    public ReadingHints Of(ParseResult parsed) => new()
    {
        Columns = parsed.GetValue(columns),
        Numbering = Said(parsed.GetValue(numbering)),
        Attribution = Said(parsed.GetValue(attribution)),
        Tables = parsed.GetValue(tables) is { Length: > 0 } chosen ? chosen : null,
        WithHidden = parsed.GetValue(hidden) is { } said ? said == HintsJson.Include : null,
        Places = parsed.GetValue(places) is { Count: > 0 } told ? told : null,
        People = parsed.GetValue(people) is { } source ? HintsJson.FindPeople(source) : null,
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static List<PlaceHint>? ParsePlaces(ArgumentResult result)
    {
        try
        {
            return [.. result.Tokens.Select(token => PlaceHint.Parse(token.Value)).DistinctBy(place => place.Place)];
        }
        catch (UnacceptableInputException fault)
        {
            result.AddError($"--place: {fault.Message}");
            return null;
        }
    }

    private static List<ColumnRole>? ParseColumns(ArgumentResult result)
    {
        var columns = new List<ColumnRole>();
        foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (ColumnRoles.Find(name) is not { } role)
            {
                result.AddError($"--columns does not know “{EnglishText.Shortened(name)}”; a column is one of {Roles}.");
                return null;
            }

            columns.Add(role);
        }

        return columns;
    }
}
