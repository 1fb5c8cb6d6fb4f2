using System;
using System.CommandLine;
using System.Threading.Tasks;
using PolicyAnalyzers.PostgreSqlServer;
using PolicyAnalyzers.Surveys.Schedules;
using PolicyAnalyzers.Surveys.Schedules.Processes;
using PolicyAnalyzers.Surveys.Schedules.Stores;

// One of the two processes is this program again: it is told by its standard input what to do.
if (args is [Child.Verb])
{
    await ChildProcess.RunAsync(Console.In, Console.Out);
    return 0;
}

var store = new Option<string>("--store") { Description = "Where the ledger is: sqlite or postgresql.", DefaultValueFactory = static _ => "sqlite" };
store.AcceptOnlyFromAmong("sqlite", "postgresql");
var schedules = new Option<int>("--schedules") { Description = "How many schedules.", DefaultValueFactory = static _ => 1000 };
var seed = new Option<int>("--seed") { Description = "The seed of the first schedule; each further one has the next number.", DefaultValueFactory = static _ => 1 };
var root = new RootCommand("Runs random schedules of invitations, opt-outs, faults and crashes on ledgers, and judges what came of each.")
{
    Verb("workers", "Eight workers in one process.", async (own, first, count) =>
    {
        var report = await own.RunAsync(first, count, Console.Error);
        Console.WriteLine(report);
        return report.Broken is null;
    }),
    Verb("model", "One worker, each decision compared with the model's.", async (own, first, count) =>
    {
        var difference = await own.RunSequentialAsync(first, count);
        Console.WriteLine(difference ?? $"{count} schedules: every decision is the model's.");
        return difference is null;
    }),
    Verb("kill", "Two processes, one of which is killed (SIGKILL). Linux only.", async (own, first, count) =>
    {
        var broken = await own.RunKillsAsync(first, count, Console.Error);
        Console.WriteLine(broken ?? $"{count} schedules: every property held.");
        return broken is null;
    }),
};
return await root.Parse(args).InvokeAsync();

Command Verb(string name, string description, Func<StoreSchedules, int, int, Task<bool>> run)
{
    var command = new Command(name, description) { store, schedules, seed };
    command.SetAction(async (parsed, _) =>
    {
        if (parsed.GetValue(store) == "sqlite")
        {
            return await run(new StoreSchedules(new SqliteStores()), parsed.GetValue(seed), parsed.GetValue(schedules)) ? 0 : 1;
        }

        if (Installation.Folder is null)
        {
            Console.Error.WriteLine(Installation.Remedy);
            return 2;
        }

        using var server = new Server("fsync=off", "full_page_writes=off");
        return await run(new StoreSchedules(new PostgreSqlStores(server)), parsed.GetValue(seed), parsed.GetValue(schedules)) ? 0 : 1;
    });
    return command;
}
