using System;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Texts;

/// <summary>Files of a checkout that name a platform, and innocent ones beside them; written before the reader that they judge.</summary>
internal static class TextCases
{
    /// <summary>The policy under which they are read.</summary>
    public const string PolicyText = """
        schema: 1
        policy: { id: Test.Policy, version: 1.2.3, title: Test, contact: cx@test.example, effective: 2026-11-01 }
        roles:
          owner: { name: An Owner, contact: owner@test.example }
        levels: { default: advisory, POL3002: soft-mandatory }
        survey-policy:
          client: { assembly: Test.Surveys, symbol: "T:Test.Surveys.Client" }
          platforms:
            qualtrics: { status: approved, credentials: ["Qualtrics:*"] }
            polls: { status: retired, hosts: [polls.contoso.example] }
        """;

    private static readonly string Data = Path.Combine(Repository.Root, "tests", "PolicyAnalyzers.Cli.Tests", "Texts", "TestData");

    /// <summary>The folder that is scanned.</summary>
    public static string Folder { get; } = Path.Combine(Data, "shop");

    /// <summary>File, line and platform of each finding, with tabs between them.</summary>
    public static string[] Expected { get; } = [.. File.ReadAllLines(Path.Combine(Data, "expected.tsv")).Order(StringComparer.Ordinal)];
}
