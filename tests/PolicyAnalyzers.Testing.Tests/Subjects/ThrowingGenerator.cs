using System;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Tests.Subjects;

/// <summary>Fails on every compilation.</summary>
[Generator]
public sealed class ThrowingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new InvalidOperationException("broken on purpose"));
}
