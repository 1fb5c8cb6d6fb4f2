using System;
using System.IO;
using PolicyAnalyzers.Cli.Sources;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>The policy that uses every key of the language, and variations of it.</summary>
internal static class ExamplePolicy
{
    /// <summary>Its text.</summary>
    public static readonly string Text = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "policy-example.yaml"));

    /// <summary>The text with parts replaced; a part that is not there is a fault of the test.</summary>
    public static string With(params (string Part, string Replacement)[] edits)
    {
        var text = Text;
        foreach (var (part, replacement) in edits)
        {
            var at = text.IndexOf(part, StringComparison.Ordinal);
            text = at >= 0 ? text[..at] + replacement + text[(at + part.Length)..] : throw new ArgumentException($"The example has no '{part}'.", nameof(edits));
        }

        return text;
    }

    /// <summary>A text as a source, read as from a file.</summary>
    public static PolicySource Source(SampleFolder folder, string name, string text) => PolicySources.Read(folder.With(name, text).At(name));
}
