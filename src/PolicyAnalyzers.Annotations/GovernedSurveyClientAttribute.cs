using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Tells readers that this class is the single governed client through which every survey goes out.</summary>
/// <remarks>
/// It documents, and it permits nothing where the policy names the client's assembly: an attribute that anyone may write must not open the one gate.
/// The policy says which assembly may use survey platforms (<c>survey-policy.client</c>).
/// </remarks>
/// <example>
/// <code>
/// [GovernedSurveyClient]
/// public sealed class SurveyClient
/// {
///     public Task&lt;SurveyDecision&gt; InviteAsync(SurveyInvitation invitation) => decisions.DecideAsync(invitation);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class GovernedSurveyClientAttribute : Attribute
{
    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
