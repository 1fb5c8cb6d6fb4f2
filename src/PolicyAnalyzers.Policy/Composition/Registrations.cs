using System.Collections.Generic;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>Decides which whole entries of a fragment come into force: those inside a delegation, and those that only tighten.</summary>
internal sealed class Registrations
{
    /// <summary>Symbols that hold no customer data.</summary>
    public const string Exemptions = "data.exempt";

    private readonly DelegationJudge delegations;
    private readonly CompositionSettings settings;
    private readonly string policyId;

    public Registrations(PolicyDocument organisation, CompositionSettings settings)
    {
        delegations = new DelegationJudge(organisation, settings);
        this.settings = settings;
        policyId = organisation.Identity.Id;
    }

    /// <summary>The entry that comes into force under one id; null where none does.</summary>
    /// <param name="section">The section.</param>
    /// <param name="path">The entry's path.</param>
    /// <param name="said">What the fragments say, at least one of them.</param>
    /// <param name="refusals">Takes the reasons why something does not.</param>
    public Node? Accept(string section, string path, List<Contribution> said, Refusals refusals)
    {
        var accepted = said.FindAll(contribution => IsAccepted(section, path, contribution, refusals));
        foreach (var contribution in accepted)
        {
            var other = accepted.Find(each => NodeText.Of(each.Value) != NodeText.Of(contribution.Value));
            if (other.Fragment is not null)
            {
                accepted.ForEach(each => refusals.Conflict(each, path, each == contribution ? other.Fragment : contribution.Fragment));
                return null;
            }
        }

        return accepted.Count == 0 ? null : accepted[0].Value;
    }

    private bool IsAccepted(string section, string path, Contribution said, Refusals refusals)
    {
        if (section == FragmentLanguage.Waivers)
        {
            // Judged for themselves, as POL0006: a waiver is valid or not, and no part of the policy.
            return false;
        }

        if (section == Exemptions)
        {
            var refusal = WhyNotApproved(said);
            if (refusal is not null)
            {
                refusals.NotDelegated(said, path, refusal);
            }

            return refusal is null;
        }

        if (!FragmentLanguage.IsRegistrable(section))
        {
            var onlyTightens = EntryDirections.OfEntry(section, null, said.Value) == ChangeEffect.Tightens;
            if (!onlyTightens)
            {
                refusals.NotTheTeams(said, path);
            }

            return onlyTightens;
        }

        if (delegations.WhyNot(section, said) is { } reason)
        {
            refusals.NotDelegated(said, path, reason);
            return false;
        }

        return true;
    }

    private string? WhyNotApproved(Contribution said)
    {
        if (DelegationJudge.WhyNotHere(said.Fragment, settings) is { } elsewhere)
        {
            return elsewhere;
        }

        var exemption = DataBinder.ExemptionOf(said.Key, said.Value);
        var verdict = settings.Approvals?.Judge(
            ApprovalSubject.Of(exemption, policyId, said.Fragment.Repository!.Value.Value),
            "exemptions",
            new ClaimedApproval(exemption.ApprovedBy?.Value, exemption.ApprovedOn, exemption.Signature));
        return verdict is null ? "nobody who may approve it has approved it" : verdict.Fault is { } fault ? "it " + fault : null;
    }
}
