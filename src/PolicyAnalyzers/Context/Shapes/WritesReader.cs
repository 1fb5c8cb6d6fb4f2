using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>Reads what a compilation writes into a member: assignments, initializers, constructors and mappings.</summary>
internal sealed class WritesReader
{
    private readonly ConcurrentDictionary<ISymbol, Writes> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ImmutableArray<IArgumentOperation>>> created = new(SymbolEqualityComparer.Default);
    private readonly CopyIndex index;
    private readonly SameDatum same;
    private readonly MappedTypes mapped;
    private readonly CopiedValue values;

    /// <summary>A reader for one compilation.</summary>
    public WritesReader(CopyIndex index, SameDatum same, MappedTypes mapped, CopiedValue values)
    {
        this.index = index;
        this.same = same;
        this.mapped = mapped;
        this.values = values;
    }

    /// <summary>What is written into a property or field.</summary>
    public Writes Into(ISymbol member) => known.GetOrAdd(member.OriginalDefinition, Read);

    private Writes Read(ISymbol member)
    {
        var writes = new Writes();
        var open = new Queue<ISymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { member };
        open.Enqueue(member);
        while (open.Count > 0)
        {
            // Constructors hand data to members by parameters, and properties keep it in fields: they are ways into the member, and no sources.
            var found = new Writes();
            var into = open.Dequeue();
            if (into is IParameterSymbol parameter)
            {
                ReadArguments(parameter, found);
            }
            else
            {
                ReadMember(into, found);
            }

            writes.HasOthers |= found.HasOthers;
            foreach (var source in found.Sources)
            {
                if (!IsWayInto(member, source))
                {
                    writes.Sources.Add(source);
                }
                else if (seen.Add(source))
                {
                    open.Enqueue(source);
                }
            }
        }

        return writes;
    }

    private bool IsWayInto(ISymbol member, ISymbol source) => source switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet } } => SymbolEqualityComparer.Default.Equals(source.ContainingType, member.ContainingType),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => true,
        IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsStatic: false } field when SymbolEqualityComparer.Default.Equals(field.ContainingType, member.ContainingType) =>
            SymbolEqualityComparer.Default.Equals(same.Of(field), member) || !values.IsDatum(field),
        _ => false,
    };

    private void ReadMember(ISymbol member, Writes writes)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            ReadDeclaration(reference.GetSyntax(), writes);
        }

        if (RecordParameters.Of(member) is { } parameter)
        {
            writes.Sources.Add(parameter);
        }

        foreach (var assignment in index.Writes(member))
        {
            ReadAssignment(member, assignment, writes);
        }

        mapped.Read(member, values, writes);
    }

    private void ReadDeclaration(SyntaxNode declaration, Writes writes)
    {
        var value = declaration switch
        {
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } => body,
            PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
            PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } => Returned(accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))),
            VariableDeclaratorSyntax { Initializer.Value: { } initial } => initial,
            _ => null,
        };
        if (value is not null && !value.IsMissing)
        {
            ReadValue(value, writes);
        }
    }

    private static ExpressionSyntax? Returned(AccessorDeclarationSyntax? getter) => getter switch
    {
        { ExpressionBody.Expression: { } body } => body,
        { Body.Statements: { Count: 1 } statements } when statements[0] is ReturnStatementSyntax { Expression: { } returned } => returned,
        _ => null,
    };

    private void ReadAssignment(ISymbol member, AssignmentExpressionSyntax assignment, Writes writes)
    {
        var model = index.ModelOf(assignment);
        if (model.GetSymbolInfo(assignment.Left).Symbol is not { } written || !IsSame(member, written))
        {
            return;
        }

        if (assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression)
        {
            ReadValue(assignment.Right, writes);
        }
        else
        {
            writes.HasOthers = true;
        }
    }

    private void ReadValue(ExpressionSyntax value, Writes writes)
    {
        if (!PlainValue.TryRead(value, index.ModelOf(value), writes))
        {
            values.Read(index.ValueOf(value), writes);
        }
    }

    private bool IsSame(ISymbol member, ISymbol written) =>
        SymbolEqualityComparer.Default.Equals(member, written.OriginalDefinition) || SymbolEqualityComparer.Default.Equals(member, same.Of(written));

    private void ReadArguments(IParameterSymbol parameter, Writes writes)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
        {
            return;
        }

        foreach (var arguments in created.GetOrAdd(constructor.OriginalDefinition, _ => ArgumentsTo(constructor.OriginalDefinition)))
        {
            if (arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } argument)
            {
                values.Read(argument.Value, writes);
            }
        }
    }

    private ImmutableArray<ImmutableArray<IArgumentOperation>> ArgumentsTo(IMethodSymbol constructor)
    {
        var found = ImmutableArray.CreateBuilder<ImmutableArray<IArgumentOperation>>();
        foreach (var site in index.Creations(constructor))
        {
            var model = index.ModelOf(site);
            if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(site).Symbol?.OriginalDefinition, constructor))
            {
                found.Add(ArgumentsOf(model.GetOperation(site)));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation? operation) => operation switch
    {
        IObjectCreationOperation creation => creation.Arguments,
        IInvocationOperation call => call.Arguments,
        IExpressionStatementOperation { Operation: IInvocationOperation call } => call.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };
}
