using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>What one fragment says at one path.</summary>
/// <param name="Fragment">The fragment.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal readonly record struct Contribution(PolicyFragment Fragment, ScalarNode Key, Node Value);
