using System;
using System.CommandLine;
using PolicyAnalyzers.PostgreSqlServer;
using PolicyAnalyzers.Surveys.PostgreSql.Schedules;

// A worker is this program again, started by the verb `run`: worker CONNECTION SOCKET
if (args is [Worker.Verb, var connection, var vendor])
{
    return await Worker.RunAsync(connection, vendor);
}

var schedules = new Option<int>("--schedules") { Description = "How many schedules.", DefaultValueFactory = _ => 1000 };
var seed = new Option<int>("--seed") { Description = "The number that the first schedule is drawn from; each further one from the next number.", DefaultValueFactory = _ => 1 };
var root = new RootCommand("Runs random schedules on two processes that share a ledger on PostgreSQL, kills one of them at a random moment, and checks what came of it.") { schedules, seed };
root.SetAction(async (parsed, cancellation) =>
{
    if (Installation.Folder is null)
    {
        Console.Error.WriteLine(Installation.Remedy);
        return 2;
    }

    return await Runner.RunAsync(parsed.GetValue(seed), parsed.GetValue(schedules), cancellation);
});
return await root.Parse(args).InvokeAsync();
