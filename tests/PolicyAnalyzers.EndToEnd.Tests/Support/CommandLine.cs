using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>Runs <c>dotnet policy</c> as it was built beside these tests.</summary>
internal static class CommandLine
{
    private static readonly string Configuration = typeof(CommandLine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>Runs the tool in a folder.</summary>
    /// <returns>The exit code, and what it wrote to both streams.</returns>
    public static (int ExitCode, string Output) Run(string folder, IEnumerable<string> arguments) => Dotnet.Run(
        folder,
        new[] { "exec", System.IO.Path.Combine(TemporaryFeed.Repository, "src", "PolicyAnalyzers.Cli", "bin", Configuration, "net10.0", "dotnet-policy.dll") }.Concat(arguments));
}
