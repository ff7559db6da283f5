using System.CommandLine;
using FocusThemes.Benchmarks;

var quotes = new Option<int>("--quotes") { Description = "How many quotes, up to 1,000,000", Required = true };
var database = new Option<string>("--database") { Description = "The SQLite file to make", Required = true };
var generate = new Command("generate", "Makes a synthetic library; the same size gives the same library") { quotes, database };
generate.SetAction((parsed, stop) =>
    Generate.RunAsync(parsed.GetRequiredValue(quotes), parsed.GetRequiredValue(database), stop));
return await new RootCommand("Benchmarks of FocusThemes") { generate }.Parse(args).InvokeAsync();
