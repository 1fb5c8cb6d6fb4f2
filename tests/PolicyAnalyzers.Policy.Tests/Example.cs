using System;
using System.IO;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>The canonical example, which holds every key of the language.</summary>
internal static class Example
{
    public const string Path = "policy-example.yaml";

    public static string Text { get; } = File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "TestData", Path));

    /// <summary>The smallest policy.</summary>
    public const string Smallest = """
        schema: 1
        policy:
          id: Contoso.Data
          version: 1.0.0
          contact: us@contoso.example
          effective: 2026-01-01

        """;
}
