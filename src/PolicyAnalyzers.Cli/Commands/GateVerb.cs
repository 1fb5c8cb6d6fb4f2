using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Gating.Baselines;
using PolicyAnalyzers.Cli.Gating.Coverage;
using PolicyAnalyzers.Cli.Gating.Receipts;
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
    private readonly Option<string?> _base = new("--baseline-of-base") { Description = "The baseline of the base branch: a file, or what Git knows it by. Then the baseline may only shrink.", HelpName = "FILE|REF" };
    private readonly Option<string?> _growth = new("--accept-growth") { Description = "Who accepts that the baseline grew, and why. The receipt keeps it.", HelpName = "NAME: REASON" };
    private readonly Option<string?> _receipt = new("--receipt") { Description = "Write what was judged, by what and with which result to this file (an in-toto statement).", HelpName = "FILE" };
    private readonly Option<string?> _key = new("--key") { Description = $"The private key (PEM, ECDSA P-256) that signs the receipt; with --verify, the public one. A password is taken from {KeyFile.PasswordVariable}.", HelpName = "FILE" };
    private readonly Option<string?> _verify = new("--verify") { Description = "Judge nothing: say whether this receipt is signed by --key, and about this checkout.", HelpName = "RECEIPT" };
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
            _base, _growth, _receipt, _key, _verify,
        };
        _day.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, services, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, ScanServices services, CancellationToken cancellation)
    {
        if (parsed.GetValue(_verify) is { } receipt)
        {
            return await VerifyAsync(parsed, receipt).ConfigureAwait(false);
        }

        var file = parsed.GetValue(_output);
        OutputFile.RequireFolder(file);
        OutputFile.RequireFolder(parsed.GetValue(_receipt));
        using var key = parsed.GetValue(_key) is { } path ? KeyFile.Read(path) : null;
        var request = Read(parsed, services);
        var result = await services.Progress.RunAsync(progress => Gate.RunAsync(request, services.Analyzers, progress, cancellation)).ConfigureAwait(false);
        if (parsed.GetValue(_receipt) is { } written)
        {
            await OutputFile.WriteAsync(Receipt.Write(request, result, services.Analyzers, services.Clock.GetUtcNow(), key), written, TextWriter.Null, cancellation).ConfigureAwait(false);
        }

        using var text = new StringWriter();
        OutputFormats.CreateForGate(parsed.GetValue(_format)!, file is null ? services.Layout : TextLayout.Plain).Write(result.Found, text);
        await OutputFile.WriteAsync(text.ToString(), file, parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false);
        if (file is not null || parsed.GetValue(_format) != OutputFormats.Text)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(SummaryLines.Reason(result.Found.Verdict)).ConfigureAwait(false);
        }

        return result.Found.Verdict.ExitCode;
    }

    private async Task<int> VerifyAsync(ParseResult parsed, string receipt)
    {
        using var key = parsed.GetValue(_key) is { } path ? PublicKeyFile.Read(path) : null;
        try
        {
            var verdict = ReceiptCheck.Verify(receipt, key, TargetResolver.Resolve(parsed.GetValue(_target)!));
            await parsed.InvocationConfiguration.Output.WriteLineAsync(SummaryLines.Reason(verdict)).ConfigureAwait(false);
            return verdict.ExitCode;
        }
        catch (EvidenceException fault)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(SummaryLines.Reason(new Verdict(ExitCodes.IncompleteEvidence, fault.Message))).ConfigureAwait(false);
            return ExitCodes.IncompleteEvidence;
        }
    }

    private static string? Growth(string? text) => text is null || text.Split(':', 2) is [{ Length: > 0 } name, { } reason] && !string.IsNullOrWhiteSpace(name) && !string.IsNullOrWhiteSpace(reason)
        ? text
        : throw new UsageException($"'{text}' does not say who accepts that the baseline grew, and why. Write --accept-growth 'NAME: REASON'.");

    private static IBaseBaselines? Base(string? text) => text is null ? null : File.Exists(text) ? new BaseFile(text) : new BaseCommit(text);

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
            BaseBaselines = Base(parsed.GetValue(_base)),
            GrowthAccepted = Growth(parsed.GetValue(_growth)),
            Threads = parsed.GetValue(_threads),
        };
    }
}
