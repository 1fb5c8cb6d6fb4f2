using System;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>
/// Semantic models that do not analyse nullability: asked for one expression, they bind its statement and not the whole body. Roslyn has them since 4.9,
/// and this project compiles against 4.5; an older compiler gives the usual models, which answer the same in more time.
/// </summary>
internal static class QuickModels
{
    private static readonly (MethodInfo Method, object Option)? Newer = Find();

    /// <summary>A model of a file.</summary>
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) =>
        Newer is { } newer ? (SemanticModel)newer.Method.Invoke(compilation, new[] { tree, newer.Option })! : compilation.GetSemanticModel(tree);

    private static (MethodInfo Method, object Option)? Find() =>
        typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.SemanticModelOptions") is { IsEnum: true } options
        && Enum.IsDefined(options, "DisableNullableAnalysis")
        && typeof(Compilation).GetMethod(nameof(Compilation.GetSemanticModel), new[] { typeof(SyntaxTree), options }) is { } method
            ? (method, Enum.Parse(options, "DisableNullableAnalysis"))
            : null;
}
