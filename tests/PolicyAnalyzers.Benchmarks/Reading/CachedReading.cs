using System;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Benchmarks.Reading;

/// <summary>A compilation under a policy that the process has read before: each has a text of its own, whose content is the same.</summary>
internal sealed class CachedReading
{
    private readonly string text;
    private readonly PolicyDocument first;

    public CachedReading(string text)
    {
        this.text = text;
        first = Take();
    }

    /// <summary>Asks for the policy once more.</summary>
    /// <exception cref="InvalidOperationException">It was read again, so what would be measured is no cache.</exception>
    public void Run()
    {
        if (!ReferenceEquals(Take(), first))
        {
            throw new InvalidOperationException("An unchanged policy was read again.");
        }
    }

    private PolicyDocument Take()
    {
        var options = new AnalyzerOptions([new UnchangedFile(text)]);
        var provider = options.AnalyzerConfigOptionsProvider;
        var source = PolicySource.Read(PolicyFiles.Among(options.AdditionalFiles, provider), BuildSettings.Read(provider), CancellationToken.None);
        return source.Policy ?? throw new InvalidOperationException($"The policy has a fault: {source.Problems[0].Message}.");
    }

    private sealed class UnchangedFile(string text) : AdditionalText
    {
        public override string Path => "policy.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
