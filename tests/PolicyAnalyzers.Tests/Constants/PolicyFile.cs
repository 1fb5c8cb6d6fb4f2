using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Tests.Constants;

/// <summary>A file beside the sources.</summary>
internal sealed class PolicyFile : AdditionalText
{
    private readonly SourceText text;

    /// <summary>A file of UTF-8 text.</summary>
    public PolicyFile(string path, string text)
    {
        Path = path;
        this.text = SourceText.From(text, Encoding.UTF8);
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
