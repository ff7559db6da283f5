using System.Text.Json.Nodes;
using FocusThemes.Queries.Dimensions;
using FocusThemes.Queries.Selections;
using FocusThemes.Writing;
using FocusThemes.Writing.Plain;
using Microsoft.OpenApi;

namespace FocusThemes.Web.Data;

/// <summary>The description of the data addresses at <c>/openapi.json</c>, with an example for each parameter.</summary>
internal static class ApiDescription
{
    private static readonly (string Name, string Description, string Example, bool IsMany)[] Filter =
    [
        // A study has no other studies.
        .. Dimension.All.Where(dimension => dimension != Dimension.Study).Concat([Dimension.Find("attr.role")!, Dimension.Find("also.participant")!]).Select(dimension => (
            dimension.Parameter, $"{dimension.Description} May repeat: any of them.", dimension.Example, true)),
        ("q", "Words, all of which the quote has.", "political", false),
        ("order", "best or source; data come in the order of the source unless best is asked for.", "source", false),
        ("after", "The page of JSON that begins after this quote; the member next of an answer has it.", "25", false),
    ];

    private static readonly (string Name, string Description, string Example, bool IsMany)[] Selection =
    [
        (QuoteSelection.Quote, "A quote by its id. May repeat, in the order in which they are wanted.", "7.2.1", true),
        (QuoteSelection.Heading, "What stands above them.", "Politics and medicine", false),
    ];

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["study"] = "social-innovators",
        ["number"] = "7",
        ["code"] = "1P04",
        ["id"] = "7.2.1",
        ["chart"] = "themes-by-people",
        ["name"] = "table-2.txt",
        ["by"] = "group",
        ["lines"] = "5",
        ["unit"] = "participant",
        ["group"] = "1",
        ["from"] = "1",
    };

    public static void AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNamingPolicy = JsonFormat.Options.PropertyNamingPolicy);
        services.AddOpenApi(options =>
        {
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new()
                {
                    Title = "FocusThemes",
                    Version = "1",
                    Description = "Themes, concepts and participant quotes of qualitative studies. Every page has the " +
                        "same content as data at its address with an extension. All of it is for reading: GET and HEAD, " +
                        "from any origin, with an ETag. Errors are problem+json with a sentence.",
                };
                // Where the site is reached is not known here.
                document.Servers = [];
                return Task.CompletedTask;
            });
            options.AddOperationTransformer((operation, context, _) =>
            {
                var marks = context.Description.ActionDescriptor.EndpointMetadata;
                if (marks.OfType<TakesFilter>().Any()) Add(operation, Filter);
                if (marks.OfType<TakesSelection>().Any()) Add(operation, Selection);
                foreach (var (name, description, example) in marks.OfType<TakesParameters>().SelectMany(taken => taken.Parameters))
                    Add(name, description, example, operation);
                foreach (var option in marks.OfType<TakesOptions>().SelectMany(taken => taken.Options)) Add(option, operation);
                foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
                    if (Examples.TryGetValue(parameter.Name!, out var example)) parameter.Example ??= JsonValue.Create(example);
                return Task.CompletedTask;
            });
        });
    }

    private static void Add(string name, string description, string example, OpenApiOperation operation) =>
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create(example),
        });

    private static void Add(ExportOption option, OpenApiOperation operation) => (operation.Parameters ??= []).Add(
        new OpenApiParameter
        {
            Name = option.Name,
            In = ParameterLocation.Query,
            Description = option.Description,
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. option.Values.Select(value => JsonValue.Create(value))],
                Default = JsonValue.Create(option.Values[0]),
            },
            Example = JsonValue.Create(option.Values[^1]),
        });

    private static void Add(
        OpenApiOperation operation, IEnumerable<(string Name, string Description, string Example, bool IsMany)> parameters)
    {
        operation.Parameters ??= [];
        foreach (var (name, description, example, isMany) in parameters)
        {
            var text = new OpenApiSchema { Type = JsonSchemaType.String };
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Query,
                Description = description,
                Schema = isMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = text } : text,
                Example = isMany ? new JsonArray(example) : JsonValue.Create(example),
            });
        }
    }
}
