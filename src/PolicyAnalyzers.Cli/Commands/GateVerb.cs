using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Gating.Coverage;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy gate</c>.</summary>
internal sealed class GateVerb
{
    private readonly Argument<string> _target = new("target")
    {
        Description = "Solution (.sln, .slnx, .slnf), C# project, or folder: its only solution, or all C# projects below it where it has none.",
        DefaultValueFactory = _ => ".",
        HelpName = "solution|project|folder",
    };

    private readonly Option<string?> _policy = new("--policy") { Description = "The policy: a file, a folder or a package, from outside of what is judged.", HelpName = "FILE|FOLDER|PACKAGE" };
    private readonly Option<string?> _required = new("--require") { Description = "The policy that every project must have itself, at least in this version.", HelpName = "ID>=VERSION" };
    private readonly Option<string?> _log = new("--binlog") { Description = "Judge the build of which this is the log, right after it and where it ran. Without it, the gate builds by itself.", HelpName = "FILE" };
    private readonly Option<string?> _exclusions = new("--exclusions") { Description = "Projects that need not be compiled, each with reason, owner and last day.", HelpName = "FILE" };
    private readonly Option<string?> _configuration = new("--configuration", "-c") { Description = "Build configuration. Without it: the target's default.", HelpName = "NAME" };
    private readonly Option<string?> _repository = new("--repository") { Description = "The repository's name, by which fragments are known. Without it: what the build server says.", HelpName = "OWNER/NAME" };
    private readonly Option<int> _threads = new("--threads") { Description = "Most threads. Without it: as many as this machine has.", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
    private readonly Option<string> _format = new("--format")
    {
        Description = "text, json, sarif (SARIF 2.1.0, below the limits of GitHub), github or azure (annotations of a pull request).",
        DefaultValueFactory = _ => OutputFormats.Text,
        HelpName = string.Join('|', OutputFormats.OfGate),
    };

    private readonly Option<string?> _output = OutputFile.Option();
    private readonly DayOption _day = new();

    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services) => new GateVerb().Build(services);

    private Command Build(ScanServices services)
    {
        _format.AcceptOnlyFromAmong([.. OutputFormats.OfGate]);
        _threads.Validators.Add(option =>
        {
            if (option.GetValueOrDefault<int>() < 1)
            {
                option.AddError("--threads must be 1 or more.");
            }
        });
        var command = new Command(
            "gate",
            "Proves in CI that the policy holds: builds, takes what the compilers were run with, makes each compilation again, and runs its own analyzers on it under a policy from outside of the repository. "
            + "Mandatory findings make exit code 1, missing evidence 3; advisory findings stop nobody.")
        {
            _target, _policy, _required, _log, _exclusions, _configuration, _repository, _threads, _format, _output,
        };
        _day.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, services, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, ScanServices services, CancellationToken cancellation)
    {
        var file = parsed.GetValue(_output);
        OutputFile.RequireFolder(file);
        var request = Read(parsed, services);
        var result = await services.Progress.RunAsync(progress => Gate.RunAsync(request, services.Analyzers, progress, cancellation)).ConfigureAwait(false);
        using var text = new StringWriter();
        OutputFormats.Create(parsed.GetValue(_format)!, inventory: false, file is null ? services.Layout : TextLayout.Plain).Write(result.Found, text);
        await OutputFile.WriteAsync(text.ToString(), file, parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false);
        if (file is not null || parsed.GetValue(_format) != OutputFormats.Text)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(SummaryLines.Reason(result.Found.Verdict)).ConfigureAwait(false);
        }

        return result.Found.Verdict.ExitCode;
    }

    private GateRequest Read(ParseResult parsed, ScanServices services)
    {
        var policy = parsed.GetValue(_policy) ?? throw new UsageException("By which policy? Name a file, a folder or a package with --policy, from outside of what is judged.");
        var target = TargetResolver.Resolve(parsed.GetValue(_target)!);
        return new GateRequest(target, PolicySources.Read(policy), _day.Of(parsed, services.Clock))
        {
            BuildLog = parsed.GetValue(_log) is { } log ? Path.GetFullPath(log) : null,
            Configuration = parsed.GetValue(_configuration),
            Required = parsed.GetValue(_required) is { } required ? RequiredPolicy.Parse(required) : null,
            Exclusions = parsed.GetValue(_exclusions) is { } exclusions ? ExclusionList.Read(exclusions) : ExclusionList.None,
            Repository = parsed.GetValue(_repository) ?? BuildServer.Repository(),
            Threads = parsed.GetValue(_threads),
        };
    }
}
