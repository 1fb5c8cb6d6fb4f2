using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Testing;

/// <summary>Source files; those added without a name are called <c>Test0.cs</c>, <c>Test1.cs</c> and so on by their place in the list.</summary>
public sealed class SourceFileList : SourceFileCollection
{
    private readonly string _prefix;

    internal SourceFileList(string prefix) => _prefix = prefix;

    /// <summary>Adds a file with the default name for its place.</summary>
    public void Add(string content) => Add(SourceText.From(content, Encoding.UTF8));

    /// <summary>Adds a file with the default name for its place.</summary>
    public void Add(SourceText content) => Add(($"{_prefix}{Count}.cs", content));
}
