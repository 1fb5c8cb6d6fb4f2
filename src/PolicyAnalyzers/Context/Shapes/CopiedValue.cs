using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>Tells from where a value is copied, without following it through methods.</summary>
internal sealed class CopiedValue
{
    // Another layout of the same text.
    private static readonly HashSet<string> Layouts = new()
    {
        "Trim", "TrimStart", "TrimEnd", "ToLower", "ToLowerInvariant", "ToUpper", "ToUpperInvariant", "Normalize", "ToString",
    };

    private readonly PolicyContext context;

    /// <summary>A reader for one compilation.</summary>
    public CopiedValue(PolicyContext context) => this.context = context;

    /// <summary>Whether a method of this name only lays the same text out anew.</summary>
    public static bool IsLayout(string method) => Layouts.Contains(method);

    /// <summary>Whether a member holds a datum, by evidence or by annotation.</summary>
    public bool IsDatum(ISymbol member) => context.Recognizer.Classify(member) is not null || context.Declarations.Read(member, null) is { Exists: true } or { IsNotCustomerData: true };

    private bool IsDatumItself(ISymbol member, ISymbol holder) =>
        IsDeclared(member) || (IsDatum(member) && !IsDeclared(holder) && context.Recognizer.Classify(member) is not { IsContent: true });

    private bool IsDeclared(ISymbol member) => context.Declarations.Read(member, context.Recognizer.Classify(member)?.Category.Id).Stages != Stages.None;

    /// <summary>Adds the members and parameters of which a value is a copy; what is anything else is noted.</summary>
    public void Read(IOperation? value, Writes writes)
    {
        switch (value)
        {
            case null:
                writes.HasOthers = true;
                return;
            case { ConstantValue.HasValue: true } or IDefaultValueOperation or IThrowOperation:
                return;
            case IConversionOperation conversion:
                Read(conversion.Operand, writes);
                return;
            case IParenthesizedOperation parenthesized:
                Read(parenthesized.Operand, writes);
                return;
            case IAwaitOperation awaited:
                Read(awaited.Operation, writes);
                return;
            case ICoalesceOperation coalesce:
                Read(coalesce.Value, writes);
                Read(coalesce.WhenNull, writes);
                return;
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                Read(choice.WhenTrue, writes);
                Read(whenFalse, writes);
                return;
            case IConditionalAccessOperation access:
                ReadAccess(access.WhenNotNull, access.Operation, writes);
                return;
            case IInvocationOperation { Instance: { } instance } call when Layouts.Contains(call.TargetMethod.Name):
                Read(instance, writes);
                return;
            case IMemberReferenceOperation member:
                ReadMember(member, null, writes);
                return;
            case IParameterReferenceOperation { Parameter: var parameter }:
                writes.Sources.Add(parameter.OriginalDefinition);
                return;
            case ILocalReferenceOperation { Local: var local }:
                ReadLocal(local, value, writes);
                return;
            default:
                writes.HasOthers = true;
                return;
        }
    }

    private void ReadAccess(IOperation accessed, IOperation instance, Writes writes)
    {
        switch (accessed)
        {
            case IMemberReferenceOperation member:
                ReadMember(member, instance, writes);
                return;
            case IInvocationOperation { Instance: IConditionalAccessInstanceOperation } call when Layouts.Contains(call.TargetMethod.Name):
                Read(instance, writes);
                return;
            case IInvocationOperation { Instance: { } inner } call when Layouts.Contains(call.TargetMethod.Name):
                ReadAccess(inner, instance, writes);
                return;
            case IConditionalAccessOperation { Operation: IMemberReferenceOperation, WhenNotNull: var further } chain:
                ReadAccess(further, chain.Operation, writes);
                return;
            default:
                writes.HasOthers = true;
                return;
        }
    }

    // `customer.Phone.Value`: the datum is the phone, whatever its type calls its only part.
    private void ReadMember(IMemberReferenceOperation reference, IOperation? accessed, Writes writes)
    {
        if (reference.Member is IFieldSymbol { IsReadOnly: true, IsStatic: true, ContainingType.SpecialType: SpecialType.System_String })
        {
            return;
        }

        var instance = reference.Instance is IConditionalAccessInstanceOperation ? accessed : reference.Instance;
        while (instance is IConversionOperation conversion)
        {
            instance = conversion.Operand;
        }

        if (reference.Member is not (IPropertySymbol or IFieldSymbol))
        {
            writes.HasOthers = true;
        }
        else if (instance is IMemberReferenceOperation holder && IsDatum(holder.Member) && !IsDatumItself(reference.Member, holder.Member))
        {
            writes.Sources.Add(holder.Member.OriginalDefinition);
        }
        else
        {
            writes.Sources.Add(reference.Member.OriginalDefinition);
        }
    }

    // A local that is written again may hold anything: following it is the business of flow analysis.
    private void ReadLocal(ILocalSymbol local, IOperation use, Writes writes)
    {
        // In code that does not compile two locals can be declared by each other.
        if (local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator
            || initial.SpanStart >= use.Syntax.SpanStart
            || declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } body
            || body.DescendantNodes().Any(node => Changes(node, local.Name)))
        {
            writes.HasOthers = true;
            return;
        }

        Read(use.SemanticModel!.GetOperation(initial), writes);
    }

    private static bool Changes(SyntaxNode node, string local) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left.DescendantNodesAndSelf().Any(part => IsNamed(part, local) && part.Parent is AssignmentExpressionSyntax or ArgumentSyntax),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) && IsNamed(argument.Expression, local),
        RefExpressionSyntax reference => IsNamed(reference.Expression, local),
        _ => false,
    };

    private static bool IsNamed(SyntaxNode node, string name) => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
