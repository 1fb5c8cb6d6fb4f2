using System.Collections.Immutable;
using PolicyAnalyzers.Recognition.Declarations;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>Says why a term in a name led to no candidate.</summary>
internal static class Refusal
{
    /// <summary>Adds the term and what ruled it out; nothing if the name holds no term.</summary>
    public static void Explain(in DeclaredValue declaration, DeclaredType declared, HoldingType holder, NameReading name, ImmutableArray<Evidence>.Builder reasons)
    {
        foreach (var term in name.Terms)
        {
            reasons.Add(new Evidence(EvidenceKind.Name, term.Text, CandidateSources.WeightOf(term)));
            if (!declared.Fits(term.Family))
            {
                reasons.Add(new Evidence(EvidenceKind.UnfitType, declaration.Type.Name, -Weights.Decisive));
            }
            else if (!CandidateSources.HasSubject(term, holder))
            {
                reasons.Add(new Evidence(EvidenceKind.NoContext, term.Text, -Weights.Decisive));
            }
            else
            {
                reasons.Add(new Evidence(EvidenceKind.NotAWhole, term.Text, -Weights.Decisive));
            }
        }
    }
}
