using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Context.Messages;

/// <summary>Finds calls of messaging libraries, and of their HTTP APIs, that send a message about a survey.</summary>
internal sealed class MessageFinder
{
    private static readonly string[] HttpMethods = { "PostAsync", "PostAsJsonAsync", "PutAsync", "SendAsync", "Send" };

    private readonly MessagingTable libraries;
    private readonly PlatformTexts texts;

    /// <summary>A finder for one compilation.</summary>
    public MessageFinder(MessagingTable libraries, PlatformTexts texts) => (this.libraries, this.texts) = (libraries, texts);

    /// <summary>The messages of a file, in its order.</summary>
    public IEnumerable<SentMessage> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var words = FileWords.Of(model.SyntaxTree, cancellationToken);
        if (!words.Overlaps(libraries.Methods) && !words.Overlaps(HttpMethods))
        {
            yield break;
        }

        SyntaxNode? last = null;
        foreach (var call in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            // A message that is made inside the call that sends it is the same one.
            if (last?.Contains(call) != true && SentBy(call, model, cancellationToken) is { } method && Judge(call, method, model, cancellationToken) is { } message)
            {
                last = call;
                yield return message;
            }
        }
    }

    /// <summary>Whether a node holds a call that sends a message.</summary>
    public bool IsSentIn(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(call => SentBy(call, model, cancellationToken) is not null);

    /// <summary>Whether a method of a messaging library sends.</summary>
    public bool Sends(IMethodSymbol method) => libraries.Sends(method) is not null;

    // Without a library only the host of a messaging vendor tells, so a literal must name it.
    private static bool IsHttp(InvocationExpressionSyntax call, string name) =>
        Array.IndexOf(HttpMethods, name) >= 0 && call.DescendantTokens().Any(static token => token.Value is string text && MessagingHosts.Names(text));

    private string? SentBy(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (SyntaxNames.Last(call.Expression) is not { } name || !(libraries.Methods.Contains(name) || IsHttp(call, name)))
        {
            return null;
        }

        var info = model.GetSymbolInfo(call, cancellationToken);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol method)
        {
            return null;
        }

        method = method.ReducedFrom ?? method;
        var isHttp = method.ContainingNamespace?.ToDisplayString().StartsWith("System.Net.Http", StringComparison.Ordinal) == true;
        return libraries.Sends(method) is not null || (isHttp && IsHttp(call, method.Name)) ? method.ContainingType.Name + "." + method.Name : null;
    }

    private SentMessage? Judge(InvocationExpressionSyntax call, string method, SemanticModel model, CancellationToken cancellationToken)
    {
        var all = MessageTexts.Of(call, model, cancellationToken).ToList();
        var words = SurveyVocabulary.Default;
        var noReply = all.Select(FeedbackAddress.NoReplyIn).FirstOrDefault(static address => address is not null);
        foreach (var text in all)
        {
            if (texts.MayName(text) && texts.Find(text) is { Count: > 0 } hits)
            {
                return new SentMessage(call, method, $"it holds an address of {hits[0].Platform.Name}, '{hits[0].Shown}'", hits[0].Platform.Id, noReply);
            }
        }

        var around = Around(call, model, cancellationToken).ToList();
        if (all.Concat(around).Any(words.IsOtherField))
        {
            return null;
        }

        if (all.Select(FeedbackAddress.TakenOutOf).Select(words.InText).FirstOrDefault(static word => word is not null) is { } said)
        {
            return new SentMessage(call, method, $"its text says '{said}'", null, noReply);
        }

        return around.FirstOrDefault(name => words.InName(name) is not null) is { } place ? new SentMessage(call, method, $"it stands in '{place}'", null, noReply) : null;
    }

    // The names around the call, from the inside: method, types, namespaces.
    private static IEnumerable<string> Around(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var symbol = model.GetEnclosingSymbol(call.SpanStart, cancellationToken); symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } or INamedTypeSymbol or INamespaceSymbol)
            {
                yield return symbol.Name;
            }
        }
    }
}
