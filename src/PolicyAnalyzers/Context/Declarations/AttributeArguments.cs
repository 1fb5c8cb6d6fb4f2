using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>Reads the arguments of our attributes; code that does not compile may hold anything in their place.</summary>
internal static class AttributeArguments
{
    /// <summary>The text of a positional argument, or null.</summary>
    public static string? Text(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    /// <summary>The texts from a position on: one text, or the values of a <c>params</c> array. Anything else is left out.</summary>
    public static ImmutableArray<string> Texts(this AttributeData attribute, int index)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        for (; index < attribute.ConstructorArguments.Length; index++)
        {
            var argument = attribute.ConstructorArguments[index];
            if (argument.Kind == TypedConstantKind.Array && !argument.IsNull)
            {
                foreach (var element in argument.Values)
                {
                    if (element.Value is string text)
                    {
                        texts.Add(text);
                    }
                }
            }
            else if (argument is { Kind: TypedConstantKind.Primitive, Value: string single })
            {
                texts.Add(single);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The value of a named argument, or null.</summary>
    public static object? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array)
            {
                return argument.Value.Value;
            }
        }

        return null;
    }

    /// <summary>The member that <c>(typeof(T), "member")</c> points at, or null.</summary>
    public static ISymbol? TargetMember(this AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length < 2
            || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type }
            || attribute.Text(1) is not { } name)
        {
            return null;
        }

        for (var current = type.OriginalDefinition; current is not null; current = current.BaseType?.OriginalDefinition)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IPropertySymbol or IFieldSymbol)
                {
                    return member;
                }
            }
        }

        return null;
    }
}
