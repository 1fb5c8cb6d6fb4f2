using System.Reflection;

namespace PolicyAnalyzers.Cli;

/// <summary>The version of this tool.</summary>
internal static class ToolVersion
{
    /// <summary>Major, minor and patch.</summary>
    public static string Number => Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);
}
