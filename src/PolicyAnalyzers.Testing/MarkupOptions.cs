using System;

namespace PolicyAnalyzers.Testing;

/// <summary>How markup is read.</summary>
[Flags]
public enum MarkupOptions
{
    /// <summary><c>[|…|]</c> needs analyzers that support one diagnostic id.</summary>
    None = 0,

    /// <summary><c>[|…|]</c> means the first descriptor of the first analyzer that has one.</summary>
    UseFirstDescriptor = 1,
}
