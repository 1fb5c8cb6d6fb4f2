using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy;

/// <summary>The symbols of code that a policy names.</summary>
public static class PolicySymbols
{
    /// <summary>Those that name their assembly, so that it can be told whether they exist. Allocates nothing where there is none.</summary>
    public static ImmutableArray<SymbolReference> OfNamedAssemblies(PolicyDocument policy)
    {
        var found = new Found();
        found.Add(policy.SurveyPolicy.Client);
        for (var i = 0; i < policy.SurveyPolicy.Platforms.Count; i++)
        {
            found.AddAll(policy.SurveyPolicy.Platforms[i].Symbols);
        }

        foreach (var entry in policy.SurveyPolicy.Legacy)
        {
            found.Add(entry.Symbol);
        }

        for (var i = 0; i < policy.Destinations.Count; i++)
        {
            found.AddAll(policy.Destinations[i].Symbols);
        }

        for (var i = 0; i < policy.Consents.Count; i++)
        {
            found.Add(policy.Consents[i].Check);
        }

        foreach (var exemption in policy.Data.Exempt)
        {
            found.Add(exemption.Symbol);
        }

        foreach (var model in policy.Models)
        {
            found.Add(model.Symbol);
        }

        for (var i = 0; i < policy.Waivers.Count; i++)
        {
            found.Add(policy.Waivers[i].Symbol);
        }

        return found.ToImmutable();
    }

    private struct Found
    {
        private ImmutableArray<SymbolReference>.Builder? references;

        public void Add(SymbolReference? reference)
        {
            // With a wildcard it names many, and none in particular.
            if (reference is { Assembly: not null } && reference.Id.IndexOf('*') < 0)
            {
                (references ??= ImmutableArray.CreateBuilder<SymbolReference>()).Add(reference);
            }
        }

        public void AddAll(ImmutableArray<SymbolReference> all)
        {
            foreach (var reference in all)
            {
                Add(reference);
            }
        }

        public readonly ImmutableArray<SymbolReference> ToImmutable() => references?.ToImmutable() ?? ImmutableArray<SymbolReference>.Empty;
    }
}
