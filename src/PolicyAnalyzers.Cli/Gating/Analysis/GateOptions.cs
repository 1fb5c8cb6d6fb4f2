using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>
/// What the gate says to the analyzers. Nothing here is read from the build: a property that a repository could set for itself (PolicyAnalyzersScan,
/// PolicyAsOf, IsTestProject) would switch rules off.
/// </summary>
internal sealed class GateOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values Nothing = new([]);

    private readonly ImmutableDictionary<string, string> _roles;

    /// <summary>Options with these build properties and the roles of these files.</summary>
    /// <param name="properties">Property by name; one without a value is left out.</param>
    /// <param name="roles">The role (<c>policy</c>, <c>approvals</c>, …) by path.</param>
    public GateOptions(IEnumerable<(string Name, string? Value)> properties, ImmutableDictionary<string, string> roles)
    {
        _roles = roles;
        GlobalOptions = new Values(properties.Where(property => property.Value is not null).Select(property => ("build_property." + property.Name, property.Value!)));
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        => _roles.TryGetValue(textFile.Path, out var role) ? new Values([("build_metadata.AdditionalFiles.PolicyRole", role)]) : Nothing;

    private sealed class Values(IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _values = values.ToImmutableDictionary(value => value.Key, value => value.Value, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
