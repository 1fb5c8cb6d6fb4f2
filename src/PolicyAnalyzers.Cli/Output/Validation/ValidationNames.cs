using System;
using PolicyAnalyzers.Cli.Validating;

namespace PolicyAnalyzers.Cli.Output.Validation;

/// <summary>How things are called in every format.</summary>
internal static class ValidationNames
{
    /// <summary>A path below <paramref name="folder"/> relative to it; another as it is. With forward slashes.</summary>
    public static string Path(string path, string folder)
    {
        var relative = System.IO.Path.GetRelativePath(folder, path);
        var isBelow = !relative.StartsWith("..", StringComparison.Ordinal) && !System.IO.Path.IsPathRooted(relative);
        return (isBelow ? relative : path).Replace('\\', '/');
    }

    /// <summary>The weight as a word.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advice",
    };

    /// <summary>The kind as a word.</summary>
    public static string Of(PolicyFileKind kind) => kind switch
    {
        PolicyFileKind.Fragment => "fragment",
        PolicyFileKind.Baseline => "baseline",
        _ => "policy",
    };

    /// <summary>How many faults are not listed, as a sentence; null where all are.</summary>
    public static string? More(CheckedFile file)
        => file.More == 0 ? null : $"{(file.MoreIsAtLeast ? "at least " : string.Empty)}{Count.Of(file.More, "more error is", "more errors are")} not listed: the first ones often explain the rest.";
}
