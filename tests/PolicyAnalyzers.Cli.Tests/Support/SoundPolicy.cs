using System;
using System.IO;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>A policy without a fault on its day, and what becomes of it when a part is replaced.</summary>
internal static class SoundPolicy
{
    /// <summary>The day.</summary>
    public const string Day = "2026-11-25";

    /// <summary>Its text.</summary>
    public static string Text { get; } = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "sound.policy.yaml"));

    /// <summary>The text with a part replaced; a part that it does not have is a fault of the test.</summary>
    public static string With(string part, string replacement) => Text.Contains(part, StringComparison.Ordinal)
        ? Text.Replace(part, replacement, StringComparison.Ordinal)
        : throw new ArgumentException($"The policy does not hold '{part}'.", nameof(part));

    /// <summary>The text with a symbol of an assembly as the governed client.</summary>
    public static string WithClient(string assembly, string symbol) =>
        With("survey-policy:\n", $"survey-policy:\n  client: {{ assembly: {assembly}, symbol: \"{symbol}\" }}\n");
}
