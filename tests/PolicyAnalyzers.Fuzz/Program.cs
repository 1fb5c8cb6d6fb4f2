using System;
using System.CommandLine;
using System.Linq;
using PolicyAnalyzers.Fuzz;

var seed = new Option<int>("--seed") { Description = "From which the cases are made.", DefaultValueFactory = _ => FuzzRun.UsualSeed };
var cases = new Option<int>("--cases") { Description = "How many files are broken and read.", DefaultValueFactory = _ => 200_000 };
var number = new Option<int?>("--case") { Description = "Only this one; its bytes go to standard output." };
var root = new RootCommand("Breaks policies, fragments and baselines, and sees what reading them does.") { seed, cases, number };
root.SetAction(parsed => parsed.GetValue(number) is { } one ? TryOne(parsed.GetValue(seed), one) : TryAll(parsed.GetValue(seed), parsed.GetValue(cases)));
return root.Parse(args).Invoke();

static int TryOne(int seed, int number)
{
    var tried = FuzzCase.Make(seed, number);
    using var output = Console.OpenStandardOutput();
    output.Write(tried.Content);
    var fault = Oracle.Judge(tried, out var kind);
    Console.Error.WriteLine($"case {number} of seed {seed}, made from {tried.File.Name}, {tried.Content.Length} bytes: {kind}, {fault ?? "nothing wrong"}");
    foreach (var problem in ReadOutcome.Of(tried).Problems)
    {
        Console.Error.WriteLine($"{problem.Span.Line}:{problem.Span.Column}: {problem.Id}: {problem.Message}. {problem.Remedy}.");
    }

    return fault is null ? 0 : 1;
}

static int TryAll(int seed, int count)
{
    var (kinds, faults) = FuzzRun.Try(seed, count, tried => Console.Error.WriteLine($"{tried} of {count}"));
    Console.WriteLine($"{count} cases of seed {seed}, {faults.Count} with a fault of the reader");
    foreach (var (kind, times) in kinds.OrderByDescending(entry => entry.Value))
    {
        Console.WriteLine($"{times,8}  {kind}");
    }

    foreach (var (number, fault) in faults.OrderBy(entry => entry.Key).Take(20))
    {
        Console.WriteLine($"case {number}: {fault}");
        Console.WriteLine($"  again: dotnet run -c Release --project tests/PolicyAnalyzers.Fuzz -- --seed {seed} --case {number}");
    }

    return faults.Count == 0 ? 0 : 1;
}
