using System;
using System.CommandLine;
using System.IO;
using PolicyAnalyzers.Benchmarks;
using PolicyAnalyzers.Benchmarks.Reading;
using PolicyAnalyzers.Benchmarks.Recognition;
using PolicyAnalyzers.Benchmarks.Surveys;

if (args is [ReadingOnce.Verb, ..])
{
    return ReadingOnce.Run(args);
}

var runs = new Option<int>("--runs") { Description = "Rounds that count; one more warms up. From 6 on the ratios have a 95 % interval.", DefaultValueFactory = _ => 15 };
var lines = new Option<int>("--lines") { Description = "Lines of the generated solution.", DefaultValueFactory = _ => 100_000 };
var projects = new Option<int>("--projects") { Description = "Projects that the solution is split into.", DefaultValueFactory = _ => 1 };
var server = new Option<bool>("--server") { Description = "Compile by a build server for each variant, which stays from round to round, and not by new processes." };
var analyzers = new Option<DirectoryInfo>("--analyzers")
{
    Description = "Folder with the build output of the package's analyzers; those that were built with this program, unless set.",
    DefaultValueFactory = _ => new DirectoryInfo(AppContext.BaseDirectory),
}.AcceptExistingOnly();
var policy = new Option<FileInfo>("--policy")
{
    Description = "The policy under which they run; the sample policy, unless set.",
    DefaultValueFactory = _ => new FileInfo(Path.Combine(AppContext.BaseDirectory, "policy.yaml")),
}.AcceptExistingOnly();
var output = new Option<FileInfo>("--output") { Description = "Page whose measured section is replaced, such as docs/performance.md." }.AcceptExistingOnly();
var keep = new Option<DirectoryInfo?>("--keep") { Description = "Folder where the generated files are left." };

foreach (var number in new[] { runs, lines, projects })
{
    number.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() < 1)
        {
            result.AddError($"{number.Name} must be 1 or more.");
        }
    });
}

var root = new RootCommand("Measures what the analyzers add to the CPU time of the compiler.") { runs, lines, projects, server, analyzers, policy, output, keep };
root.SetAction(parsed =>
{
    try
    {
        Benchmark.Run(new BenchmarkOptions(
            parsed.GetValue(runs),
            parsed.GetValue(lines),
            parsed.GetValue(projects),
            parsed.GetValue(server),
            parsed.GetRequiredValue(analyzers),
            parsed.GetRequiredValue(policy),
            parsed.GetValue(output),
            parsed.GetValue(keep)));
        return 0;
    }
    catch (Exception exception) when (exception is InvalidOperationException or IOException or ArgumentOutOfRangeException)
    {
        Console.Error.WriteLine(exception.Message);
        return 1;
    }
});
root.Subcommands.Add(ReadingCommand.Create());
root.Subcommands.Add(RecognitionCommand.Create());
root.Subcommands.Add(SurveysCommand.Create());
return root.Parse(args).Invoke();
