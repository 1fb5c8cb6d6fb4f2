using System.Text.Json;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>How a run of the command line ended.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Shown where an assertion fails.</summary>
    public string Said => $"exit code {ExitCode}\n{Output}\n{Error}";
}
