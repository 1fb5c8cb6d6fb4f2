using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>What the governed client can do in the place of a platform's call.</summary>
internal sealed class GovernedCall
{
    private readonly Document document;
    private readonly SemanticModel model;
    private readonly PolicyContext context;
    private readonly PlatformCall call;
    private readonly ClientAccess access;

    private GovernedCall(Document document, SemanticModel model, PolicyContext context, PlatformCall call, ClientAccess access)
    {
        this.document = document;
        this.model = model;
        this.context = context;
        this.call = call;
        this.access = access;
    }

    /// <summary>The client, for titles.</summary>
    public string ClientName => access.Type.Name;

    /// <summary>Whether the class has to take the client as a parameter of its constructor.</summary>
    public bool IsInjected => access.Injection is not null;

    /// <summary>Whether a person must say that it is a survey, even where only one can be meant.</summary>
    public bool NeedsChoice => call.IsMessage;

    /// <summary>The surveys to which the call can become an invitation.</summary>
    public ImmutableArray<SurveyCard> Surveys { get; private set; } = ImmutableArray<SurveyCard>.Empty;

    /// <summary>The client's method of the same name and signature, if the call invites nobody and there is one.</summary>
    public IMethodSymbol? SameMethod { get; private set; }

    /// <summary>What can be done about the finding at a node; null where nothing is sure.</summary>
    /// <param name="document">The file.</param>
    /// <param name="ruleId">The finding's rule.</param>
    /// <param name="place">The finding's node.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<GovernedCall?> AtAsync(Document document, string ruleId, SyntaxNode place, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null
            || PolicyContext.Bind(model.Compilation, document.Project.AnalyzerOptions, cancellationToken) is not { } context
            || context.Client.Covers(Units.MemberAround(place, model))
            || PlatformCall.At(ruleId, place, model, context, cancellationToken) is not { } call
            || ClientFinder.TypeOf(model.Compilation, context.Policy) is not { } client
            || ClientFinder.At(call.Invocation, model, client, cancellationToken) is not { } access)
        {
            return null;
        }

        var governed = new GovernedCall(document, model, context, call, access);
        await governed.FindAsync(cancellationToken).ConfigureAwait(false);
        return governed;
    }

    /// <summary>The document in which the call goes through the client, to a survey or, without one, by <see cref="SameMethod"/>.</summary>
    public async Task<Document> WriteAsync(string? survey, CancellationToken cancellationToken)
    {
        var (method, arguments) = (SameMethod, call.Invocation.ArgumentList);
        if (survey is not null)
        {
            var term = await PolicyConstants.ExpressionForAsync(document.Project, "Surveys", survey, cancellationToken).ConfigureAwait(false);
            var invitation = InvitationTo(term.WithAdditionalAnnotations(Simplifier.Annotation), cancellationToken)!;
            (method, arguments) = (invitation.Method, invitation.Arguments);
        }

        var (old, replacement) = call.ReplacementBy(ClientCallWriter.Call(access, method!, arguments), method!.ReturnType)!.Value;
        return await ClientCallWriter.WriteAsync(document, old, replacement, access.Injection, cancellationToken).ConfigureAwait(false);
    }

    private async Task FindAsync(CancellationToken cancellationToken)
    {
        var surveys = InvitationTo(PolicyAttributes.Text(""), cancellationToken) is { } invitation
            ? context.Policy.Surveys.Where(survey => IsOpen(survey) && MayAsk(survey, invitation.Channel) && invitation.Categories.All(category => MayUse(survey, category))).ToImmutableArray()
            : ImmutableArray<SurveyCard>.Empty;
        SameMethod = NeedsChoice ? null : ClientMethods.SameAs(call, access, model, context, cancellationToken);
        if (surveys.IsEmpty && SameMethod is null)
        {
            return;
        }

        var changedClass = access.Injection is { } injection ? model.GetDeclaredSymbol(injection.Class, cancellationToken) as INamedTypeSymbol : null;
        var after = await WriteAsync(surveys.FirstOrDefault()?.Id, cancellationToken).ConfigureAwait(false);
        if (await SureChange.HoldsAsync(document, after, changedClass, call.IsMessage, context.Policy, cancellationToken).ConfigureAwait(false))
        {
            Surveys = surveys;
        }
        else
        {
            SameMethod = null;
        }
    }

    private Invitation? InvitationTo(ExpressionSyntax survey, CancellationToken cancellationToken) =>
        ClientMethods.Inviting(call, access, model, context, survey, cancellationToken);

    // The compiler judges no date unless the build gives it a day.
    private bool IsOpen(SurveyCard survey) =>
        survey is { Status: "open", Retired: false } && !(context.Settings.AsOf is { } today && survey.Fieldwork?.To is { } last && today > last);

    private static bool MayAsk(SurveyCard survey, string? channel) => channel is null || survey.Channels.IsEmpty || survey.Channels.Contains(channel);

    private static bool MayUse(SurveyCard survey, string category) => survey.Data.IsEmpty || survey.Data.Any(each => each.Value == category);
}
