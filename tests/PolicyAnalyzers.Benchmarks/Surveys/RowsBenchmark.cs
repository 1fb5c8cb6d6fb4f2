using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.PostgreSqlServer;

namespace PolicyAnalyzers.Benchmarks.Surveys;

/// <summary>Decisions on a ledger with few contacts and on one with many, in turns.</summary>
internal static class RowsBenchmark
{
    private const int Few = 10_000;

    public static async Task<IReadOnlyList<(LoadResult Few, LoadResult Many)>> RunAsync(SurveysPlan plan, Server server, CancellationToken cancellation)
    {
        await using var few = await OpenAsync(plan, server, Few);
        await using var many = await OpenAsync(plan, server, plan.Rows);
        var rounds = new List<(LoadResult, LoadResult)>();
        for (var round = 0; round <= plan.Rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            Console.Error.WriteLine($"few and many contacts, round {round} of {plan.Rounds}");
            rounds.Add((await Load.RunAsync(plan, token => Load.DecideAsync(few.Ledger, token)), await Load.RunAsync(plan, token => Load.DecideAsync(many.Ledger, token))));
        }

        return [.. rounds.Skip(1)];
    }

    private static async Task<Store> OpenAsync(SurveysPlan plan, Server server, int rows)
    {
        var elapsed = Stopwatch.StartNew();
        var store = await Stores.OpenPostgreSqlAsync(server, plan.Workers, rows);
        Console.Error.WriteLine($"{rows:N0} contacts are there after {elapsed.Elapsed.TotalSeconds:F0} s");
        return store;
    }
}
