using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Binding;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>
/// Composes the organisation's policy with fragments. Rules are monotone: whatever is found under the organisation's policy is found under the
/// composition. The order of the fragments does not matter, composing in groups gives the same, and composing again changes nothing; unless two
/// fragments register different things under one id, which is a problem in every order.
/// </summary>
public static class PolicyComposer
{
    /// <summary>Composes.</summary>
    /// <param name="organisation">The organisation's policy.</param>
    /// <param name="fragments">The fragments, each read beside that policy.</param>
    /// <param name="settings">What the build knows.</param>
    public static CompositionResult Compose(PolicyDocument organisation, IEnumerable<PolicyFragment> fragments, CompositionSettings settings)
    {
        var problems = new CompositionProblems();
        var refusals = new Refusals(problems, organisation);
        var own = new List<PolicyFragment>();
        foreach (var fragment in fragments.OrderBy(static fragment => fragment.Path, System.StringComparer.Ordinal))
        {
            if (fragment.Extends.Value == organisation.Identity.Id)
            {
                own.Add(fragment);
            }
            else
            {
                refusals.Whole(
                    fragment,
                    fragment.Extends.Span,
                    $"This fragment adds to the policy {Quote.Of(fragment.Extends.Value)}, and {organisation.Identity.Id} is in force, so nothing in it is",
                    $"Write '{organisation.Identity.Id}', or remove the file from the project");
            }
        }

        if (own.Count == 0)
        {
            return new CompositionResult(organisation, problems.InOrder());
        }

        var root = new NodeComposer(organisation, refusals, new Registrations(organisation, settings)).Compose(own);
        var faults = new ProblemList(organisation.Path);
        if (!PolicyChecks.Check(root, faults))
        {
            RefuseTogether(own, faults, refusals);
            return new CompositionResult(organisation, problems.InOrder());
        }

        var hash = TextHash.Of(SourceText.Of(string.Join("\n", own.Select(static fragment => fragment.Hash).OrderBy(static each => each, System.StringComparer.Ordinal).Prepend(organisation.Hash))));
        var composed = DocumentBinder.Bind(root, organisation.Path, hash);
        return new CompositionResult(
            composed with
            {
                IsBuiltIn = organisation.IsBuiltIn,
                Organisation = organisation.Organisation ?? organisation,

                // The same sections where nothing differs: what recognition has built for them serves on.
                Data = IsSame("data", root, organisation) ? organisation.Data : composed.Data,
                SurveyPolicy = IsSame("survey-policy", root, organisation) ? organisation.SurveyPolicy : composed.SurveyPolicy,
            },
            problems.InOrder());
    }

    private static bool IsSame(string section, MappingNode root, PolicyDocument organisation) =>
        NodeText.Of(root.Find(section)) == NodeText.Of(organisation.Root?.Find(section));

    // Parts that are sound alone and not together, such as a survey whose end is now before its beginning. Nobody can say whose fault it is.
    private static void RefuseTogether(List<PolicyFragment> fragments, ProblemList faults, Refusals refusals)
    {
        foreach (var fragment in fragments)
        {
            foreach (var fault in faults.First(PolicyReadResult.MostProblems))
            {
                refusals.Whole(
                    fragment,
                    fragment.Root.FindKey(FragmentLanguage.Header)!.Span,
                    $"Together with the policy the fragments are not sound, so none of them is in force: {fault.Message}",
                    fault.Remedy);
            }
        }
    }
}
