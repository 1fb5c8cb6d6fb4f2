using System;
using System.IO;
using PolicyAnalyzers.Policy;
using YamlDotNet.Core;

namespace PolicyAnalyzers.Benchmarks.Reading;

/// <summary>The two ways through one text that are compared.</summary>
internal static class ReadingWork
{
    /// <summary>Every event of the YAML parser, thrown away.</summary>
    public static void Parse(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
        }
    }

    /// <summary>A whole policy.</summary>
    /// <exception cref="InvalidOperationException">The text has a fault.</exception>
    public static void Read(string text)
    {
        var result = PolicyReader.Read(text, "policy.yaml");
        if (result.Document is null)
        {
            throw new InvalidOperationException($"The policy has a fault on line {result.Problems[0].Span.Line}: {result.Problems[0].Message}.");
        }
    }
}
