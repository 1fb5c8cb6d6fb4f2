using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>The policy as the compiler gets it: an additional file.</summary>
/// <param name="path">Path of the policy.</param>
/// <param name="text">Its text.</param>
internal sealed class PolicyText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
