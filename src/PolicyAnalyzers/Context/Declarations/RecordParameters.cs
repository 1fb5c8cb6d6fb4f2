using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>
/// The property of a positional record and its parameter are one datum: an attribute on the parameter, without <c>property:</c>, is meant for the property.
/// </summary>
internal static class RecordParameters
{
    /// <summary>The parameter behind a record's property, or null.</summary>
    public static IParameterSymbol? Of(ISymbol property)
    {
        if (property is not IPropertySymbol || property.ContainingType is not { IsRecord: true } type)
        {
            return null;
        }

        // `InstanceConstructors` would make a new list each time.
        foreach (var member in type.GetMembers(WellKnownMemberNames.InstanceConstructorName))
        {
            foreach (var parameter in ((IMethodSymbol)member).Parameters)
            {
                if (parameter.Name == property.Name)
                {
                    return parameter;
                }
            }
        }

        return null;
    }
}
