using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition.Declarations;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>What a member of a tuple's type holds: an element can wear no attribute, so the member that keeps the tuple answers for it.</summary>
internal static class TupleElements
{
    private const int Deepest = 4;
    private const WordRoles SomebodyElse = WordRoles.Before | WordRoles.Organisation | WordRoles.Machine | WordRoles.Employee | WordRoles.Software;

    /// <summary>The tuple that a type keeps, seen through nullables, arrays, tasks and collections; null where it keeps none.</summary>
    public static INamedTypeSymbol? In(ITypeSymbol type)
    {
        for (var depth = 0; depth < Deepest; depth++)
        {
            switch (type)
            {
                case INamedTypeSymbol { IsTupleType: true } tuple:
                    return tuple;
                case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, TypeArguments: { Length: 1 or 2 } arguments }:
                    type = arguments[arguments.Length - 1];
                    break;
                case IArrayTypeSymbol array:
                    type = array.ElementType;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The verdict on the element that is surest to hold customer data; null where none does.</summary>
    /// <param name="tuple">The tuple.</param>
    /// <param name="judge">Judges an element by itself.</param>
    /// <param name="declaration">The member that keeps the tuple.</param>
    /// <param name="name">What the member's name says.</param>
    /// <param name="holder">The type around the member: what speaks against its members speaks against their elements.</param>
    public static Verdict? Judge(INamedTypeSymbol tuple, Func<ISymbol, Verdict?> judge, in DeclaredValue declaration, NameReading name, HoldingType holder)
    {
        Verdict? best = null;
        foreach (var element in tuple.TupleElements)
        {
            if (element.IsExplicitlyNamedTupleElement && judge(element) is { } verdict && With(verdict, element, declaration, name, holder) is { } kept
                && (best is null || (best.Confidence == Confidence.Weak && kept.Confidence == Confidence.Strong)))
            {
                best = kept;
            }
        }

        return best;
    }

    private static Verdict? With(Verdict verdict, IFieldSymbol element, in DeclaredValue declaration, NameReading name, HoldingType holder)
    {
        var reasons = verdict.Reasons.SetItem(0, new Evidence(EvidenceKind.Element, element.Name, verdict.Reasons[0].Weight)).ToBuilder();
        foreach (var evidence in holder.Evidence)
        {
            if (evidence.Weight < 0)
            {
                reasons.Add(evidence);
            }
        }

        if ((name.AllRoles & SomebodyElse) != 0)
        {
            reasons.Add(new Evidence(EvidenceKind.StrangerInName, declaration.Name, Weights.StrangerInName));
        }

        if (declaration.IsShared)
        {
            reasons.Add(new Evidence(EvidenceKind.Static, declaration.Name, Weights.Static));
        }

        return SumOf(reasons) >= Weights.ReportedFrom(verdict.Category.Id) ? verdict with { Reasons = reasons.ToImmutable() } : null;
    }

    private static int SumOf(ImmutableArray<Evidence>.Builder reasons)
    {
        var sum = 0;
        foreach (var reason in reasons)
        {
            sum += reason.Weight;
        }

        return sum;
    }
}
