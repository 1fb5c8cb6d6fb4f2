using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Tests.Subjects;

/// <summary>Adds a type, and an error that it places into a file of the developer's by <c>#line</c> if the build property Fail is set.</summary>
[Generator]
public sealed class LineGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(context.AnalyzerConfigOptionsProvider, (output, options) =>
        {
            output.AddSource("Line.g.cs", "class Line { }");
            if (options.GlobalOptions.TryGetValue("build_property.Fail", out _))
            {
                output.AddSource("Error.g.cs", "#line 1 \"/0/Test0.cs\"\n#error stop\n");
            }
        });
}
