using System;
using System.CommandLine;
using System.IO;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>The verb <c>surveys</c>.</summary>
internal static class SurveysCommand
{
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "Rounds that count; one more warms up. From 6 on the ratios have a 95 % interval. 0 leaves the comparisons out.", DefaultValueFactory = _ => 6 };
        var seconds = new Option<int>("--seconds") { Description = "How long each round measures each kind of work.", DefaultValueFactory = _ => 5 };
        var workers = new Option<int>("--workers") { Description = "How many ask at once.", DefaultValueFactory = _ => 4 };
        var rows = new Option<int>("--rows") { Description = "Contacts that PostgreSQL holds already in the comparison of few with many; 0 leaves it out.", DefaultValueFactory = _ => 10_000_000 };
        var invitations = new Option<int>("--invitations") { Description = "Invitations over which memory is watched; 0 leaves it out.", DefaultValueFactory = _ => 1_000_000 };
        var output = new Option<FileInfo>("--output") { Description = "Page whose sections are replaced, such as docs/surveys/performance.md." }.AcceptExistingOnly();
        var command = new Command("surveys", "Compares decisions of the governed survey client with bare inserts into the same store.") { rounds, seconds, workers, rows, invitations, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            var plan = new SurveysPlan(
                parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(workers), parsed.GetValue(rows), parsed.GetValue(invitations));
            await SurveysBenchmark.RunAsync(plan, parsed.GetValue(output), cancellation);
            return 0;
        });
        return command;
    }
}
