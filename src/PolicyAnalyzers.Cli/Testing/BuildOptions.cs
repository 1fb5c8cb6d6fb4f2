using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>What a build says to analyzers and generators: properties of the project, and that its additional file is the policy.</summary>
internal sealed class BuildOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values Nothing = new([]);
    private static readonly Values PolicyFile = new([("build_metadata.AdditionalFiles.PolicyRole", "policy")]);

    /// <summary>A build with these properties; one without a value is left out.</summary>
    public BuildOptions(params (string Name, string? Value)[] properties)
        => GlobalOptions = new Values(properties.Where(property => property.Value is not null).Select(property => ("build_property." + property.Name, property.Value!)));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => PolicyFile;

    private sealed class Values(IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.ToImmutableDictionary(value => value.Key, value => value.Value, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
