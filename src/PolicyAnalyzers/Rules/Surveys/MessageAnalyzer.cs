using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Messages;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Context.Platforms.Addresses;
using PolicyAnalyzers.Context.Texts;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>Judges messages that are about a survey, and addresses to which customers are asked to write (POL3003, POL3009, POL3011).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MessageAnalyzer : PolicyAnalyzer
{
    private const string Register = "list it under 'channels-in' with an owner, or write one that is listed";

    /// <summary>Creates the analyzer.</summary>
    public MessageAnalyzer()
        : base(PlainSurveyMessage.Rule, UnownedChannel.Rule, LegacyPlatform.Rule, Governance.SetAsideFinding.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var client = context.Client;
        var reporter = new FindingReporter(context);
        var texts = PlatformTexts.Of(context.Policy);
        var owned = new HashSet<string>(context.Policy.InboundChannels.Where(static channel => channel.Owner is not null).Select(static channel => channel.Address), StringComparer.OrdinalIgnoreCase);
        var (findsMessages, findsAddresses) = (reporter.Shows(PlainSurveyMessage.Rule), reporter.Shows(UnownedChannel.Rule) && !context.Policy.IsBuiltIn);
        if (!findsMessages && !findsAddresses)
        {
            return;
        }

        start.OnFile(file =>
        {
            var (repeats, model) = (new RepeatedFindings(), file.SemanticModel);
            void Report(Finding finding, SyntaxNode place)
            {
                var inside = Units.MemberAround(place, model);
                reporter.Report(repeats.Numbered(finding with { SubjectId = inside?.GetDocumentationCommentId() }), file.ReportDiagnostic);
            }

            foreach (var message in context.Messages.In(model, file.CancellationToken))
            {
                if (findsMessages && Units.MemberAround(message.Call, model) is var inside && !client.Covers(inside))
                {
                    Report(Describe(message, inside, client, context), message.Call);
                }

                if (findsAddresses && message.NoReply is { } address)
                {
                    Report(Describe(address, "takes no answers, and the message asks for one", PlaceOf(message.Call), context), message.Call);
                }
            }

            var told = new HashSet<(ExpressionSyntax Text, string Address)>();
            foreach (var literal in findsAddresses ? FileLiterals.Of(model.SyntaxTree, texts, file.CancellationToken).Mailboxes : new())
            {
                if (literal.Parent?.FirstAncestorOrSelf<ExpressionSyntax>() is { } part && Composition.WholeOf(part) is var text && Reach.IsPossible(text, model, file.CancellationToken))
                {
                    var whole = KnownText.Of(text, model, file.CancellationToken) ?? literal.ValueText;
                    foreach (var address in FeedbackAddress.In(whole).Where(address => !owned.Contains(address) && told.Add((text, address))))
                    {
                        Report(Describe(address, "is owned by nobody in the policy", literal.GetLocation(), context), part);
                    }
                }
            }
        });
    }

    private static Finding Describe(SentMessage message, ISymbol? inside, GovernedClient client, PolicyContext context)
    {
        var source = Words.Source(context.Policy);
        Context.Platforms.Platform platform = new(message.Platform ?? "", "", message.Platform is { } id ? context.Policy.SurveyPolicy.Platforms.Find(id) : null);
        var finding = context.Legacy.Allow(inside, platform) is { } allowed
            ? new Finding(LegacyPlatform.Rule, PlaceOf(message.Call), message.Method, "in plain messages", allowed.Until, client.Name, source)
            : new Finding(PlainSurveyMessage.Rule, PlaceOf(message.Call), message.Method, message.Evidence, client.Name, source);
        return finding with
        {
            Evidence = message.Method,
            Remedy = "send it through " + client.Name,
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Platform, message.Platform).Add(FindingProperties.Governed, "false"),
        };
    }

    private static Finding Describe(string address, string why, Location place, PolicyContext context) =>
        new(UnownedChannel.Rule, place, address, why, Register, Words.Source(context.Policy)) { Evidence = address, Remedy = Register };

    // The name of the method, which in a long chain stands on another line than its beginning.
    private static Location PlaceOf(InvocationExpressionSyntax call) =>
        (call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            var other => other,
        }).GetLocation();
}
