using System;
using System.IO;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>Policies that tests read.</summary>
internal static class Policies
{
    /// <summary>The smallest policy.</summary>
    public const string Smallest = """
        schema: 1
        policy: { id: Contoso.Data, version: 1.0.0, contact: us@contoso.example, effective: 2026-01-01 }

        """;

    public static readonly PolicyDate Today = new(2026, 11, 25);

    /// <summary>The canonical example, which holds every key of the language.</summary>
    public static string ExampleText { get; } = Text("policy-example.yaml");

    /// <summary>The sample's text.</summary>
    public static string SampleText { get; } = Text("Sample/policy.yaml");

    public static PolicyDocument Example { get; } = Read(ExampleText);

    public static PolicyDocument Sample { get; } = Read(SampleText);

    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", name));

    public static PolicyDocument Read(string text)
    {
        var result = PolicyReader.Read(text, "policy.yaml");
        Assert.That(result.Problems, Is.Empty);
        return result.Document!;
    }
}
