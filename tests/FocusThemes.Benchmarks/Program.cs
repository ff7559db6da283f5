using System.CommandLine;
using FocusThemes.Benchmarks;

var quotes = new Option<int>("--quotes") { Description = "How many quotes, up to 1,000,000", Required = true };
var database = new Option<string>("--database") { Description = "The SQLite file to make", Required = true };
var generate = new Command("generate", "Makes a synthetic library; the same size gives the same library") { quotes, database };
generate.SetAction((parsed, stop) =>
    Generate.RunAsync(parsed.GetRequiredValue(quotes), parsed.GetRequiredValue(database), stop));

var site = new Option<string>("--site") { Description = "Where the site answers", DefaultValueFactory = _ => "http://localhost:5080" };
var rounds = new Option<int>("--rounds") { Description = "Searches of each kind", DefaultValueFactory = _ => 200 };
var search = new Command("search", "Times searches of a running site beside the bare query") { site, database, rounds };
search.SetAction(async (parsed, stop) =>
{
    using var times = new SearchTimes(
        new(parsed.GetRequiredValue(site)), parsed.GetRequiredValue(database), parsed.GetRequiredValue(rounds));
    return await times.RunAsync(stop);
});
return await new RootCommand("Benchmarks of FocusThemes") { generate, search }.Parse(args).InvokeAsync();
