using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>Reads the command line, runs the verb, and turns every way of ending into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Ending a build and deleting its folder takes a moment after Ctrl-C.</summary>
    private static readonly TimeSpan TimeToCleanUp = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">What the user wrote.</param>
    /// <param name="output">For data.</param>
    /// <param name="error">For everything else.</param>
    /// <param name="services">What a scan takes from its surroundings.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, ScanServices services)
    {
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToCleanUp,
        };
        try
        {
            // A team on GitHub begins with '@', which would otherwise be the name of a file with further arguments.
            var parsed = RootVerb.Create(services).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is not ParseErrorAction)
            {
                return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            }

            // The library would write help and guesses to standard output, which is for data.
            foreach (var wrong in parsed.Errors)
            {
                await error.WriteLineAsync(wrong.Message).ConfigureAwait(false);
            }

            await error.WriteLineAsync("Add --help to see what can be written here.").ConfigureAwait(false);
            return ExitCodes.UsageOrBadPolicy;
        }
        catch (UsageException fault)
        {
            await error.WriteLineAsync(fault.Message).ConfigureAwait(false);
            return ExitCodes.UsageOrBadPolicy;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Interrupted before the end, so there is no result.").ConfigureAwait(false);
            return ExitCodes.IncompleteEvidence;
        }
        catch (Exception fault)
        {
            await error.WriteLineAsync($"An error inside dotnet policy, not in what it examined. Please report it with these lines:{Environment.NewLine}{fault}").ConfigureAwait(false);
            return ExitCodes.InternalError;
        }
    }
}
