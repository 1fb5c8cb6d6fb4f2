using System.IO;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Commands;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.StandIn;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>Runs the command line in this process, with the stand-in analyzer.</summary>
internal static class Tool
{
    /// <summary>Injects the stand-in for the analyzers.</summary>
    public static readonly ScanServices StandIn = new(new AnalyzerFiles([typeof(StandInAnalyzer).Assembly.Location]), new SilentProgress(), TextLayout.Plain);

    /// <summary>Runs with the stand-in analyzer.</summary>
    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync(StandIn, arguments);

    /// <summary>Runs with what the test gives.</summary>
    public static async Task<ToolRun> RunAsync(ScanServices services, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, output, error, services);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
