using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>Finds what to pass for each thing that the governed client asks for. What several values would fit, or none, is left empty: nothing is guessed.</summary>
internal sealed class InvitationValues
{
    private readonly Compilation compilation;
    private readonly Recognizer recognizer;
    private readonly CallData data;
    private readonly ExpressionSyntax survey;
    private readonly ExpressionSyntax? token;

    /// <summary>Values for one call.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="recognizer">Tells which datum a parameter takes.</param>
    /// <param name="data">What the call says.</param>
    /// <param name="survey">The survey that a person chose.</param>
    /// <param name="token">The cancellation token at hand, if there is one.</param>
    public InvitationValues(Compilation compilation, Recognizer recognizer, CallData data, ExpressionSyntax survey, ExpressionSyntax? token)
    {
        this.compilation = compilation;
        this.recognizer = recognizer;
        this.data = data;
        this.survey = survey;
        this.token = token;
    }

    /// <summary>How often the survey was passed on.</summary>
    public int Surveys { get; private set; }

    /// <summary>How often a datum of the person was passed on.</summary>
    public int PersonalData { get; private set; }

    /// <summary>Categories of the call's own data that were passed on.</summary>
    public HashSet<string> Categories { get; } = new();

    /// <summary>What to pass for a parameter or a property, or null.</summary>
    public ExpressionSyntax? For(ISymbol target, ITypeSymbol type)
    {
        if (type.Name == "CancellationToken")
        {
            return token;
        }

        if (type.SpecialType == SpecialType.System_String && InvitingNames.Survey(target.Name))
        {
            Surveys++;
            return survey;
        }

        if (recognizer.Classify(target) is { } verdict)
        {
            return Fitting(data.Passed, verdict, type, isOfCall: true) ?? Fitting(data.Further, verdict, type, isOfCall: false);
        }

        var owners = data.Owners.Where(owner => SymbolEqualityComparer.Default.Equals(owner.Type, type)).ToArray();
        if (owners.Length != 1)
        {
            return null;
        }

        PersonalData++;
        return owners[0].Expression;
    }

    private ExpressionSyntax? Fitting(List<CallValue> values, Verdict verdict, ITypeSymbol type, bool isOfCall)
    {
        var fitting = values.Where(value => value.Category == verdict.Category.Id && value.IsPseudonymous == verdict.Pseudonymous).ToArray();
        if (fitting.Length != 1 || compilation.ClassifyConversion(fitting[0].Type, type) is not { IsImplicit: true, IsUserDefined: false })
        {
            return null;
        }

        PersonalData++;
        if (isOfCall)
        {
            Categories.Add(fitting[0].Category);
        }

        return fitting[0].Expression;
    }
}
