using System.CommandLine;
using BenchmarkDotNet.Running;
using FocusThemes.Benchmarks;

var quotes = new Option<int>("--quotes") { Description = "How many quotes, up to 1,000,000", Required = true };
var database = new Option<string>("--database") { Description = "The SQLite file to make", Required = true };
var attributes = new Option<bool>("--attributes") { Description = "Tables of cells that tell six attributes of everybody" };
var generate = new Command("generate", "Makes a synthetic library; the same size gives the same library") { quotes, database, attributes };
generate.SetAction((parsed, stop) =>
    Generate.RunAsync(parsed.GetRequiredValue(quotes), parsed.GetRequiredValue(database), stop, parsed.GetValue(attributes)));

var site = new Option<string>("--site") { Description = "Where the site answers", DefaultValueFactory = _ => "http://localhost:5080" };
var rounds = new Option<int>("--rounds") { Description = "Searches of each kind", DefaultValueFactory = _ => 200 };
var warm = new Option<int>("--warm") { Description = "Seconds of searches before the first that counts", DefaultValueFactory = _ => 15 };
var search = new Command("search", "Times searches of a running site beside the bare query") { site, database, rounds, warm };
search.SetAction(async (parsed, stop) =>
{
    using var times = new SearchTimes(
        new(parsed.GetRequiredValue(site)), parsed.GetRequiredValue(database), parsed.GetRequiredValue(rounds), parsed.GetRequiredValue(warm));
    return await times.RunAsync(stop);
});

var crossings = new Command("crossings", "Times every two dimensions of the largest study crossed, and facets with them") { database };
crossings.SetAction((parsed, stop) => Crossings.RunAsync(parsed.GetRequiredValue(database), stop));

var count = new Option<int>("--count") { Description = "Quotations of each kind", DefaultValueFactory = _ => 10_000 };
var prose = new Option<string?>("--prose") { Description = "A file of sentences that no quote has" };
var quotations = new Command("quotations", "Tells how many altered quotes are found, how much prose is taken for one, and how long it takes") { database, count, prose };
quotations.SetAction((parsed, stop) => Quotations.RunAsync(
    parsed.GetRequiredValue(database), parsed.GetRequiredValue(count), parsed.GetValue(prose), stop));

var once = new Option<bool>("--once") { Description = "Each a single time, on a small library: whether they run, not how fast" };
var micro = new Command("micro", "Times the steps on their own, with what they allocate") { once };
micro.SetAction(async (parsed, _) =>
{
    if (parsed.GetValue(once)) return await Micro.RunOnceAsync();
    BenchmarkRunner.Run<Micro>();
    return 0;
});

var form = new Option<string?>("--form") { Description = "Only this form, such as html" };
var kind = new Option<string?>("--kind") { Description = "Only repetitions with these words in their names" };
var most = new Option<int>("--most") { Description = "Characters of the larger of two tables", DefaultValueFactory = _ => 1 << 20 };
var pairs = new Option<bool>("--pairs") { Description = "Every two repetitions in turn, which takes hours for all forms" };
var growth = new Command("growth", "Tells whether twice as much text takes twice as long to read") { form, kind, most, pairs };
growth.SetAction(parsed => new Growth(
    parsed.GetValue(form), parsed.GetValue(kind), parsed.GetValue(most), parsed.GetValue(pairs)).Run());

var url = new Option<string>("--url") { Description = "Where the site answers", DefaultValueFactory = _ => "http://localhost:5080" };
var seconds = new Option<int>("--seconds") { Description = "How long", DefaultValueFactory = _ => 90 };
var characters = new Option<int>("--characters") { Description = "The size of the slowest tables", DefaultValueFactory = _ => 4_000_000 };
var tries = new Command("tries", "Tells how long a reader waits while another posts the slowest tables") { url, seconds, characters };
tries.SetAction(async (parsed, stop) =>
{
    using var flood = new Tries(new(parsed.GetRequiredValue(url)), parsed.GetRequiredValue(seconds), parsed.GetRequiredValue(characters));
    return await flood.RunAsync(stop);
});
return await new RootCommand("Benchmarks of FocusThemes") { generate, search, crossings, quotations, micro, growth, tries }.Parse(args).InvokeAsync();
