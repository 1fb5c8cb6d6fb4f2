using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Threading;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Cli.Texts;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>The argument and the options of every verb that scans.</summary>
internal sealed class TargetSymbols
{
    private readonly Argument<string> _target = new("target")
    {
        Description = "Solution (.sln, .slnx, .slnf), C# project, or folder: its only solution, or all C# projects below it where it has none. "
            + "A project is scanned with the projects that it references.",
        DefaultValueFactory = _ => ".",
        HelpName = "solution|project|folder",
    };

    private readonly Option<string?> _policy = new("--policy")
    {
        Description = "Policy file to use in place of each project's own. Without it: each project's own policy, else the built-in default, under which every finding is advisory.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "Day on which the policy's dates are judged. Without it: the project's property PolicyAsOf; where that is not set either, dates that need a day are not judged.",
        HelpName = "yyyy-MM-dd",
    };

    private readonly Option<string?> _configuration = new("--configuration", "-c")
    {
        Description = "Build configuration, for example Release. Without it: the target's default.",
        HelpName = "NAME",
    };

    /// <summary>Adds the argument and the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        _target.Validators.Add(RefuseUnknownOption);
        _asOf.Validators.Add(RequireDate);
        command.Add(_target);
        command.Add(_policy);
        command.Add(_asOf);
        command.Add(_configuration);
    }

    /// <summary>What the user asked for.</summary>
    /// <exception cref="UsageException">The target or the policy file does not exist.</exception>
    public ScanRequest Read(ParseResult parsed, bool ignoreBaseline)
    {
        var policy = parsed.GetValue(_policy);
        if (policy is not null && !File.Exists(policy))
        {
            throw new UsageException($"The policy file '{policy}' does not exist.");
        }

        return new ScanRequest(
            TargetResolver.Resolve(parsed.GetValue(_target)!),
            policy is null ? null : Path.GetFullPath(policy),
            parsed.GetValue(_asOf),
            parsed.GetValue(_configuration),
            ignoreBaseline);
    }

    /// <summary>What the text files of the target's folder name, without building anything.</summary>
    /// <exception cref="UsageException">The target or the policy does not exist, or the policy has faults.</exception>
    public ScanResult ReadTexts(ParseResult parsed, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(parsed.GetValue(_target)!);
        var folder = Directory.Exists(path) ? Path.TrimEndingDirectorySeparator(path)
            : File.Exists(path) ? Path.GetDirectoryName(path)!
            : throw new UsageException($"'{parsed.GetValue(_target)}' does not exist. Name a folder.");
        var policy = parsed.GetValue(_policy) is { } file ? PolicySources.Read(file) : null;
        return TextResults.Alone(folder, policy, parsed.GetValue(_asOf), cancellation);
    }

    /// <summary>An unknown option in the place of the target would be taken for one.</summary>
    private void RefuseUnknownOption(ArgumentResult argument)
    {
        var text = argument.GetValue(_target);
        if (text is ['-', ..] && !Path.Exists(text))
        {
            argument.AddError($"'{text}' is not an option of this verb.");
        }
    }

    private void RequireDate(OptionResult option)
    {
        var text = option.GetValue(_asOf);
        if (!PolicyDate.TryParse(text, out _))
        {
            option.AddError($"'{text}' is not a day. Write it as yyyy-MM-dd, for example 2026-03-31.");
        }
    }
}
