using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Diffing.Impact;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>The options of <c>diff</c> that ask what a new policy does to code.</summary>
internal sealed class ImpactOption
{
    private readonly Option<string[]> _impact = new("--impact")
    {
        Description = "Say which findings appear, disappear or change their level. A solution, C# project or folder is scanned under both policies, without regard to a baseline; "
            + "or two results of 'scan --format json', made under the older and under the newer policy, are compared: OLD.json,NEW.json.",
        HelpName = "solution|project|folder|OLD.json,NEW.json",
    };

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "With --impact: the day on which the policies' dates are judged. Without it: each policy's own first day.",
        HelpName = "yyyy-MM-dd",
    };

    private readonly Option<string?> _configuration = new("--configuration", "-c")
    {
        Description = "With --impact: build configuration, for example Release. Without it: the target's default.",
        HelpName = "NAME",
    };

    /// <summary>Adds the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        _asOf.Validators.Add(option =>
        {
            if (!PolicyDate.TryParse(option.GetValue(_asOf), out _))
            {
                option.AddError($"'{option.GetValue(_asOf)}' is not a day. Write it as yyyy-MM-dd, for example 2026-03-31.");
            }
        });
        command.Add(_impact);
        command.Add(_asOf);
        command.Add(_configuration);
    }

    /// <summary>The impact; null where nobody asked for it.</summary>
    /// <exception cref="UsageException">What was named cannot be read, or does not belong to the two policies.</exception>
    public async Task<ImpactReport?> RunAsync(ParseResult parsed, PolicyDiff diff, ScanServices services, CancellationToken cancellation)
    {
        var named = (parsed.GetValue(_impact) ?? []).SelectMany(SplitResults).ToList();
        switch (named)
        {
            case []:
                return null;
            case [var older, var newer] when IsResult(older) && IsResult(newer):
                return ImpactReport.Of(StoredScan.ReadFile(older).RequireUnder(diff.Older), StoredScan.ReadFile(newer).RequireUnder(diff.Newer));
            case [var target] when !IsResult(target):
                var request = new ScanRequest(TargetResolver.Resolve(target), null, parsed.GetValue(_asOf), parsed.GetValue(_configuration), IgnoreBaseline: true);
                return await services.Progress.RunAsync(progress => ImpactScanner.ScanAsync(request, diff, services.Analyzers, progress, cancellation)).ConfigureAwait(false);
            default:
                throw new UsageException("--impact takes one solution, project or folder, or two results of 'scan --format json': first the one under the older policy, then the one under the newer.");
        }
    }

    /// <summary>A comma parts two results; in the name of anything else it is a comma.</summary>
    private static string[] SplitResults(string named) => Path.Exists(named) || !named.Split(',').All(IsResult) ? [named] : named.Split(',');

    private static bool IsResult(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
