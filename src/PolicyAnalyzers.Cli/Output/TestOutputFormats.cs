using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>The formats in which the run of a policy's tests can be written.</summary>
internal static class TestOutputFormats
{
    /// <summary>Lines for a person.</summary>
    public const string Text = "text";

    /// <summary>JUnit XML.</summary>
    public const string JUnit = "junit";

    /// <summary>Test Anything Protocol 14.</summary>
    public const string Tap = "tap";

    /// <summary>All formats, in the order of the help.</summary>
    public static readonly ImmutableArray<string> All = [Text, JUnit, Tap];

    /// <summary>The writer of <paramref name="format"/>, one of <see cref="All"/>.</summary>
    public static ITestOutput Create(string format) => format switch
    {
        Text => new TestTextOutput(),
        JUnit => new TestJUnitOutput(),
        Tap => new TestTapOutput(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Unknown format."),
    };
}
