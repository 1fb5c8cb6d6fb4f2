using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeActions;

namespace PolicyAnalyzers.Testing.Fixes;

/// <summary>Replaces an action that opens a menu by the actions in that menu.</summary>
internal static class NestedActions
{
    // Public as NestedActions in newer versions of Roslyn, internal as NestedCodeActions in the oldest supported one.
    private static readonly PropertyInfo Property = new[] { "NestedActions", "NestedCodeActions" }
        .Select(name => typeof(CodeAction).GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        .First(property => property is not null)!;

    public static IEnumerable<CodeAction> Leaves(CodeAction action)
    {
        var nested = ((IEnumerable<CodeAction>)Property.GetValue(action)!).ToList();
        return nested.Count == 0 ? [action] : nested.SelectMany(Leaves);
    }
}
