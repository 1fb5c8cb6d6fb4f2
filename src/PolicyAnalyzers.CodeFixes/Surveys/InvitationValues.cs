using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Recognition;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>Finds what to pass for each thing that the governed client asks for. What several values would fit, or none, is left empty: nothing is guessed.</summary>
internal sealed class InvitationValues
{
    private static readonly Dictionary<string, string> Channels = new() { ["contact.email"] = "email", ["contact.phone"] = "sms" };

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

    /// <summary>Categories of the call's own data that were passed on, or that stand behind the channel.</summary>
    public HashSet<string> Categories { get; } = new();

    /// <summary>The channel that was passed on; null where the client asks for none.</summary>
    public string? Channel { get; private set; }

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

        if (type.SpecialType == SpecialType.System_String && InvitingNames.Channel(target.Name))
        {
            return OfChannel();
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

    // The address that the platform was given tells how the person is asked.
    private ExpressionSyntax? OfChannel()
    {
        var addresses = data.Passed.Where(static value => Channels.ContainsKey(value.Category) && !value.IsPseudonymous).ToArray();
        if (addresses.Length != 1)
        {
            return null;
        }

        Categories.Add(addresses[0].Category);
        Channel = Channels[addresses[0].Category];
        return PolicyAttributes.Text(Channel);
    }

    private ExpressionSyntax? Fitting(List<CallValue> values, Verdict verdict, ITypeSymbol type, bool isOfCall)
    {
        var fitting = values.Where(value => value.Category == verdict.Category.Id && value.IsPseudonymous == verdict.Pseudonymous).ToArray();
        if (fitting.Length != 1 || Converted(fitting[0], type) is not { } expression)
        {
            return null;
        }

        PersonalData++;
        if (isOfCall)
        {
            Categories.Add(fitting[0].Category);
        }

        return expression;
    }

    private ExpressionSyntax? Converted(CallValue value, ITypeSymbol type)
    {
        if (compilation.ClassifyConversion(value.Type, type) is { IsImplicit: true, IsUserDefined: false })
        {
            return value.Expression;
        }

        // A client for every host takes a key as text, whatever the host's own key is.
        var isKey = value.Type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64
            || value.Type is { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
        return isKey && type.SpecialType == SpecialType.System_String
            ? InvocationExpression(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, value.Expression, IdentifierName("ToString")))
            : null;
    }
}
