using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Testing;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy test</c>.</summary>
internal static class TestVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var target = new Argument<string>("target")
        {
            Description = "Policy file, or the folder that holds policy.yaml. The tests are in the folder policy-tests beside it.",
            DefaultValueFactory = _ => ".",
            HelpName = "folder|policy",
        };
        var format = new Option<string>("--format")
        {
            Description = "text: lines for a person; junit: JUnit XML for a build server; tap: Test Anything Protocol 14.",
            DefaultValueFactory = _ => TestOutputFormats.Text,
            HelpName = string.Join('|', TestOutputFormats.All),
        };
        format.AcceptOnlyFromAmong([.. TestOutputFormats.All]);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "File to write to in place of standard output.",
            HelpName = "FILE",
        };
        var filter = new Option<string>("--filter")
        {
            Description = "Run only tests of which this text is part of the title or of the file's name.",
            DefaultValueFactory = _ => "",
            HelpName = "TEXT",
        };
        var command = new Command(
            "test",
            "Tests a policy with pieces of C#: each file in policy-tests marks what must be found in it, {|POL1001:like this|}, and nothing else may be found. "
            + "A test that fails makes exit code 1; one that cannot be run, and a folder without tests, make exit code 3.")
        {
            target, format, output, filter,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            OutputFile.RequireFolder(parsed.GetValue(output));
            var folder = TestFolder.Find(parsed.GetValue(target)!);
            var error = parsed.InvocationConfiguration.Error;
            TestRun? run;
            try
            {
                run = await new PolicyTestRunner(folder, services.Clock).RunAsync(parsed.GetValue(filter)!, cancellation).ConfigureAwait(false);
            }
            catch (UnusablePolicyException fault)
            {
                await error.WriteLineAsync(string.Join(Environment.NewLine, PolicyProblemLines.Of(fault.Problems))).ConfigureAwait(false);
                await error.WriteLineAsync("Nothing was tested: a policy with faults is in force nowhere.").ConfigureAwait(false);
                return ExitCodes.UsageOrBadPolicy;
            }

            if (run is null)
            {
                await error.WriteLineAsync(WhyNone(folder, parsed.GetValue(filter)!)).ConfigureAwait(false);
                return ExitCodes.IncompleteEvidence;
            }

            await WriteAsync(run, parsed.GetValue(format)!, parsed.GetValue(output), parsed.InvocationConfiguration, cancellation).ConfigureAwait(false);
            return run.ExitCode;
        });
        return command;
    }

    private static string WhyNone(TestFolder folder, string filter)
    {
        var tests = Path.Combine(folder.Root, TestFolder.TestsName);
        return !Directory.Exists(tests) ? $"Nothing was tested: there is no folder '{tests}'. Put C# files there that mark what must be found in them."
            : folder.Tests.IsEmpty ? $"Nothing was tested: '{tests}' holds no C# file."
            : $"Nothing was tested: of {Count.Of(folder.Tests.Length, "test", "tests")} none has '{filter}' in its title or in its file's name.";
    }

    private static async Task WriteAsync(TestRun run, string format, string? file, InvocationConfiguration streams, CancellationToken cancellation)
    {
        if (file is null)
        {
            TestOutputFormats.Create(format).Write(run, streams.Output);
        }
        else
        {
            using var text = new Utf8Writer();
            TestOutputFormats.Create(format).Write(run, text);
            await File.WriteAllTextAsync(file, text.ToString(), cancellation).ConfigureAwait(false);
        }

        if (file is not null || format != TestOutputFormats.Text)
        {
            await streams.Error.WriteLineAsync(run.Summary).ConfigureAwait(false);
        }
    }

    /// <summary>XML names the encoding that its writer has, and the file is UTF-8.</summary>
    private sealed class Utf8Writer : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
